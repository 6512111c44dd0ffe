import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { firstMentionFrom } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import { isBeforeVerb } from '../words/classes.ts';
import { isComma } from '../words/kinds.ts';

/** Tokens of an apposition behind whom a document went to, and of what stands before the name. */
const LONGEST = { apposition: 10, title: 4 };
/** Mentions before whom it went to that may be the document. */
const NEAR = 3;

/**
 * A document says what its verb brings in, not whoever got it: `A memo seen by Ann Lee warns that “…”`, `The clerk's letter to Dan Cole, the auditor, said: “…”`.
 */
export function decideByDocument(context: Context, decision: Decision): Decision {
  if (context.lexicon.handed.size === 0 || decision.mention < 0) return decision;
  const document = documentBefore(context, decision.mention);
  return document < 0 ? decision : { mention: document, confidence: decision.confidence };
}

/** The document that went to the mention and whose verb stands behind that (`A memo` before `seen by Ann Lee warns`); -1 for none. */
function documentBefore(context: Context, m: number): number {
  const { mentions, tokens, bits } = context;
  if (!isBeforeCueVerb(context, mentions[m]!.to)) return -1;
  const end = wayStart(context, mentions[m]!.from);
  if (end < 0) return -1;
  const first = firstMentionFrom(mentions, end);
  for (let k = first - 1; k >= 0 && k >= first - NEAR; k--) {
    const { kind, from, to } = mentions[k]!;
    if (kind !== 'document' || to !== end) continue;
    // `said in a letter to Ann Lee`, `called the letter to Ann Lee`: the document is not the subject.
    const hangs = bits[from - 1]! & (WORD.preposition | WORD.cueVerb) && !(tokens.flags[from]! & FLAG.sentenceStart);
    return hangs ? -1 : k;
  }
  return -1;
}

/** Where the words begin by which a document went to whoever is named at token `name`: `seen by`, `, sent to`, `to`; -1 where no such words stand there. */
function wayStart(context: Context, name: number): number {
  const { tokens, bits, lexicon } = context;
  let preposition = name;
  while (preposition > name - LONGEST.title && tokens.kind[preposition - 1] === KIND.word && !(bits[preposition - 1]! & WORD.preposition)) preposition--;
  preposition--;
  if (!(bits[preposition]! & WORD.preposition)) return -1;
  const isHanded = lexicon.handed.has(tokens.hash[preposition - 1]!);
  if (!isHanded && !lexicon.forms.to.has(tokens.hash[preposition]!)) return -1;
  const start = isHanded ? preposition - 1 : preposition;
  return isComma(context, start - 1) ? start - 1 : start;
}

/** Does a verb of speech stand at the token, or behind an apposition that begins there (`, the auditor, said`)? */
function isBeforeCueVerb(context: Context, i: number): boolean {
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
