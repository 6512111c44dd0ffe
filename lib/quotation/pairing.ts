import type { Block } from '../page/types.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { MarkStyle, Quotation } from './types.ts';

/**
 * Pairs quotation marks into quotations, in text order. Within a paragraph only; the first rough version.
 */
export function pairQuotations(tokens: Tokens, _marks: MarkStyle, _blocks?: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open = -1;
  for (let i = 0; i <= tokens.count; i++) {
    const newParagraph = i === tokens.count || (tokens.flags[i]! & FLAG.paragraphStart) !== 0;
    if (newParagraph && open >= 0) {
      quotations.push(make(tokens, open, i - 1, false));
      open = -1;
    }
    if (i === tokens.count || tokens.kind[i] !== KIND.doubleMark) continue;
    if (open < 0) open = i;
    else {
      quotations.push(make(tokens, open, i, true));
      open = -1;
    }
  }
  return quotations;
}

function make(tokens: Tokens, from: number, to: number, closed: boolean): Quotation {
  return { start: tokens.start[from]!, end: tokens.end[to]!, kind: 'direct', speech: true, speechProbability: 1, closed, continues: null, inside: null };
}
