import { FLAG, KIND } from '../../quotation/index.ts';
import { isSame } from './agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { hostOrSelf } from '../people/index.ts';
import { WORD } from '../words/bits.ts';
import { isBeforeVerb } from '../words/classes.ts';
import { isComma, isOwnerEnding } from '../words/kinds.ts';
import { sourcePhraseEnd } from '../words/source-phrases.ts';

/** How sure it makes of its speaker. */
const CONFIDENCE = 0.85;
/** Tokens before a quotation that are looked through, and those of an owner. */
const REACH = 16;
const LONGEST_OWNER = 8;

/**
 * Words are said by whose words they are called, whoever else the sentence is about: `The shed was, in Ann Lee's words, “a ruin”`, `“…”, in the words of the clerk`, `shouts of “…” from the crowd`.
 */
export function decideByOwnWords(context: Context, decision: Decision, q: number): Decision {
  if (context.lexicon.ownWords.size === 0) return decision;
  const owner = hostOrSelf(context.people, ownerBeside(context, q));
  return owner < 0 || isSame(context, owner, decision.mention) ? decision : { mention: owner, confidence: CONFIDENCE };
}

/** The owner of the words of quotation `q` that is told right behind it or in the clause before it; -1 for none. */
function ownerBeside(context: Context, q: number): number {
  const { tokens, spans, cover, bits, lexicon, mentions } = context;
  const { from, to } = spans[q]!;
  const behind = ownerInPhrase(context, isComma(context, to) ? to + 1 : to);
  if (behind >= 0) return behind;
  // `shouts of “…” from the crowd`
  const isOutcry = lexicon.phrases.of.has(tokens.hash[from - 1]!) && lexicon.outcries.has(tokens.hash[from - 2]!) && lexicon.phrases.origins.has(tokens.hash[to]!);
  if (isOutcry) return mentionFrom(mentions, to + 1);
  if (tokens.flags[from]! & FLAG.sentenceStart) return -1;
  for (let i = from - 1; i >= 0 && from - i < REACH && cover[i]! < 0 && !(bits[i]! & WORD.cueVerb); i--) {
    const owner = mayPrecede(context, i - 1) ? ownerInPhrase(context, i) : -1;
    if (owner >= 0) return owner;
    if (tokens.flags[i]! & FLAG.sentenceStart) return -1;
  }
  return -1;
}

/** May such a phrase stand behind the token (`was, in Lee's words,`, `put it in the words of the clerk`)? Not behind a noun or verb that `in` hangs on: `hope in Lee's words`. */
const mayPrecede = ({ tokens, bits, classes }: Context, i: number): boolean =>
  i < 0 || tokens.kind[i] !== KIND.word || isBeforeVerb(classes, i) || (bits[i]! & (WORD.pronoun | WORD.subordinator)) !== 0 || (tokens.flags[i + 1]! & FLAG.sentenceStart) !== 0;

/** Whose words the phrase at token `i` tells of: `in Ann Lee's words`, `in the words of Ann Lee`; -1 for none, and for a pronoun. */
function ownerInPhrase(context: Context, i: number): number {
  const { tokens, bits, lexicon, mentions } = context;
  if (!(bits[i]! & WORD.place)) return -1;
  const end = sourcePhraseEnd(context, i);
  if (end >= 0) return lexicon.ownWords.has(tokens.hash[end - 2]!) ? mentionFrom(mentions, end) : -1;
  let noun = i + 2;
  while (noun - i <= LONGEST_OWNER && !isOwnerEnding(context, noun - 1)) noun++;
  if (!lexicon.ownWords.has(tokens.hash[noun]!)) return -1;
  for (let m = firstMentionFrom(mentions, i + 1); mentions[m]?.from === i + 1; m++) if (mentions[m]!.to === noun - 1) return m;
  return -1;
}
