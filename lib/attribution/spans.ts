import type { Tokens } from '../quotation/index.ts';
import type { Quotation } from '../quotation/types.ts';
import { int32 } from './arrays.ts';

/** A stretch of tokens, `to` one past its last; of a quotation `from` is its opening mark. */
export type TokenSpan = { from: number; to: number };

/** The token spans of quotations in text order. Linear: both lists are walked once. */
export function tokenSpans(tokens: Tokens, quotations: readonly Quotation[]): TokenSpan[] {
  let i = 0;
  return quotations.map((quotation) => {
    while (i < tokens.count && tokens.end[i]! <= quotation.start) i++;
    let to = i;
    while (to < tokens.count && tokens.start[to]! < quotation.end) to++;
    return { from: i, to: Math.max(to, i + 1) };
  });
}

/** The whole of a quotation that runs over paragraphs, and the mention that labels it as in a transcript, -1 where none does. */
export type Reach = TokenSpan & { label: number };

/**
 * For each quotation the stretch from the first to the last part of what it continues: one object for all parts, since whoever
 * speaks one speaks all. A quotation by itself has its own span, and so has one that opens with a speaker's label.
 */
export function reachOf(quotations: readonly Quotation[], spans: readonly TokenSpan[], labels: ReadonlyMap<number, number>): Reach[] {
  const reach: Reach[] = [];
  quotations.forEach(({ continues }, q) => {
    const label = labels.get(q) ?? -1;
    const whole = continues === null || label >= 0 ? { ...spans[q]!, label } : reach[continues]!;
    whole.to = Math.max(whole.to, spans[q]!.to);
    reach.push(whole);
  });
  return reach;
}

/** For each token the index of the innermost quotation over it, -1 outside all. */
export function coverOf(tokens: Tokens, spans: readonly TokenSpan[]): Int32Array {
  const cover = int32(tokens.count).fill(-1);
  spans.forEach((span, index) => cover.fill(index, span.from, span.to));
  return cover;
}
