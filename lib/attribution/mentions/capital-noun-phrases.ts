import { FLAG, KIND } from '../../quotation/index.ts';
import { NOUN, WORD } from '../words/bits.ts';
import { hasOneEnding, isCapital, isOneOf, isWholeWord, startsSentence } from '../words/kinds.ts';
import { nounRun } from './capital-runs.ts';
import { LISTED, SPEAKING, isAdjective, isAgeNoun, isNameLike, isNoun, isPerhapsVerb, isSmallAdjective } from './capital-words.ts';
import type { Scan } from './scan.ts';

/** Noun phrases of languages that write every noun with a capital: a capital tells no name, yet it tells where the nouns are. */

/** A noun phrase by its tokens: `ein junger Sprecher der Polizei`, `die Ministerin Ida Lund`. */
export type NounPhrase = {
  from: number;
  /** The first of its nouns: `Sprecher`, `Ministerin`. */
  nouns: number;
  /** The first word of the name among them (`Ida`), of a body of two fields without one the `und` (`Gewerkschaft Handel und Dienst`); `core` where there is none. */
  nameFrom: number;
  /** The noun that it is about: `Sprecher`, `Lund`. */
  head: number;
  /** One past the nouns. */
  core: number;
  /** One past all that hangs on them: `der Polizei`, a name in marks. */
  to: number;
};

const MOST_ADJECTIVES = 4;
/** Words between article and noun in `die in Jena geborene Malerin`. */
const LONGEST_ATTRIBUTE = 9;
/** Phrases that hang on the nouns of another. */
const MOST_ATTRIBUTES = 2;
/** Words of a name in marks behind its noun, and the closing mark. */
const LONGEST_MARKED = 5;

/** The noun phrase that begins at token `i` with determiner, adjective or noun; `null` where none does. */
export function nounPhraseAt(scan: Scan, i: number): NounPhrase | null {
  const nouns = nounsFrom(scan, i);
  if (nouns < 0) return null;
  const { bits, tokens } = scan;
  const { core: end, nameFrom } = nounRun(scan, nouns);
  // `Gewerkschaft Handel und Dienst`
  const core = bits[end - 2]! & WORD.organisation ? secondField(scan, end) : end;
  const hasTwoFields = core > end;
  const hasName = nameFrom < core;
  const head = hasTwoFields ? headOf(scan, nouns, end - 1) : hasName ? core - 1 : headOf(scan, nouns, core);
  const takesAttributes = !hasName && ((bits[head]! & SPEAKING) !== 0 || tokens.kind[i] === KIND.number) && !tellsPaper(scan, i, core);
  let to = takesAttributes ? attributesEnd(scan, head, core) : core;
  if (bits[head]! & (LISTED | WORD.functionWord) || nouns > i) to = Math.max(to, markedNameEnd(scan, to));
  return { from: i, nouns, nameFrom, head, core, to };
}

/** First noun of a phrase that begins at `i`, past determiner, numbers, adjectives and a long attribute; -1 without one. */
function nounsFrom(scan: Scan, i: number): number {
  const { bits, tokens } = scan;
  let at = i;
  if (bits[at]! & WORD.determiner) {
    at++;
    const long = afterAttribute(scan, at);
    if (long > 0) return long;
  }
  const isBare = at === i;
  for (let steps = 0; steps < MOST_ADJECTIVES; steps++, at++) {
    if (tokens.kind[at] === KIND.number && !isAgeNoun(scan, at)) continue;
    if (!isWholeWord(scan, at) || !isAdjective(scan, at) || (isBare && at === i && isPerhapsVerb(scan, at))) break;
  }
  // `eine „virtuelle Bombe“`: what is in marks is no part of the phrase.
  return (at === i || !startsSentence(scan, at)) && isNoun(scan, at) ? at : -1;
}

/** `die in Jena geborene Malerin`, `der 2004 verstorbene Maler`: the noun after a long attribute that opens at `i`; -1 where there is none. */
function afterAttribute(scan: Scan, i: number): number {
  const { bits, tokens } = scan;
  if (!(bits[i]! & (WORD.preposition | WORD.determiner) || tokens.kind[i] === KIND.number)) return -1;
  for (let at = i + 1; at < i + LONGEST_ATTRIBUTE && !startsSentence(scan, at); at++) {
    if (tokens.kind[at] !== KIND.word && tokens.kind[at] !== KIND.number) return -1;
    if (bits[at]! & (WORD.auxiliary | WORD.subordinator)) return -1;
    // `in einer großen Stadt` is over at its own noun: the attribute ends with a word that the phrase's article stands for.
    if (bits[at - 1]! & (WORD.determiner | WORD.preposition)) continue;
    if (isSmallAdjective(scan, at) && isNoun(scan, at + 1)) return at + 1;
  }
  return -1;
}

/** The noun that a run without a name is about: its last one, but a title or trade before a body's name (`Sprecher`) is no head. */
function headOf(scan: Scan, from: number, core: number): number {
  for (let i = core - 1; i >= from; i--) if (scan.bits[i]! & SPEAKING) return i;
  return core - 1;
}

/** `sagte der Landrat der Zeitung`, `… der Deutschen Presse-Agentur`: what hangs on whoever speaks is whom they tell. */
function tellsPaper(scan: Scan, from: number, to: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (!(bits[from - 1]! & WORD.cueVerb) || !lexicon.genitiveDeterminers.has(tokens.hash[to]!)) return false;
  // `Deutschen` of `Deutschen Presse-Agentur` has a capital, too.
  const nouns = nounsFrom(scan, to + 1);
  return nouns > 0 && lexicon.epithets.bodies.get(tokens.tailHash[nounRun(scan, nouns).core - 1]!) === 'paper';
}

/** One past what hangs on the nouns that end at `core`, up to two phrases: `ein Sprecher der Polizei`, `der Leiter des Amtes für Jagd und Fischerei`; `core` where nothing does. */
function attributesEnd(scan: Scan, head: number, core: number): number {
  let to = core;
  for (let k = 0; k < MOST_ATTRIBUTES; k++) {
    const end = attributeEnd(scan, to);
    if (end === core) break;
    to = fieldEnd(scan, head, end);
  }
  return to;
}

/** End of a genitive (`der Polizei`) or of what `von`, `vom`, `für`, `aus` hang on the phrase that ends at `at`. */
function attributeEnd(scan: Scan, at: number): number {
  const { tokens, lexicon } = scan;
  const hangs = lexicon.attributePrepositions.has(tokens.hash[at]!);
  if (startsSentence(scan, at) || !(hangs || lexicon.genitiveDeterminers.has(tokens.hash[at]!))) return at;
  // `einer der Banken`
  const nouns = nounsFrom(scan, hangs || isOneOf(scan, at) ? at + 1 : at);
  if (nouns < 0 || tellsWhen(scan, at, nouns)) return at;
  return nounRun(scan, nouns).core;
}

/** `Verband der Kinder- und Jugendärzte`, `Amt für Jagd und Fischerei`: one past the second thing that a body is for, behind the first one that ends at `at`; `at` without one. */
function fieldEnd(scan: Scan, head: number, at: number): number {
  const { bits, tokens, lexicon } = scan;
  if (tokens.text[tokens.start[at]!] === '-' && lexicon.phrases.and.has(tokens.hash[at + 1]!) && isNameLike(scan, at + 2)) return at + 3;
  return bits[head]! & WORD.organisation ? secondField(scan, at) : at;
}

/** One past `und` and a noun for a thing, with nothing behind it that goes on; else `at`. */
function secondField(scan: Scan, at: number): number {
  if (!scan.lexicon.phrases.and.has(scan.tokens.hash[at]!)) return at;
  return isNameLike(scan, at + 1) && !(scan.bits[at + 1]! & NOUN) && !isCapital(scan, at + 2) ? at + 2 : at;
}

/** `der Minister bei der Vorstellung`, `die Ministerin beim Aufstehen`: does the preposition at `at` stand before what is done rather than a body? */
function tellsWhen(scan: Scan, at: number, noun: number): boolean {
  const preposition = scan.tokens.hash[at]!;
  const { during, duringThe, infinitives } = scan.lexicon.capitals;
  if (!during.has(preposition)) return false;
  return (
    (scan.bits[noun]! & (WORD.noun | NOUN | WORD.cueNoun)) === WORD.noun ||
    (duringThe.has(preposition) && scan.bits[noun] === 0 && hasOneEnding(scan, noun, infinitives) && !isCapital(scan, noun + 1))
  );
}

/** A short name in marks right after a noun belongs to it (`die Zeitung „Neues Blatt“`): one past its closing mark, else `at`. */
function markedNameEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  if (startsSentence(scan, at) || !opensMark(scan, at) || !isCapital(scan, at + 1)) return at;
  for (let i = at + 1; i < tokens.count && i - at <= LONGEST_MARKED; i++) {
    if (tokens.kind[i] === KIND.doubleMark) return i + 1;
    if (tokens.kind[i] !== KIND.word && tokens.kind[i] !== KIND.number) return at;
  }
  return at;
}

const opensMark = ({ tokens }: Scan, i: number): boolean =>
  tokens.kind[i] === KIND.doubleMark && (tokens.flags[i]! & FLAG.spaceBefore) !== 0 && (tokens.flags[i]! & FLAG.spaceAfter) === 0;
