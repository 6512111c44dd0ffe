import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { isParagraphBorder } from '../sentences.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';

/** Paragraphs of one post or poem above its signature. */
const PARAGRAPHS = 6;
/** Tokens of a signature without an account's name. */
const LONGEST = 12;
/** How sure it makes of its speaker. */
const CONFIDENCE = 0.9;
/** What an account's name begins with. */
const AT_SIGN = '@';

/**
 * Whoever signs the paragraphs above says them: `— Harbour Watch (@harbourwatch) May 5, 2026` below an embedded post, `— Ann Lee, harbour master` below a motto. Only quotations that
 * open a paragraph.
 */
export function decideBySignature(context: Context, decision: Decision, q: number): Decision {
  const { from, to } = context.spans[q]!;
  if (!isParagraphBorder(context.tokens, from)) return decision;
  const signer = signerAt(context, to);
  return signer < 0 ? decision : { mention: signer, confidence: CONFIDENCE };
}

/** Who signs at token `i`, or below quotations from there on; -1 for nobody. */
function signerAt(context: Context, i: number): number {
  const { cover, spans, classes, mentions } = context;
  for (let paragraphs = 0; paragraphs < PARAGRAPHS && cover[i]! >= 0; paragraphs++) i = spans[cover[i]!]!.to;
  const signer = classes[i] === CLASS.dash ? mentionFrom(mentions, i + 1) : -1;
  return signer >= 0 && isSignature(context, mentions[signer]!.to) ? signer : -1;
}

/** Does the paragraph go on behind a name with an account, one sign between (`(@harbourwatch`), or end soon, without a verb? */
function isSignature({ tokens, bits }: Context, at: number): boolean {
  if (tokens.text[tokens.start[at + 1]!] === AT_SIGN) return true;
  for (let i = at; !isParagraphBorder(tokens, i); i++) if (i - at >= LONGEST || bits[i]! & (WORD.cueVerb | WORD.auxiliary)) return false;
  return true;
}
