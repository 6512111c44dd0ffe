import { FLAG } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { codeAt, hasEnding, isAnyVerb, isCapital, isUnknownNoun, startsSentence } from '../words/kinds.ts';
import { addPhrase, extendPossessive, innerNames } from './add-phrases.ts';
import { add } from './add.ts';
import { phraseEnd } from './phrase-end.ts';
import { hasCapitalInside, isClosed, isInnerCapital, isNear, type Scan } from './scan.ts';

/** Phrases that no determiner opens: `officials`, `62 percent`, `Local reporters said`. */

const PERCENT = 0x25;
/** What a relative pronoun is by the lists. */
const RELATIVE = WORD.subordinator | WORD.functionWord;

/**
 * `Local reporters said`, `Theme park was`: a word of no list that only opens its sentence with a capital, and a phrase in small letters behind it up to a listed verb or auxiliary, are one phrase without a
 * name. Its end; `i` for none, and where the word has a capital elsewhere, too (`Harbour spending was`), unless a noun for people follows at once (`Leeds councillor walks out`). Not in Romance languages and Dutch.
 */
export function openingEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (lexicon.language.romanceLike || !(tokens.flags[i]! & FLAG.sentenceStart) || bits[i] !== 0 || isClosed(scan, i + 1)) return i;
  if (lexicon.forms && isPerson(scan, i + 1)) return i + 2;
  const end = phraseEnd(scan, i + 1);
  for (let k = i + 1; k < end; k++) if (isCapital(scan, k)) return i;
  return end > i + 1 && isAnyVerb(scan, end) && !hasCapitalInside(scan, i) ? end : i;
}

/** What the number at `i` counts, if it can speak: `62 percent`, `62%`, `24 voters`; not `10 miles`. */
export function countAt(scan: Scan, i: number, found: Mention[]): number {
  const percent = codeAt(scan, i + 1) === PERCENT;
  const to = percent ? i + 2 : phraseEnd(scan, i + 1);
  if (!percent && !(scan.bits[to - 1]! & NOUN)) return i + 1;
  add(scan, found, 'number', i, to, to);
  innerNames(scan, i + 1, to, found);
  return to;
}

/** `local officials`: the nouns from `i` on, and up to two words before them that describe. */
export function bareNounAt(scan: Scan, i: number, floor: number, found: Mention[]): number {
  let from = i;
  while (from > floor && i - from < 2 && !startsSentence(scan, from) && isModifier(scan, from - 1)) from--;
  let to = i + 1;
  while (to - i < 4 && !startsSentence(scan, to) && scan.bits[to]! & NOUN && !isCapital(scan, to)) to++;
  // `spokeswoman Dana Whitlow`: the name takes it in.
  if (isInnerCapital(scan, to) && scan.bits[to - 1]! & OFFICE) return i + 1;
  addPhrase(scan, found, from, to);
  return extendPossessive(scan, from, to, found);
}

/** A listed noun for people, bodies or papers, titles aside, without a determiner (`officials`, `transcript`), or a word of no list in `-s` before a listed verb or auxiliary (`gamers say`). */
export function isBareNoun(scan: Scan, i: number): boolean {
  const word = scan.bits[i]!;
  if (isNear(scan, i) || isRomanceVerb(scan, i)) return false;
  return (word & NOUN & ~WORD.title) !== 0 || (word === 0 && hasEnding(scan, i, 's') && isAnyVerb(scan, i + 1));
}

/** In Romance languages what is somebody elsewhere is a verb or its predicate behind an auxiliary (`ha escrito`, `fue detenido`), `si` (`si legge`) and, unless it is a plural, a relative pronoun (`che collega le rive`). */
function isRomanceVerb({ bits, lexicon }: Scan, i: number): boolean {
  const word = bits[i]!;
  const before = bits[i - 1]!;
  if (!lexicon.language.romanceLike) return false;
  if (word & WORD.role && before & WORD.auxiliary) return true;
  if (word & WORD.cueVerb && before & (WORD.auxiliary | WORD.functionWord) && !(before & WORD.preposition)) return true;
  return (word & (WORD.role | WORD.group)) === WORD.role && (before & RELATIVE) === RELATIVE;
}

/** A small word before a noun, of no list, that by its ending is neither verb, adverb nor plural. */
const isModifier = (scan: Scan, i: number): boolean => isUnknownNoun(scan, i) && !hasEnding(scan, i, 's');

/** Is that a noun for somebody or several in small letters, which ends its phrase and goes before no name: `Leeds councillor walks out`, `Local reporters have`? */
function isPerson(scan: Scan, i: number): boolean {
  const word = scan.bits[i]!;
  if (startsSentence(scan, i) || isCapital(scan, i) || (word & (OFFICE | WORD.group)) === 0 || word & WORD.cueVerb) return false;
  return startsSentence(scan, i + 1) || !(isCapital(scan, i + 1) || scan.bits[i + 1]! & NOUN);
}
