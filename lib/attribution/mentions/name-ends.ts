import { FLAG, KIND, hashWord } from '../../quotation/index.ts';
import { isGivenName } from '../words/given-names.ts';
import { isGeneration, isInitial, isSaint } from '../words/name-parts.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { endsWith, isAmpersand, isCapital, isComma, isNumberOfName, startsSentence } from '../words/kinds.ts';
import { hasCapitalInside, isAbbreviationStop, isClosed, isGiven, isInnerCapital, type Scan } from './scan.ts';

/** Where the run of words of a name ends, and somebody else's begins. */

const LONGEST_NAME = 8;
const T = hashWord('t');
/** What no surname ends with: `Raad van State`, `Ann Van de Velde`. */
const NO_SURNAME = WORD.organisation | WORD.particle | WORD.preposition;
/** A particle that holds preposition and article: `del`. */
const GROWN = WORD.particle | WORD.preposition | WORD.determiner;

/** End of the run of name words from token `i` on: capitalised words, initials, particles between them (`van der`). */
export function nameEnd(scan: Scan, i: number): number {
  let to = i + 1;
  while (to - i < LONGEST_NAME && !startsSentence(scan, to)) {
    if (isNextPerson(scan, i, to) || opensBehindInitial(scan, to)) break;
    // `Ann Lee, Jr.`
    if (isComma(scan, to) && isGeneration(scan.tokens, to + 1)) return to + 2;
    // `Channel 4`, `Channel 4 News`
    if (isNumberOfName(scan, to) && !(scan.bits[to + 1]! & WORD.organisation)) return to + 1;
    if (isTrip(scan, to)) break;
    const next = nextWordEnd(scan, i, to);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** `Alpine Connect Flight 12`: a numbered trip is none of the name of whoever makes it. */
const isTrip = ({ tokens, lexicon }: Scan, i: number): boolean => lexicon.names.trips.has(tokens.hash[i]!) && tokens.kind[i + 1] === KIND.number;

/** One past the next word of the name from `i` on, over what ties it to the words before `at`; `at` where the name ends there. */
function nextWordEnd(scan: Scan, i: number, at: number): number {
  if ((isCapital(scan, at) && !(scan.bits[at]! & WORD.pronoun)) || isNumberOfName(scan, at)) return at + 1;
  const nickname = nicknameEnd(scan, at);
  if (nickname > at && isGivenName(scan.tokens, at - 1)) return nickname + 1;
  if (isFirm(scan, i, at)) return at + 2;
  if (joinsTwo(scan, i, at) || isLooseParticle(scan, i, at) || isAffiliation(scan, i, at) || (at === i + 1 && isManyOf(scan, i))) return at;
  const behind = behindTie(scan, at);
  return behind > at && isInnerCapital(scan, behind) ? behind + 1 : at;
}

/** One past the particles (`van der`) or the stop (`Mr.`) at `at`; `at` where there are none. */
function behindTie(scan: Scan, at: number): number {
  const { bits } = scan;
  // `Jr.`, `Mr.` have their stop as a token of its own, since the list of abbreviations knows them.
  if (isAbbreviationStop(scan, at)) return afterParticles(scan, at + 1);
  const short = afterShort(scan, at);
  if (short > at) return short;
  // `Ruiz da al Duero`: no article that holds a preposition stands behind another particle.
  if (!(bits[at]! & WORD.particle) || isGrownTogether(scan, at + 1)) return at;
  return bits[at + 1]! & WORD.particle ? at + 2 : at + 1;
}

/**
 * `Ann Lee van de partij`, `noemde Ann Lee de partij`: behind a given name and a surname, or a surname that the text has behind a given name or alone elsewhere, a particle that is a small word, too, is none of the name from `i`
 * on. It is one behind given names, initials and words for bodies (`Raad van State`).
 */
function isLooseParticle(scan: Scan, i: number, at: number): boolean {
  const { tokens, bits, lexicon, surnames } = scan;
  const last = at - 1;
  if (!lexicon.names.looseParticles.has(tokens.hash[at]!)) return false;
  const next = bits[at + 1]! & (WORD.particle | WORD.determiner) ? at + 2 : at + 1;
  // `Ann van PSV`
  if (isAcronym(scan, next)) return true;
  if (isGiven(scan, last) || bits[last]! & NO_SURNAME) return false;
  let first = i;
  while (first < last && bits[first]! & (OFFICE | WORD.calendar)) first++;
  if (last > first || surnames.has(tokens.hash[last]!)) return true;
  // `minister Lee van Klimaat en Energie`
  return isInnerCapital(scan, next) && lexicon.phrases.and.has(tokens.hash[next + 1]!) && isInnerCapital(scan, next + 2);
}

/**
 * `Ana Ruiz del PP`, `Anne Roux de la Fondation Rive`, `Anna Verdi della Cgil`: behind a given name and a surname a particle with letters or a body behind it says what somebody is of, and so does any that holds an article where
 * surnames have none behind another (`grownAffiliating`). Not `Ana Ruiz de la Torre`, nor `Álex de la Iglesia`.
 */
function isAffiliation(scan: Scan, i: number, at: number): boolean {
  const { tokens, bits, lexicon } = scan;
  const last = at - 1;
  if (!lexicon.grammar.nounFirst || !lexicon.phrases.affiliating.has(tokens.hash[at]!) || last === i || bits[last] !== 0 || isGiven(scan, last)) return false;
  let first = i;
  while (first < last && bits[first]! & (OFFICE | WORD.calendar)) first++;
  if (first === last || !isGiven(scan, first)) return false;
  const next = bits[at + 1]! & (WORD.particle | WORD.determiner) ? at + 2 : at + 1;
  if (!isInnerCapital(scan, next)) return false;
  return lexicon.names.grownAffiliating.has(tokens.hash[at]!) || (bits[next]! & WORD.organisation) !== 0 || (isAcronym(scan, next) && !(tokens.flags[last]! & FLAG.allCaps));
}

/** `Shares of Norwell`: a plural of no list with the capital of its sentence, which the text has nowhere inside another (`the Knights of Lund`), and `of`: the name begins behind these. */
export function isManyOf(scan: Scan, i: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (!(tokens.flags[i]! & FLAG.sentenceStart) || !lexicon.phrases.of.has(tokens.hash[i + 1]!)) return false;
  if (!endsWith(scan, i, 's') || bits[i]! & (NOUN | WORD.particle)) return false;
  return !isGivenName(tokens, i) && !hasCapitalInside(scan, i);
}

/** Has the word two capitals side by side or one inside: `VVD`, `PvdA`? */
const isAcronym = ({ tokens: { text, start, end } }: Scan, i: number): boolean => /^.+\p{Lu}/u.test(text.slice(start[i], end[i]).replace(/-.*/, ''));

/** Behind a particle, `al` and `del` are prepositions with their article, and what is before them is a verb. */
const isGrownTogether = ({ bits }: Scan, i: number): boolean => (bits[i]! & GROWN) === GROWN;

/**
 * Does the word at `at` join somebody to the name from `i` on: `Ana Ruiz y Luis Vega`, `Ana y Luis`, `Ana y la Fundación`? Given names on either side tell it, or two words on either side where no preposition makes a body of
 * them (`la consejera de Medio Ambiente y Cambio Climático`).
 */
function joinsTwo(scan: Scan, i: number, at: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (!lexicon.phrases.and.has(tokens.hash[at]!)) return false;
  if (!isInnerCapital(scan, at + 1) || (isGiven(scan, at + 1) && isGiven(scan, i))) return true;
  return at === i + 2 && isInnerCapital(scan, at + 2) && !(bits[i - 1]! & (WORD.preposition | WORD.determiner));
}

/** `Saúl P. M. Según su versión`: a small word with a capital behind an initial opens a sentence. */
const opensBehindInitial = (scan: Scan, i: number): boolean =>
  !scan.lexicon.papers.headlineCapitals && isClosed(scan, i) && !(scan.bits[i]! & WORD.particle) && isInitial(scan.tokens, i - 1);

/** Does `&` join names of a firm (`Marr & Lowe`), not two people (`Ann & Tom`)? */
const isFirm = (scan: Scan, from: number, at: number): boolean =>
  isAmpersand(scan, at) && isInnerCapital(scan, at + 1) && !(isGivenName(scan.tokens, from) && isGivenName(scan.tokens, at + 1));

/** `Ana “Mini” Lee`: the word behind words with capitals in double marks, if it is one of a name, too; else `from`. */
function nicknameEnd(scan: Scan, from: number): number {
  const { kind } = scan.tokens;
  if (kind[from] !== KIND.doubleMark) return from;
  let end = from + 1;
  while (isCapital(scan, end)) end++;
  return end > from + 1 && kind[end] === KIND.doubleMark && isInnerCapital(scan, end + 1) ? end + 1 : from;
}

/** Steps over a word and the Dutch article behind it that has lost its vowel: `Ann in 't Veen`. */
const afterShort = ({ tokens }: Scan, i: number): number => (tokens.hash[i + 2] === T && "'’‘".includes(tokens.text[tokens.start[i + 1]!]!) ? i + 3 : i);

/** Steps over up to two particles. */
export function afterParticles(scan: Scan, from: number): number {
  let next = from;
  while (next - from < 2 && scan.bits[next]! & WORD.particle) next++;
  return next;
}

/**
 * What somebody heads hangs on a small office, right before the name: `le préfet du Tarn Paul Kerdan`, `sélectionneur de l’équipe de France Ana Ruiz`. In a run of capitals from `i` that an
 * article or preposition opened, does a given name with a surname at `to` begin somebody else?
 */
export function isNextPerson(scan: Scan, i: number, to: number): boolean {
  const { bits } = scan;
  if (!scan.lexicon.papers.smallOffices || bits[i]! & OFFICE) return false;
  if (isParty(scan, i, to)) return true;
  if (isSaint(scan.tokens, to - 1)) return false;
  return isCapital(scan, to) && isGiven(scan, to) && isInnerCapital(scan, to + 1) && !isGiven(scan, i) && (bits[i - 1]! & (WORD.determiner | WORD.preposition)) !== 0;
}

/** `le député PS Paul Kerdan`: one word in capitals right behind an office is its party, if the word after next has a capital of its own and neither is in capitals throughout. */
function isParty(scan: Scan, i: number, to: number): boolean {
  const { flags } = scan.tokens;
  if (to !== i + 1 || !(scan.bits[i - 1]! & OFFICE) || !(flags[i]! & FLAG.allCaps)) return false;
  return isInnerCapital(scan, to + 1) && !((flags[to]! | flags[to + 1]!) & FLAG.allCaps);
}
