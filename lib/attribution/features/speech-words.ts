import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { slotOf } from '../model/hashing.ts';

/** `2 ** SPEECH_BITS` weights of the linear model that tells speech from titles, terms and scare quotes. */
export const SPEECH_BITS = 16;
/** At most so many hashed features a quotation. */
export const SPEECH_WORDS = 40;
/** How many words count one by one: the first inside the marks, those before them and those after. */
const INSIDE = 6,
  BEFORE = 8,
  AFTER = 6;

const bucket = (words: number): number => (words < 6 ? words : words < 12 ? 6 : words < 24 ? 7 : 8);

/** Writes the hashed features of quotation `q` as speech or not: words inside at both ends and around it. Returns how many. */
export function speechWords({ tokens, spans, classes, symbols }: Context, q: number, out: Int32Array): number {
  const { from, to } = spans[q]!;
  const symbol = (i: number): number => symbols[i] ?? 0;
  const type = (i: number): number => classes[i] ?? 0;
  const pair = (i: number, k: number): number => type(i) * 32 + type(k);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = slotOf(template, a, b, c, SPEECH_BITS);
  };
  const length = bucket(to - from - 2);
  const long = length > 5 ? 1 : 0;
  const capital = tokens.flags[from + 1]! & FLAG.capital;
  put(1, length, capital);
  put(2, symbol(from - 1), capital);
  put(3, symbol(from - 2), symbol(from - 1));
  put(4, symbol(from - 1), length);
  put(5, symbol(to), capital);
  put(6, symbol(to), symbol(to + 1));
  put(7, symbol(from - 1), symbol(to));
  put(8, symbol(from - 3), symbol(from - 2));
  put(9, symbol(from - 2), capital);
  put(10, pair(from - 1, to), length);
  put(11, pair(from + 1, to - 2), length);
  put(12, symbol(from + 1), long);
  put(13, symbol(to - 2), long);
  put(14, pair(from - 2, from - 1), capital);
  put(15, pair(from - 1, from - 2), length, capital);
  put(16, pair(to, to + 1), length, capital);
  put(17, tokens.tailHash[from - 1] ?? 0, capital);
  for (let i = from + 1; i < to - 1 && i <= from + INSIDE; i++) put(18, symbol(i));
  for (let i = Math.max(0, from - BEFORE); i < from; i++) put(19, symbol(i));
  for (let i = to; i < tokens.count && i < to + AFTER; i++) put(20, symbol(i));
  return n;
}
