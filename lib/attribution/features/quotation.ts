import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import { isParagraphBorder } from '../headline-signs.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { byte, distance } from './row.ts';

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

/** How far from the quotation its best cue is searched. */
const CUE_REACH = 24;

/** How many tokens are walked over to count words beside a quotation: bounds the work in paragraphs full of quotations. */
const REACH = 240;

/** Tokens of a sentence that are looked at on either side of the quotation. */
const SENTENCE = 40;

/** The likeliest cue token on one side of a quotation, -1 where there is none. */
export type BestCues = { before: number; after: number };

/** Finds the likeliest cue token before and after quotation `q`, within its sentences; nearer ones are preferred. */
export function bestCues(context: Context, q: number): BestCues {
  const { tokens, reach, cues, cover } = context;
  const { from, to } = reach[q]!;
  let before = -1,
    after = -1,
    best = 20;
  for (let i = from - 1, steps = 0; i >= 0 && steps < CUE_REACH; i--, steps++) {
    if (tokens.paragraph[i] !== tokens.paragraph[from] && steps > 8) break;
    if (cover[i]! >= 0) continue;
    const score = cues[i]! - steps * 2;
    if (score > best) {
      best = score;
      before = i;
    }
    if (tokens.flags[i]! & FLAG.sentenceStart) break;
  }
  best = 20;
  for (let i = to, steps = 0; i < tokens.count && steps < CUE_REACH; i++, steps++) {
    if (tokens.paragraph[i] !== tokens.paragraph[to - 1]) break;
    if (steps > 0 && tokens.flags[i]! & FLAG.sentenceStart) break;
    if (cover[i]! >= 0) continue;
    const score = cues[i]! - steps * 2;
    if (score > best) {
      best = score;
      after = i;
    }
  }
  return { before, after };
}

/** Writes the quotation's columns at `at`. */
export function writeQuotation(context: Context, q: number, best: BestCues, row: Uint8Array, at: number): void {
  const { tokens, reach, spans, classes, cues, cover, quotations, counts } = context;
  const { from, to } = reach[q]!;
  const quotation = quotations[q]!;
  const classAt = (i: number): number => (i >= 0 && i < tokens.count ? classes[i]! : CLASS.none);
  const cueAt = (i: number): number => (i >= 0 && i < tokens.count ? cues[i]! : 0);
  const has = (i: number, flag: number): number => (i < tokens.count && tokens.flags[i]! & flag ? 1 : 0);
  const paragraph = tokens.paragraph[from]!;
  let k = at;
  row[k++] = distance(to - from - 2);
  row[k++] = classAt(to - 2);
  row[k++] = has(from + 1, FLAG.capital);
  row[k++] = classAt(from + 1);
  row[k++] = classAt(from - 1);
  row[k++] = cueAt(from - 1);
  row[k++] = classAt(from - 2);
  row[k++] = cueAt(from - 2);
  row[k++] = to < tokens.count && tokens.paragraph[to] === tokens.paragraph[to - 1] ? classAt(to) : CLASS.none;
  row[k++] = cueAt(to);
  row[k++] = classAt(to + 1);
  row[k++] = cueAt(to + 1);
  row[k++] = has(from, FLAG.sentenceStart);
  row[k++] = has(from, FLAG.paragraphStart);
  row[k++] = isParagraphBorder(tokens, to) ? 1 : 0;
  row[k++] = has(to, FLAG.capital);
  let index = 0;
  while (index < 20 && q - index > 0 && tokens.paragraph[spans[q - index - 1]!.from] === paragraph) index++;
  let others = index;
  for (let j = q + 1; others < 20 && j < spans.length && tokens.paragraph[spans[j]!.from] === paragraph; j++) others++;
  row[k++] = index;
  row[k++] = others;
  row[k++] = quotation.closed ? 1 : 0;
  row[k++] = classAt(from - 1) === CLASS.colon ? 1 : 0;
  let wordsBefore = 0;
  for (let i = from - 1; i >= 0 && from - i < REACH && wordsBefore < 60 && tokens.paragraph[i] === paragraph; i--) if (cover[i]! < 0) wordsBefore++;
  let wordsAfter = 0;
  for (let i = to; i < tokens.count && i - to < REACH && wordsAfter < 60 && tokens.paragraph[i] === tokens.paragraph[to - 1]; i++) if (cover[i]! < 0) wordsAfter++;
  row[k++] = wordsBefore;
  row[k++] = wordsAfter;
  row[k++] = best.before >= 0 ? cues[best.before]! : 0;
  row[k++] = best.after >= 0 ? cues[best.after]! : 0;
  row[k++] = best.before >= 0 ? byte(counts.between(best.before, from, COUNT.tokens)) : 255;
  row[k++] = best.after >= 0 ? byte(counts.between(to, best.after, COUNT.tokens)) : 255;
  row[k++] = byte(counts.between(sentenceStart(tokens, from, SENTENCE), sentenceEnd(tokens, to, SENTENCE), COUNT.reported));
  row[k++] = byte(counts.between(Math.max(0, from - 60), Math.min(tokens.count, to + 40), COUNT.reported));
}
