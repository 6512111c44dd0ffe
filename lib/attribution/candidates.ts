import type { Tokens } from '../quotation/tokens.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Mention } from './mention.ts';

/** Quotations of so few tokens, marks included, may hold a speaker (`„heise online“ berichtet`). */
const SHORT_QUOTATION = 6;
/** How many mentions before and after a quotation are considered. */
export const BEFORE = 16;
export const AFTER = 10;
/** How many paragraphs back and ahead. */
const PARAGRAPHS_BACK = 2;
const PARAGRAPHS_AHEAD = 1;

/** Where a quotation lies in the tokens: `from` is its opening mark, `to` one past its last token. */
export type TokenSpan = { from: number; to: number };

/** The token spans of quotations in text order. Linear: both lists are walked once. */
export function tokenSpans(tokens: Tokens, quotations: readonly Quotation[]): TokenSpan[] {
  let i = 0;
  return quotations.map((quotation) => {
    while (i < tokens.count && tokens.end[i]! <= quotation.start) i++;
    let to = i;
    while (to < tokens.count && tokens.start[to]! < quotation.end) to++;
    return { from: i, to };
  });
}

/** For each token the index of the innermost quotation over it, -1 outside all. */
export function coverOf(tokens: Tokens, spans: readonly TokenSpan[]): Int32Array {
  const cover = new Int32Array(tokens.count).fill(-1);
  spans.forEach((span, index) => cover.fill(index, span.from, span.to));
  return cover;
}

/** Notes in each mention the quotation that holds it. */
export function placeMentions(mentions: readonly Mention[], cover: Int32Array): void {
  for (const mention of mentions) mention.inQuotation = cover[mention.head]!;
}

/**
 * The mentions considered as each quotation's speaker, as indices into `mentions` in text order: the nearest ones before and after it,
 * not inside a quotation of any length, over few paragraphs. At most `BEFORE + AFTER` each, so the whole is linear.
 */
export function candidatesOf(tokens: Tokens, spans: readonly TokenSpan[], mentions: readonly Mention[]): number[][] {
  const eligible: number[] = [];
  mentions.forEach((mention, index) => {
    const holder = mention.inQuotation;
    if (holder < 0 || spans[holder]!.to - spans[holder]!.from <= SHORT_QUOTATION) eligible.push(index);
  });
  let next = 0;
  return spans.map((span, quotation) => {
    while (next < eligible.length && mentions[eligible[next]!]!.from < span.from) next++;
    const firstParagraph = tokens.paragraph[span.from]!;
    const lastParagraph = tokens.paragraph[span.to - 1]!;
    const chosen: number[] = [];
    for (let k = next - 1; k >= 0 && chosen.length < BEFORE; k--) {
      const mention = mentions[eligible[k]!]!;
      if (firstParagraph - tokens.paragraph[mention.head]! > PARAGRAPHS_BACK) break;
      if (mention.inQuotation !== quotation) chosen.push(eligible[k]!);
    }
    chosen.reverse();
    const before = chosen.length;
    for (let k = next; k < eligible.length && chosen.length - before < AFTER; k++) {
      const mention = mentions[eligible[k]!]!;
      if (tokens.paragraph[mention.from]! - lastParagraph > PARAGRAPHS_AHEAD) break;
      if (mention.from >= span.to) chosen.push(eligible[k]!);
    }
    return chosen;
  });
}
