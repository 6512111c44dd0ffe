import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { isParagraphBorder } from '../headline-signs.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';

/** Paragraphs of one post or poem above its signature. */
const PARAGRAPHS = 6;
/** Tokens of a signature without an account's name. */
const LONGEST = 12;
/** How sure it makes of its speaker. */
const CERTAINTY = 0.9;
const AT_SIGN = '@';

/**
 * Whoever signs the paragraphs above says them: `— Harbour Watch (@harbourwatch) May 5, 2026` below an embedded post, `— Ann Lee, harbour master` below a motto. Only paragraphs that
 * are quotations as a whole. Leaves all other decisions as they are.
 */
export function decideBySignature(context: Context, decisions: readonly Decision[]): Decision[] {
  const { tokens, spans, quotations } = context;
  // From the last on, so that all paragraphs of a post find the signature of the one below.
  const decided = [...decisions];
  for (let q = quotations.length - 1; q >= 0; q--) {
    const { from, to } = spans[q]!;
    if (!isParagraphBorder(tokens, from) || !isParagraphBorder(tokens, to)) continue;
    const signer = signerAt(context, to);
    if (signer >= 0) decided[q] = { mention: signer, confidence: CERTAINTY };
  }
  return decided;
}

/** Who signs at token `i`, where a paragraph begins, or below quotations from there on; -1 for nobody. */
function signerAt(context: Context, i: number): number {
  const { tokens, cover, spans, classes, mentions } = context;
  for (let paragraphs = 0; paragraphs < PARAGRAPHS && i < tokens.count; paragraphs++) {
    const above = cover[i]!;
    if (above < 0) break;
    i = spans[above]!.to;
    if (!isParagraphBorder(tokens, i)) return -1;
  }
  if (i >= tokens.count || cover[i]! >= 0 || classes[i] !== CLASS.dash) return -1;
  const signer = mentionFrom(mentions, i + 1);
  return signer >= 0 && isSignature(context, mentions[signer]!.to) ? signer : -1;
}

/** Does the paragraph go on behind a name with the name of an account in brackets, or end soon, without a verb or a quotation? */
function isSignature({ tokens, bits, classes, cover }: Context, at: number): boolean {
  if (classes[at] === CLASS.open && tokens.text[tokens.start[at + 1] ?? 0] === AT_SIGN) return true;
  let i = at;
  for (; i < tokens.count && !isParagraphBorder(tokens, i); i++) if (i - at >= LONGEST || cover[i]! >= 0 || bits[i]! & (WORD.cueVerb | WORD.auxiliary)) return false;
  return true;
}
