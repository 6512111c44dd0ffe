import type { Tokens } from '../quotation/tokens.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Mention } from './mention.ts';

/** Quotations of so few tokens, marks included, may hold a speaker (`„heise online“ berichtet`). */
const SHORT_QUOTATION = 6;
/** How many mentions before and after a quotation are considered. */
export const BEFORE = 16;
export const AFTER = 10;
/** How many paragraphs with mentions back and ahead, and how many of any kind: whole paragraphs of quotation lie between often. */
const PARAGRAPHS_BACK = 2;
const PARAGRAPHS_AHEAD = 1;
const FARTHEST = 12;

/** Where a quotation lies in the tokens: `from` is its opening mark, `to` one past its last token. */
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

/**
 * For each quotation the stretch from the first to the last part of what it continues: one object for all parts, since whoever
 * speaks one speaks all. A quotation by itself has its own span.
 */
export function reachOf(quotations: readonly Quotation[], spans: readonly TokenSpan[]): TokenSpan[] {
  const reach: TokenSpan[] = [];
  quotations.forEach(({ continues }, q) => {
    const whole = continues === null ? { ...spans[q]! } : reach[continues]!;
    whole.to = Math.max(whole.to, spans[q]!.to);
    reach.push(whole);
  });
  return reach;
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
 * not inside a quotation of any length, over few paragraphs; and the name that opens it before a colon, as transcripts have it. At most
 * `BEFORE + AFTER + 1` each, so the whole is linear.
 */
export function candidatesOf(tokens: Tokens, spans: readonly TokenSpan[], reach: readonly TokenSpan[], mentions: readonly Mention[]): number[][] {
  const eligible: number[] = [];
  const opening = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const holder = mention.inQuotation;
    if (holder < 0 || spans[holder]!.to - spans[holder]!.from <= SHORT_QUOTATION) eligible.push(index);
    else if (mention.from === spans[holder]!.from + 1 && tokens.text[tokens.start[mention.to]!] === ':') opening.set(holder, index);
  });
  let next = 0;
  return spans.map((own, quotation) => {
    const span = reach[quotation]!;
    while (next < eligible.length && mentions[eligible[next]!]!.from < own.from) next++;
    let start = next;
    while (start > 0 && mentions[eligible[start - 1]!]!.from >= span.from) start--;
    const chosen: number[] = [];
    collect(start - 1, -1, BEFORE, PARAGRAPHS_BACK, tokens.paragraph[span.from]!);
    chosen.reverse();
    const first = opening.get(quotation);
    if (first !== undefined) chosen.push(first);
    let after = next;
    while (after < eligible.length && mentions[eligible[after]!]!.from < span.to) after++;
    collect(after, 1, AFTER, PARAGRAPHS_AHEAD, tokens.paragraph[span.to - 1]!);
    return chosen;

    function collect(from: number, step: 1 | -1, most: number, paragraphs: number, home: number): void {
      let last = home, changes = 0, found = 0;
      for (let k = from; k >= 0 && k < eligible.length && found < most; k += step) {
        const mention = mentions[eligible[k]!]!;
        const paragraph = tokens.paragraph[mention.head]!;
        if (paragraph !== last) changes++;
        last = paragraph;
        if (changes > paragraphs || Math.abs(paragraph - home) > FARTHEST) break;
        if (mention.inQuotation === quotation) continue;
        chosen.push(eligible[k]!);
        found++;
      }
    }
  });
}
