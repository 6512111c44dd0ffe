import { distance } from '../features/row.ts';
import type { Gender } from '../language/types.ts';
import type { Mention } from '../mention.ts';
import { isDropped } from '../mentions/dropped.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { isPossessivePronoun } from '../words/kinds.ts';
import type { Source } from '../words/source.ts';
import { articleGender } from '../people/descriptions/epithets.ts';
import { isGeneric, isPlain, looksLikeTrade } from '../words/trades.ts';

/** Kinds of mentions as columns have them, verbs whose subject is left out among them. */
export const MENTION_KIND: Record<Mention['kind'], number> = { name: 0, organisation: 1, pronoun: 2, description: 3, group: 4, document: 5, number: 6 };
const DROPPED = 7;
const GENDER: Record<Gender, number> = { m: 1, f: 2, n: 3 };

type Told = { source: Source; mention: Mention; gender: Gender | null };

/** What the mention itself tells, whomever it may stand for, each column with what fills it. `gender`: the one that the mention tells. */
export const MENTION_COLUMNS = {
  'm.kind': ({ source, mention }: Told) => (isDropped(source.tokens, source.lexicon, mention) ? DROPPED : MENTION_KIND[mention.kind]),
  'm.determiner': ({ source, mention }: Told) => determinerOf(source, mention),
  'm.noun': ({ source, mention }: Told) => (mention.kind === 'pronoun' ? 0 : nounOf(source, mention.head)),
  'm.gender': ({ gender }: Told) => (gender ? GENDER[gender] : 0),
  'm.language': ({ source: { lexicon } }: Told) => (lexicon.papers.asRomance ? 2 : lexicon.grammar.capitalNouns ? 1 : 0),
  'm.paragraph': ({ source, mention }: Told) => distance(source.tokens.paragraph[mention.from]!),
  /** A verb of speech behind it (1), before it (2). */
  'm.speech': ({ source: { tokens, bits }, mention: { from, to } }: Told) =>
    from > 0 && bits[from - 1]! & WORD.cueVerb ? 2 : to < tokens.count && bits[to]! & WORD.cueVerb ? 1 : 0,
  /** A preposition behind it: `the mayor of`. */
  'm.hangs': ({ source: { tokens, bits }, mention: { to, head } }: Told) => (bits[to]! & WORD.preposition && tokens.sentence[to] === tokens.sentence[head] ? 1 : 0),
};

/** The gender that a pronoun has, or a description's noun or article tells. */
export const genderTold = (source: Source, mention: Mention): Gender | null =>
  mention.kind === 'pronoun' ? (source.lexicon.pronouns.get(source.tokens.hash[mention.head]!)?.gender ?? null) : articleGender(source, mention);

/** 0 for a single word, then `the`, `this`, `a`, `her`, none. */
function determinerOf(source: Source, { from, to }: Mention): number {
  const { tokens, bits, lexicon } = source;
  if (to - from < 2) return 0;
  if (isPossessivePronoun(source, from)) return 4;
  if (lexicon.trades.indefinite.has(tokens.hash[from]!)) return 3;
  if (lexicon.romanceLike.these.has(tokens.hash[from]!)) return 2;
  return bits[from]! & WORD.determiner ? 1 : 5;
}

/** What kind of noun it is: `man`, `46-year-old`, `mother`, `mayor`, `baker`, one that looks like a trade, `company`, `report`, `officials`, another, one of no list. */
function nounOf(source: Source, head: number): number {
  const { tokens, bits, lexicon } = source;
  const noun = bits[head]!;
  if (isPlain(source, head)) return 1;
  if (isGeneric(source, head)) return 2;
  if (lexicon.trades.relations.has(tokens.hash[head]!)) return 3;
  if (noun & WORD.title) return 4;
  if (noun & OFFICE) return 5;
  if (looksLikeTrade(source, head)) return 6;
  if (noun & WORD.organisation) return 7;
  if (noun & WORD.document) return 8;
  if (noun & WORD.group) return 9;
  return noun === 0 ? 11 : 10;
}
