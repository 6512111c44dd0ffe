import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import type { Decision } from '../decide.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { governing, speakerAt } from './governed.ts';
import type { TokenSpan } from '../spans.ts';
import { WORD } from '../words/bits.ts';

/** Sentences of reported speech that one speaker's words run over. */
const SENTENCES = 3;
/** A speaker less sure than this gives way; one whose own verb is in the mood (`Das Amt könne nicht „zaubern“`) already below the second. */
const DOUBTED = { plain: 0.6, reported: 0.7 };
/** How sure it is that reported speech goes on with its speaker: what it rests on is in docs/attribution-figures.md. */
const CONFIDENCE = 0.8;
/** Tokens of a sentence that are looked at on either side of a place in it. */
const REACH = 80;

/**
 * Reported speech in its own mood runs on over sentences, of which only the first says who speaks: `Die Ministerin sagte, das Netz sei alt. Man müsse „endlich handeln“.` A quotation in such a
 * sentence, of nobody or hardly anybody, goes to whom the sentences before say.
 */
export function decideByMood(context: Context, decision: Decision, q: number): Decision {
  if (!context.lexicon.language.reportedMood || isSure(context, decision, q)) return decision;
  const speaker = runningSpeaker(context, q);
  return speaker < 0 ? decision : { mention: speaker, confidence: CONFIDENCE };
}

/** Is there a speaker of quotation `q` already, sure enough to stay? */
const isSure = (context: Context, { mention, confidence }: Decision, q: number): boolean =>
  mention >= 0 && confidence >= (isReportedOf(context, mention, q) ? DOUBTED.reported : DOUBTED.plain);

/** Is a mention's own verb in the mood? `Das Amt könne` is what somebody else says; `Die Eltern hätten gesagt:`, with a cue, may go on with words of theirs. */
const isReportedOf = ({ bits, counts, mentions, spans }: Context, m: number, q: number): boolean =>
  (bits[mentions[m]!.to]! & WORD.reportedMood) !== 0 && counts.between(mentions[m]!.to, spans[q]!.from, COUNT.cues) === 0;

/** Who speaks in the nearest sentence before the one of quotation `q` that says so, all between in the mood and in the same paragraph; -1 where none does, and where a verb of speech governs the quotation. */
function runningSpeaker(context: Context, q: number): number {
  const { paragraph } = context.tokens;
  const span = context.spans[q]!;
  let sentence = sentenceAt(context, span.from);
  if (!isReported(context, sentence.from, Math.max(sentence.to, span.to)) || governing(context, span)) return -1;
  for (let k = 0; k < SENTENCES; k++) {
    if (paragraph[sentence.from - 1] !== paragraph[sentence.from]) return -1;
    sentence = sentenceAt(context, sentence.from - 1);
    const speaker = speakerAt(context, { from: sentence.to - 1, to: sentence.to });
    if (speaker >= 0) return speaker;
    if (!isReported(context, sentence.from, sentence.to)) return -1;
  }
  return -1;
}

/** The sentence around token `i`, as far as `REACH` tokens on either side. */
const sentenceAt = ({ tokens }: Context, i: number): TokenSpan => ({
  from: sentenceStart(tokens, i, REACH),
  to: sentenceEnd(tokens, i + 1, REACH - 1),
});

/** Is a verb of the sentence, outside quotations, in the mood of reported speech? */
const isReported = ({ counts }: Context, from: number, to: number): boolean => counts.between(from, to, COUNT.reported) > 0;
