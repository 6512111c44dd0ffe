import { FLAG, KIND, hashWord, type Tokens } from '../../quotation/index.ts';
import { int32 } from '../arrays.ts';
import { NOUN, OFFICE, WORD } from './bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordTable } from './table.ts';

const GENDER = WORD.feminine | WORD.masculine;

/** Looks every token up: the bits of its lists. A word of no list has those of the listed word that it is made of: by a hyphen (`SPD-Chef`, `mother-of-two`, `perguntou-lhe`), `co` or `ex` (`cofounder`), or as an office in capitals (`the MD`). */
export function listBits(tokens: Tokens, lexicon: Lexicon): Int32Array {
  const bits = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== KIND.word) continue;
    const found = lexicon.words.get(tokens.hash[i]!) || bitsOfUnlisted(tokens, i, lexicon);
    // French `me` is a pronoun, `Me` a lawyer's title, `200 m` no mister.
    const little = found & WORD.functionWord || tokens.end[i]! - tokens.start[i]! === 1;
    bits[i] = found & WORD.title && little && !(tokens.flags[i]! & FLAG.capital) ? found & ~WORD.title : found;
  }
  return bits;
}

/** The bits of a word of no list, 0 where nothing tells what it is. */
function bitsOfUnlisted(tokens: Tokens, i: number, lexicon: Lexicon): number {
  const { words, letters } = lexicon;
  const hyphened = tokens.flags[i]! & FLAG.hyphen ? words.get(headHash(tokens, i)) & (NOUN | GENDER) || verbBeforePronoun(tokens, i, lexicon) : 0;
  const found = hyphened || officeBehindPrefix(tokens, i, words);
  if (found !== 0) return found;
  // `at 5 PM`
  const timed = tokens.kind[i - 1] === KIND.number;
  return tokens.flags[i]! & FLAG.allCaps && !timed && letters.has(tokens.hash[i]!) ? OFFICE : 0;
}

/** What a hyphenated word is a kind of: its last part, in English the part before `-of-` (`mother-of-two`). */
function headHash({ text, start, end, tailHash }: Tokens, i: number): number {
  const of = text.slice(start[i], end[i]).indexOf('-of-');
  return of > 0 ? hashWord(text.slice(start[i], start[i]! + of)) : tailHash[i]!;
}

/** Letters that a word with such a beginning has at least; shorter ones are other words: `coking`. */
const SHORTEST = { co: 7, ex: 6 };
const C = 0x63;
const E = 0x65;
const O = 0x6f;
const X = 0x78;

/**
 * The bits of the role behind `co` or `ex`, in any language (`cofounder`, `exalcaldesa`); 0 for other words. These two are not among the `prefixes` of language files, which are put before all titles and roles in advance:
 * so joined, `Colt` would be a `co-lt`, and words that a list has for something else would be offices, too.
 */
function officeBehindPrefix({ text, start, end }: Tokens, i: number, words: WordTable): number {
  const from = start[i]!;
  const first = text.charCodeAt(from) | 0x20;
  const second = text.charCodeAt(from + 1);
  const shortest = first === C && second === O ? SHORTEST.co : first === E && second === X ? SHORTEST.ex : Infinity;
  if (end[i]! - from < shortest) return 0;
  const found = words.get(hashWord(text.slice(from + 2, end[i])));
  return found & WORD.role ? found & (WORD.role | GENDER) : 0;
}

/** The bits of the verb before a pronoun that hangs on it (`perguntou-lhe`); 0 for other hyphenated words. */
function verbBeforePronoun({ text, start, end, tailHash }: Tokens, i: number, { words, romanceLike }: Lexicon): number {
  if (!romanceLike.enclitics.has(tailHash[i]!)) return 0;
  const word = text.slice(start[i], end[i]);
  return words.get(hashWord(word.slice(0, word.indexOf('-')))) & (WORD.cueVerb | WORD.auxiliary);
}
