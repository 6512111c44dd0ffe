import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import type { Decision } from '../decide.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { governing, speakerAt } from './governed.ts';
import type { TokenSpan } from '../spans.ts';
import { WORD } from '../words/bits.ts';

/** Sentences of reported speech that one speaker's words run over. */
const SENTENCES = 3;
/** A speaker as sure as this stays. */
const DOUBTED = 0.6;
/** One whose own verb is reported (`Das Amt könne nicht „zaubern“`) stays only from here on. */
const TOLD = 0.7;
/** How sure it is that reported speech goes on with its speaker: 19 of 21 were right (docs/attribution.md). */
const CERTAINTY = 0.8;
/** Tokens of a sentence that are looked at on either side of a place in it. */
const REACH = 80;

/**
 * Reported speech in its own mood runs on over sentences, of which only the first says who speaks: `Die Ministerin sagte, das Netz sei alt. Man müsse „endlich handeln“.` A quotation in such a
 * sentence, of nobody or hardly anybody, goes to whom the sentences before say. Leaves all other decisions as they are.
 */
export function decideByMood(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.reportedMood) return [...decisions];
  return decisions.map((decision, q) => {
    if (decision.mention >= 0 && decision.confidence >= (isTold(context, decision.mention, q) ? TOLD : DOUBTED)) return decision;
    const speaker = runningSpeaker(context, q);
    return speaker < 0 ? decision : { mention: speaker, confidence: CERTAINTY };
  });
}

/** `Das Amt könne` is what somebody else says, `Die Eltern hätten gesagt:` may go on with words of theirs. */
const isTold = ({ bits, counts, mentions, spans }: Context, m: number, q: number): boolean =>
  (bits[mentions[m]!.to]! & WORD.reportedMood) !== 0 && counts.between(mentions[m]!.to, spans[q]!.from, COUNT.cues) === 0;

function runningSpeaker(context: Context, q: number): number {
  const { tokens, spans } = context;
  let { from: start, to: end } = sentenceAt(context, spans[q]!.from);
  if (!isReported(context, start, Math.max(end, spans[q]!.to)) || governing(context, spans[q]!)) return -1;
  for (let k = 0; k < SENTENCES; k++) {
    if (tokens.paragraph[start - 1] !== tokens.paragraph[start]) return -1;
    ({ from: start, to: end } = sentenceAt(context, start - 1));
    const speaker = speakerAt(context, { from: end - 1, to: end });
    if (speaker >= 0) return speaker;
    if (!isReported(context, start, end)) return -1;
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
