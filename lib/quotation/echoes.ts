import type { Block } from '../page/types.ts';
import { KIND, type Tokens } from './tokens.ts';
import type { Quotation } from './types.ts';
import { WordSet } from './word-set.ts';

/** Words that are looked up at once; a shorter quotation is looked up whole. */
const GRAM = 3;
/** In running text so few words may recur by chance. */
const FEWEST = 4;
/** Quotations that may share their first words: bounds the work in texts that repeat themselves. */
const ALIKE = 16;

/**
 * For each quotation the longer one that holds its words in their order, or the same words further on; -1 where none does. Headlines, captions
 * and pull quotes repeat what the article quotes: there any length counts, elsewhere four words. Linear in the quoted words, but for
 * words that are repeated very often.
 */
export function findEchoes(tokens: Tokens, quotations: readonly Quotation[], blocks: readonly Block[] = []): Int32Array {
  const echoOf = new Int32Array(quotations.length).fill(-1);
  const words = wordsOf(tokens, quotations);
  const secondary = inSecondaryBlocks(quotations, blocks);
  /** The quotations that may repeat another, by their first words. */
  const byOpening = new Map<number, number[]>();
  /** Words of the shortest opening: in running text all are of `GRAM`. */
  let shortest = GRAM;
  words.forEach((own, q) => {
    if (own.length === 0 || (own.length < FEWEST && !secondary[q])) return;
    const length = Math.min(GRAM, own.length);
    shortest = Math.min(shortest, length);
    const opening = gram(own, 0, length);
    const alike = byOpening.get(opening);
    if (!alike) byOpening.set(opening, [q]);
    else if (alike.length < ALIKE) alike.push(q);
  });
  if (byOpening.size === 0) return echoOf;
  // Asked at every word, and hardly ever there.
  const openings = new WordSet(byOpening.keys());
  words.forEach((own, longer) => {
    for (let at = 0; at < own.length; at++) {
      for (let length = shortest; length <= Math.min(GRAM, own.length - at); length++) {
        const opening = gram(own, at, length);
        if (!openings.has(opening)) continue;
        for (const q of byOpening.get(opening)!) {
          if (q === longer || echoOf[q]! >= 0 || !startsWith(own, at, words[q]!)) continue;
          const same = own.length === words[q]!.length;
          // Of two equal ones the running text is the source, and of two in it neither.
          if (same ? secondary[q] && !secondary[longer] : !secondary[longer]) echoOf[q] = longer;
        }
      }
    }
  });
  return echoOf;
}

/** Hashes of each quotation's words, without marks and punctuation. */
function wordsOf(tokens: Tokens, quotations: readonly Quotation[]): number[][] {
  let first = 0;
  return quotations.map(({ start, end }) => {
    while (first < tokens.count && tokens.end[first]! <= start) first++;
    const words: number[] = [];
    for (let i = first; i < tokens.count && tokens.start[i]! < end; i++) if (tokens.kind[i] === KIND.word || tokens.kind[i] === KIND.number) words.push(tokens.hash[i]!);
    return words;
  });
}

/** Which quotations stand outside the running text: in headline, standfirst, heading, caption or block quotation. */
function inSecondaryBlocks(quotations: readonly Quotation[], blocks: readonly Block[]): Uint8Array {
  const secondary = new Uint8Array(quotations.length);
  let b = 0;
  quotations.forEach((quotation, q) => {
    while (b < blocks.length && blocks[b]!.end <= quotation.start) b++;
    const block = blocks[b];
    if (block && block.start <= quotation.start && block.kind !== 'paragraph' && block.kind !== 'listitem') secondary[q] = 1;
  });
  return secondary;
}

/** A number for so many words from `at` on. */
function gram(words: readonly number[], at: number, length: number): number {
  let hash = length;
  for (let k = at; k < at + length; k++) hash = Math.imul(hash ^ words[k]!, 0x01000193);
  return hash;
}

/** Do the words from `at` on begin with `part`? */
function startsWith(words: readonly number[], at: number, part: readonly number[]): boolean {
  if (words.length - at < part.length) return false;
  for (let k = 0; k < part.length; k++) if (words[at + k] !== part[k]) return false;
  return true;
}
