import { KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isYears } from '../ages.ts';
import { isGivenName } from '../given-names.ts';
import { isSuffix } from '../name-parts.ts';
import { SURE_ENDING, looksLikeTrade } from '../trades.ts';
import { isParticiple } from './forms.ts';
import { isQuantifier, isRanking } from './phrase-words.ts';
import {
  endsWithOne,
  hasForm,
  isAnd,
  isArticle,
  isCapital,
  isComma,
  isEnd,
  isInnerStop,
  isOwnerEnding,
  isRoleNoun,
  isUnknownWord,
  isVerb,
  isWord,
  startsSentence,
  wordAt,
} from '../../words/kinds.ts';

/** How an apposition begins: behind an age or a degree, and with which words. */

/** Words of a stretch of time. */
const TIME = 7;
/** Endings of a German adjective before an office without its article. */
const INFLECTED = ['e', 'er', 'es'];

/** `ist 42 Jahre alt und Erzieherin`: one past the age that a sentence states before an office; `start` without one. */
export function afterStatedAge(source: Source, start: number): number {
  if (source.tokens.kind[start] !== KIND.number || !isYears(source, start + 1) || startsSentence(source, start + 1)) return start;
  const office = start + 4;
  return (isComma(source, office - 1) || isAnd(source, office - 1)) && opensOffice(source, office) ? office : start;
}

/** `, seit 2019 Leiterin des Hafens`, `war bis März 2024 Schatzmeister`, `, von Beruf Köchin`: one past what stands before an office without its article, in languages that have lists of it; `start` where none does. */
export function afterCircumstance(source: Source, start: number): number {
  const { tokens, bits, lexicon } = source;
  // `ihres Zeichens Köchin`
  if (lexicon.trades.callings.has(tokens.hash[start + 1]!) && bits[start]! & (WORD.preposition | WORD.determiner)) return opensOffice(source, start + 2) ? start + 2 : start;
  if (!lexicon.phrases.spans.has(tokens.hash[start]!)) return start;
  let at = start + 1;
  let timed = lexicon.phrases.since.has(tokens.hash[start]!);
  const anyNoun = timed;
  for (; at - start < TIME && !isEnd(source, at) && !opensOffice(source, at); at++) {
    const time = tokens.kind[at] === KIND.number || (bits[at]! & WORD.calendar) !== 0 || (isCapital(source, at) && (bits[at]! & WORD.functionWord) !== 0);
    if (!time && !anyNoun && isCapital(source, at) && tokens.kind[at + 1] !== KIND.number) return start;
    timed ||= time;
  }
  return timed && opensOffice(source, at) ? at : start;
}

/** Does an office or trade begin here, with an adjective or without: `Leiterin`, `gelernte Schneiderin`? */
export const opensOffice = (source: Source, i: number): boolean =>
  !startsSentence(source, i) &&
  (isOffice(source, i) || (isUnknownWord(source, i) && endsWithOne(source, i, INFLECTED) && !startsSentence(source, i + 1) && isOffice(source, i + 1)));
const isOffice = (source: Source, i: number): boolean => isRoleNoun(source, i) || looksLikeTrade(source, i);

/** Steps over `Ph.D.,` and `MD,`. */
export function afterDegree(source: Source, start: number): number {
  let from = start;
  while (from < start + 3 && (isSuffix(source.tokens, from) || /^(Ph|[A-Z]\.)$/.test(wordAt(source, from)) || isInnerStop(source, from))) from++;
  return from > start && isComma(source, from) ? from + 1 : start;
}

/** Words that say where somebody stands in a picture, tokens long. */
const CAPTION = 4;

/** Steps over `pictured,`, `second from left,`. */
export function afterCaption(source: Source, start: number): number {
  let from = start;
  while (from < start + CAPTION && source.lexicon.trades.pictured.has(source.tokens.hash[from]!)) from++;
  return from > start && isComma(source, from) ? from + 1 : start;
}

/** `formerly a nurse` */
export const isLy = (source: Source, i: number): boolean => isUnknownWord(source, i) && hasForm(source, i, 'adverb') && isArticle(source, i + 1);

/** `now the director`, `herself a nurse`; not `former secretary`, nor the owner in `Time’s editor`. */
export const isAdverb = (source: Source, i: number): boolean => isSelf(source, i) || (isSmallWord(source, i) && !isOwnerEnding(source, i + 1) && !isFormer(source, i));
const isFormer = (source: Source, i: number): boolean => source.lexicon.forms?.ranking.has(source.tokens.hash[i]!) ?? isRanking(source, i);
const isSmallWord = ({ bits }: Source, i: number): boolean =>
  (bits[i]! & WORD.functionWord) !== 0 && !(bits[i]! & (WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.auxiliary | OFFICE));
const isSelf = (source: Source, i: number): boolean => source.lexicon.phrases.selves.has(source.tokens.hash[i]!);

/** An apposition opens with an article, a small word, an office, or a possessive: not with another name, nor with a participle (`joined by`). */
export function opensPhrase(source: Source, i: number): boolean {
  const { bits, tokens } = source;
  if (!isWord(source, i) || isVerb(source, i) || isQuantifier(source, i)) return false;
  if (bits[i]! & (WORD.subordinator | WORD.pronoun) && !(bits[i]! & WORD.determiner)) return false;
  // A small word before an article is a verb: `left the`.
  if (isObjectsVerb(source, i) && !isRoleNoun(source, i) && !looksLikeTrade(source, i)) return false;
  if (!isCapital(source, i)) return !isParticiple(source, i);
  if (isGivenName(tokens, i) && !isOwner(source, i)) return false;
  // `Ida Lund, Notärztin am Klinikum`: where nouns have capitals, a trade of no list.
  if (source.lexicon.language.capitalNouns && looksLikeTrade(source, i, SURE_ENDING)) return true;
  for (let k = i; k < i + 7 && k < tokens.count && !isEnd(source, k); k++) {
    if (isRoleNoun(source, k)) return true;
    if (k > i && isObjectsVerb(source, k)) return false;
    if (bits[k]! & WORD.subordinator && !(bits[k]! & WORD.preposition)) return false;
  }
  return false;
}

const isObjectsVerb = (source: Source, i: number): boolean =>
  isUnknownWord(source, i) && (source.bits[i + 1]! & WORD.determiner) !== 0 && !source.lexicon.of.has(source.tokens.hash[i + 1]!);

/** `Travis Moro's mom`: a whole name that owns what follows. */
function isOwner(source: Source, from: number): boolean {
  let i = from;
  while (isCapital(source, i) || isInnerStop(source, i)) i++;
  return isOwnerEnding(source, i);
}
