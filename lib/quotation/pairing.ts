import type { Block } from '../page/types.ts';
import { addBlockQuotations } from './blockquote.ts';
import { linkContinuations, nest } from './continuation.ts';
import { findDialogue, type Line } from './dialogue.ts';
import { kindOf } from './kind.ts';
import { markNicknames } from './nickname.ts';
import { MarkPairer, type Pair } from './pairer.ts';
import type { Tokens } from './tokens.ts';
import type { MarkStyle, Quotation } from './types.ts';

/**
 * Finds every stretch inside quotation marks, every block quotation and, where the language has them, what is said behind dashes, with its kind; in text order, outer before inner. A
 * quotation ends in its paragraph at the latest; one that runs on (`closed` false) is linked to the paragraph that
 * reopens it. Linear in the number of tokens, for any text.
 *
 * `speech` is true throughout, to be settled by the caller, but for nicknames inside names (`Willie "Shorty" Smith`) and what has no marks.
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
  const lines = style.dialogue ? findDialogue(tokens, style.dialogue, blocks) : [];
  const all = addBlockQuotations(addLines(quotations, pairs, lines, tokens), tokens.text, blocks);
  nest(all);
  linkContinuations(all, tokens.text);
  return all;
}

/** How likely what stands behind a dash is speech. */
const SAID = 0.95;

/** Adds the lines of a dialogue, but for those that marks reach into. `pairs`: of the quotations, in text order. */
function addLines(quotations: Quotation[], pairs: readonly Pair[], lines: readonly Line[], { start, end }: Tokens): Quotation[] {
  if (lines.length === 0) return quotations;
  const added: Quotation[] = [];
  let at = 0;
  /** The last token of what opens before the line. */
  let reached = -1;
  for (const { from, to } of lines) {
    for (; at < pairs.length && pairs[at]!.from < from; at++) reached = Math.max(reached, pairs[at]!.to);
    let isWhole = reached < from;
    for (; at < pairs.length && pairs[at]!.from <= to; at++) {
      reached = Math.max(reached, pairs[at]!.to);
      if (pairs[at]!.to > to) isWhole = false;
    }
    if (isWhole) added.push({ start: start[from]!, end: end[to]!, kind: 'direct', speech: true, speechProbability: SAID, closed: true, continues: null, inside: null });
  }
  return [...quotations, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
