import type { Tokens } from '../../quotation/index.ts';
import { WORD } from './bits.ts';
import type { Lexicon } from './lexicon.ts';

type Text = { tokens: Tokens; bits: Int32Array; lexicon: Lexicon };

/** The longest phrase that names a source, in tokens: `in the words of`. */
const LONGEST = 4;

/** One past the phrase such as `according to` that begins at token `i`; -1 where none does. */
export function sourcePhraseEnd({ tokens, bits, lexicon }: Text, i: number): number {
  if (!(bits[i]! & WORD.accordingTo)) return -1;
  const phrase = lexicon.accordingTo.find((hashes) => hashes.every((hash, k) => tokens.hash[i + k] === hash));
  return phrase ? i + phrase.length : -1;
}

/** First token of the phrase such as `according to` that ends right before token `from`; -1 where none does. */
export function sourcePhraseStart(text: Text, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - LONGEST; i--) if (sourcePhraseEnd(text, i) === from) return i;
  return -1;
}
