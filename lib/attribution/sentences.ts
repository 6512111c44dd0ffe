import { FLAG, type Tokens } from '../quotation/index.ts';

/** First token of the sentence that token `i` stands in, as far as `reach` tokens before it. */
export function sentenceStart({ flags }: Tokens, i: number, reach: number): number {
  let first = Math.max(0, i);
  while (first > 0 && i - first < reach && !(flags[first]! & FLAG.sentenceStart)) first--;
  return first;
}

/** One past the last token of the sentence that goes on at token `to`, as far as `reach` tokens behind it; `to` itself where the next one begins there. */
export function sentenceEnd({ count, flags }: Tokens, to: number, reach: number): number {
  let last = Math.max(0, to);
  while (last < count && last - to < reach && !(flags[last]! & FLAG.sentenceStart)) last++;
  return last;
}

/** Does a paragraph begin at the token, or the text end before it? */
export const isParagraphBorder = ({ count, flags }: Tokens, i: number): boolean => i >= count || (flags[i]! & FLAG.paragraphStart) !== 0;
