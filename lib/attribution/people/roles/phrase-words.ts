import { KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isCapital, isClose, isComma, isOpen, isSlash, isVerb, isWord } from '../../words/kinds.ts';

/** Longest noun phrase that is walked over, in tokens. */
export const LONGEST_PHRASE = 12;

/** `former`, `first`: a small word that says something of an office. */
export const isRanking = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.phrases.ranking.has(tokens.hash[i]!);

/** Is the token a determiner, with which a phrase begins? */
export const startsWithDeterminer = (source: Source, i: number): boolean => (source.bits[i]! & WORD.determiner) !== 0;

/** Is it a comma, or a determiner that opens no clause as `that` does? */
export const isSetOff = (source: Source, i: number): boolean => i >= 0 && (isComma(source, i) || (startsWithDeterminer(source, i) && !(source.bits[i]! & WORD.subordinator)));

/** `each`, `some`, `that`: determiners that open no office. */
export const isQuantifier = (source: Source, i: number): boolean =>
  (source.bits[i]! & WORD.determiner) !== 0 && !isCapital(source, i) && source.lexicon.phrases.quantifiers.has(source.tokens.hash[i]!);

/** A preposition, or an article that hangs a noun on another, in small letters. */
export const isSmallPreposition = (source: Source, i: number): boolean =>
  ((source.bits[i]! & WORD.preposition) !== 0 || source.lexicon.genitiveDeterminers.has(source.tokens.hash[i]!)) && !isCapital(source, i);

/** A slash, or brackets around one word (`maire (PS) de Brest`). */
const isAside = (source: Source, i: number): boolean => isSlash(source, i) || (isOpen(source, i) && isClose(source, i + 2)) || (isClose(source, i) && isOpen(source, i - 2));

/** May the token stand inside a noun phrase: a word that is no verb and no pronoun, a number? */
export const isInside = (source: Source, i: number): boolean =>
  source.tokens.kind[i] === KIND.number || isAside(source, i) || (isWord(source, i) && !isVerb(source, i) && !isPronoun(source, i));

/** A pronoun, but not a possessive, which opens a phrase. */
export const isPronoun = ({ bits }: Source, i: number): boolean => (bits[i]! & WORD.pronoun) !== 0 && !(bits[i]! & WORD.determiner);

/** Must the word be a verb after what stands before it: `to` (but not `spoke to`), a modal verb? */
export function isGoverned(source: Source, i: number): boolean {
  const { bits, tokens, lexicon } = source;
  const before = i - 1;
  if (!lexicon.grammar.fewVerbForms) return false;
  if (lexicon.forms.to.has(tokens.hash[before]!)) return before > 0 && !(bits[before - 1]! & (WORD.cueVerb | WORD.accordingTo));
  return (bits[before]! & WORD.auxiliary) !== 0;
}
