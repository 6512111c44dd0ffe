import { foldCode } from './characters.ts';
import { WordSet } from './word-set.ts';

/** Where an FNV-1a hash begins. */
export const SEED = 0x811c9dc5 | 0;
/** What it becomes by one more code unit. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The 32-bit FNV-1a hash of a word folded to lower case with straight apostrophes: equal to `Tokens.hash` of that word. */
export const hashWord = (word: string): number => hashOf(word, 0, word.length);

/** The hashes of words that stand in a string separated by spaces: how lists of words are looked up by tokens. */
export const hashWords = (words: string): WordSet => new WordSet(words.split(' ').filter(Boolean).map(hashWord));

/** The hash of a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = step(hash, foldCode(text.charCodeAt(i)));
  return hash | 0;
}
