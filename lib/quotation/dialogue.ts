import type { Block } from '../page/types.ts';
import { COLON, COMMA, isStop } from './characters.ts';
import type { Pair } from './pairer.ts';
import { inTextOrder, quotationAt } from './quotation.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { Quotation } from './types.ts';
import type { WordSet } from './word-set.ts';

/**
 * Speech without marks, in paragraphs that open with a dash, as papers from Norway to Russia set it, and Spanish and Portuguese tales of the news. Who says it stands between, behind a second dash
 * (`– Nowy most – powiedziała Lis. – Nasz.`), between two (`—Un puente —dijo Ruiz—. Nuestro.`) or behind a comma (`– En ny bro, sier Lie. Vår egen.`).
 */

/** What is said in one go: its first and last token. */
type Line = { from: number; to: number };

/** Longer dashes have greater codes. */
const EM_DASH = 0x2014;
const DASHES = new Set([0x2d, 0x2013, EM_DASH, 0x2015]);
/** Behind a second dash a verb of speech stands among so many words (`— с улыбкой сказала`). */
const WORDS_TO_VERB = 4;
/** Behind a comma it follows at once, or behind whoever speaks, in a clause of so many words (`, pääinsinööri Pekka Virta lisäsi`). */
const LONGEST_CLAUSE = 6;
/** Words of a name. */
const LONGEST_NAME = 4;
/** Fewer words in a paragraph where nobody is said to speak are no speech but an item of a list. */
const LEAST_WORDS = 3;
/** How likely what stands behind a dash is speech. */
const SAID = 0.95;

/**
 * Adds what is said behind dashes, but for what marks reach into. `pairs`: the marks of the quotations, in text order; `verbs`: hashes of the verbs of speech; `blocks`: the page's, of which
 * list items are left out.
 */
export function addDialogue(quotations: Quotation[], pairs: readonly Pair[], tokens: Tokens, verbs: WordSet, blocks: readonly Block[]): Quotation[] {
  const added: Quotation[] = [];
  let at = 0;
  /** The last token of what opens before the line. */
  let reached = -1;
  for (const { from, to } of findDialogue(tokens, verbs, blocks)) {
    for (; at < pairs.length && pairs[at]!.from < from; at++) reached = Math.max(reached, pairs[at]!.to);
    let isWhole = reached < from;
    for (; at < pairs.length && pairs[at]!.from <= to; at++) {
      reached = Math.max(reached, pairs[at]!.to);
      if (pairs[at]!.to > to) isWhole = false;
    }
    if (isWhole) added.push({ ...quotationAt(tokens.start[from]!, tokens.end[to]!, 'direct'), speechProbability: SAID });
  }
  return added.length === 0 ? quotations : inTextOrder([...quotations, ...added]);
}

/** What is said in paragraphs that open with a dash, in text order. Nothing in a text that tells of none who says it: there the dashes open the items of lists. */
function findDialogue(tokens: Tokens, verbs: WordSet, blocks: readonly Block[]): Line[] {
  const items = new Set(blocks.filter(({ kind }) => kind === 'listitem').map(({ start }) => start));
  const lines: Line[] = [];
  let isDialogue = false;
  for (let from = 0, next; from < tokens.count; from = next) {
    next = nextParagraph(tokens, from);
    if (!opensWithDash(tokens, from) || items.has(tokens.start[from]!)) continue;
    const said = readParagraph(tokens, verbs, from, next);
    // A second line, or one that ends before its paragraph does: somebody is said to have said it.
    const isTold = said.length > 1 || said[0]?.to !== next - 1;
    isDialogue ||= isTold;
    if (isTold || isSentence(tokens, from, next)) lines.push(...said);
  }
  return isDialogue ? lines : [];
}

/** What is said in the paragraph of tokens `from` to `end`: all of it but who says it. */
function readParagraph(tokens: Tokens, verbs: WordSet, from: number, end: number): Line[] {
  const lines: Line[] = [];
  /** Where what is being said began, -1 while the writer tells who says it. */
  let start = from;
  /** The writer goes on until a dash, not only until the sentence ends. */
  let untilDash = false;
  /** The dash has come that ends what the writer tells: what is said goes on with the next word. */
  let isTold = false;
  for (let i = from + 1; i < end; i++) {
    if (start < 0) {
      isTold ||= isDash(tokens, i) && !(tokens.flags[i]! & FLAG.spaceBefore);
      const goesOn = isTold ? tokens.kind[i] !== KIND.punctuation : reopens(tokens, i) || (!untilDash && (tokens.flags[i]! & FLAG.sentenceStart) !== 0);
      if (!goesOn) continue;
      start = i;
      isTold = false;
      continue;
    }
    const isQuestion = isStop(tokens.code[i]!);
    untilDash = isDash(tokens, i) && (tokens.flags[i]! & FLAG.spaceBefore) !== 0 && isVerbNear(tokens, verbs, i + 1, end);
    if (!untilDash && !((isQuestion || isComma(tokens, i)) && namesSpeaker(tokens, verbs, i + 1, end))) continue;
    add(lines, tokens, start, isQuestion ? i : i - 1);
    start = -1;
  }
  if (start >= 0) add(lines, tokens, start, end - 1);
  return lines;
}

/** Adds the line of tokens `from` to `to`, without commas at its end. */
function add(lines: Line[], tokens: Tokens, from: number, to: number): void {
  while (to > from && isComma(tokens, to)) to--;
  if (to > from || tokens.kind[from] === KIND.word) lines.push({ from, to });
}

/** Does a clause begin at `i` that says who speaks: `sier Lie`, `Virta sanoi`, `ler Per Lie.`? */
function namesSpeaker(tokens: Tokens, verbs: WordSet, i: number, end: number): boolean {
  if (i >= end || tokens.kind[i] !== KIND.word) return false;
  if (verbs.has(tokens.hash[i]!)) return true;
  let hasName = isCapital(tokens, i);
  if (!hasName && endsWithName(tokens, i + 1, end)) return true;
  for (let at = i + 1; at < end && at < i + LONGEST_CLAUSE && tokens.kind[at] === KIND.word; at++) {
    if (verbs.has(tokens.hash[at]!) && (hasName || !isWordAt(tokens, at + 1, end))) return true;
    hasName ||= isCapital(tokens, at);
  }
  return false;
}

/** Do capitals begin at `i` that end their clause? */
function endsWithName(tokens: Tokens, i: number, end: number): boolean {
  let at = i;
  while (at < end && at - i < LONGEST_NAME && isCapital(tokens, at)) at++;
  return at > i && !isWordAt(tokens, at, end);
}

/** Is there a verb of speech among the first words from `i` on? */
function isVerbNear(tokens: Tokens, verbs: WordSet, i: number, end: number): boolean {
  for (let at = i; at < end && at < i + WORDS_TO_VERB && tokens.kind[at] === KIND.word; at++) if (verbs.has(tokens.hash[at]!)) return true;
  return false;
}

/** A dash with which somebody goes on: `…, sier Lie: – Vår egen.` */
function reopens(tokens: Tokens, i: number): boolean {
  const before = tokens.code[i - 1]!;
  return isDash(tokens, i) && (tokens.flags[i]! & FLAG.spaceAfter) !== 0 && (isStop(before) || before === COMMA || before === COLON || (tokens.flags[i - 1]! & FLAG.dotted) !== 0);
}

/** Does the paragraph end as a sentence does, after a few words? */
function isSentence({ kind, code }: Tokens, from: number, end: number): boolean {
  let words = 0;
  for (let i = from; i < end && words < LEAST_WORDS; i++) if (kind[i] === KIND.word) words++;
  return words === LEAST_WORDS && isStop(code[end - 1]!);
}

function nextParagraph({ count, flags }: Tokens, from: number): number {
  let next = from + 1;
  while (next < count && !(flags[next]! & FLAG.paragraphStart)) next++;
  return next;
}

/** A dash before words, with space between, or a long one. */
const opensWithDash = (tokens: Tokens, i: number): boolean =>
  isDash(tokens, i) && ((tokens.flags[i]! & FLAG.spaceAfter) !== 0 || tokens.code[i]! >= EM_DASH) && i + 1 < tokens.count && tokens.kind[i + 1] !== KIND.number;
const isDash = ({ code, kind }: Tokens, i: number): boolean => kind[i] === KIND.punctuation && DASHES.has(code[i]!);
const isComma = ({ code, kind }: Tokens, i: number): boolean => kind[i] === KIND.punctuation && code[i] === COMMA;
const isCapital = ({ flags, kind }: Tokens, i: number): boolean => kind[i] === KIND.word && (flags[i]! & FLAG.capital) !== 0;
const isWordAt = ({ kind }: Tokens, i: number, end: number): boolean => i < end && kind[i] === KIND.word;
