import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Pronoun } from '../language/types.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { VERBAL, WORD } from '../words/bits.ts';
import { CASE, caseOf } from '../words/cases.ts';
import { firstMentionFrom } from '../mention.ts';
import type { TokenSpan } from '../spans.ts';
import { CLASS } from '../words/classes.ts';

/** A clause of a language whose finite verb stands second, or last where a subordinator or relative pronoun opens the clause. */
export type Clause = {
  from: number;
  /** Does a subordinator or relative pronoun open it? */
  subordinate: boolean;
  /** The clause that it hangs on, `null` for none. */
  up: Clause | null;
  /** Its finite verb, -1 for none. */
  verb: number;
  /** Its last verb of speech, -1 for none: `gesagt` where the finite verb is `hat`. */
  cue: number;
  /** Mentions that are not part of longer ones, in order. */
  mentions: number[];
};

/** Tokens of a sentence that are looked at on either side of a quotation. */
const REACH = 80;

/** Words that may be a clause's verb. */
const VERBS = VERBAL | WORD.reportedMood;
/** No verbs, whatever else they look like. */
const SMALL = WORD.determiner | WORD.pronoun | WORD.preposition | WORD.functionWord;

/** The clause that holds a quotation, given by its tokens (or any other tokens of a sentence), or the one before the colon that introduces it. */
export const clauseAt = (context: Context, quotation: TokenSpan): Clause => new ClauseReader(context, quotation).read();

/** Reads the sentence round a quotation clause by clause. */
class ClauseReader {
  private readonly context: Context;
  private readonly quotation: TokenSpan;
  /** First token of the sentence. */
  private readonly from: number;
  /** The clause that is being read. */
  private clause: Clause;
  /** First token behind the last comma or `und`, where another clause begins if a verb follows; -1 where one has followed. */
  private border = -1;
  /** How many mentions the clause had there: those behind are the next one's. */
  private mentionsAtBorder = 0;
  /** The subordinate clause that a verb of speech ended right before the border: what follows may be its words (`Wie Lehm sagte, sei das Netz alt`). */
  private ended: Clause | null = null;

  constructor(context: Context, quotation: TokenSpan) {
    this.context = context;
    this.quotation = quotation;
    this.from = sentenceStart(context.tokens, quotation.from, REACH);
    this.clause = newClause(this.from, null, false);
    if (this.opens(this.from)) this.clause = newClause(this.from, this.clause, true);
  }

  /** The clause that holds the quotation. What stands behind that is read, too: it may be the clause that it hangs on (`„…“, sagte Lehm`). */
  read(): Clause {
    const { tokens, cover, classes, mentions } = this.context;
    const { from: quoted, to } = this.quotation;
    const end = Math.min(tokens.count, sentenceEnd(tokens, to, REACH));
    let holder = this.clause;
    let m = firstMentionFrom(mentions, this.from);
    for (let i = this.from; i < end; i++) {
      if (i === quoted) {
        holder = this.clause;
        i = to - 1;
      } else if (cover[i]! >= 0) continue;
      else if (classes[i] === CLASS.comma || classes[i] === CLASS.colon || this.joins(i)) this.part(i);
      else if (this.isVerb(i)) this.readVerb(i);
      else {
        while (m < mentions.length && mentions[m]!.from < i) m++;
        if (mentions[m]?.from !== i) continue;
        this.clause.mentions.push(m);
        // What lies in a longer mention is no part of the clause.
        if (mentions[m]!.to <= quoted) i = mentions[m]!.to - 1;
      }
    }
    return holder;
  }

  /** Is it a word in small letters? */
  private isSmall(i: number): boolean {
    const { kind, flags } = this.context.tokens;
    return kind[i] === KIND.word && !(flags[i]! & FLAG.capital);
  }

  /** Does the word join two of one rank: `und`? */
  private joins(i: number): boolean {
    return this.context.lexicon.joining.has(this.context.tokens.hash[i]!);
  }

  /** Does a subordinator or relative pronoun, maybe behind a preposition, open a clause at `i`? */
  private opens(i: number): boolean {
    const { bits } = this.context;
    if (this.joins(i)) return false;
    if (bits[i]! & WORD.preposition) return i > this.from && this.isRelative(i + 1);
    return this.isRelative(i) || (bits[i]! & WORD.subordinator) !== 0;
  }

  /** Is the word a relative pronoun rather than an article? */
  private isRelative(i: number): boolean {
    const { tokens, bits, mentions, lexicon } = this.context;
    if (!this.isSmall(i)) return false;
    if (bits[i]! & WORD.oblique) return (bits[i + 1]! & SMALL) !== 0;
    const m = mentions[firstMentionFrom(mentions, i)];
    return m?.from === i && m.to === i + 1 && lexicon.pronouns.get(tokens.hash[i]!)?.role === 'relative';
  }

  /** Is the word a finite verb? */
  private isVerb(i: number): boolean {
    const { bits } = this.context;
    if (bits[i]! & (WORD.determiner | WORD.pronoun)) return false;
    if (bits[i]! & VERBS) return true;
    // `griff sie an`: a word of no list in the verb's place.
    const { subordinate, verb } = this.clause;
    return bits[i] === 0 && this.isSmall(i) && !subordinate && verb < 0 && (bits[i + 1]! & SMALL) !== 0;
  }

  /** A comma ends a subordinate clause behind its verb; it or `und` may open another. */
  private part(i: number): void {
    const { clause } = this;
    const isBehindVerb = this.isSmall(i - 1) && !(this.context.bits[i - 1]! & SMALL);
    const outer = clause.up && isBehindVerb ? clause.up : clause;
    // `Wie Lehm berichtet, sei das Netz alt`
    if (outer !== clause && clause.cue >= 0 && clause.from === this.from) outer.up ??= clause;
    this.border = i + 1;
    this.ended = clause.subordinate && clause.cue === i - 1 ? clause : null;
    if (this.opens(i + 1)) {
      this.clause = newClause(i + 1, outer, true);
      this.border = -1;
    } else if (!this.joins(i)) this.clause = outer;
    this.mentionsAtBorder = this.clause.mentions.length;
  }

  /** A verb goes on with its clause, or makes a clause of its own of what stands behind the border. */
  private readVerb(i: number): void {
    const { clause, border } = this;
    const cue = this.context.bits[i]! & WORD.cueVerb ? i : -1;
    if (clause.subordinate || clause.verb < 0 || border < 0) {
      // `hat gesagt`, `dass Lehm kommen will`: a main clause has its finite verb first, a subordinate one last.
      if (clause.verb < 0 || clause.subordinate) clause.verb = i;
      if (cue >= 0) clause.cue = i;
    } else if (this.joins(i - 1)) {
      // `Lehm nickte und sagte`: joined without a subject of its own it keeps the one before.
      this.clause = { ...clause, cue };
    } else this.clause = this.beginBehindBorder(i, cue);
    this.border = -1;
  }

  /** The clause behind the border whose verb is `i`, with the mentions there. In the mood of reported speech it hangs on the one before: `Lehm sagte, das Netz sei alt`. */
  private beginBehindBorder(i: number, cue: number): Clause {
    const { clause, border } = this;
    const isReported = (this.context.bits[i]! & WORD.reportedMood) !== 0;
    const up = isReported ? (this.ended ?? clause) : clause.up;
    const next: Clause = { from: border, subordinate: false, up, verb: i, cue, mentions: clause.mentions.splice(this.mentionsAtBorder) };
    // `Das Netz sei alt, sagte Lehm`: the one before hangs on it.
    if (border === i && cue >= 0) clause.up ??= next;
    return next;
  }
}

const newClause = (from: number, up: Clause | null, subordinate: boolean): Clause => ({ from, subordinate, up, verb: -1, cue: -1, mentions: [] });

/** The pronoun that a mention of one word is. */
const pronounOf = ({ mentions, lexicon, tokens }: Context, m: number): Pronoun | undefined =>
  mentions[m]!.to - mentions[m]!.from === 1 ? lexicon.pronouns.get(tokens.hash[mentions[m]!.head]!) : undefined;

/** The mention that is the subject of a clause; -1 where none is clear. */
export function subjectOf(context: Context, { from, up, subordinate, verb, mentions }: Clause): number {
  const possible = mentions.filter((m) => mayBeNominative(context, m));
  const opener = context.lexicon.pronouns.get(context.tokens.hash[from]!);
  if (subordinate && opener?.role === 'relative') {
    // `der` is the subject, `die` is where nothing else can be: it stands for who was mentioned last before the clause.
    return opener.gender === 'm' || possible.length === 0 ? (up?.mentions.findLast((m) => context.mentions[m]!.from < from) ?? -1) : -1;
  }
  // `er` right behind the verb is nothing else.
  return possible.find((m) => context.mentions[m]!.from === verb + 1 && pronounOf(context, m)) ?? possible[0] ?? -1;
}

/** May the mention stand in the nominative? */
export function mayBeNominative(context: Context, m: number): boolean {
  const { mentions, bits } = context;
  const { from, to } = mentions[m]!;
  const pronoun = pronounOf(context, m);
  // `danach` and `wonach` are adverbs.
  if (pronoun) return (pronoun.role === 'subject' || (pronoun.role === 'indefinite' && pronoun.gender !== 'n')) && !(bits[from - 1]! & WORD.preposition);
  return caseOf(context, from, to) < CASE.oblique;
}
