import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../../words/given-names.ts';
import { kindOfBody } from '../../words/body-kinds.ts';
import { beforeAdjectives, headAt } from './head.ts';
import { isRanking } from './phrase-words.ts';
import { isArticle, isCapital, isInnerStop, isRoleNoun, isUnknownNoun, startsSentence } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Which of the nouns before a name is the one that bears it. */

/** `der Sprecher der Ministerin Olga Rumm`, `la hija del alcalde Pablo Quintana`: behind a genitive with its article the name is that of the office right before it. */
export function servesHolder(source: Source, last: number): boolean {
  const { bits, tokens, lexicon } = source;
  if (!isRoleNoun(source, last)) return false;
  if (lexicon.genitiveDeterminers.has(tokens.hash[last - 1]!) && isRoleNoun(source, last - 2)) return true;
  const isBehindPreposition = ((bits[last - 1]! | bits[last - 2]!) & WORD.preposition) !== 0;
  return servesTitled(source, last) || (isArticle(source, last - 1) && isBehindPreposition);
}

/** Words of a title. */
const TITLE = 4;

/** `the aide to former President Ann Lee`: a title right behind an office with its preposition is that of whom the office serves, but for its field (`minister of justice Ann Lee`). */
function servesTitled(source: Source, last: number): boolean {
  const { bits, tokens, lexicon } = source;
  // `chief of staff Ann Lee`
  if (lexicon.trades.fields.has(tokens.hash[last]!) || bits[last]! & WORD.group) return false;
  let from = last;
  while (last - from < TITLE && isPartOfTitle(source, from - 1)) from--;
  const preposition = tokens.hash[from - 1]!;
  if (!lexicon.phrases.hanging.has(preposition) && !lexicon.forms.to.has(preposition)) return false;
  const office = headAt(source, from - 2);
  return office >= 0 && (!isCapital(source, office) || startsSentence(source, office));
}

const isPartOfTitle = (source: Source, i: number): boolean => isCapital(source, i) || isRanking(source, i) || isInnerStop(source, i);

/** `el dueño de la sala Rock-Ola`, `el director de la banda municipal San Roque`: the noun with its article right before a name that is no given one is what bears it. */
export function isPlaceName(source: Source, last: number, head: number, name: number): boolean {
  if (!source.lexicon.grammar.nounFirst || head < 0 || isGivenName(source.tokens, name)) return false;
  const noun = beforeAdjectives(source, last);
  return head < noun && isUnknownNoun(source, noun) && isArticle(source, noun - 1);
}

/** `a spokeswoman for the grid operator Nordstrom`: where it does not come first, the noun for a body right before a name that is no given one is what bears it, not the office before the preposition. */
export const isNameOfBody = (source: Source, last: number, head: number, name: number): boolean =>
  !source.lexicon.grammar.nounFirst && head >= 0 && head < last && last === name - 1 && kindOfBody(source, last) !== undefined && !isGivenName(source.tokens, name);
