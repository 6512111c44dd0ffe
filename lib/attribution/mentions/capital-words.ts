import { FLAG, KIND, textOf } from '../../quotation/index.ts';
import { endsAsGivenName } from '../words/given-names.ts';
import { NOUN, WORD } from '../words/bits.ts';
import { endsWithOne, hasOneEnding, isAmpersand, isCapital, startsSentence } from '../words/kinds.ts';
import { hasCapitalInside, isGiven, opensClause, type Scan } from './scan.ts';

/** Which words are nouns and adjectives where every noun has a capital, as far as lists, endings and capitals tell. */

/** Nouns that speak, and so take what hangs on them along. */
export const SPEAKING = NOUN | WORD.cueNoun;
/** Nouns of all lists. */
export const LISTED = SPEAKING | WORD.noun;
/** Small words that are no names. Of determiners nobody asks: a run of nouns ends before one. */
const NO_NAME = WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.pronoun | WORD.cueVerb;
/** Words that are no nouns, whatever their capital: no run of nouns goes on over them. */
export const NO_NOUN = NO_NAME | WORD.determiner;

const CAPITAL_BEHIND_NUMBER = /\d-\p{Lu}/u;

/** `48-Jährige`: a number that ends as a noun does and calls somebody by age. */
export const isAgeNoun = (scan: Scan, i: number): boolean =>
  scan.tokens.kind[i] === KIND.number && endsWithOne(scan, i, scan.lexicon.trades.ages) && CAPITAL_BEHIND_NUMBER.test(textOf(scan.tokens, i, i + 1));

/** `Pro Hafen`: with a capital inside a sentence, a part of the names of bodies. */
export const isOfBody = (scan: Scan, i: number): boolean => scan.lexicon.capitals.ofBodies.has(scan.tokens.hash[i]!) && isCapital(scan, i) && !opensClause(scan, i);

/** A capitalised word that is no small word at a sentence's start. */
export function isNoun(scan: Scan, i: number): boolean {
  if (isOfBody(scan, i) || isAgeNoun(scan, i)) return true;
  if (!isCapital(scan, i)) return false;
  const word = scan.bits[i]!;
  if (word & LISTED) return true;
  if (word === 0) return isKnownOpening(scan, i);
  return !(word & NO_NOUN) && !(word & WORD.functionWord && opensClause(scan, i));
}

/**
 * Is the unknown word that opens a sentence a noun or name? It has its capital inside a sentence, too, is a given name or acronym, opens a firm's name (`Lehm & Söhne`), or another
 * noun or a verb of speech follows (`Umso wichtiger` and `Kommst du?` have none of this).
 */
function isKnownOpening(scan: Scan, i: number): boolean {
  const { tokens, bits } = scan;
  if (hasCapitalInside(scan, i) || isGiven(scan, i) || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen) || isAmpersand(scan, i + 1)) return true;
  return isCapital(scan, i + 1) ? (bits[i + 1]! & NO_NOUN) === 0 : (bits[i + 1]! & WORD.cueVerb) !== 0;
}

/** Small word with an adjective's ending, or an adverb before such; with a capital only as `isOpeningAdjective` or `isHyphenedAdjective`. */
export function isAdjective(scan: Scan, i: number): boolean {
  if (scan.bits[i]! & NO_NOUN) return false;
  if (!isCapital(scan, i)) return endsLikeAdjective(scan, i) || isSmallAdjective(scan, i + 1);
  return opensClause(scan, i) ? isOpeningAdjective(scan, i) : isHyphenedAdjective(scan, i);
}

/** `US-amerikanische Firmen`: with a capital from what stands before its hyphen, before a noun. */
const isHyphenedAdjective = (scan: Scan, i: number): boolean =>
  (scan.tokens.flags[i]! & FLAG.hyphen) !== 0 && endsLikeAdjective(scan, i) && isCapital(scan, i + 1) && !(scan.bits[i]! & LISTED) && !endsAsGivenName(scan.tokens, i);

/** `Politische Beobachter`: at a sentence's start an adjective has a capital, too. */
function isOpeningAdjective(scan: Scan, i: number): boolean {
  if (scan.bits[i] !== 0 || !hasOneEnding(scan, i, scan.lexicon.capitals.openingAdjectives) || isGiven(scan, i)) return false;
  return (scan.bits[i + 1]! & LISTED) !== 0;
}

/** Without an article a word in `-en` or `-te` is a verb rather than an adjective (`sperrten alte Wege`), but for one in `-en` after a preposition. */
export function isPerhapsVerb(scan: Scan, i: number): boolean {
  const { past, pastOfMany, presentOfMany } = scan.lexicon.capitals;
  if (hasOneEnding(scan, i, past) || hasOneEnding(scan, i, pastOfMany)) return true;
  return hasOneEnding(scan, i, presentOfMany) && !(i > 0 && scan.bits[i - 1]! & (WORD.preposition | WORD.accordingTo));
}

const endsLikeAdjective = (scan: Scan, i: number): boolean => hasOneEnding(scan, i, scan.lexicon.capitals.adjectives);

/** `frühere` of `der Abgeordnete und frühere Minister`: an adjective by its ending, in small letters. */
export const isSmallAdjective = (scan: Scan, i: number): boolean => !isCapital(scan, i) && !(scan.bits[i]! & (NO_NOUN | WORD.functionWord)) && endsLikeAdjective(scan, i);

/** A word with a capital that may be part of a name or body: no small word, and the sentence goes on with it. */
export const isNameLike = (scan: Scan, i: number): boolean => isCapital(scan, i) && !startsSentence(scan, i) && (scan.bits[i]! & NO_NOUN) === 0;

/** A given name, or a word that no list and no ending knows as a common noun. */
export const isNameWord = (scan: Scan, i: number): boolean =>
  isGiven(scan, i) || isOfBody(scan, i) || (scan.bits[i]! & (LISTED | NO_NAME | WORD.functionWord)) === 0 || isBareSurname(scan, i);

/** `sagte Keimling` after `Jan Keimling`: a surname that ends as common nouns do, right behind a verb of speech. */
const isBareSurname = ({ bits, surnames, tokens }: Scan, i: number): boolean =>
  bits[i] === WORD.noun && surnames.has(tokens.hash[i]!) && (bits[i - 1]! & (WORD.cueVerb | WORD.accordingTo)) !== 0;
