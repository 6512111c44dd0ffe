import { FLAG, KIND } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import type { Entity } from './entity.ts';
import { endsWithOne, isAnd, isComma, isOpen, isRoleNoun, isWord } from '../words/kinds.ts';

/** Words before the number of an age and behind it. */
const AGE = 4;
/** Digits of an age: a child's is hardly ever repeated. */
const DIGITS = 2;
const ZERO = 0x30;
/** In place of an entity: several are of that age, so that nobody is meant by it. */
const SEVERAL = -1;

/** The token where the number of an age should stand that begins at `start`, with words before it or without: `42`, `aged 42`, `de 42 años`, `à l'âge de 42 ans`. */
function numberOfAge(source: Source, start: number): number {
  const { tokens, bits, lexicon } = source;
  let at = start;
  while (at < start + AGE && (bits[at]! & WORD.preposition || lexicon.phrases.aged.has(tokens.hash[at]!))) at++;
  return at;
}

/** The noun of an age: `años`. */
export const isYears = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.phrases.years.has(tokens.hash[i]!);

/** The age told right behind a name that ends before token `to`: `, 44,`, `, aged 44,`, `(44)`; 0 without one. */
export function ageBehind(source: Source, to: number): number {
  const { tokens } = source;
  if (!isComma(source, to) && !isOpen(source, to)) return 0;
  const at = numberOfAge(source, to + 1);
  // `Ann Lee, 44 miles off,`
  if (tokens.end[at]! - tokens.start[at]! !== DIGITS || tokens.kind[at + 1] === KIND.word) return 0;
  return digitsAt(source, at);
}

/** Does an age with its noun follow the comma: `, 34 anni`, `, de 34 años`? */
export function isAged(source: Source, comma: number): boolean {
  const { start, end } = source.tokens;
  if (!isComma(source, comma)) return false;
  const age = source.bits[comma + 1]! & WORD.preposition ? comma + 2 : comma + 1;
  return end[age]! - start[age]! <= DIGITS && isYears(source, age + 1);
}

/** Does an age with its preposition or article stand before the comma in front of a name: `À 34 ans, Anne Kerdan`? In `Luca Verdi, 61 anni, Gran Premio` it is another's. */
export function isBehindAge(source: Source, name: number): boolean {
  const { tokens, bits } = source;
  const number = name - 3;
  return isComma(source, name - 1) && isYears(source, name - 2) && tokens.kind[number] === KIND.number && (bits[number - 1]! & (WORD.preposition | WORD.determiner)) !== 0;
}

/** One past an age with its comma or `and`: `42,`, `aged 42,`, `de 42 años,`, `de 42 años y`, `elf,`; `start` without one, -1 where the number opens something else (`42 miles off`). */
export function afterAge(source: Source, start: number): number {
  const { tokens, lexicon } = source;
  const number = numberOfAge(source, start);
  if (!(tokens.kind[number] === KIND.number || lexicon.phrases.numbers.has(tokens.hash[number]!))) return start;
  let from = number + 1;
  if (isYears(source, from)) from++;
  while (from < number + AGE && isWord(source, from) && !isAnd(source, from) && !isRoleNoun(source, from)) from++;
  return isComma(source, from) || isAnd(source, from) ? from + 1 : number === start ? -1 : start;
}

/** The age in a word that calls somebody by it: 44 of `44-year-old`; 0 in other words. */
export const ageIn = (source: Source, i: number): number =>
  (source.tokens.flags[i]! & FLAG.hyphen) !== 0 && endsWithOne(source, i, source.lexicon.trades.ages) ? digitsAt(source, i) : 0;

/** The age by which a description calls somebody (`the 44-year-old driver`); 0 for none. */
export function ageCalled(source: Source, { from, head }: Mention): number {
  for (let i = from; i <= head; i++) {
    const age = ageIn(source, i);
    if (age !== 0) return age;
  }
  return 0;
}

/** Is somebody of another age, as far as the text tells both? */
export const isOfOtherAge = (age: number, entity: Entity): boolean => age !== 0 && entity.age !== 0 && entity.age !== age;

/** Those whose age the text tells: `Ann Lee, 44,` is `the 44-year-old`, and nobody of another age is. */
export class Aged {
  /** The entity of an age, `SEVERAL` where more than one is. */
  private readonly byAge = new Map<number, number>();

  constructor(entities: readonly Entity[]) {
    entities.forEach(({ age, name }, id) => {
      if (age !== 0 && name) this.byAge.set(age, this.byAge.has(age) ? SEVERAL : id);
    });
  }

  /** The only one named who is of that age; -1 for nobody. */
  of(age: number): number {
    return this.byAge.get(age) ?? -1;
  }
}

/** The two digits that a token begins with; 0 without them. */
function digitsAt({ tokens: { text, start } }: Source, i: number): number {
  const [tens, ones] = [text.charCodeAt(start[i]!) - ZERO, text.charCodeAt(start[i]! + 1) - ZERO];
  return tens > 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : 0;
}
