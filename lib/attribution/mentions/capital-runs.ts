import { FLAG, hashWord } from '../../quotation/index.ts';
import { isInitial } from '../people/name-parts.ts';
import { looksLikeTrade } from '../people/trades.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { isCapital, isClitic, isWholeWord, startsSentence } from '../words/kinds.ts';
import { CLOSED, LISTED, isNameLike, isNameWord, isPro, isSmallAdjective } from './capital-words.ts';
import { isGiven, type Scan } from './scan.ts';

/** Runs of nouns and names where every noun has a capital: where they end, and where the name in them begins. */

const MOST_NOUNS = 7;
/** Letters of a given name of no list; longer words are compounds. */
const LONGEST_GIVEN = 7;

/**
 * The run of nouns and name words from `from` on: one past it, and where the name in it begins (`core` where there is none). Two phrases
 * stand side by side without any word between (`trugen Demonstranten Plakate`): a run ends where no title, body or name can go on.
 */
export function nounRun(scan: Scan, from: number): { core: number; nameFrom: number } {
  const { bits } = scan;
  let at = from + 1;
  let named = isNameWord(scan, from);
  let nameFrom = named ? from : -1;
  let last = from + MOST_NOUNS;
  while (at < last && !startsSentence(scan, at)) {
    const behind = behindDegrees(scan, at);
    if (behind > at && isNameLike(scan, behind)) {
      last += behind - at;
      at = behind;
      continue;
    }
    if (isCapital(scan, at) && !isClitic(scan, at)) {
      if (bits[at]! & (CLOSED | WORD.determiner) && !(bits[at]! & LISTED) && !isPro(scan, at)) break;
      if (!goesOn(scan, at, named)) break;
      if (isNameWord(scan, at)) {
        // `Kämmerer Jens Uhland`: a trade of no list stands before the given name.
        if (!named || (!isGiven(scan, nameFrom) && isGiven(scan, at))) nameFrom = at;
        named = true;
      }
      at++;
      continue;
    }
    const skip = isSecondOffice(scan, from, at, at + 1) ? at + 1 : isSmallAdjective(scan, at + 1) && isSecondOffice(scan, from, at, at + 2) ? at + 2 : particleEnd(scan, at);
    if (skip === at) break;
    at = skip;
  }
  if (nameFrom === from && isUnlistedTrade(scan, from, at)) nameFrom++;
  // `Bao Nguyen`: the given name of no list before a surname that the list has.
  if (nameFrom === at - 1 && nameFrom > from && isNameWord(scan, nameFrom - 1) && isGivenBefore(scan, nameFrom)) nameFrom--;
  return { core: at, nameFrom: nameFrom < 0 ? at : nameFrom };
}

const MOST_DEGREES = 3;

/** `Dr.`, `Dr. med.`, `Dr. rer. nat.`: one past the stop at `at` and what goes on with the degree; `at` where there is no such stop. */
function behindDegrees({ tokens, lexicon }: Scan, at: number): number {
  const isStop = (i: number): boolean => i < tokens.count && tokens.text[tokens.start[i]!] === '.';
  if (!(tokens.flags[at - 1]! & FLAG.dotted) || !isStop(at)) return at;
  let to = at + 1;
  while (to - at < 2 * MOST_DEGREES && lexicon.names.degrees.has(tokens.hash[to]!) && isStop(to + 1)) to += 2;
  return to;
}

/** Is the word before the listed given name that ends a run no trade by its ending nor a compound, but short as given names are? */
const isGivenBefore = (scan: Scan, i: number): boolean =>
  isGiven(scan, i) &&
  scan.bits[i - 1] === 0 &&
  !looksLikeTrade(scan, i - 1) &&
  scan.tokens.end[i - 1]! - scan.tokens.start[i - 1]! <= LONGEST_GIVEN &&
  !(scan.tokens.flags[i - 1]! & FLAG.hyphen);

/** `Glasbläser Olk Rumm`: is the word at `from` a trade by its ending, with two words behind it that are a name, though no list has either? */
const isUnlistedTrade = (scan: Scan, from: number, core: number): boolean =>
  core - from === 3 &&
  !isGiven(scan, from) &&
  (looksLikeTrade(scan, from) || scan.lexicon.trades.words.has(scan.tokens.hash[from]!) || scan.lexicon.trades.generic.has(scan.tokens.hash[from]!)) &&
  isNameWord(scan, from + 1) &&
  isNameWord(scan, from + 2);

/** May the capitalised word at `at` go on with the run before it? */
function goesOn(scan: Scan, at: number, named: boolean): boolean {
  const before = scan.bits[at - 1]!;
  const word = scan.bits[at]!;
  if (isPro(scan, at - 1)) return true;
  if (named && (isGiven(scan, at - 1) || isInitial(scan.tokens, at - 1))) return true;
  // `Meteorologin Sveja Hartung`: behind an office and one word of a name a noun by its ending is the surname.
  if (named && before === 0 && word === WORD.noun && at > 1 && scan.bits[at - 2]! & OFFICE && !startsSentence(scan, at - 1)) return true;
  if (isGiven(scan, at)) return (before & (OFFICE | WORD.organisation)) !== 0 || before === 0;
  if (before & (WORD.group | WORD.document | WORD.cueNoun | WORD.noun) && !(before & (OFFICE | WORD.organisation))) return false;
  if (named && word & (WORD.document | WORD.group | WORD.cueNoun | WORD.noun) && !(word & (WORD.organisation | OFFICE))) return false;
  if (word & WORD.calendar && !(word & LISTED)) return false;
  return (word & WORD.functionWord) === 0;
}

/** `die Abgeordnete und Fraktionsvorsitzende Anna Berg`, `der Abgeordnete und frühere Minister Jan Berg`: is the word at `at` between two offices of one person, the second one at `office`, whose name follows? */
function isSecondOffice(scan: Scan, from: number, at: number, office: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (!lexicon.phrases.and.has(tokens.hash[at]!) || !(bits[at - 1]! & OFFICE) || from === 0 || !(bits[from - 1]! & WORD.determiner)) return false;
  return isCapital(scan, office) && (bits[office]! & OFFICE) !== 0 && isGiven(scan, office + 1) && !startsSentence(scan, office + 1);
}

const VON = hashWord('von');

/** End of a particle and the name word after it (`von der Leyen`). */
function particleEnd(scan: Scan, at: number): number {
  const { bits } = scan;
  if (!takesParticle(scan, at)) return at;
  let next = at;
  while (next - at < 2 && isWholeWord(scan, next) && !isCapital(scan, next) && bits[next]! & WORD.particle) next++;
  return next > at && isNameLike(scan, next) && !(bits[next]! & (LISTED | WORD.functionWord)) ? next + 1 : at;
}

/** May the particle at `at` go on with a name? Behind a given name; `von`, which hangs much else on nouns, besides only behind what an office tells to be one (`Direktorin Sabeth von Ruhland`) and behind a title of nobles. */
function takesParticle(scan: Scan, at: number): boolean {
  const { bits, tokens, surnames, lexicon } = scan;
  const { noble, foreignParticles } = lexicon.names;
  if (isGiven(scan, at - 1)) return true;
  if (!(bits[at]! & WORD.particle) || at < 2) return false;
  if (noble.has(tokens.hash[at - 1]!)) return isGiven(scan, at - 2);
  if (!isNameWord(scan, at - 1)) return false;
  if (foreignParticles.has(tokens.hash[at]!)) return (bits[at - 2]! & OFFICE) !== 0 || isGiven(scan, at - 2);
  return tokens.hash[at] === VON && (bits[at - 2]! & OFFICE) !== 0 && !surnames.has(tokens.hash[at - 1]!) && !(tokens.flags[at + 1]! & FLAG.allCaps);
}
