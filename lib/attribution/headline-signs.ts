import { FLAG, KIND, type Tokens } from '../quotation/index.ts';
import { uint8 } from './arrays.ts';
import { isParagraphBorder } from './sentences.ts';
import type { TokenSpan } from './spans.ts';
import { CLASS } from './words/classes.ts';

/**
 * What the text alone tells of headlines, each sign for the rules that need it: capitals that say nothing, the first paragraph, no stop at the end. (What the page marks as headings is in
 * `settle/sections.ts`.)
 */

/** A headline has at least so many words, and so many of a hundred in title case have capitals. */
const FEWEST = 5;
const SHARE = 70;

/** Marks the sentences (1, by index) that are set in title case, where a capital says nothing: `Mayor Calls Ann Lee Her Best Friend`. */
export function titleCaseSentences(tokens: Tokens): Uint8Array {
  const marked = uint8(tokens.count > 0 ? tokens.sentence[tokens.count - 1]! + 1 : 0);
  for (let start = 0, end = 0; start < tokens.count; start = end) {
    let words = 0;
    let capitals = 0;
    for (end = start; end < tokens.count && tokens.sentence[end] === tokens.sentence[start]; end++) {
      if (tokens.kind[end] !== KIND.word) continue;
      words++;
      if (tokens.flags[end]! & FLAG.capital) capitals++;
    }
    if (words >= FEWEST && capitals * 100 >= words * SHARE) marked[tokens.sentence[start]!] = 1;
  }
  return marked;
}

/** Does the token stand in the text's first paragraph, which is its headline if it has one? */
export const isOnTop = ({ paragraph }: Tokens, i: number): boolean => paragraph[i] === 0;

/** Is there a full stop right before the closing mark or behind it, as sentences have and headlines leave out? */
export const isStopped = (classes: Uint8Array, { to }: TokenSpan): boolean => classes[to - 2] === CLASS.stop || classes[to] === CLASS.stop;

/** Does a headline end with the quotation: `Fire at the quay: “We had waited ten years for it to open”`? */
export const endsHeadline = (tokens: Tokens, classes: Uint8Array, span: TokenSpan): boolean =>
  isParagraphBorder(tokens, span.to) && !isStopped(classes, span) && (tokens.flags[span.from + 1]! & FLAG.capital) !== 0;
