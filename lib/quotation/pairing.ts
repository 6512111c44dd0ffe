import type { Block } from '../page/types.ts';
import { addBlockQuotations } from './blockquote.ts';
import { linkContinuations, nest } from './continuation.ts';
import { addDialogue } from './dialogue.ts';
import { kindOf } from './kind.ts';
import { markNicknames } from './nickname.ts';
import { MarkPairer } from './pairer.ts';
import { quotationAt } from './quotation.ts';
import type { Tokens } from './tokens.ts';
import type { MarkStyle, Quotation } from './types.ts';

/**
 * Finds every stretch inside quotation marks, every block quotation and, where the language has them, what is said behind dashes, with its kind; in text order, outer before inner. A
 * quotation ends in its paragraph at the latest; one that runs on (`closed` false) is linked to the paragraph that
 * reopens it. Linear in the number of tokens, for any text.
 *
 * What stands in marks has `speech` true and a probability of 1, to be settled by the caller (`judgeSpeech`), but for nicknames inside names (`Willie "Shorty" Smith`). What has no marks is judged here.
 */
export function pairQuotations(tokens: Tokens, style: MarkStyle, blocks: readonly Block[] = []): Quotation[] {
  const pairs = new MarkPairer(tokens, style).pairs();
  const marked = pairs.map(({ from, to, closed }): Quotation => ({ ...quotationAt(tokens.start[from]!, tokens.end[to]!, kindOf(tokens, from, to, closed)), closed }));
  markNicknames(tokens, pairs, marked);
  const spoken = style.dialogue ? addDialogue(marked, pairs, tokens, style.dialogue, blocks) : marked;
  const all = addBlockQuotations(spoken, tokens.text, blocks);
  nest(all);
  linkContinuations(all, tokens.text);
  return all;
}
