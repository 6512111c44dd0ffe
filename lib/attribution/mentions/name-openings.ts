import { FLAG } from '../../quotation/index.ts';
import { NEW } from '../words/name-parts.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { endsAsAdverb, endsAsPresent, isAnyVerb, isCapital, isComma, isCueVerb, startsSentence } from '../words/kinds.ts';
import { hasCapitalInside, endsAsVerb, isGiven, isInnerCapital, isSureCueVerb, type Scan } from './scan.ts';

/** Words whose capital tells no name: what only opens a sentence, and prepositions of headlines. */

/** `$2m From Group`, `Talks With Lee`: where a preposition has its capital from the headline, no name begins with it, and no phrase goes on with it. One that is a particle or noun of the lists, too, may do so. */
export const isHeadlinePreposition = (scan: Scan, i: number): boolean =>
  scan.lexicon.papers.headlineCapitals && (scan.bits[i]! & (WORD.preposition | WORD.particle | NOUN)) === WORD.preposition && !isBehindSmallNoun(scan, i);

/** `statistician Per Lund`, `said Per Lund`: behind an office or a verb of speech in small letters a capital is no headline's. */
const isBehindSmallNoun = (scan: Scan, i: number): boolean => !isCapital(scan, i - 1) && ((scan.bits[i - 1]! & (OFFICE | WORD.cueVerb)) !== 0 || looksLikeTrade(scan, i - 1));

/**
 * `Will said`, `Will Lee, a baker,`: an auxiliary that opens a sentence, and a verb of speech behind it, or a surname with a comma or a verb that no question has (`Will Lee say`). Not
 * where a verb may open any sentence: `Ha dicho`.
 */
export function isAuxiliaryName(scan: Scan, i: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (!(bits[i]! & WORD.auxiliary) || lexicon.grammar.subjectBehindVerb) return false;
  if (isCueVerb(scan, i + 1)) return true;
  if (!lexicon.auxiliaryNames.has(tokens.hash[i]!) || !isInnerCapital(scan, i + 1)) return false;
  return isComma(scan, i + 2) || isSureCueVerb(scan, i + 2);
}

/** `New Hampshire` at the opening of a sentence is one name, `New Governor Ann Lee` is not. */
export const isNewPlace = (scan: Scan, i: number): boolean => scan.tokens.hash[i] === NEW && isInnerCapital(scan, i + 1) && (scan.bits[i + 1]! & OFFICE) === 0;

/**
 * Where verbs and adjectives open sentences (`Reconoce, eso sí,`, `Durissima Simona Greco:`), the first word has its capital from there: unless it is a given name, stands inside
 * a sentence with a capital, or a verb follows that it is the subject of. `to`: end of its run of capitals.
 */
export function isMerelyFirst(scan: Scan, i: number, to: number): boolean {
  const { tokens, bits } = scan;
  if (hasCapitalInside(scan, i) || bits[i]! & (OFFICE | WORD.organisation) || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen) || isGiven(scan, i)) return false;
  // `Mancherà Halimi`
  if (to === i + 1 || endsAsVerb(scan, i)) return startsSentence(scan, to) || !isAnyVerb(scan, to);
  // `Invité de France Info, le maire`: what hangs on it is the name.
  return !isCapital(scan, i + 1) || (to > i + 2 && isGiven(scan, i + 1));
}

/** `Presidente da Câmara acusa`, `o Presidente da República`: an office with a capital that a particle hangs a body on is somebody of that body, not called by it. `M. de Brennac` is: a mere title. */
export const isOfficeOfBody = (scan: Scan, i: number): boolean =>
  scan.lexicon.grammar.nounFirst &&
  (scan.bits[i]! & (WORD.role | WORD.organisation)) === WORD.role &&
  !(scan.tokens.flags[i]! & FLAG.allCaps) &&
  (scan.bits[i + 1]! & WORD.particle) !== 0;

/** `Council leader says`: a noun for a body that has its capital from the sentence or headline, before an office in small letters that no name follows, is no name but of one phrase with it. */
export const isBodyOfOffice = (scan: Scan, i: number): boolean =>
  (scan.bits[i]! & (WORD.organisation | WORD.role | WORD.title)) === WORD.organisation && (scan.bits[i + 1]! & WORD.role) !== 0 && !isInnerCapital(scan, i + 2);

/** A word at a sentence's start that is more likely a common one than a name: `Speaking slowly`, `Critics`. */
export function isCommonOpening(scan: Scan, i: number): boolean {
  return (scan.bits[i]! & (WORD.cueVerb | WORD.group)) !== 0 || endsAsPresent(scan, i) || endsAsAdverb(scan, i);
}
