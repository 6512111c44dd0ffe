import { FLAG } from '../quotation/index.ts';
import { isAgent } from './agents.ts';
import type { Context } from './context.ts';
import type { Decision } from './decide.ts';
import { WORD } from './lexicon.ts';

/** Sentences of reported speech that one speaker's words run over. */
const SENTENCES = 3;
/** A speaker as sure as this stays. */
const DOUBTED = 0.6;
/** How sure it is that reported speech goes on with its speaker. */
const CERTAINTY = 0.6;
/** Tokens between a verb of speech and its subject. */
const NEAR = 3;

/**
 * Reported speech in its own mood runs on over sentences, of which only the first says who speaks: `Die Ministerin sagte, das Netz sei alt. Man müsse „endlich handeln“.` A quotation in such a
 * sentence, of nobody or hardly anybody, goes to whom the sentences before say. Leaves all other decisions as they are.
 */
export function decideByMood(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.reportedMood) return [...decisions];
  return decisions.map((decision, q) => {
    if (decision.mention >= 0 && decision.confidence >= DOUBTED) return decision;
    const speaker = runningSpeaker(context, q);
    return speaker < 0 ? decision : { mention: speaker, confidence: CERTAINTY };
  });
}

function runningSpeaker(context: Context, q: number): number {
  const { tokens, spans } = context;
  let { from: start, to: end } = sentenceAt(context, spans[q]!.from);
  if (!isReported(context, start, Math.max(end, spans[q]!.to)) || speakerIn(context, start, end) >= 0) return -1;
  for (let k = 0; k < SENTENCES; k++) {
    if (start === 0 || tokens.paragraph[start - 1] !== tokens.paragraph[start]) return -1;
    ({ from: start, to: end } = sentenceAt(context, start - 1));
    const speaker = speakerIn(context, start, end);
    if (speaker >= 0) return speaker;
    if (!isReported(context, start, end)) return -1;
  }
  return -1;
}

function sentenceAt({ tokens }: Context, i: number): { from: number; to: number } {
  let from = i;
  while (from > 0 && !(tokens.flags[from]! & FLAG.sentenceStart)) from--;
  let to = i + 1;
  while (to < tokens.count && !(tokens.flags[to]! & FLAG.sentenceStart)) to++;
  return { from, to };
}

/** Is a verb of the sentence, outside quotations, in the mood of reported speech? */
const isReported = ({ counts }: Context, from: number, to: number): boolean => counts.reported[to]! > counts.reported[from]!;

/** The subject of a verb of speech in the sentence, or whom `nach Angaben` names; -1 for none. */
function speakerIn(context: Context, from: number, to: number): number {
  const { mentions, bits, cover } = context;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m]!;
    if (mention.from < from) continue;
    if (mention.from >= to) break;
    if (mention.inQuotation >= 0 || !isAgent(context, m)) continue;
    for (let k = 1; k <= NEAR; k++) {
      const [before, after] = [mention.from - k, mention.to + k - 1];
      if ((before >= from && cover[before]! < 0 && bits[before]! & WORD.cueVerb && k === 1) || (after < to && cover[after]! < 0 && bits[after]! & WORD.cueVerb)) return m;
    }
  }
  return -1;
}
