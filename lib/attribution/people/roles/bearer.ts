import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../given-names.ts';
import { isArticle, isRoleNoun, isUnknownNoun } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Which of the nouns before a name is the one that bears it. */

/** `der Sprecher der Ministerin Olga Rumm`, `la hija del alcalde Pablo Quintana`: behind a genitive with its article the name is that of the office right before it. */
export function servesHolder(source: Source, last: number): boolean {
  const { bits, tokens, lexicon } = source;
  if (!isRoleNoun(source, last)) return false;
  if (lexicon.genitives.has(tokens.hash[last - 1]!) && isRoleNoun(source, last - 2)) return true;
  return lexicon.language.romanceLike?.headFirst === true && isArticle(source, last - 1) && ((bits[last - 1]! | bits[last - 2]!) & WORD.preposition) !== 0;
}

/** `el dueño de la sala Rock-Ola`: the noun with its article right before a name that is no given one is what bears it. */
export const isPlaceName = (source: Source, last: number, head: number, name: number): boolean =>
  source.lexicon.language.romanceLike?.headFirst === true &&
  head >= 0 &&
  head < last &&
  !isGivenName(source.tokens, name) &&
  isUnknownNoun(source, last) &&
  isArticle(source, last - 1);
