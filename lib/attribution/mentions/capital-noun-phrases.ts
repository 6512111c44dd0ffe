import { FLAG, KIND, hashWord, textOf } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { BODY } from '../words/lists.ts';
import { isInitial } from '../people/name-parts.ts';
import { looksLikeTrade } from '../people/trades.ts';
import { NOUN, endsWith, hasCapitalInside, isBoundary, isCapital, isClitic, isGiven, isWord, opens, type Scan } from './scan.ts';

/** Noun phrases of languages that write every noun with a capital: a capital tells no name, yet it tells where the nouns are. */

/** A noun phrase by tokens. `core` is one past its nouns, `to` one past all that hangs on them (`of the police`, a name in marks). */
export type NounPhrase = { from: number; nouns: number; nameFrom: number; head: number; core: number; to: number };

/** Nouns that speak, and so take what hangs on them along. */
export const SPEAKING = NOUN | WORD.cueNoun;
const LISTED = SPEAKING | WORD.noun;
const CLOSED = WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.pronoun | WORD.cueVerb;

const AGED = /\d-Jährige[rn]?$/;
const MOST_ADJECTIVES = 4;
const MOST_NOUNS = 7;
/** Words between article and noun in `die in Jena geborene Malerin`. */
const LONGEST_ATTRIBUTE = 9;
const LONGEST_TITLE = 5;
/** Letters of a given name of no list; longer words are compounds. */
const LONGEST_GIVEN = 7;

/** The noun phrase that begins at token `i` with determiner, adjective or noun; `null` where none does. */
export function nounPhraseAt(scan: Scan, i: number): NounPhrase | null {
  const nouns = nounsFrom(scan, i);
  if (nouns < 0) return null;
  const { core: end, nameFrom } = nounRun(scan, nouns);
  const core = fieldsEnd(scan, nouns, end);
  const head = core > end ? headOf(scan, nouns, end - 1) : nameFrom < core ? core - 1 : headOf(scan, nouns, core);
  let to = core;
  if ((scan.bits[head]! & SPEAKING || scan.tokens.kind[i] === KIND.number) && nameFrom >= core)
    for (let k = 0; k < 2 && !(k === 0 && tellsPaper(scan, i, to)); k++) to = fieldEnd(scan, head, attributeEnd(scan, to), core);
  if (scan.bits[head]! & (LISTED | WORD.functionWord) || nouns > i) to = Math.max(to, markedNameEnd(scan, to));
  return { from: i, nouns, nameFrom, head, core, to };
}

/** `sagte der Landrat der Zeitung`, `… der Deutschen Presse-Agentur`: what hangs on whoever speaks is whom they tell. */
function tellsPaper(scan: Scan, from: number, to: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (from === 0 || !(bits[from - 1]! & WORD.cueVerb) || isBoundary(scan, to) || !lexicon.genitives.has(tokens.hash[to]!)) return false;
  const nouns = nounsFrom(scan, to + 1);
  if (nouns < 0 || isBoundary(scan, to + 1)) return false;
  // `Deutschen` of `Deutschen Presse-Agentur` has a capital, too.
  const last = nounRun(scan, nouns).core - 1;
  const { bodies } = lexicon.epithets;
  return bodies.get(tokens.hash[last]!) === BODY.paper || bodies.get(tokens.tailHash[last]!) === BODY.paper;
}

/** `Gewerkschaft Handel und Dienst`: one past the second thing that a body is for, where a noun for a body and the first are the run from `nouns` to `end`; else `end`. */
function fieldsEnd(scan: Scan, nouns: number, end: number): number {
  if (end - nouns < 2 || !(scan.bits[end - 2]! & WORD.organisation) || scan.bits[end - 2]! & OFFICE || isGiven(scan, end - 1)) return end;
  return secondField(scan, end);
}

/** `Amt für Jagd und Fischerei`, `Verband der Kinder- und Jugendärzte`: the same behind what hangs on a body (`to`); `core` is the end of its own nouns. */
function fieldEnd(scan: Scan, head: number, to: number, core: number): number {
  const { bits, tokens, lexicon } = scan;
  if (to === core || isBoundary(scan, to)) return to;
  if (tokens.text[tokens.start[to]!] === '-' && lexicon.phrases.and.has(tokens.hash[to + 1]!) && isNameLike(scan, to + 2)) return to + 3;
  return bits[head]! & WORD.organisation ? secondField(scan, to) : to;
}

/** One past `und` and a noun for a thing, with nothing behind it that goes on; else `at`. */
function secondField(scan: Scan, at: number): number {
  const { bits, tokens, lexicon } = scan;
  if (isBoundary(scan, at + 1) || !lexicon.phrases.and.has(tokens.hash[at]!) || bits[at - 1]! & (OFFICE | WORD.group | WORD.organisation)) return at;
  const plain = isNameLike(scan, at + 1) && !isGiven(scan, at + 1) && !(bits[at + 1]! & (OFFICE | WORD.group | WORD.organisation | WORD.document));
  return plain && !(isCapital(scan, at + 2) && !isBoundary(scan, at + 2)) ? at + 2 : at;
}

/** First noun of a phrase that begins at `i`, past determiner, numbers, adjectives and a long attribute; -1 without one. */
function nounsFrom(scan: Scan, i: number): number {
  const { bits, tokens } = scan;
  let at = i;
  if (bits[at]! & WORD.determiner && isWord(scan, at)) {
    at++;
    const long = afterAttribute(scan, at);
    if (long > 0) return long;
  }
  const bare = at === i;
  for (let steps = 0; steps < MOST_ADJECTIVES && !isBoundaryAfter(scan, i, at); steps++, at++) {
    if (tokens.kind[at] === KIND.number && !isAgeNoun(scan, at)) continue;
    if (!isWord(scan, at) || !isAdjective(scan, at) || (bare && at === i && isPerhapsVerb(scan, at))) break;
  }
  // `eine „virtuelle Bombe“`: what is in marks is no part of the phrase.
  return at < tokens.count && !isBoundaryAfter(scan, i, at) && isNoun(scan, at) ? at : -1;
}

const isBoundaryAfter = (scan: Scan, start: number, at: number): boolean => at > start && isBoundary(scan, at);

/** `48-Jährige`: a number that ends as a noun does and calls somebody by age. */
const isAgeNoun = (scan: Scan, i: number): boolean => scan.tokens.kind[i] === KIND.number && AGED.test(textOf(scan.tokens, i, i + 1));

const PRO = hashWord('pro');

/** `Pro Hafen`: with a capital inside a sentence, a part of the names of bodies. */
const isPro = (scan: Scan, i: number): boolean =>
  scan.tokens.hash[i] === PRO && isCapital(scan, i) && !isBoundary(scan, i + 1) && isCapital(scan, i + 1) && (!opens(scan, i) || hasCapitalInside(scan, i));

/** A capitalised word that is no small word at a sentence's start. */
function isNoun(scan: Scan, i: number): boolean {
  if (isPro(scan, i)) return true;
  if (isAgeNoun(scan, i)) return true;
  if (!isCapital(scan, i) || isClitic(scan, i)) return false;
  const word = scan.bits[i]!;
  if (word & LISTED) return true;
  if (word === 0) return !opens(scan, i) || isKnownOpening(scan, i);
  if ((word & (CLOSED | WORD.determiner | WORD.functionWord)) === 0) return true;
  return !(word & (CLOSED | WORD.determiner)) && !opens(scan, i);
}

/**
 * Is the unknown word that opens a sentence a noun or name? It has its capital inside a sentence, too, is a given name or acronym, or another
 * noun or a verb of speech follows (`Umso wichtiger` and `Kommst du?` have none of this).
 */
function isKnownOpening(scan: Scan, i: number): boolean {
  const { tokens, bits } = scan;
  if (hasCapitalInside(scan, i) || isGiven(scan, i) || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen)) return true;
  if (isBoundary(scan, i + 1)) return false;
  return isCapital(scan, i + 1) ? (bits[i + 1]! & (CLOSED | WORD.determiner)) === 0 : (bits[i + 1]! & WORD.cueVerb) !== 0;
}

/** Small word with an adjective's ending, or an adverb before such. */
function isAdjective(scan: Scan, i: number): boolean {
  if (scan.bits[i]! & (CLOSED | WORD.determiner)) return false;
  if (isCapital(scan, i) && opens(scan, i)) return isOpeningAdjective(scan, i);
  if (isCapital(scan, i)) return (scan.tokens.flags[i]! & FLAG.hyphen) !== 0 && endsLikeAdjective(scan, i) && isCapital(scan, i + 1) && !(scan.bits[i]! & LISTED);
  if (endsLikeAdjective(scan, i)) return true;
  return i + 1 < scan.tokens.count && isWord(scan, i + 1) && !isCapital(scan, i + 1) && endsLikeAdjective(scan, i + 1) && !(scan.bits[i + 1]! & (CLOSED | WORD.determiner));
}

/** `Politische Beobachter`: at a sentence's start an adjective has a capital, too. */
function isOpeningAdjective(scan: Scan, i: number): boolean {
  if (scan.bits[i] !== 0 || !(endsWith(scan, i, 'e') || endsWith(scan, i, 'en')) || isGiven(scan, i)) return false;
  return isCapital(scan, i + 1) && (scan.bits[i + 1]! & LISTED) !== 0;
}

/** Without an article a word in `-en` or `-te` is a verb rather than an adjective (`sperrten alte Wege`), but for one after a preposition. */
function isPerhapsVerb(scan: Scan, i: number): boolean {
  if (endsWith(scan, i, 'te') || endsWith(scan, i, 'ten')) return true;
  return endsWith(scan, i, 'en') && !(i > 0 && scan.bits[i - 1]! & (WORD.preposition | WORD.accordingTo));
}

/** Does a word end in `-e`, `-en`, `-er`, `-es` or `-em`? By character codes, since this is asked of every small word. */
function endsLikeAdjective({ tokens }: Scan, i: number): boolean {
  const end = tokens.end[i]!;
  const length = end - tokens.start[i]!;
  const last = tokens.text.charCodeAt(end - 1);
  if (last === 0x65) return length > 1;
  return length > 2 && tokens.text.charCodeAt(end - 2) === 0x65 && (last === 0x6e || last === 0x72 || last === 0x73 || last === 0x6d);
}

/** `die in Jena geborene Malerin`, `der 2004 verstorbene Maler`: the noun after a long attribute that opens at `i`; -1 where there is none. */
function afterAttribute(scan: Scan, i: number): number {
  const { bits, tokens } = scan;
  if (i >= tokens.count || !(bits[i]! & (WORD.preposition | WORD.determiner) || tokens.kind[i] === KIND.number)) return -1;
  for (let at = i + 1; at < i + LONGEST_ATTRIBUTE && !isBoundary(scan, at) && at + 1 < tokens.count; at++) {
    if (tokens.kind[at] !== KIND.word && tokens.kind[at] !== KIND.number) return -1;
    if (bits[at]! & (WORD.auxiliary | WORD.subordinator)) return -1;
    // `in einer großen Stadt` is over at its own noun: the attribute ends with a word that the phrase's article stands for.
    if (bits[at - 1]! & (WORD.determiner | WORD.preposition)) continue;
    if (isSmallAdjective(scan, at) && isNoun(scan, at + 1)) return at + 1;
  }
  return -1;
}

const isSmallAdjective = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !isCapital(scan, i) && !(scan.bits[i]! & (CLOSED | WORD.determiner | WORD.functionWord)) && endsLikeAdjective(scan, i);

/**
 * The run of nouns and name words from `from` on: one past it, and where the name in it begins (`core` where there is none). Two phrases
 * stand side by side without any word between (`trugen Demonstranten Plakate`): a run ends where no title, body or name can go on.
 */
function nounRun(scan: Scan, from: number): { core: number; nameFrom: number } {
  const { bits } = scan;
  let at = from + 1;
  let named = isNameWord(scan, from);
  let nameFrom = named ? from : -1;
  let last = from + MOST_NOUNS;
  while (at < last && !isBoundary(scan, at)) {
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
  return isCapital(scan, office) && (bits[office]! & OFFICE) !== 0 && isGiven(scan, office + 1) && !isBoundary(scan, office + 1);
}

const isNameLike = (scan: Scan, i: number): boolean => isCapital(scan, i) && !isBoundary(scan, i) && (scan.bits[i]! & (CLOSED | WORD.determiner)) === 0;

/** A given name, or a word that no list and no ending knows as a common noun. */
const isNameWord = (scan: Scan, i: number): boolean =>
  isGiven(scan, i) || isPro(scan, i) || (isWord(scan, i) && ((scan.bits[i]! & (LISTED | CLOSED | WORD.functionWord)) === 0 || isBareSurname(scan, i)));

/** `sagte Keimling` after `Jan Keimling`: a surname that ends as common nouns do, right behind a verb of speech. */
const isBareSurname = ({ bits, surnames, tokens }: Scan, i: number): boolean =>
  bits[i] === WORD.noun && surnames.has(tokens.hash[i]!) && i > 0 && (bits[i - 1]! & (WORD.cueVerb | WORD.accordingTo)) !== 0;

const VON = hashWord('von');

/** End of a particle and the name word after it (`von der Leyen`). */
function particleEnd(scan: Scan, at: number): number {
  const { bits } = scan;
  if (!takesParticle(scan, at)) return at;
  let next = at;
  while (next - at < 2 && isWord(scan, next) && !isCapital(scan, next) && bits[next]! & WORD.particle) next++;
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

/** The noun that a run without a name is about: its last one, but a title or trade before a body's name (`Sprecher`) is no head. */
function headOf(scan: Scan, from: number, core: number): number {
  for (let i = core - 1; i >= from; i--) if (scan.bits[i]! & SPEAKING) return i;
  return core - 1;
}

/** End of a genitive (`der Polizei`) or of what `von`, `vom`, `für`, `aus` hang on the phrase that ends at `at`. */
function attributeEnd(scan: Scan, at: number): number {
  const { bits, tokens, lexicon } = scan;
  if (isBoundary(scan, at) || !isWord(scan, at) || isCapital(scan, at)) return at;
  let next = at;
  if (lexicon.attributes.has(tokens.hash[at]!)) next++;
  else if (!(bits[at]! & WORD.determiner)) return at;
  else if (!lexicon.genitives.has(tokens.hash[at]!)) return at;
  const nouns = nounsFrom(scan, next);
  return nouns < 0 || isBoundary(scan, next) ? at : nounRun(scan, nouns).core;
}

/** A short name in marks right after a noun belongs to it (`die Zeitung „Neues Blatt“`): one past its closing mark, else `at`. */
function markedNameEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  if (isBoundary(scan, at) || !opensMark(scan, at) || !isCapital(scan, at + 1)) return at;
  for (let i = at + 1; i < tokens.count && i - at <= LONGEST_TITLE; i++) {
    if (tokens.kind[i] === KIND.doubleMark) return i + 1;
    if (tokens.kind[i] !== KIND.word && tokens.kind[i] !== KIND.number) return at;
  }
  return at;
}

const opensMark = ({ tokens }: Scan, i: number): boolean =>
  tokens.kind[i] === KIND.doubleMark && (tokens.flags[i]! & FLAG.spaceBefore) !== 0 && (tokens.flags[i]! & FLAG.spaceAfter) === 0;
