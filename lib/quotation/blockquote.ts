import type { Block } from '../page/types.ts';
import type { Quotation } from './types.ts';

/** Marks that fill at least this share of a block quotation are its own marks. */
const COVERING = 0.6;
/** A line of a block quotation that begins with a dash names its source. */
const SOURCE_LINE = /^\s*[-–—―]/;

/**
 * Adds the block quotations that the page sets off without marks, and gives those with marks the kind `block`. Neighbouring blocks of
 * one block quotation run on (`closed` false). Returns all quotations in text order.
 */
export function addBlockQuotations(quotations: Quotation[], text: string, blocks: readonly Block[]): Quotation[] {
  const quoted = blocks.filter((block) => block.kind === 'blockquote' && !SOURCE_LINE.test(text.slice(block.start, block.start + 8)));
  if (quoted.length === 0) return quotations;
  const added: Quotation[] = [];
  let at = 0;
  quoted.forEach((block, index) => {
    while (at < quotations.length && quotations[at]!.end <= block.start) at++;
    let covered = false;
    for (let q = at; q < quotations.length && quotations[q]!.start < block.end; q++) {
      const { start, end } = quotations[q]!;
      if (Math.min(end, block.end) - Math.max(start, block.start) < COVERING * (block.end - block.start)) continue;
      quotations[q]!.kind = 'block';
      covered = true;
    }
    if (covered || block.end <= block.start) return;
    const next = quoted[index + 1];
    const runsOn = next !== undefined && text.slice(block.end, next.start).trim() === '';
    added.push({ start: block.start, end: block.end, kind: 'block', speech: true, speechProbability: 1, closed: !runsOn, continues: null, inside: null });
  });
  return [...quotations, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
