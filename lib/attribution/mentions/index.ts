import { KIND } from '../../quotation/index.ts';
import { uint8 } from '../arrays.ts';
import type { Mention } from '../mention.ts';
import { NOUN, WORD } from '../words/bits.ts';
import { isWholeWord } from '../words/kinds.ts';
import type { Source } from '../words/source.ts';
import { addInnerNames, addName, addOwned, addPhrase } from './add-phrases.ts';
import { add, addPronoun } from './add.ts';
import { addBareNoun, addCount, addOpening, isBareNoun } from './bare-nouns.ts';
import { addCapitalMentions } from './capital-nouns.ts';
import { aboutArticleEnd } from './lines.ts';
import { nameAt, titleStart } from './name-runs.ts';
import { oneOfEnd, phraseEnd } from './phrase-end.ts';
import { demonstrativeEnd, isObjectPronoun, overParticles, partitiveEnd } from './romance-phrases.ts';
import type { Scan } from './scan.ts';
import { surnamesOf } from './surnames.ts';
import { isImpersonal } from './verbs.ts';

/**
 * Finds whatever could be a speaker, from left to right: names with their titles, pronouns, noun phrases with a determiner, bare
 * plurals, counts of people. Mentions may lie in one another (`Farrow` in `the Farrow campaign`, `his` in `his wife`); they are in order of
 * their start, the longer first. Linear in the number of tokens.
 */
export function findMentions(source: Source): Mention[] {
  const { tokens, bits, lexicon } = source;
  const scan: Scan = {
    tokens,
    bits,
    lexicon,
    found: [],
    inside: null,
    surnames: surnamesOf(source),
    given: uint8(lexicon.grammar.subjectBehindVerb ? tokens.count : 0),
  };
  const addMentions = lexicon.grammar.capitalNouns ? addCapitalMentions : addSmallMentions;
  /** Where the last mention ended: the words before the next one belong to it only from here on. */
  let floor = 0;
  for (let i = 0; i < tokens.count;) {
    const before = scan.found.length;
    i = addMentions(scan, i, floor);
    if (scan.found.length > before) floor = i;
  }
  return scan.found;
}

/** Adds the mentions that start at token `i` of a text whose nouns are small words, with the titles and adjectives before them from `floor` on; returns where to go on, behind `i`. */
function addSmallMentions(scan: Scan, i: number, floor: number): number {
  if (scan.tokens.kind[i] === KIND.number) return addCount(scan, i);
  if (!isWholeWord(scan, i)) return i + 1;
  const behindLine = aboutArticleEnd(scan, i);
  if (behindLine > i) return behindLine;
  const behindOpening = addOpening(scan, i);
  if (behindOpening > i) return behindOpening;
  const name = nameAt(scan, i);
  if (name) {
    const from = titleStart(scan, i, floor);
    addName(scan, from, name.nameFrom, name.to);
    return addOwned(scan, from, name.to);
  }
  const demonstrative = demonstrativeEnd(scan, i);
  if (demonstrative > i) {
    addPhrase(scan, i, demonstrative);
    return demonstrative;
  }
  const partitive = Math.max(partitiveEnd(scan, i), oneOfEnd(scan, i));
  if (partitive > i) {
    add(scan, 'description', i, partitive, partitive, i);
    return i + 1;
  }
  const phrase = determinedEnd(scan, i);
  const isPronoun = (scan.bits[i]! & WORD.pronoun) !== 0;
  if (phrase > i) {
    if (!isLimb(scan, i, phrase)) addPhrase(scan, i, phrase);
    // `his wife`
    if (isPronoun) addPronoun(scan, i);
    addInnerNames(scan, i + 1, phrase);
    return addOwned(scan, i, phrase);
  }
  if (isPronoun && !isImpersonal(scan, i)) {
    addPronoun(scan, i);
    return i + 1;
  }
  return isBareNoun(scan, i) ? addBareNoun(scan, i, floor) : i + 1;
}

/** `He tilts his head`: an office that is a part of the body behind the pronoun of one person, unless something hangs on it (`his head of staff`). */
function isLimb({ tokens, lexicon }: Scan, i: number, to: number): boolean {
  const owner = to === i + 2 && lexicon.phrases.limbs.has(tokens.hash[i + 1]!) ? lexicon.pronouns.get(tokens.hash[i]!) : undefined;
  return (owner?.gender === 'm' || owner?.gender === 'f') && !lexicon.phrases.hanging.has(tokens.hash[to] ?? 0);
}

/** One past the noun phrase that the determiner at `i` opens; `i` for none. */
function determinedEnd(scan: Scan, i: number): number {
  const { bits } = scan;
  // `that` opens a clause more often than a phrase.
  const opensClause = (bits[i]! & WORD.subordinator) !== 0 && !(bits[i + 1]! & NOUN);
  if (!(bits[i]! & WORD.determiner) || opensClause || isObjectPronoun(scan, i)) return i;
  const end = overParticles(scan, i + 1, phraseEnd(scan, i + 1));
  return end > i + 1 ? end : i;
}
