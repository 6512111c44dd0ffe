import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { firstMentionFrom } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import { isBeforeVerb } from '../words/classes.ts';
import { isComma } from '../words/kinds.ts';

/** Tokens of an apposition behind whom a document went to, and of what stands before the name. */
const LONGEST = { apposition: 10, title: 4 };

/**
 * A document says what its verb brings in, not whoever got it: `A memo seen by Ann Lee warns that “…”`, `The clerk's letter to Dan Cole, the auditor, said: “…”`. Leaves all other decisions as they are.
 */
export function decideByDocument(context: Context, decisions: readonly Decision[]): Decision[] {
  if (context.lexicon.handed.size === 0) return [...decisions];
  return decisions.map((decision) => {
    const document = decision.mention < 0 ? -1 : documentBefore(context, decision.mention);
    return document < 0 ? decision : { mention: document, confidence: decision.confidence };
  });
}

/** The document that went to the mention, whose verb stands behind; -1 for none. */
function documentBefore(context: Context, m: number): number {
  const { mentions, tokens, bits, lexicon } = context;
  if (!hasVerb(context, mentions[m]!.to)) return -1;
  let to = mentions[m]!.from;
  const least = to - LONGEST.title;
  while (to > least && tokens.kind[to - 1] === KIND.word && !(bits[to - 1]! & WORD.preposition)) to--;
  if (!(bits[--to]! & WORD.preposition)) return -1;
  if (lexicon.handed.has(tokens.hash[to - 1]!)) to--;
  else if (lexicon.forms?.to !== tokens.hash[to]) return -1;
  if (isComma(context, to - 1)) to--;
  const first = firstMentionFrom(mentions, to);
  for (let k = first - 1; k >= 0 && k >= first - 3; k--) {
    const { kind, from, to: end } = mentions[k]!;
    if (kind === 'document' && end === to) return bits[from - 1]! & (WORD.preposition | WORD.cueVerb) && !(tokens.flags[from]! & FLAG.sentenceStart) ? -1 : k;
  }
  return -1;
}

/** Does a verb of speech stand at the token, or behind an apposition that begins there? */
function hasVerb(context: Context, i: number): boolean {
  const { bits, classes, cover, tokens } = context;
  if (isComma(context, i)) {
    const least = i + LONGEST.apposition;
    do i++;
    while (i < least && tokens.kind[i] === KIND.word && cover[i]! < 0);
    if (!isComma(context, i++)) return false;
  }
  while (isBeforeVerb(classes, i)) i++;
  return (bits[i]! & WORD.cueVerb) !== 0;
}
