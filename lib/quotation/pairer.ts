import { CLOSER, closerStrength, isElision, isMeasure } from './apostrophe.ts';
import { FAMILY, LEAN, familyAt, leanOf, styleOpens } from './marks.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { MarkStyle } from './types.ts';

/** A pair found: the token of the opening mark and the last token, which is the closing mark where `closed`. */
export type Pair = { from: number; to: number; closed: boolean };

/** A mark that has opened and waits for its closing mark. */
type Opened = {
  token: number;
  family: number;
  mark: string;
  /** The first mark that would close it but may be an apostrophe, -1 while there is none. */
  weakCloser: number;
  /** How many pairs were found before it opened. */
  pairsBefore: number;
};

/** A paragraph of fewer tokens that opens with a single mark is a line with an apostrophe. */
const SHORT_LINE = 8;

/** Single marks that open quotations in any language; the others do where its style says so. */
const OPENING_SINGLES = "‘'`‛";

/** More marks open at once than this are noise; the limit keeps every step short. */
const DEEPEST = 6;

/**
 * Pairs marks with a stack, a paragraph at a time. Whether a mark opens or closes is told by the sign itself (`„`), by the space around it
 * (`leanOf`), and by what is open. Double marks that never close end with their paragraph; single marks that never close
 * were apostrophes.
 */
export class MarkPairer {
  private readonly tokens: Tokens;
  private readonly style: MarkStyle;
  private readonly found: Pair[] = [];
  private stack: Opened[] = [];
  /** The paragraph before ended inside a quotation. */
  private ranOn = false;
  /** The guillemet that opens in this text (`«` in French, `»` in German), and whether the text has the other one, too, which then closes. */
  private guillemet = '';
  private guillemetsDiffer = false;

  constructor(tokens: Tokens, style: MarkStyle) {
    this.tokens = tokens;
    this.style = style;
  }

  /** All pairs, in the order of their opening marks. */
  pairs(): Pair[] {
    const { tokens } = this;
    this.readGuillemets();
    for (let i = 0; i < tokens.count; i++) {
      if (i > 0 && this.opensParagraph(i)) this.endParagraph(i - 1);
      const family = familyAt(tokens, i);
      if (family < 0 || isMeasure(tokens, i)) continue;
      const mark = tokens.text[tokens.start[i]!]!;
      if (family === FAMILY.single) this.readSingle(i, mark);
      else this.readDouble(i, mark, family);
    }
    if (tokens.count > 0) this.endParagraph(tokens.count - 1);
    return this.found.sort((a, b) => a.from - b.from);
  }

  /** Double marks, guillemets and corner brackets: each closes the innermost open one of its family if it can, else it opens. */
  private readDouble(i: number, mark: string, family: number): void {
    const lean = leanOf(this.tokens, i);
    const depth = this.depthOf(family);
    if (depth >= 0 && this.closes(i, mark, lean, this.stack[depth]!)) {
      this.settleSingles(depth + 1);
      this.close(depth, i, true);
    } else if (this.opens(i, mark, lean)) {
      this.open(i, family, mark);
    }
  }

  /** Can the mark at `i` close what the mark `opened` has opened? */
  private closes(i: number, mark: string, lean: number, opened: Opened): boolean {
    switch (mark) {
      case '”':
      case '〞':
        // Swedish opens and closes with the same sign.
        return opened.mark !== mark || lean !== LEAN.opens;
      case '」':
      case '』':
        return true;
      case '“':
      case '‟':
        // It opens in English, and closes `„` in German.
        return lean === LEAN.closes || (lean === LEAN.either && opened.mark !== mark);
      case '"':
      case '＂':
        return lean !== LEAN.opens;
      case '«':
      case '»':
      case '‹':
      case '›':
        if (this.reopens(i)) return false;
        return this.guillemetsDiffer ? mark !== opened.mark : lean !== LEAN.opens;
      case '`':
        return false;
      case "'":
      case '’':
        // Two single marks typed for a double one.
        return lean !== LEAN.opens;
      default:
        return lean === LEAN.closes;
    }
  }

  /** Can the mark at `i` open a quotation? */
  private opens(i: number, mark: string, lean: number): boolean {
    switch (mark) {
      case '”':
      case '’':
      case "'":
        return lean === LEAN.opens;
      case '"':
      case '＂':
        // Behind a number it may be inches.
        return lean === LEAN.opens || (lean === LEAN.either && this.tokens.kind[i - 1] !== KIND.number);
      case '“':
      case '‟':
        return lean !== LEAN.closes;
      case '«':
      case '»':
        return mark === this.guillemet || this.reopens(i);
      case '‹':
      case '›':
        return lean !== LEAN.closes;
      case '〞':
      case '」':
      case '』':
        return false;
      default:
        return true;
    }
  }

  /** Single marks: each is an opening mark, a closing mark, or an apostrophe. */
  private readSingle(i: number, mark: string): void {
    const lean = leanOf(this.tokens, i);
    const top = this.stack.at(-1);
    const waiting = top?.family === FAMILY.single ? top : null;
    if (lean === LEAN.opens) {
      const canOpen = OPENING_SINGLES.includes(mark) || styleOpens(this.style, mark);
      if (!canOpen || isElision(this.tokens, i)) return;
      this.settleSingles(this.stack.length - (waiting ? 1 : 0));
      this.open(i, FAMILY.single, mark);
    } else if (waiting && (mark !== '‘' || waiting.mark === '‚')) {
      const strength = closerStrength(this.tokens, i);
      if (strength === CLOSER.strong) this.close(this.stack.length - 1, i, true);
      else if (strength === CLOSER.weak && waiting.weakCloser < 0) waiting.weakCloser = i;
    }
  }

  /** A French or Spanish paragraph inside a quotation opens with its closing guillemet. */
  private reopens(i: number): boolean {
    return this.ranOn && this.opensParagraph(i);
  }

  private opensParagraph(i: number): boolean {
    return (this.tokens.flags[i]! & FLAG.paragraphStart) !== 0;
  }

  private open(token: number, family: number, mark: string): void {
    // What reopens a quotation with the mark that closes stands for the one that opens.
    const opening = family === FAMILY.guillemet ? this.guillemet : mark;
    if (this.stack.length < DEEPEST) this.stack.push({ token, family, mark: opening, weakCloser: -1, pairsBefore: this.found.length });
  }

  /** Ends the quotation at `depth` of the stack with token `to`, and forgets the marks that opened inside it. */
  private close(depth: number, to: number, closed: boolean): void {
    const from = this.stack[depth]!.token;
    // Two marks with nothing between them quote nothing.
    if (to - from > (closed ? 1 : 0)) this.found.push({ from, to, closed });
    this.stack.length = depth;
  }

  /** Ends the single marks that wait at `depth` or above: at their weak closing mark, or as the apostrophes that they were. */
  private settleSingles(depth: number): void {
    for (let top = this.stack.length - 1; top >= depth; top--) {
      const { family, weakCloser } = this.stack[top]!;
      if (family === FAMILY.single && weakCloser >= 0) this.close(top, weakCloser, true);
      else this.stack.length = top;
    }
  }

  /** Where in the stack the innermost open mark of a family is, -1 where none is open. */
  private depthOf(family: number): number {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) if (this.stack[depth]!.family === family) return depth;
    return -1;
  }

  /** Settles whatever is still open behind the paragraph's last token. */
  private endParagraph(last: number): void {
    const outer = this.stack[0];
    if (outer === undefined || (outer.family === FAMILY.single && !this.singleRunsOn(outer, last + 1))) {
      this.settleSingles(0);
      this.ranOn = false;
      return;
    }
    this.settleSingles(1);
    const end = this.endOfUnclosed(outer, last);
    this.close(0, end, false);
    this.ranOn = end === last;
  }

  /**
   * Where a quotation ends whose closing mark does not come by the end of the paragraph: with it, unless marks of its family open and close again
   * behind it. These are rarely nested in themselves, so the closing mark was forgotten, and what follows is no part of it. What opens its paragraph
   * or is reopened by the next one is a speech over paragraphs, whatever stands in it.
   */
  private endOfUnclosed(outer: Opened, last: number): number {
    const { tokens, found } = this;
    if (outer.family !== FAMILY.double || this.opensParagraph(outer.token)) return last;
    if (last + 1 < tokens.count && familyAt(tokens, last + 1) === outer.family) return last;
    let end = last;
    for (const { from, to } of found.slice(outer.pairsBefore)) {
      // A pair of another family around one that follows (found later than what it holds) follows with it.
      if (familyAt(tokens, from) === outer.family || to > end) end = Math.min(end, from - 1);
    }
    return end;
  }

  /**
   * A single mark stays open, as British papers have it, where the next paragraph reopens it, where it opens a paragraph after one that ran on, or where
   * a curly one opens a paragraph and nothing could close it.
   */
  private singleRunsOn(outer: Opened, next: number): boolean {
    if (this.reopenedBySingle(next, outer.mark)) return true;
    return this.opensParagraph(outer.token) && (this.ranOn || (outer.mark === '‘' && outer.weakCloser < 0 && next - outer.token > SHORT_LINE));
  }

  /** Does the same single mark stand at token `next`, which opens a paragraph? */
  private reopenedBySingle(next: number, mark: string): boolean {
    const { tokens } = this;
    return next < tokens.count && familyAt(tokens, next) === FAMILY.single && tokens.text[tokens.start[next]!] === mark && !isElision(tokens, next);
  }

  /** The first guillemet of a text opens, whatever its language: Swiss papers set `«so»` in German, books `»so«`. */
  private readGuillemets(): void {
    const { text } = this.tokens;
    const left = text.indexOf('«');
    const right = text.indexOf('»');
    this.guillemetsDiffer = left >= 0 && right >= 0;
    this.guillemet = right < 0 || (left >= 0 && left < right) ? '«' : '»';
  }
}
