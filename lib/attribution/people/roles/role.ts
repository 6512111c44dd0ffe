import { KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isYears } from '../ages.ts';
import {
  isArticle,
  isCapital,
  isColon,
  isHonorific,
  isInnerStop,
  isOneOf,
  isOwnerEnding,
  isPossessive,
  isRelativeOwner,
  isRoleNoun,
  isWord,
  startsSentence,
} from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';

/** The longest phrase or clause that is read for a role, in tokens. */
export const LONGEST_ROLE = 28;

/** A role as the text states it, and how much it tells. */
export type Role = {
  /** Its tokens, `to` one past the last. */
  from: number;
  to: number;
  /** Where its phrase begins, with article and owner (`the port's director`). */
  start: number;
  /** Higher is better: from 0.6 to 3.4 as it is read, compared only between the roles of one person. */
  score: number;
  /** Where somebody is from (`Ann Lee, 42, of Leeds,`, `Leeds’s Ann Lee`): it stands beside the name as a role does, but is none. */
  home?: boolean;
  /** What somebody does, in a clause whose verb comes last (`die im Hafen die Werft leitet`): what it tells of is somebody or something else. */
  deed?: boolean;
};

/** Abbreviations are shorter. */
const SHORT = 8;

/** Is an article with or without a capital none of a name: small, at the opening of a sentence or behind a colon, or before a small word? */
const opensRole = (source: Source, i: number): boolean => !isCapital(source, i) || startsSentence(source, i) || isColon(source, i - 1) || !isCapital(source, i + 1);

/** Cuts articles off the front, and stray small words off the end. A range that has nothing left ends before it begins. */
export function trim(source: Source, from: number, to: number): TokenSpan {
  while (from < to && ((isArticle(source, from) && opensRole(source, from)) || isDemonstrative(source, from) || isRelativeOwner(source, from) || isOne(source, from, to))) {
    if (isOneOf(source, from)) break;
    from++;
  }
  if (!namesRelation(source, from, to)) {
    // `her press secretary`, `the library's director` are secretary and director; `his mother` and `Albania's minister` say whose.
    while (isPossessive(source, from)) from++;
    for (let i = from; i < to && isWord(source, i) && !isCapital(source, i) && i - from < 4; i++) if (isOwnerEnding(source, i)) from = i + 1;
  }
  while (to > from && (isOwnerEnding(source, to - 1) || !(isWord(source, to - 1) || isNumbered(source, to - 1)) || isStray(source, to - 1))) to--;
  // `agricultor de 58 años`
  if (isYears(source, to - 1) && source.tokens.kind[to - 2] === KIND.number && source.lexicon.romanceLike.of.has(source.tokens.hash[to - 3]!)) to -= 3;
  // An abbreviation keeps its stop.
  if (to > from && isInnerStop(source, to) && isCapital(source, to - 1) && source.tokens.end[to - 1]! - source.tokens.start[to - 1]! < SHORT) to++;
  return { from, to };
}

/** `one protester` is no more than `a protester`. */
const isOne = ({ tokens, bits, lexicon }: Source, i: number, to: number): boolean => lexicon.phrases.oneOf.has(tokens.hash[i]!) && i + 1 < to && !(bits[i + 1]! & WORD.preposition);

/** `en la calle 60`: a number behind its noun. */
const isNumbered = ({ tokens, bits }: Source, i: number): boolean =>
  tokens.kind[i] === KIND.number && i > 0 && tokens.kind[i - 1] === KIND.word && !(bits[i - 1]! & (WORD.preposition | WORD.determiner | WORD.auxiliary));

/** Is the last word of a range a small one that nothing follows? The number in `mother of three` is none. */
function isStray(source: Source, last: number): boolean {
  const word = source.bits[last]!;
  if (!(word & (WORD.preposition | WORD.determiner | WORD.subordinator)) || isCapital(source, last)) return false;
  return isArticle(source, last) || !(source.bits[last - 1]! & WORD.preposition);
}

/** Does the range name somebody by whose they are, before its first preposition: `the mayor's wife`; `only`: and by no office besides? */
export function namesRelation(source: Source, from: number, to: number, only = false): boolean {
  const { relations } = source.lexicon.trades;
  const { bits, tokens } = source;
  let found = false;
  for (let i = from; i < to && !(bits[i]! & WORD.preposition); i++) {
    const relation = relations.has(tokens.hash[i]!) || relations.has(tokens.tailHash[i]!);
    if (only && !relation && isRoleNoun(source, i) && !isOwnerEnding(source, i + 1)) return false;
    found ||= relation;
  }
  return found;
}

/** `cette ancienne institutrice` */
const isDemonstrative = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.romanceLike.these.has(tokens.hash[i]!);

/** Words of a range that tell something: neither articles nor prepositions. */
export function contentWords(source: Source, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++)
    if (isWord(source, i) && !isOwnerEnding(source, i) && !(source.bits[i]! & (WORD.preposition | WORD.determiner | WORD.subordinator)) && !isHonorific(source, i)) n++;
  return n;
}

/** A role of these tokens, trimmed; `null` where nothing is left. */
export function trimmedRole(source: Source, start: number, end: number, score: number): Role | null {
  const { from, to } = trim(source, start, end);
  return to > from ? { start, from, to, score } : null;
}
