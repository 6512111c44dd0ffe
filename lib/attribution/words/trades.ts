import { FLAG } from '../../quotation/index.ts';
import { WORD } from './bits.ts';
import type { Source } from './source.ts';
import { endsWithOne } from './kinds.ts';

/** So many letters of an ending make a trade for certain: `-grapher`. */
export const SURE_ENDING = 4;

/** Shorter words end in `er` or `or` without being trades. */
const SHORTEST = 5;

/**
 * Does a word of no list look like a trade by its ending: `beekeeper`, `Drogenbeauftragter`? Only small words, or capitalised ones where nouns
 * are. `shortest`: letters that the ending has at least; long ones (`keeper`) are surer than `er`.
 */
export function looksLikeTrade(source: Source, i: number, shortest = 0): boolean {
  const { tokens, bits, lexicon } = source;
  if (bits[i] !== 0 || lexicon.trades.noTrades.has(tokens.hash[i]!)) return false;
  const capital = (tokens.flags[i]! & FLAG.capital) !== 0;
  if (capital !== lexicon.grammar.capitalNouns || tokens.end[i]! - tokens.start[i]! < SHORTEST) return false;
  return endsWithOne(source, i, lexicon.trades.endings, shortest);
}

/** Does a word call somebody just named by age or in general: `36-year-old`, `star`? */
export function isGeneric(source: Source, i: number): boolean {
  const { ages, generic, genericEndings } = source.lexicon.trades;
  return generic.has(source.tokens.hash[i]!) || endsWithOne(source, i, ages) || endsWithOne(source, i, genericEndings);
}

/** Does a word say no more than that somebody is a person: `man`? `la fille de la victime` says whose. */
export const isPlain = (source: Source, i: number): boolean => {
  const { plain, relations } = source.lexicon.trades;
  const word = source.tokens.hash[i]!;
  return plain.has(word) && !(relations.has(word) && (source.bits[i + 1]! & WORD.preposition) !== 0);
};
