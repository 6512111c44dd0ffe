import { hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isOwnerEnding, isWord } from '../../words/kinds.ts';

const SMALL = WORD.preposition | WORD.determiner | WORD.subordinator;

/** The hash of the first letters of an office of several words, by which its holder may be called: `md` of `Managing Director`, `dc` of `the Deputy Commissioner`; 0 for one word. */
export function lettersOf(source: Source, from: number, to: number): number {
  const { tokens, bits } = source;
  let letters = '';
  for (let i = from; i < to && isWord(source, i); i++) {
    if (isOwnerEnding(source, i)) letters = '';
    else if (!(bits[i]! & SMALL)) letters += tokens.text[tokens.start[i]!]!;
    else if (letters !== '') break;
  }
  return letters.length > 1 ? hashWord(letters.toLowerCase()) : 0;
}
