import { isLineBreak } from './characters.ts';
import type { Quotation } from './types.ts';

/** Sets `inside`: the innermost quotation around each. Needs them sorted by start, outer first; one pass with a stack. */
export function nest(quotations: Quotation[]): void {
  const around: number[] = [];
  quotations.forEach((quotation, index) => {
    while (around.length > 0 && quotations[around.at(-1)!]!.end <= quotation.start) around.pop();
    quotation.inside = around.at(-1) ?? null;
    around.push(index);
  });
}

/** Sets `continues`: a quotation that runs on at a paragraph's end is carried on by the one that opens the next paragraph. */
export function linkContinuations(quotations: Quotation[], text: string): void {
  let before = -1;
  quotations.forEach((quotation, index) => {
    if (quotation.inside !== null) return;
    const previous = before >= 0 ? quotations[before]! : null;
    if (previous && !previous.closed && isBreak(text, previous.end, quotation.start)) quotation.continues = before;
    before = index;
  });
}

/** Is there nothing but white space, at least one line break, between two offsets? */
function isBreak(text: string, from: number, to: number): boolean {
  let broken = false;
  for (let at = from; at < to; at++) {
    if (isLineBreak(text.charCodeAt(at))) broken = true;
    else if (text[at]!.trim() !== '') return false;
  }
  return broken;
}
