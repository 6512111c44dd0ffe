import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Pronoun } from '../language/types.ts';
import { WORD } from '../words/bits.ts';
import { caseOf } from '../words/cases.ts';
import { firstMentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';

/** A clause of a language whose finite verb stands second, or last where a subordinator or relative pronoun opens the clause. */
export type Clause = {
  from: number;
  subordinate: boolean;
  /** The clause that it hangs on. */
  up: Clause | null;
  /** The finite verb and the last verb of speech read so far, -1 for none. */
  verb: number;
  cue: number;
  /** Mentions that are not part of longer ones, in order. */
  mentions: number[];
};

/** Tokens of a sentence that are looked at on either side of a quotation. */
const REACH = 80;

const VERBAL = WORD.auxiliary | WORD.cueVerb | WORD.reportedMood;
const SMALL = WORD.determiner | WORD.pronoun | WORD.preposition | WORD.functionWord;

/** The clause that holds the tokens from `at` to `to`, a quotation, or the one before the colon that introduces it. */
export function clauseAt(context: Context, at: number, to: number): Clause {
  const { tokens, cover, classes, bits, mentions, lexicon } = context;
  const { flags, kind, hash } = tokens;
  const startsSentence = (i: number): boolean => (flags[i]! & FLAG.sentenceStart) !== 0 && (cover[i]! < 0 || cover[i] !== cover[i - 1]);
  const isSmall = (i: number): boolean => kind[i] === KIND.word && cover[i]! < 0 && !(flags[i]! & FLAG.capital);
  const joins = (i: number): boolean => isSmall(i) && lexicon.joining.has(hash[i]!);
  const open = (from: number, up: Clause | null, subordinate: boolean): Clause => ({ from, subordinate, up, verb: -1, cue: -1, mentions: [] });

  let from = at;
  while (from > 0 && at - from < REACH && !startsSentence(from)) from--;
  let clause = open(from, null, false);
  let holder = clause;
  /** First token behind the last comma or `und` without a verb since, -1 for none; how many mentions the clause had there. */
  let border = -1;
  let known = 0;
  let m = firstMentionFrom(mentions, from);
  if (opens(from)) clause = open(from, clause, true);
  for (let i = from; i < tokens.count && i < to + REACH && !(i > at && startsSentence(i)); i++) {
    if (i === at) {
      holder = clause;
      if (classes[i - 1] === CLASS.colon) break;
      i = to - 1;
    } else if (cover[i]! >= 0) continue;
    else if (classes[i] === CLASS.comma || classes[i] === CLASS.colon || joins(i)) part(i);
    else if (isVerb(i)) readVerb(i);
    else {
      while (m < mentions.length && mentions[m]!.from < i) m++;
      if (mentions[m]?.from !== i) continue;
      clause.mentions.push(m);
      if (mentions[m]!.to <= at || i > at) i = mentions[m]!.to - 1;
    }
  }
  return holder;

  /** Does a subordinator or relative pronoun, maybe behind a preposition, open a clause at `i`? */
  function opens(i: number): boolean {
    if (kind[i] !== KIND.word || cover[i]! >= 0 || cover[i + 1]! >= 0 || joins(i)) return false;
    if (bits[i]! & WORD.preposition) return i > from && isRelative(i + 1);
    return isRelative(i) || (bits[i]! & WORD.subordinator) !== 0;
  }

  /** Is the word a relative pronoun rather than an article? */
  function isRelative(i: number): boolean {
    if (!isSmall(i)) return false;
    if (bits[i]! & WORD.oblique) return (bits[i + 1]! & SMALL) !== 0;
    const m = mentions[firstMentionFrom(mentions, i)];
    return m?.from === i && m.to === i + 1 && lexicon.pronouns.get(hash[i]!)?.role === 'relative';
  }

  /** A comma or `und` ends a subordinate clause behind its verb, and may open another. */
  function part(i: number): void {
    const ended = clause.up && (clause.verb === i - 1 || (isSmall(i - 1) && !(bits[i - 1]! & SMALL)));
    const matrix = ended ? clause.up! : clause;
    // `Wie Lehm berichtet, sei das Netz alt`
    if (matrix !== clause && clause.cue >= 0 && clause.from === from) matrix.up ??= clause;
    border = i + 1;
    if (opens(i + 1)) {
      clause = open(i + 1, matrix, true);
      border = -1;
    } else if (!joins(i) || isVerb(i + 1)) clause = matrix;
    known = clause.mentions.length;
  }

  function isVerb(i: number): boolean {
    if (!isSmall(i) || bits[i]! & (WORD.determiner | WORD.pronoun)) return false;
    if (bits[i]! & VERBAL) return true;
    // `griff sie an`: a word of no list in the verb's place.
    return bits[i] === 0 && !clause.subordinate && clause.verb < 0 && i > clause.from && isSmall(i + 1) && (bits[i + 1]! & SMALL) !== 0 && !(bits[i + 1]! & VERBAL);
  }

  function readVerb(i: number): void {
    const cue = bits[i]! & WORD.cueVerb ? i : -1;
    if (clause.subordinate || clause.verb < 0 || border < 0) {
      if (clause.verb < 0 || clause.subordinate) clause.verb = i;
      if (cue >= 0) clause.cue = i;
    } else if (border === i && joins(i - 1)) {
      // Joined without a subject of its own it keeps the one before.
      clause = { ...clause, cue };
    } else {
      const next: Clause = { from: border, up: bits[i]! & WORD.reportedMood ? clause : clause.up, subordinate: false, verb: i, cue, mentions: clause.mentions.splice(known) };
      // `Das Netz sei alt, sagte Lehm`
      if (border === i && cue >= 0) clause.up ??= next;
      clause = next;
    }
    border = -1;
  }
}

const pronounOf = ({ mentions, lexicon, tokens }: Context, m: number): Pronoun | undefined =>
  mentions[m]!.to - mentions[m]!.from === 1 ? lexicon.pronouns.get(tokens.hash[mentions[m]!.head]!) : undefined;

/** The mention that is the subject of a clause; -1 where none is clear. */
export function subjectOf(context: Context, { from, up, subordinate, verb, mentions }: Clause): number {
  const able = mentions.filter((m) => canBeSubject(context, m));
  const opener = context.lexicon.pronouns.get(context.tokens.hash[from]!);
  if (subordinate && opener?.role === 'relative') {
    // `der` is the subject, `die` is where nothing else can be.
    return opener.gender === 'm' || able.length === 0 ? (up?.mentions.findLast((m) => context.mentions[m]!.from < from) ?? -1) : -1;
  }
  // `er` right behind the verb is nothing else.
  return able.find((m) => context.mentions[m]!.from === verb + 1 && pronounOf(context, m)) ?? able[0] ?? -1;
}

/** May the mention stand in the nominative? */
export function canBeSubject(context: Context, m: number): boolean {
  const { mentions, bits } = context;
  const { from, to } = mentions[m]!;
  const role = pronounOf(context, m)?.role;
  if (role) return (role === 'subject' || role === 'indefinite') && !(bits[from - 1]! & WORD.preposition);
  return caseOf(context, from, to) < 2;
}
