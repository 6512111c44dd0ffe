import type { Block } from '../page/types.ts';
import { inTextOrder, quotationAt } from './quotation.ts';
import type { Quotation } from './types.ts';

/** Marks that fill at least this share of a block quotation are its own marks. */
const COVERING = 0.6;
/** A line of a block quotation that begins with a dash names its source. */
const SOURCE_LINE = /^\s*[-–—―]/;
const ENDS_SENTENCE = /[.!?…”"“»’'][^\p{L}]*$/u;
/** A line without a full stop and no longer than this is no sentence but a name or caption. */
const SHORT_LINE = 60;
/** Probability of being speech: introduced by a colon or signed by a source, or merely set off (a pull quote, a notice). */
const SPEECH = { stated: 0.9, setOff: 0.2 };

/**
 * Adds the block quotations that the page sets off without marks, and gives those with marks the kind `block`. Neighbouring blocks of
 * one block quotation run on (`closed` false). One without marks counts as speech where the text introduces it with a colon or a line with a dash
 * signs it; else it is a pull quote, a notice or a poem. Returns all quotations in text order.
 */
export function addBlockQuotations(quotations: Quotation[], text: string, blocks: readonly Block[]): Quotation[] {
  const added: Quotation[] = [];
  let at = 0;
  /** The block quotations right above, with nothing else between them. */
  let run: Quotation[] = [];
  for (const block of blocks) {
    if (block.kind !== 'blockquote' || block.end <= block.start) {
      run = [];
      continue;
    }
    const words = text.slice(block.start, block.end);
    if (SOURCE_LINE.test(words)) {
      // The line signs what stands above it.
      for (const above of run) setSpeech(above, true);
      run = [];
      continue;
    }
    while (at < quotations.length && quotations[at]!.end <= block.start) at++;
    const hasOwnMarks = markOwn(quotations, at, block);
    if (hasOwnMarks || (words.length <= SHORT_LINE && !ENDS_SENTENCE.test(words))) continue;
    const quotation = quotationAt(block.start, block.end, 'block');
    const above = run.at(-1);
    if (above) above.closed = false;
    setSpeech(quotation, above ? above.speech : isIntroduced(text, block.start));
    added.push(quotation);
    run.push(quotation);
  }
  return added.length === 0 ? quotations : inTextOrder([...quotations, ...added]);
}

/** Gives the kind `block` to the quotations from `first` on that fill most of the block. Is there one? */
function markOwn(quotations: Quotation[], first: number, block: Block): boolean {
  let found = false;
  for (let q = first; q < quotations.length && quotations[q]!.start < block.end; q++) {
    const { start, end } = quotations[q]!;
    if (Math.min(end, block.end) - Math.max(start, block.start) < COVERING * (block.end - block.start)) continue;
    quotations[q]!.kind = 'block';
    found = true;
  }
  return found;
}

function setSpeech(quotation: Quotation, stated: boolean): void {
  quotation.speech = stated;
  quotation.speechProbability = stated ? SPEECH.stated : SPEECH.setOff;
}

const isIntroduced = (text: string, start: number): boolean =>
  text
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .endsWith(':');
