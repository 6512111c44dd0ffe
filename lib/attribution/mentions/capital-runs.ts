import { FLAG, textOf } from '../../quotation/index.ts';
import { isGivenName } from '../words/given-names.ts';
import { isGeneration, isInitial } from '../words/name-parts.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { endsWith, endsWithOne, isAmpersand, isCapital, isFullStop, startsSentence } from '../words/kinds.ts';
import { LISTED, NO_NOUN, isNameLike, isNameWord, isOfBody, isSmallAdjective } from './capital-words.ts';
import { isAbbreviationStop, isGiven, opensClause, type Scan } from './scan.ts';
import { hashOfTwo } from './surnames.ts';

/** Runs of nouns and names where every noun has a capital: where they end, and where the name in them begins. */

/** Nouns, words of a name and stops of degrees. */
const LONGEST_RUN = 20;
/** Letters of a given name of no list; longer words are compounds. */
const LONGEST_GIVEN = 7;

/**
 * The run of nouns and name words from `from` on: one past it, and where the name in it begins (`core` where there is none). Two phrases
 * stand side by side without any word between (`trugen Demonstranten Plakate`): a run ends where no title, body or name can go on.
 */
export function nounRun(scan: Scan, from: number): { core: number; nameFrom: number } {
  let at = from + 1;
  /** -1 as long as no name has begun. */
  let nameFrom = isNameWord(scan, from) ? from : -1;
  while (at - from < LONGEST_RUN && !startsSentence(scan, at)) {
    const isNamed = nameFrom >= 0;
    if (!isCapital(scan, at)) {
      const next = behindTie(scan, from, at, isNamed);
      if (next === at) break;
      at = next;
      continue;
    }
    if (!goesOn(scan, from, at, isNamed) || (nameFrom === at - 1 && endsSurname(scan, at))) break;
    if (isNoNameOfOffice(scan, from, at)) {
      // `ein Sprecher Lunds`
      if (endsWith(scan, at, 's')) at++;
      break;
    }
    // `Kämmerer Jens Uhland`: a trade of no list stands before the given name.
    if (isNameWord(scan, at) && (!isNamed || (!isGiven(scan, nameFrom) && isGiven(scan, at)))) nameFrom = at;
    if (isDoubleSurname(scan, at)) nameFrom = at - 1;
    at++;
  }
  if (nameFrom === from && isUnlistedTrade(scan, from, at)) nameFrom++;
  // `Bao Nguyen`: the given name of no list before a surname that the list has.
  if (nameFrom === at - 1 && nameFrom > from && isPerhapsGiven(scan, nameFrom - 1)) nameFrom--;
  return { core: at, nameFrom: nameFrom < 0 ? at : nameFrom };
}

/** Where the run from `from` on goes on behind a tie at `at`, the stop of a degree, `&`, `und` or a particle; `at` where it does not. */
function behindTie(scan: Scan, from: number, at: number, isNamed: boolean): number {
  const behind = behindDegrees(scan, at);
  if (behind > at && isNameLike(scan, behind)) return behind;
  // `Lehm & Söhne`, not `Ida & Jan`
  if (isAmpersand(scan, at) && isNameLike(scan, at + 1) && !(isNamed && isGiven(scan, at + 1))) return at + 2;
  const office = secondOffice(scan, from, at);
  return office > at ? office : particleEnd(scan, at);
}

/** `Dr.`, `Dr. med.`, `Dr. rer. nat.`: one past the stop at `at` and what goes on with the degree; `at` where there is no such stop. */
function behindDegrees(scan: Scan, at: number): number {
  if (!isAbbreviationStop(scan, at)) return at;
  let to = at + 1;
  while (to - at < LONGEST_RUN && scan.lexicon.names.degrees.has(scan.tokens.hash[to]!) && isFullStop(scan, to + 1)) to += 2;
  return to;
}

/** May the word, which no list has, be a given name: short as those are, and no trade by its ending? */
const isPerhapsGiven = (scan: Scan, i: number): boolean => scan.bits[i] === 0 && !looksLikeTrade(scan, i) && scan.tokens.end[i]! - scan.tokens.start[i]! <= LONGEST_GIVEN;

/** `Glasbläser Olk Rumm`: is the first of three words a trade that is no noun of office by the lists, so that the name is the two behind it? */
const isUnlistedTrade = (scan: Scan, from: number, core: number): boolean =>
  core - from === 3 &&
  !isGiven(scan, from) &&
  (looksLikeTrade(scan, from) || scan.lexicon.trades.words.has(scan.tokens.hash[from]!) || scan.lexicon.trades.generic.has(scan.tokens.hash[from]!));

/** `Danach bot Lund Kaffee an`: a surname that the text has behind a given name ends the name, unless the word at `at` follows it there, too, or makes a body of it (`Lund Stiftung`). */
function endsSurname({ tokens, bits, surnames }: Scan, at: number): boolean {
  if (!surnames.has(tokens.hash[at - 1]!) || isGivenName(tokens, at - 1) || surnames.has(hashOfTwo(tokens, at - 1))) return false;
  return !(bits[at]! & WORD.organisation) && !isGeneration(tokens, at);
}

/** `Dann sah ein Polizist Flammen`, `sagte ein Polizist Reportern`: behind an office with an indefinite article a word of no list is no name, unless another goes on with it, and those of a group are somebody else. */
const isNoNameOfOffice = (scan: Scan, from: number, at: number): boolean =>
  (scan.bits[at] === 0 || scan.bits[at] === WORD.group) &&
  (scan.bits[at - 1]! & OFFICE) !== 0 &&
  scan.lexicon.trades.indefinite.has(scan.tokens.hash[from - 1]!) &&
  !isGiven(scan, at) &&
  !isNameLike(scan, at + 1);

/** `Ministerin Tore Lund-Olk`: between an office and two surnames in one, which no list has, stands a given name, though it ends as nouns do. */
const isDoubleSurname = ({ bits, tokens }: Scan, at: number): boolean =>
  bits[at] === 0 && (tokens.flags[at]! & FLAG.hyphen) !== 0 && bits[at - 1] === WORD.noun && (bits[at - 2]! & OFFICE) !== 0;

/** `der Vereinten Nationen`, `die Staatliche Kunsthalle`: an adjective that has its capital inside a sentence, behind a small word, opens the name of a body. */
function opensAsAdjective(scan: Scan, from: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (bits[from] !== 0 || !isCapital(scan, from) || opensClause(scan, from) || !(bits[from - 1]! & (WORD.determiner | WORD.preposition))) return false;
  return endsWithOne(scan, from, lexicon.capitals.adjectives) && lexicon.cases!.ofOffice.test(textOf(tokens, from, from + 1));
}

/** May the capitalised word at `at` go on with the run from `from` on, in which a name has begun or not (`isNamed`)? */
function goesOn(scan: Scan, from: number, at: number, isNamed: boolean): boolean {
  const before = scan.bits[at - 1]!;
  const word = scan.bits[at]!;
  if (word & NO_NOUN && !isOfBody(scan, at)) return false;
  if (at - 1 === from && opensAsAdjective(scan, from)) return true;
  if (isOfBody(scan, at - 1)) return true;
  if (isNamed && (isGiven(scan, at - 1) || isInitial(scan.tokens, at - 1))) return true;
  // `Meteorologin Sveja Hartung`: behind an office and one word of a name a noun by its ending is the surname.
  if (isNamed && before === 0 && word === WORD.noun && scan.bits[at - 2]! & OFFICE) return true;
  if (isDoubleSurname(scan, at)) return true;
  if (isGiven(scan, at)) return (before & (OFFICE | WORD.organisation)) !== 0 || before === 0;
  if (isCommonNoun(before) || (isNamed && isCommonNoun(word))) return false;
  return (word & (WORD.calendar | WORD.functionWord)) === 0;
}

/** Do the bits of a word tell a noun that is neither office nor body: nothing goes on behind it, nor does a name with it? */
const isCommonNoun = (word: number): boolean => (word & LISTED) !== 0 && !(word & (OFFICE | WORD.organisation));

/** The second office of one person, whose name follows, behind the `und` at `at`: `die Abgeordnete und Fraktionsvorsitzende Anna Berg`, `der Abgeordnete und frühere Minister Jan Berg`. `at` where there is none. */
function secondOffice(scan: Scan, from: number, at: number): number {
  const { bits, tokens, lexicon } = scan;
  if (!lexicon.phrases.and.has(tokens.hash[at]!) || !(bits[at - 1]! & OFFICE) || !(bits[from - 1]! & WORD.determiner)) return at;
  if (isOfficeBeforeName(scan, at + 1)) return at + 1;
  return isSmallAdjective(scan, at + 1) && isOfficeBeforeName(scan, at + 2) ? at + 2 : at;
}

const isOfficeBeforeName = (scan: Scan, i: number): boolean => (scan.bits[i]! & OFFICE) !== 0 && isGiven(scan, i + 1);

/** End of a particle and the name word after it (`von der Leyen`). */
function particleEnd(scan: Scan, at: number): number {
  const { bits } = scan;
  if (!takesParticle(scan, at)) return at;
  let next = at;
  while (next - at < 2 && bits[next]! & WORD.particle) next++;
  return isNameLike(scan, next) && !(bits[next]! & (LISTED | WORD.functionWord)) ? next + 1 : at;
}

/** May the particle at `at` go on with a name? Behind a given name and a title of nobles (`Ida Gräfin von Ruhland`) any may. A foreign one may also one word behind a given name or an office (`Jan Lund dos Reis`); `von`, which hangs much else on nouns, only one behind an office, unless that word is a surname elsewhere: `Direktorin Sabeth von Ruhland`. */
function takesParticle(scan: Scan, at: number): boolean {
  const { bits, tokens, surnames, lexicon } = scan;
  const { noble, foreignParticles } = lexicon.names;
  if (isGiven(scan, at - 1)) return true;
  if (noble.has(tokens.hash[at - 1]!)) return isCapital(scan, at - 2) && isNameWord(scan, at - 2);
  if (foreignParticles.has(tokens.hash[at]!)) return (bits[at - 2]! & OFFICE) !== 0 || isGiven(scan, at - 2);
  return lexicon.attributePrepositions.has(tokens.hash[at]!) && (bits[at - 2]! & OFFICE) !== 0 && !surnames.has(tokens.hash[at - 1]!);
}
