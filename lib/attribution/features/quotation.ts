import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import { isParagraphBorder, sentenceEnd, sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { classAt, cueAt } from './around.ts';
import { byte, distance, placesOf } from './row.ts';

/** Columns that say what a quotation is and what stands around it: the same for all its candidates. */
export const QUOTATION_FEATURES = [
  'q.length',
  'q.ending',
  'q.firstCapital',
  'q.firstClass',
  'q.before1.class',
  'q.before1.cue',
  'q.before2.class',
  'q.before2.cue',
  'q.after1.class',
  'q.after1.cue',
  'q.after2.class',
  'q.after2.cue',
  'q.opensSentence',
  'q.opensParagraph',
  'q.closesParagraph',
  'q.after1.capital',
  'q.indexInParagraph',
  'q.othersInParagraph',
  'q.closed',
  'q.colonBefore',
  'q.wordsBefore',
  'q.wordsAfter',
  'q.cueBefore',
  'q.cueAfter',
  'q.cueBefore.distance',
  'q.cueAfter.distance',
  'q.reported',
  'q.reportedAround',
] as const;
const COLUMN = placesOf(QUOTATION_FEATURES);

/** How many tokens from the quotation its best cue is looked for, and how many of these may stand in the paragraph before. */
const CUE_REACH = 24;
const CUE_REACH_OVER_PARAGRAPHS = 8;
/** A cue must have more than this score, in 1/255, less so much for each token that it is away. */
const LEAST_CUE = 20;
const CUE_LOSS = 2;

/** No more words beside a quotation and no more quotations of its paragraph are counted. */
const MOST_WORDS = 60;
const MOST_OTHERS = 20;

/** How many tokens are walked over to count words beside a quotation: bounds the work in paragraphs full of quotations. */
const REACH = 240;

/** Tokens of a sentence that are looked at on either side of the quotation. */
const SENTENCE = 40;

/** Tokens around the quotation in which verbs in the mood of reported speech are counted. */
const AROUND = { before: 60, after: 40 };

/** The token that is the likeliest cue on either side of a quotation, -1 where there is none. */
export type BestCues = { before: number; after: number };

/** Finds the likeliest cue token before and after quotation `q`, within its sentences; nearer ones are preferred. */
export function bestCues(context: Context, q: number): BestCues {
  const { tokens, reach, cues, cover } = context;
  const { from, to } = reach[q]!;
  let before = -1;
  let after = -1;
  let best = LEAST_CUE;
  for (let i = from - 1, steps = 0; i >= 0 && steps < CUE_REACH; i--, steps++) {
    if (tokens.paragraph[i] !== tokens.paragraph[from] && steps > CUE_REACH_OVER_PARAGRAPHS) break;
    if (cover[i]! >= 0) continue;
    const score = cues[i]! - steps * CUE_LOSS;
    if (score > best) {
      best = score;
      before = i;
    }
    if (tokens.flags[i]! & FLAG.sentenceStart) break;
  }
  best = LEAST_CUE;
  for (let i = to, steps = 0; i < tokens.count && steps < CUE_REACH; i++, steps++) {
    if (tokens.paragraph[i] !== tokens.paragraph[to - 1]) break;
    if (steps > 0 && tokens.flags[i]! & FLAG.sentenceStart) break;
    if (cover[i]! >= 0) continue;
    const score = cues[i]! - steps * CUE_LOSS;
    if (score > best) {
      best = score;
      after = i;
    }
  }
  return { before, after };
}

/** Writes the quotation's columns at `at`. */
export function writeQuotation(context: Context, q: number, best: BestCues, row: Uint8Array, at: number): void {
  const { tokens, reach, spans, cues, cover, quotations, counts } = context;
  const { from, to } = reach[q]!;
  const quotation = quotations[q]!;
  const has = (i: number, flag: number): number => (i < tokens.count && tokens.flags[i]! & flag ? 1 : 0);
  const paragraph = tokens.paragraph[from]!;
  row[at + COLUMN['q.length']] = distance(to - from - 2);
  row[at + COLUMN['q.ending']] = classAt(context, to - 2);
  row[at + COLUMN['q.firstCapital']] = has(from + 1, FLAG.capital);
  row[at + COLUMN['q.firstClass']] = classAt(context, from + 1);
  row[at + COLUMN['q.before1.class']] = classAt(context, from - 1);
  row[at + COLUMN['q.before1.cue']] = cueAt(context, from - 1);
  row[at + COLUMN['q.before2.class']] = classAt(context, from - 2);
  row[at + COLUMN['q.before2.cue']] = cueAt(context, from - 2);
  row[at + COLUMN['q.after1.class']] = to < tokens.count && tokens.paragraph[to] === tokens.paragraph[to - 1] ? classAt(context, to) : CLASS.none;
  row[at + COLUMN['q.after1.cue']] = cueAt(context, to);
  row[at + COLUMN['q.after2.class']] = classAt(context, to + 1);
  row[at + COLUMN['q.after2.cue']] = cueAt(context, to + 1);
  row[at + COLUMN['q.opensSentence']] = has(from, FLAG.sentenceStart);
  row[at + COLUMN['q.opensParagraph']] = has(from, FLAG.paragraphStart);
  row[at + COLUMN['q.closesParagraph']] = isParagraphBorder(tokens, to) ? 1 : 0;
  row[at + COLUMN['q.after1.capital']] = has(to, FLAG.capital);

  let index = 0;
  while (index < MOST_OTHERS && q - index > 0 && tokens.paragraph[spans[q - index - 1]!.from] === paragraph) index++;
  let others = index;
  for (let j = q + 1; others < MOST_OTHERS && j < spans.length && tokens.paragraph[spans[j]!.from] === paragraph; j++) others++;
  row[at + COLUMN['q.indexInParagraph']] = index;
  row[at + COLUMN['q.othersInParagraph']] = others;
  row[at + COLUMN['q.closed']] = quotation.closed ? 1 : 0;
  row[at + COLUMN['q.colonBefore']] = classAt(context, from - 1) === CLASS.colon ? 1 : 0;

  let wordsBefore = 0;
  for (let i = from - 1; i >= 0 && from - i < REACH && wordsBefore < MOST_WORDS && tokens.paragraph[i] === paragraph; i--) if (cover[i]! < 0) wordsBefore++;
  let wordsAfter = 0;
  for (let i = to; i < tokens.count && i - to < REACH && wordsAfter < MOST_WORDS && tokens.paragraph[i] === tokens.paragraph[to - 1]; i++) if (cover[i]! < 0) wordsAfter++;
  row[at + COLUMN['q.wordsBefore']] = wordsBefore;
  row[at + COLUMN['q.wordsAfter']] = wordsAfter;

  row[at + COLUMN['q.cueBefore']] = best.before >= 0 ? cues[best.before]! : 0;
  row[at + COLUMN['q.cueAfter']] = best.after >= 0 ? cues[best.after]! : 0;
  row[at + COLUMN['q.cueBefore.distance']] = best.before >= 0 ? byte(counts.between(best.before, from, COUNT.tokens)) : 255;
  row[at + COLUMN['q.cueAfter.distance']] = best.after >= 0 ? byte(counts.between(to, best.after, COUNT.tokens)) : 255;
  row[at + COLUMN['q.reported']] = byte(counts.between(sentenceStart(tokens, from, SENTENCE), sentenceEnd(tokens, to, SENTENCE), COUNT.reported));
  row[at + COLUMN['q.reportedAround']] = byte(counts.between(Math.max(0, from - AROUND.before), Math.min(tokens.count, to + AROUND.after), COUNT.reported));
}
