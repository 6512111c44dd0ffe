import { WORD } from './bits.ts';
import type { Source } from './source.ts';

/** The longest phrase that names a source, in tokens: `in the words of`. */
const LONGEST = 4;

/** One past the phrase such as `according to` that begins at token `i`; -1 where none does. */
export function sourcePhraseEnd({ tokens, bits, lexicon }: Source, i: number): number {
  if (!(bits[i]! & WORD.accordingTo)) return -1;
  const phrase = lexicon.accordingTo.find((hashes) => hashes.every((hash, k) => tokens.hash[i + k] === hash));
  return phrase ? i + phrase.length : -1;
}

/** First token of the phrase such as `according to` that ends right before token `from`; -1 where none does. */
export function sourcePhraseStart(text: Source, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - LONGEST; i--) if (sourcePhraseEnd(text, i) === from) return i;
  return -1;
}
