import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import { endsAsPast, endsAsPresent, endsWithOne, isArticle, isCapital, isUnknownNoun, isUnknownWord } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Verbs and adjectives of no list, told from nouns by the language's `forms`; in a language without these nothing is told by an ending. */

/**
 * Does an office go on with a verb of no list right behind it (`the minister left`)? Participles describe it (`a lawyer acting for`, `based in`).
 */
export function isPredicate(source: Source, i: number): boolean {
  const { forms, grammar } = source.lexicon;
  if (!grammar.fewVerbForms || forms.behind.has(source.tokens.hash[i]!)) return false;
  return isPast(source, i) || isUnknownNoun(source, i);
}

/** `the minister resigned`, not `a lawyer based in`. */
export const isPast = (source: Source, i: number): boolean => isUnknownWord(source, i) && endsAsPast(source, i) && !(source.bits[i + 1]! & WORD.preposition);

/** `and delivering a message` */
export const isPresent = (source: Source, i: number): boolean => isUnknownWord(source, i) && endsAsPresent(source, i);

/** `acting`, `long-serving`: a participle that describes an office. */
export const isLasting = ({ tokens, lexicon }: Source, i: number): boolean => (tokens.flags[i]! & FLAG.hyphen) !== 0 || lexicon.forms.lasting.has(tokens.hash[i]!);

/** `joined by`, `seeking to`; but `retired engineer`, `acting head`. */
export function isParticiple(source: Source, i: number): boolean {
  const { bits } = source;
  if (bits[i] !== 0) return false;
  const small = (bits[i + 1]! & (WORD.preposition | WORD.determiner | WORD.pronoun | WORD.subordinator | WORD.functionWord)) !== 0;
  if (endsAsPresent(source, i)) return small || !isLasting(source, i);
  return endsAsPast(source, i) && (isCapital(source, i + 1) || small);
}

/** Does a word that might name a trade describe instead? Behind an article most do (`the late Ann Lee`) where offices have capitals before names, and so do many endings. */
export function isDescribing(source: Source, i: number): boolean {
  const { forms, papers } = source.lexicon;
  return (!papers.smallOffices && isArticle(source, i - 1)) || forms.describing.has(source.tokens.hash[i]!) || endsWithOne(source, i, forms.describingEndings);
}
