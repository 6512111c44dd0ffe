import { FLAG, KIND } from '../../quotation/index.ts';
import { isAgent, isSame } from './agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import { isBeforeVerb } from '../words/classes.ts';
import { isColon, isComma, isPause } from '../words/kinds.ts';

/** How sure such a clause makes of its speaker. */
const CONFIDENCE = 0.85;
/** Tokens between verb and quotation. */
const LONGEST_OBJECT = 20;
/** Mentions that may lie in the subject. */
const NEAR = 6;

/**
 * The subject of a clause that hangs on another says what its verb of speech brings in, not the subject of the sentence: `Kim replied after Lee argued that “…”`, `Kim thanked Lee, who joked that
 * “…”`. Only clauses that tell when or why, and those of `who` behind a comma, which run up to the quotation without another comma or verb of speech.
 */
export function decideBySubject(context: Context, decision: Decision, q: number): Decision {
  if (context.lexicon.circumstances.size === 0 || decision.mention < 0) return decision;
  const subject = subjectBefore(context, q);
  return subject < 0 || isSame(context, subject, decision.mention) ? decision : { mention: subject, confidence: CONFIDENCE };
}

/** The subject of such a clause that runs up to quotation `q`; -1 for none. */
function subjectBefore(context: Context, q: number): number {
  const { classes, tokens, lexicon, mentions } = context;
  const verb = verbBefore(context, q);
  if (verb < 0) return -1;
  let end = verb;
  for (; isBeforeVerb(classes, end - 1); end--) if (lexicon.passive.has(tokens.hash[end - 1]!)) return -1;
  // `Lee, who joked`
  const who = lexicon.phrases.who.has(tokens.hash[end - 1]!) && isComma(context, end - 2) ? mentionFrom(mentions, end - 1) : -1;
  if (who >= 0) return canSpeak(context, who) ? who : -1;
  const first = firstMentionFrom(mentions, end);
  for (let m = first - 1; m >= 0 && m >= first - NEAR; m--) {
    const { from, to } = mentions[m]!;
    // `after Lee argued`
    if (to === end && lexicon.circumstances.has(tokens.hash[from - 1]!) && canSpeak(context, m)) return m;
  }
  return -1;
}

/** The verb of speech before quotation `q`, only words of the writer between and at most one sign right before the quotation; -1 for none, and for a quotation that opens a sentence. */
function verbBefore(context: Context, q: number): number {
  const { tokens, bits, cover, spans } = context;
  const { from } = spans[q]!;
  if (tokens.flags[from]! & FLAG.sentenceStart) return -1;
  let verb = isPause(context, from - 1) || isColon(context, from - 1) ? from - 2 : from - 1;
  for (; !(bits[verb]! & WORD.cueVerb); verb--) if (from - verb > LONGEST_OBJECT || tokens.kind[verb] !== KIND.word || cover[verb]! >= 0) return -1;
  // `after her remark that`
  return cover[verb]! >= 0 || bits[verb]! & (WORD.cueNoun | WORD.document) ? -1 : verb;
}

/** Is the mention somebody who can speak, outside quotations, or a pronoun that stands for one? `anyone` is nobody. */
function canSpeak(context: Context, m: number): boolean {
  const { kind, from, to, inQuotation } = context.mentions[m]!;
  if (inQuotation >= 0 || context.people.entityOf[m]! < 0) return false;
  return kind === 'pronoun' || (isAgent(context, m) && (kind !== 'description' || to - from > 1));
}
