import type { Block } from '../page/types.ts';
import { addBlockQuotations } from './blockquote.ts';
import { linkContinuations, nest } from './continuation.ts';
import { kindOf } from './kind.ts';
import { markNicknames } from './nickname.ts';
import { MarkPairer } from './pairer.ts';
import type { Tokens } from './tokens.ts';
import type { MarkStyle, Quotation } from './types.ts';

/**
 * Finds every stretch inside quotation marks, and every block quotation, with its kind; in text order, outer before inner. A
 * quotation ends in its paragraph at the latest; one that runs on (`closed` false) is linked to the paragraph that
 * reopens it. Linear in the number of tokens, for any text.
 *
 * `speech` is true throughout, to be settled by the caller, but for nicknames inside names (`Willie "Shorty" Smith`).
 */
export function pairQuotations(tokens: Tokens, style: MarkStyle, blocks: readonly Block[] = []): Quotation[] {
  const pairs = new MarkPairer(tokens, style).pairs();
  const quotations = pairs.map(({ from, to, closed }): Quotation => ({
    start: tokens.start[from]!,
    end: tokens.end[to]!,
    kind: kindOf(tokens, from, to, closed),
    speech: true,
    speechProbability: 1,
    closed,
    continues: null,
    inside: null,
  }));
  markNicknames(tokens, pairs, quotations);
  const all = addBlockQuotations(quotations, tokens.text, blocks);
  nest(all);
  linkContinuations(all, tokens.text);
  return all;
}
