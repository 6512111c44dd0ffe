import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { uint8 } from '../arrays.ts';
import type { Mention } from '../mention.ts';
import { NOUN, WORD } from '../words/bits.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isWholeWord } from '../words/kinds.ts';
import { addName, addPhrase, extendPossessive, innerNames } from './add-phrases.ts';
import { add, addPronoun } from './add.ts';
import { bareNounAt, countAt, isBareNoun, openingEnd } from './bare-nouns.ts';
import { capitalMentionAt, surnamesOf } from './capital-nouns.ts';
import { bylineEnd, datelineEnd } from './lines.ts';
import { nameAt, titleStart } from './name-runs.ts';
import { phraseEnd } from './phrase-end.ts';
import { isObject, overParticles, pointsToLast, standsAlone, wholeEnd } from './romance-phrases.ts';
import { hasCapitalInside, type Scan } from './scan.ts';
import { isImpersonal } from './verbs.ts';

const NO_SURNAMES: ReadonlySet<number> = new Set();

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
    surnames: lexicon.language.capitalNouns
      ? surnamesOf(tokens, bits)
      : lexicon.names.looseParticles.size > 0
        ? new Set([...surnamesOf(tokens, bits), ...loneNames(tokens, bits)])
        : NO_SURNAMES,
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

/** Hashes of the words that have a capital inside a sentence between small words that are no particles, as surnames have where somebody is named again: `zegt Lee`. */
function loneNames({ count, flags, hash }: Tokens, bits: Int32Array): Set<number> {
  const isSmall = (i: number): boolean => (flags[i]! & (FLAG.capital | FLAG.sentenceStart)) !== FLAG.capital;
  const names = new Set<number>();
  for (let i = 1; i < count; i++)
    if (!isSmall(i) && isSmall(i - 1) && isSmall(i + 1) && !((bits[i - 1]! | bits[i + 1]!) & (WORD.particle | WORD.preposition | WORD.determiner))) names.add(hash[i]!);
  return names;
}

/** Adds the mentions that start at token `i`; returns where to go on. */
function mentionAt(scan: Scan, i: number, floor: number, found: Mention[]): number {
  const { tokens, bits, lexicon } = scan;
  const word = bits[i]!;
  if (lexicon.language.capitalNouns) return capitalMentionAt(scan, i, found);
  if (tokens.kind[i] === KIND.number) return countAt(scan, i, found);
  if (!isWholeWord(scan, i)) return i + 1;
  if (tokens.flags[i]! & FLAG.paragraphStart) {
    const nobody = Math.max(bylineEnd(scan, i), datelineEnd(scan, i));
    if (nobody > i) return nobody;
  }
  const opening = openingEnd(scan, i);
  if (opening > i) {
    addPhrase(scan, found, i, opening);
    // `HWU members left`
    if (tokens.flags[i]! & FLAG.allCaps || hasCapitalInside(scan, i)) innerNames(scan, i, opening, found);
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
  if (standsAlone(scan, i)) {
    addPhrase(scan, found, i, i + 1);
    return i + 1;
  }
  const whole = wholeEnd(scan, i);
  if (whole > i) {
    add(scan, found, 'description', i, whole, whole, i);
    return i + 1;
  }
  // `that` opens a clause more often than a phrase.
  if (word & WORD.determiner && !(word & WORD.subordinator && !(bits[i + 1]! & NOUN)) && !isObject(scan, i)) {
    const to = overParticles(scan, i + 1, phraseEnd(scan, i + 1));
    if (to > i + 1) {
      addPhrase(scan, found, i, to);
      if (word & WORD.pronoun) addPronoun(scan, found, i);
      innerNames(scan, i + 1, to, found);
      return extendPossessive(scan, i, to, found);
    }
  }
  if (word & WORD.pronoun && !isImpersonal(scan, i)) {
    addPronoun(scan, found, i);
    return i + 1;
  }
  return isBareNoun(scan, i) ? bareNounAt(scan, i, floor, found) : i + 1;
}
