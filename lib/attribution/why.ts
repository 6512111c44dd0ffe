import type { Span } from '../page/types.ts';
import { FLAG, KIND } from '../quotation/index.ts';
import type { Context } from './context.ts';
import type { MentionKind } from './mention.ts';
import type { WhyCode } from './types.ts';
import { CLASS } from './words/classes.ts';
import { sourcePhraseStart } from './words/source-phrases.ts';

/** A token is shown as part of a cue from this score on. */
const CUE_SCORE = 70;
/** Tokens before a mention that may belong to its cue (`said the mayor`). */
const CUE_BEFORE = 2;
/** Tokens behind a mention that may hold its cue, an apposition or relative clause between (`Hill, who leads the union, told`). */
const CUE_REACH = 20;
/** Tokens that are looked at for a cue at most. */
const LONGEST = 60;

/** The evidence for a decision: the code, the cue's span and whether the text states it or context decides. */
type Evidence = { why: WhyCode; cue: Span | null; stated: boolean };

/** What a mention beside a cue is to the card. */
const BESIDE_CUE: Readonly<Record<MentionKind, WhyCode>> = {
  name: 'named',
  organisation: 'named',
  pronoun: 'pronoun',
  description: 'described',
  group: 'described',
  document: 'described',
  number: 'described',
};

/** Reads off what decided for mention `m` as the speaker of quotation `q`. */
export function explain(context: Context, q: number, m: number): Evidence {
  const { mentions, reach, spans, tokens, classes, quotations } = context;
  const { kind, from, to, head } = mentions[m]!;
  const span = reach[q]!;
  const isBefore = to <= span.from;
  const nearEdge = from >= span.to ? span.to - 1 : span.from;
  const inSameParagraph = tokens.paragraph[head] === tokens.paragraph[nearEdge];
  const isIntroduced = isBefore && classes[span.from - 1] === CLASS.colon;

  const source = sourcePhraseStart(context, from);
  if (source >= 0) return { why: 'accordingTo', cue: wordsSpan(context, source, from), stated: true };
  // What stands beside a mention of another paragraph states who said what is quoted there, unless that paragraph leads up to this one.
  const cue = inSameParagraph || isIntroduced ? cueBetween(context, q, m) : null;
  if (cue) return { why: BESIDE_CUE[kind], cue, stated: true };
  if (quotations[q]!.continues !== null) return { why: 'continued', cue: null, stated: false };
  if (isIntroduced) return { why: 'colon', cue: wordsSpan(context, span.from - 1, span.from), stated: true };
  if (inSameParagraph && tokens.sentence[head] === tokens.sentence[span.from]) return { why: 'sentence', cue: null, stated: true };
  // Who was named with the quotation before goes on speaking in this one.
  const goesOn = q > 0 && isBefore && tokens.paragraph[head]! <= tokens.paragraph[spans[q - 1]!.to - 1]!;
  return { why: goesOn ? 'continued' : 'near', cue: null, stated: false };
}

/** The likeliest cue beside the mention or between it and the quotation, widened to its neighbours that are likely, too; `null` where none is likely. */
function cueBetween(context: Context, q: number, m: number): Span | null {
  const { mentions, reach, cues, cover, tokens } = context;
  const mention = mentions[m]!;
  const { from, to } = reach[q]!;
  const isBehind = mention.from >= to;
  const left = isBehind ? to : Math.max(0, mention.from - CUE_BEFORE);
  const right = isBehind ? Math.min(tokens.count, mention.to + CUE_REACH) : from;
  const isCue = (i: number): boolean => cues[i]! >= CUE_SCORE && cover[i]! < 0;
  let best = -1;
  for (let i = left; i < right && i - left < LONGEST; i++) {
    if (i >= mention.to && isBehind && tokens.flags[i]! & FLAG.sentenceStart && cover[i]! < 0) break;
    if (i >= mention.from && i < mention.to) continue;
    if (isCue(i) && (best < 0 || cues[i]! > cues[best]!)) best = i;
  }
  if (best < 0) return null;
  let start = best;
  let end = best + 1;
  while (start > left && isCue(start - 1) && start !== mention.to) start--;
  while (end < right && isCue(end) && end !== mention.from) end++;
  // A colon or comma that ends the cue is the sentence's, not the cue's: `said`, not `said:`.
  while (end - 1 > start && tokens.kind[end - 1] !== KIND.word) end--;
  return wordsSpan(context, start, end);
}

/** The characters of the tokens `from` to `to`. */
const wordsSpan = ({ tokens }: Context, from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
