import { FLAG } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { isGivenName } from '../people/given-names.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { hasEnding, isAnyVerb, isCapital, isUnknownNoun, isWholeWord, startsSentence } from '../words/kinds.ts';
import { addPhrase, extendPossessive, innerNames } from './add-phrases.ts';
import { add } from './add.ts';
import { phraseEnd } from './phrase-end.ts';
import { hasCapitalInside, isClosed, isInnerCapital, isNear, type Scan } from './scan.ts';

/** Phrases that no determiner opens: `officials`, `62 percent`, `Local reporters said`. */

/**
 * `Local reporters said`, `Theme park says`: a word that only opens its sentence with a capital, and nouns in small letters up to a verb of speech, are one phrase without a name. Its end; `i` for
 * none, and where the word has a capital elsewhere, too (`Lee supporters said`).
 */
export function openingEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (lexicon.language.romanceLike || !(tokens.flags[i]! & FLAG.sentenceStart) || !isCapital(scan, i) || bits[i] !== 0 || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen)) return i;
  if (!isWholeWord(scan, i + 1) || startsSentence(scan, i + 1) || isCapital(scan, i + 1) || isClosed(scan, i + 1) || isAnyVerb(scan, i + 1)) return i;
  const end = phraseEnd(scan, i + 1);
  for (let k = i + 1; k < end; k++) if (isCapital(scan, k)) return i;
  return end > i + 1 && !startsSentence(scan, end) && isAnyVerb(scan, end) && !isGivenName(tokens, i) && !hasCapitalInside(scan, i) ? end : i;
}

/** `62 percent`, `three officials`; not `ten miles`. */
export function countAt(scan: Scan, i: number, found: Mention[]): number {
  const { tokens, bits } = scan;
  const to = numberEnd(scan, i);
  if (to <= i + 1 || !(bits[to - 1]! & NOUN || tokens.text[tokens.start[to - 1]!] === '%')) return i + 1;
  add(scan, found, 'number', i, to, to);
  innerNames(scan, i + 1, to, found);
  return to;
}

/** `local officials`: the nouns from `i` on, and up to two words before them that describe. */
export function bareNounAt(scan: Scan, i: number, floor: number, found: Mention[]): number {
  let from = i;
  while (from > floor && i - from < 2 && !startsSentence(scan, from) && isModifier(scan, from - 1)) from--;
  const to = bareEnd(scan, i);
  // `spokeswoman Dana Whitlow`: the name takes it in.
  if (isInnerCapital(scan, to) && scan.bits[to - 1]! & OFFICE) return i + 1;
  addPhrase(scan, found, from, to);
  return extendPossessive(scan, from, to, found);
}

/** A noun for people or papers without a determiner: `officials`, `transcript`, any plural before a verb of speech. */
export function isBareNoun(scan: Scan, i: number): boolean {
  const { bits, tokens } = scan;
  const word = bits[i]!;
  // `ha escrito`, `si legge`
  if (word & WORD.cueVerb && scan.lexicon.language.romanceLike && i > 0 && bits[i - 1]! & (WORD.auxiliary | WORD.functionWord) && !(bits[i - 1]! & WORD.preposition)) return false;
  if (word & (WORD.group | WORD.role) && (isNear(scan, i) || isRelativeVerb(scan, i))) return false;
  // `fue detenido`, `era alcalde`
  if (word & WORD.role && scan.lexicon.language.romanceLike && i > 0 && bits[i - 1]! & WORD.auxiliary) return false;
  if (word & (WORD.group | WORD.role | WORD.document)) return !isAnyVerb(scan, i) && !(word & (WORD.preposition | WORD.subordinator));
  if (word & WORD.organisation) return true;
  if (word !== 0 || i + 1 >= tokens.count || !hasEnding(scan, i, 's')) return false;
  return isAnyVerb(scan, i + 1);
}

/** `il ponte che collega le rive`: right behind a Romance relative pronoun what is somebody elsewhere is a verb, unless it is a plural. */
function isRelativeVerb(scan: Scan, i: number): boolean {
  const { bits, lexicon } = scan;
  if (!lexicon.language.romanceLike || (bits[i]! & (WORD.role | WORD.group)) !== WORD.role || i === 0 || startsSentence(scan, i)) return false;
  return (bits[i - 1]! & (WORD.subordinator | WORD.functionWord)) === (WORD.subordinator | WORD.functionWord);
}

/** A small word before a noun: one for a body (`police officials`), or one of no list that by its ending is neither verb, adverb nor plural. */
function isModifier(scan: Scan, i: number): boolean {
  if (!isWholeWord(scan, i) || isCapital(scan, i)) return false;
  return (scan.bits[i]! & WORD.organisation) !== 0 || (isUnknownNoun(scan, i) && !hasEnding(scan, i, 's'));
}

function bareEnd(scan: Scan, i: number): number {
  let to = i + 1;
  while (to - i < 4 && !startsSentence(scan, to) && isWholeWord(scan, to) && scan.bits[to]! & NOUN && !isAnyVerb(scan, to) && !isCapital(scan, to)) to++;
  return to;
}

/** `62 percent`, `62%`, `two dozen voters`: end of the phrase that a number opens. */
function numberEnd(scan: Scan, i: number): number {
  if (scan.tokens.text[scan.tokens.start[i + 1] ?? 0] === '%') return i + 2;
  return startsSentence(scan, i + 1) ? i + 1 : phraseEnd(scan, i + 1);
}
