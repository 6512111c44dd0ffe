import { KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isYears } from '../ages.ts';
import { isSuffix } from '../../words/name-parts.ts';
import { SURE_ENDING, looksLikeTrade } from '../../words/trades.ts';
import { isParticiple } from './forms.ts';
import { isQuantifier } from './phrase-words.ts';
import {
  endsAsAdverb,
  endsWithOne,
  isAnd,
  isArticle,
  isCapital,
  isComma,
  isEnd,
  isInnerStop,
  isOwnerEnding,
  isRoleNoun,
  isUnknownWord,
  isWord,
  wordAt,
} from '../../words/kinds.ts';

/** How an apposition begins: behind an age, degree, caption or stretch of time, and with which words. */

/** Words of a stretch of time. */
const TIME = 7;
/** Endings of a German adjective before an office without its article. */
const INFLECTED = ['e', 'er', 'es'];

/** `ist 42 Jahre alt und Erzieherin`: one past the age that a sentence states before an office; `start` without one. */
export function afterStatedAge(source: Source, start: number): number {
  return isYears(source, start + 1) && isAnd(source, start + 3) ? start + 4 : start;
}

/** `, seit 2019 Leiterin des Hafens`, `war bis März 2024 Schatzmeister`, `, von Beruf Köchin`: one past what stands before an office without its article, in languages that have lists of it; `start` where none does. */
export function afterCircumstance(source: Source, start: number): number {
  const { tokens, bits, lexicon } = source;
  // `ihres Zeichens Köchin`
  if (lexicon.trades.callings.has(tokens.hash[start + 1]!) && bits[start]! & (WORD.preposition | WORD.determiner)) return opensOffice(source, start + 2) ? start + 2 : start;
  if (!lexicon.phrases.spans.has(tokens.hash[start]!)) return start;
  let at = start + 1;
  let timed = lexicon.phrases.since.has(tokens.hash[start]!);
  for (; at - start < TIME && !isEnd(source, at) && !opensOffice(source, at); at++) {
    timed ||= tokens.kind[at] === KIND.number || (bits[at]! & WORD.calendar) !== 0;
  }
  return timed && opensOffice(source, at) ? at : start;
}

/** Does an office or trade begin here, with an adjective or without: `Leiterin`, `gelernte Schneiderin`? */
export const opensOffice = (source: Source, i: number): boolean =>
  isOffice(source, i) || (isUnknownWord(source, i) && endsWithOne(source, i, INFLECTED) && isOffice(source, i + 1));
const isOffice = (source: Source, i: number): boolean => isRoleNoun(source, i) || looksLikeTrade(source, i);

/** Steps over `Ph.D.,` and `MD,`. */
export function afterDegree(source: Source, start: number): number {
  let from = start;
  while (isSuffix(source.tokens, from) || isInnerStop(source, from) || /^(Ph|[A-Z]\.)$/.test(wordAt(source, from))) from++;
  return isComma(source, from) ? from + 1 : start;
}

/** Steps over `pictured,`, `second from left,`. */
export function afterCaption(source: Source, start: number): number {
  let from = start;
  while (source.lexicon.trades.pictured.has(source.tokens.hash[from]!)) from++;
  return isComma(source, from) ? from + 1 : start;
}

/** `formerly a nurse` */
export const isLy = (source: Source, i: number): boolean => isUnknownWord(source, i) && endsAsAdverb(source, i) && isArticle(source, i + 1);

/** `now the director`, `herself a nurse`; not `former secretary`, nor the owner in `Time’s editor`. */
export const isAdverb = (source: Source, i: number): boolean => isSmallWord(source, i) && !isOwnerEnding(source, i + 1) && !isFormer(source, i);
const isFormer = (source: Source, i: number): boolean => source.lexicon.phrases.rankingOnly.has(source.tokens.hash[i]!);
const isSmallWord = ({ bits }: Source, i: number): boolean =>
  (bits[i]! & WORD.functionWord) !== 0 && !(bits[i]! & (WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.auxiliary | OFFICE));

/**
 * May an apposition open with the word? In small letters any but a pronoun, a subordinator, `each` and the like, a verb with its object (`left the`) and a participle (`joined by`); with a capital only where an office follows soon
 * (`Harbour Watch director`), lest it be another name, or where it is a German trade itself.
 */
export function opensPhrase(source: Source, i: number): boolean {
  const { bits } = source;
  if (!isWord(source, i) || isQuantifier(source, i)) return false;
  if (bits[i]! & (WORD.subordinator | WORD.pronoun) && !(bits[i]! & WORD.determiner)) return false;
  // A small word of no list before an article is a verb: `left the`.
  if (isObjectsVerb(source, i) && !isRoleNoun(source, i) && !looksLikeTrade(source, i)) return false;
  if (!isCapital(source, i)) return !isParticiple(source, i);
  // `Ida Lund, Notärztin am Klinikum`: where nouns have capitals, a trade of no list.
  if (looksLikeTrade(source, i, SURE_ENDING)) return true;
  for (let k = i; k < i + 7 && !isEnd(source, k); k++) {
    if (isRoleNoun(source, k)) return true;
    if (isObjectsVerb(source, k) || bits[k]! & WORD.subordinator) return false;
  }
  return false;
}

const isObjectsVerb = (source: Source, i: number): boolean =>
  isUnknownWord(source, i) && (source.bits[i + 1]! & WORD.determiner) !== 0 && !source.lexicon.romanceLike.of.has(source.tokens.hash[i + 1]!);
