import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../given-names.ts';
import { isArticle, isRoleNoun, isUnknownNoun } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Which of the nouns before a name is the one that bears it. */

/** `der Sprecher der Ministerin Olga Rumm`, `la hija del alcalde Pablo Quintana`: behind a genitive with its article the name is that of the office right before it. */
export const servesHolder = (source: Source, last: number): boolean => servesGermanHolder(source, last) || servesRomanceHolder(source, last);

const servesGermanHolder = (source: Source, last: number): boolean =>
  source.lexicon.language.capitalNouns === true && isRoleNoun(source, last) && source.lexicon.genitives.has(source.tokens.hash[last - 1]!) && isRoleNoun(source, last - 2);

function servesRomanceHolder(source: Source, last: number): boolean {
  const { bits, lexicon } = source;
  if (!lexicon.language.romanceLike?.headFirst || !isRoleNoun(source, last) || !isArticle(source, last - 1)) return false;
  return ((bits[last - 1]! | bits[last - 2]!) & WORD.preposition) !== 0;
}

/** `el dueño de la sala Rock-Ola`: the noun with its article right before a name that is no given one is what bears it. */
export function isPlaceName(source: Source, last: number, head: number, name: number): boolean {
  if (!source.lexicon.language.romanceLike?.headFirst || head < 0 || head >= last || isGivenName(source.tokens, name)) return false;
  return isUnknownNoun(source, last) && isArticle(source, last - 1);
}
