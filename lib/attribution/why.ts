import type { Span } from '../page/types.ts';
import { FLAG, KIND } from '../quotation/index.ts';
import type { Context } from './context.ts';
import type { WhyCode } from './types.ts';
import { CLASS } from './words/classes.ts';
import { sourcePhraseStart } from './words/source-phrases.ts';

/** A token is shown as part of a cue from this score on. */
const CUE_SCORE = 70;
/** Tokens behind a mention that may hold its cue, an apposition or relative clause between (`Hill, who leads the union, told`). */
const CUE_REACH = 20;

/** The evidence for a decision: the code, the cue's span and whether the text states it or context decides. */
type Evidence = { why: WhyCode; cue: Span | null; stated: boolean };

/** Reads off what decided for mention `m` as the speaker of quotation `q`. */
export function explain(context: Context, q: number, m: number): Evidence {
  const { mentions, reach, spans, tokens, classes, quotations } = context;
  const mention = mentions[m]!;
  const span = reach[q]!;
  const edge = mention.from >= span.to ? span.to - 1 : span.from;
  const sameParagraph = tokens.paragraph[mention.head] === tokens.paragraph[edge];
  const introduced = mention.to <= span.from && classes[span.from - 1] === CLASS.colon;
  // What stands beside a mention of another paragraph states who said what is quoted there, unless that paragraph leads up to this one.
  const cue = sameParagraph || introduced ? cueBetween(context, q, m) : null;
  const source = sourcePhraseStart(context, mention.from);
  if (source >= 0) return { why: 'accordingTo', cue: wordsSpan(context, source, mention.from), stated: true };
  if (cue) {
    const why: WhyCode = mention.kind === 'pronoun' ? 'pronoun' : mention.kind === 'name' || mention.kind === 'organisation' ? 'named' : 'described';
    return { why, cue, stated: true };
  }
  if (quotations[q]!.continues !== null) return { why: 'continued', cue: null, stated: false };
  if (introduced) return { why: 'colon', cue: wordsSpan(context, span.from - 1, span.from), stated: true };
  if (sameParagraph && tokens.sentence[mention.head] === tokens.sentence[span.from]) return { why: 'sentence', cue: null, stated: true };
  // Who was named with the quotation before goes on speaking in this one.
  const goesOn = q > 0 && mention.to <= span.from && tokens.paragraph[mention.head]! <= tokens.paragraph[spans[q - 1]!.to - 1]!;
  return { why: goesOn ? 'continued' : 'near', cue: null, stated: false };
}

/** The likeliest cue beside the mention or between it and the quotation, widened to its neighbours that are likely, too. */
function cueBetween({ mentions, reach, cues, cover, tokens }: Context, q: number, m: number): Span | null {
  const mention = mentions[m]!;
  const { from, to } = reach[q]!;
  const after = mention.from >= to;
  const left = after ? to : Math.max(0, mention.from - 2);
  const right = after ? Math.min(tokens.count, mention.to + CUE_REACH) : from;
  let best = -1;
  for (let i = left; i < right && i - left < 60; i++) {
    if (i >= mention.to && after && tokens.flags[i]! & FLAG.sentenceStart && cover[i]! < 0) break;
    if (cover[i]! >= 0 || (i >= mention.from && i < mention.to)) continue;
    if (cues[i]! >= CUE_SCORE && (best < 0 || cues[i]! > cues[best]!)) best = i;
  }
  if (best < 0) return null;
  let start = best,
    end = best + 1;
  while (start > left && cues[start - 1]! >= CUE_SCORE && cover[start - 1]! < 0 && start !== mention.to) start--;
  while (end < right && cues[end]! >= CUE_SCORE && cover[end]! < 0 && end !== mention.from) end++;
  // A colon or comma that ends the cue is the sentence's, not the cue's: `said`, not `said:`.
  while (end - 1 > start && tokens.kind[end - 1] !== KIND.word) end--;
  return { start: tokens.start[start]!, end: tokens.end[end - 1]! };
}

const wordsSpan = ({ tokens }: Context, from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
