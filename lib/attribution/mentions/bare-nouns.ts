import { FLAG } from '../../quotation/index.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { codeAt, hasEnding, isAnyVerb, isCapital, isUnknownNoun, startsSentence } from '../words/kinds.ts';
import { addInnerNames, addOwned, addPhrase } from './add-phrases.ts';
import { add } from './add.ts';
import { phraseEnd } from './phrase-end.ts';
import { hasCapitalInside, isClosed, isInnerCapital, isNear, type Scan } from './scan.ts';

/** Phrases that no determiner opens: `Local reporters said`, `62 percent`, `officials`. */

const PERCENT = 0x25;
/** Words that describe before a bare noun (`local harbour officials`), and the nouns themselves. */
const MOST_MODIFIERS = 2;
const MOST_NOUNS = 4;
/** What a relative pronoun is by the lists. */
const RELATIVE = WORD.subordinator | WORD.functionWord;

/** Adds the phrase that a word of no list opens with the capital of its sentence (`Local reporters said`), with the names in it where that word may be one; returns one past it, `i` where there is none. */
export function addOpening(scan: Scan, i: number): number {
  const end = openingEnd(scan, i);
  if (end === i) return i;
  addPhrase(scan, i, end);
  // `HWU members left`
  if (scan.tokens.flags[i]! & FLAG.allCaps || hasCapitalInside(scan, i)) addInnerNames(scan, i, end);
  return addOwned(scan, i, end);
}

/**
 * `Local reporters said`, `Theme park was`: a word of no list that only opens its sentence with a capital, and a phrase in small letters behind it up to a listed verb or auxiliary, are one phrase without a
 * name. Its end; `i` for none, and where the word has a capital elsewhere, too (`Harbour spending was`), unless a noun for people follows at once (`Leeds councillor walks out`). Not where a noun stands first or is
 * written in one with what describes it.
 */
function openingEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (lexicon.grammar.nounFirst || lexicon.grammar.compoundNouns || !(tokens.flags[i]! & FLAG.sentenceStart) || bits[i] !== 0 || isClosed(scan, i + 1)) return i;
  if (isLonePerson(scan, i + 1)) return i + 2;
  const end = phraseEnd(scan, i + 1);
  for (let k = i + 1; k < end; k++) if (isCapital(scan, k)) return i;
  return end > i + 1 && isAnyVerb(scan, end) && !hasCapitalInside(scan, i) ? end : i;
}

/** A noun for somebody or several in small letters, which ends its phrase and goes before no name: `Leeds councillor walks out`, `Local reporters have`. */
function isLonePerson(scan: Scan, i: number): boolean {
  const word = scan.bits[i]!;
  if (startsSentence(scan, i) || isCapital(scan, i) || (word & (OFFICE | WORD.group)) === 0 || word & WORD.cueVerb) return false;
  return startsSentence(scan, i + 1) || !(isCapital(scan, i + 1) || scan.bits[i + 1]! & NOUN);
}

/** Adds the number at `i` with what it counts, if that can speak: `62 percent`, `62%`, `24 voters`; not `10 miles`. Returns where to go on. */
export function addCount(scan: Scan, i: number): number {
  const isPercent = codeAt(scan, i + 1) === PERCENT;
  // `15.41 A spokeswoman said`: what an article opens is not counted.
  const to = isPercent ? i + 2 : isCapital(scan, i + 1) && scan.bits[i + 1]! & WORD.determiner ? i + 1 : phraseEnd(scan, i + 1);
  if (!isPercent && !(scan.bits[to - 1]! & NOUN)) return i + 1;
  add(scan, 'number', i, to);
  addInnerNames(scan, i + 1, to);
  return to;
}

/** Adds the nouns from `i` on with the words before them that describe, from `floor` on: `local officials`. Returns where to go on. */
export function addBareNoun(scan: Scan, i: number, floor: number): number {
  let from = i;
  while (from > floor && i - from < MOST_MODIFIERS && !startsSentence(scan, from) && isModifier(scan, from - 1)) from--;
  if (!startsSentence(scan, from) && isOfPeople(scan, from - 1)) from--;
  let to = i + 1;
  while (to - i < MOST_NOUNS && !startsSentence(scan, to) && scan.bits[to]! & NOUN && !isCapital(scan, to)) to++;
  // `spokeswoman Dana Whitlow`: the name takes it in.
  if (isInnerCapital(scan, to) && scan.bits[to - 1]! & OFFICE) return i + 1;
  addPhrase(scan, from, to);
  return addOwned(scan, from, to);
}

/** `Dutch voters` */
const isOfPeople = ({ tokens, bits, lexicon }: Scan, i: number): boolean =>
  !lexicon.grammar.capitalNouns && bits[i] === WORD.calendar && (tokens.flags[i]! & FLAG.capital) !== 0 && !lexicon.names.dates.has(tokens.hash[i]!);

/** A small word before a noun, of no list, that by its ending is neither verb, adverb nor plural. */
const isModifier = (scan: Scan, i: number): boolean => isUnknownNoun(scan, i) && !hasEnding(scan, i, 's');

/** A listed noun for people, bodies or papers, titles aside, without a determiner (`officials`, `transcript`), or a word of no list in `-s` before a listed verb or auxiliary (`gamers say`). */
export function isBareNoun(scan: Scan, i: number): boolean {
  const word = scan.bits[i]!;
  if (isNear(scan, i) || isVerbForm(scan, i)) return false;
  return (word & NOUN & ~WORD.title) !== 0 || (word === 0 && hasEnding(scan, i, 's') && isAnyVerb(scan, i + 1));
}

/** As in Romance languages, what is somebody elsewhere is a verb or its predicate behind an auxiliary (`ha escrito`, `fue detenido`), `si` (`si legge`) and, unless it is a plural, a relative pronoun (`che collega le rive`). */
function isVerbForm({ bits, lexicon }: Scan, i: number): boolean {
  const word = bits[i]!;
  const before = bits[i - 1]!;
  if (!lexicon.papers.asRomance) return false;
  if (word & WORD.role && before & WORD.auxiliary) return true;
  if (word & WORD.cueVerb && before & (WORD.auxiliary | WORD.functionWord) && !(before & WORD.preposition)) return true;
  return (word & (WORD.role | WORD.group)) === WORD.role && (before & RELATIVE) === RELATIVE;
}
