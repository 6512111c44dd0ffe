import { FLAG, KIND, hashWord, type Tokens } from '../../quotation/index.ts';
import { uint8 } from '../arrays.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Mention, MentionKind } from '../mention.ts';
import { add, addPronoun } from './add.ts';
import { capitalMentionAt, surnamesOf } from './capital-nouns.ts';
import { isAmpersand, isBody, nameAt, titleStart } from './name-runs.ts';
import { phraseEnd } from './phrase-end.ts';
import { isGivenName } from '../people/given-names.ts';
import { NOUN, endsWith, hasCapitalInside, isBoundary, isCapital, isClosed, isGiven, isInnerCapital, isOwnerEnding, isVerb, isWord, type Scan } from './scan.ts';

/**
 * Finds whatever could be a speaker, from left to right: names with their titles, pronouns, noun phrases with a determiner, bare
 * plurals, counts of people. Mentions may lie in one another (`Farrow` in `the Farrow campaign`, `his` in `his wife`); they are in order of
 * their start, the longer first. Linear in the number of tokens.
 */
export function findMentions(tokens: Tokens, bits: Int32Array, lexicon: Lexicon): Mention[] {
  const looksUp = lexicon.language.capitalNouns || lexicon.language.romanceLike;
  const scan: Scan = {
    tokens,
    bits,
    lexicon,
    inside: null,
    surnames: lexicon.language.capitalNouns ? surnamesOf(tokens) : NO_NOUNS,
    given: uint8(looksUp ? tokens.count : 0),
  };
  const mentions: Mention[] = [];
  let i = 0;
  /** End of the last phrase, whose inner names are still to be found; titles do not reach back before it. */
  let floor = 0;
  while (i < tokens.count) {
    const before = mentions.length;
    const next = mentionAt(scan, i, floor, mentions);
    if (mentions.length > before) floor = next;
    i = Math.max(i + 1, next);
  }
  return mentions;
}

const NO_NOUNS: ReadonlySet<number> = new Set();

/** Adds the mentions that start at token `i`; returns where to go on. */
function mentionAt(scan: Scan, i: number, floor: number, found: Mention[]): number {
  const { tokens, bits, lexicon } = scan;
  const word = bits[i]!;
  if (lexicon.language.capitalNouns) return capitalMentionAt(scan, i, found);
  if (tokens.kind[i] === KIND.number) return countAt(scan, i, found);
  if (!isWord(scan, i)) return i + 1;
  const opening = openingEnd(scan, i);
  if (opening > i) {
    addPhrase(scan, found, i, opening);
    return extendPossessive(scan, i, opening, found);
  }
  const name = nameAt(scan, i);
  if (name) {
    const from = titleStart(scan, i, floor);
    addName(scan, found, from, name.nameFrom, name.to);
    return extendPossessive(scan, from, name.to, found);
  }
  if (pointsToLast(scan, i)) {
    addPhrase(scan, found, i, i + 2);
    return i + 2;
  }
  const whole = wholeEnd(scan, i);
  if (whole > i) {
    add(scan, found, 'description', i, whole, whole, i);
    return i + 1;
  }
  // `that` opens a clause more often than a phrase.
  if (word & WORD.determiner && !(word & WORD.subordinator && !(bits[i + 1]! & NOUN)) && !isObject(scan, i)) {
    const to = overParticles(scan, phraseEnd(scan, i + 1));
    if (to > i + 1) {
      addPhrase(scan, found, i, to);
      if (word & WORD.pronoun) addPronoun(scan, found, i);
      innerNames(scan, i + 1, to, found);
      return extendPossessive(scan, i, to, found);
    }
  }
  if (word & WORD.pronoun && lexicon.pronouns.has(tokens.hash[i]!)) {
    addPronoun(scan, found, i);
    return i + 1;
  }
  return isBareNoun(scan, i) ? bareNounAt(scan, i, floor, found) : i + 1;
}

/** `l'agronoma che lo gestisce`, `lo dijo`: `lo` is an article only in Italian, before what it must stand before there (`lo studio`, `lo zio`). */
const isObject = ({ tokens }: Scan, i: number): boolean =>
  tokens.hash[i] === LO && !/^(?:s[^aeiou]|z|gn|ps|i[aeo])/i.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]));
const LO = hashWord('lo');

/** `uno de ellos`, `un de ses associés`: one past whom somebody is one of, in Romance languages; `i` for no such phrase. */
function wholeEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (!lexicon.of.has(tokens.hash[i + 1] ?? 0) || !lexicon.trades.indefinite.has(tokens.hash[i]!)) return i;
  const determined = (bits[i + 1]! & WORD.determiner) !== 0;
  const from = determined ? i + 2 : i + 3;
  const to = isBoundary(scan, from) || !(bits[from - 1]! & WORD.determiner) ? from : phraseEnd(scan, from);
  if (to > from) return to;
  return !determined && lexicon.pronouns.get(tokens.hash[i + 2]!)?.number === 'plural' ? to : i;
}

/** `ce dernier` before a verb, a comma or the sentence's end, not `ce dernier match`. */
const pointsToLast = (scan: Scan, i: number): boolean =>
  scan.lexicon.these.has(scan.tokens.hash[i]!) &&
  scan.lexicon.last.has(scan.tokens.hash[i + 1] ?? 0) &&
  (isBoundary(scan, i + 2) || !isWord(scan, i + 2) || isVerb(scan, i + 2) || (scan.bits[i + 2]! & (WORD.pronoun | WORD.preposition | WORD.subordinator)) !== 0);

/** `la estilista Cayetana de Orduña`: a Romance phrase that ends in a given name goes on over the particles of a surname. */
function overParticles(scan: Scan, to: number): number {
  if (!scan.lexicon.language.romanceLike?.headFirst || !isCapital(scan, to - 1) || !isGiven(scan, to - 1)) return to;
  let end = to;
  while (end - to < 2 && !isBoundary(scan, end) && isWord(scan, end) && scan.bits[end]! & WORD.particle && !isCapital(scan, end)) end++;
  const first = end;
  while (end > to && end - first < 2 && isInnerCapital(scan, end)) end++;
  return end > first ? end : to;
}

/**
 * `Local reporters said`, `Theme park says`: a word that only opens its sentence with a capital, and nouns in small letters up to a verb of speech, are one phrase without a name. Its end; `i` for
 * none, and where the word has a capital elsewhere, too (`Lee supporters said`).
 */
function openingEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (lexicon.language.romanceLike || !(tokens.flags[i]! & FLAG.sentenceStart) || !isCapital(scan, i) || bits[i] !== 0 || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen)) return i;
  if (!isWord(scan, i + 1) || isBoundary(scan, i + 1) || isCapital(scan, i + 1) || isClosed(scan, i + 1) || isVerb(scan, i + 1)) return i;
  const end = phraseEnd(scan, i + 1);
  for (let k = i + 1; k < end; k++) if (isCapital(scan, k)) return i;
  return end > i + 1 && !isBoundary(scan, end) && isVerb(scan, end) && !isGivenName(tokens, i) && !hasCapitalInside(scan, i) ? end : i;
}

/** `62 percent`, `three officials`; not `ten miles`. */
function countAt(scan: Scan, i: number, found: Mention[]): number {
  const { tokens, bits } = scan;
  const to = numberEnd(scan, i);
  if (to <= i + 1 || !(bits[to - 1]! & NOUN || tokens.text[tokens.start[to - 1]!] === '%')) return i + 1;
  add(scan, found, 'number', i, to, to);
  innerNames(scan, i + 1, to, found);
  return to;
}

/** `local officials`: the nouns from `i` on, and up to two words before them that describe. */
function bareNounAt(scan: Scan, i: number, floor: number, found: Mention[]): number {
  let from = i;
  while (from > floor && i - from < 2 && !isBoundary(scan, from) && isModifier(scan, from - 1)) from--;
  const to = bareEnd(scan, i);
  // `spokeswoman Dana Whitlow`: the name takes it in.
  if (isInnerCapital(scan, to) && scan.bits[to - 1]! & OFFICE) return i + 1;
  addPhrase(scan, found, from, to);
  return extendPossessive(scan, from, to, found);
}

/** A noun for people or papers without a determiner: `officials`, `transcript`, any plural before a verb of speech. */
function isBareNoun(scan: Scan, i: number): boolean {
  const { bits, tokens } = scan;
  const word = bits[i]!;
  // `ha escrito`, `si legge`
  if (word & WORD.cueVerb && scan.lexicon.language.romanceLike && i > 0 && bits[i - 1]! & (WORD.auxiliary | WORD.functionWord) && !(bits[i - 1]! & WORD.preposition)) return false;
  if (word & (WORD.group | WORD.role | WORD.document)) return !isVerb(scan, i) && !(word & (WORD.preposition | WORD.subordinator));
  if (word & WORD.organisation) return true;
  if (word !== 0 || i + 1 >= tokens.count || !endsWith(scan, i, 's')) return false;
  return isVerb(scan, i + 1);
}

/** A small word before a noun: one for a body (`police officials`), or one of no list that by its ending is neither verb, adverb nor plural. */
function isModifier(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || isCapital(scan, i)) return false;
  if (scan.bits[i]! & WORD.organisation) return true;
  return scan.bits[i] === 0 && !endsWith(scan, i, 'ed') && !endsWith(scan, i, 'ing') && !endsWith(scan, i, 'ly') && !endsWith(scan, i, 's');
}

function bareEnd(scan: Scan, i: number): number {
  let to = i + 1;
  while (to - i < 4 && !isBoundary(scan, to) && isWord(scan, to) && scan.bits[to]! & NOUN && !isVerb(scan, to) && !isCapital(scan, to)) to++;
  return to;
}

/** `62 percent`, `62%`, `two dozen voters`: end of the phrase that a number opens. */
function numberEnd(scan: Scan, i: number): number {
  if (scan.tokens.text[scan.tokens.start[i + 1] ?? 0] === '%') return i + 2;
  return isBoundary(scan, i + 1) ? i + 1 : phraseEnd(scan, i + 1);
}

/** After a mention comes `'s`: the whole `the mayor's office` is a mention too. */
function extendPossessive(scan: Scan, from: number, to: number, found: Mention[]): number {
  if (to >= scan.tokens.count || !isOwnerEnding(scan, to)) return to;
  const end = isBoundary(scan, to + 1) ? to + 1 : phraseEnd(scan, to + 1);
  if (end <= to + 1) return to + 1;
  addPhrase(scan, found, from, end);
  innerNames(scan, to + 1, end, found);
  return extendPossessive(scan, from, end, found);
}

/** Names inside a phrase are mentions of their own: `Farrow` in `a Farrow spokesman`. */
function innerNames(scan: Scan, from: number, to: number, found: Mention[]): void {
  for (let i = from; i < to; i++) {
    const name = nameAt(scan, i);
    if (!name) continue;
    const end = Math.min(name.to, to);
    addName(scan, found, titleStart(scan, i, from), Math.min(name.nameFrom, end - 1), end);
    i = end - 1;
  }
}

function addName(scan: Scan, found: Mention[], from: number, nameFrom: number, to: number): void {
  const { bits, tokens } = scan;
  let firm = false;
  for (let i = nameFrom + 1; i < to - 1; i++) firm ||= isAmpersand(scan, i);
  const ofBody = firm || bits[to - 1]! & WORD.organisation || tokens.flags[nameFrom]! & FLAG.allCaps || bits[nameFrom]! & WORD.determiner || isBody(scan, nameFrom);
  add(scan, found, ofBody ? 'organisation' : 'name', from, to, nameFrom);
}

function addPhrase(scan: Scan, found: Mention[], from: number, to: number): void {
  const head = scan.bits[to - 1]!;
  const kind: MentionKind =
    head & WORD.role ? 'description' : head & WORD.group ? 'group' : head & WORD.document ? 'document' : head & WORD.organisation ? 'organisation' : 'description';
  add(scan, found, kind, from, to, to);
}
