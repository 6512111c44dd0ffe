import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { WORD } from '../words/bits.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { FEATURES } from './columns.ts';
import { byte, distance } from './row.ts';
import type { TokenSpan } from '../spans.ts';

/** Columns of the speech classifier beyond the quotation's own. */
const SPEECH_FEATURES = [
  's.linear',
  's.words',
  's.capitals',
  's.smalls',
  's.verbs',
  's.pronouns',
  's.stops',
  's.firstSmall',
  's.lastStop',
  's.repeated',
  's.rarestWord',
  's.cues',
  's.speaker',
  's.nobody',
  's.second',
  's.quotations',
  's.capitalNouns',
  's.sentenceCue',
  's.previousCue',
  's.clauses',
] as const;

/** The row of the likeliest speaker, then the classifier's own columns. */
export const SPEECH_COLUMNS: readonly string[] = [...FEATURES, ...SPEECH_FEATURES];
export const SPEECH_WIDTH = SPEECH_COLUMNS.length;

/** What the ranker thinks of a quotation: the likeliest speaker's probability, nobody's, the second's. */
export type Opinion = { top: number; nobody: number; second: number };

/** How often each quoted wording occurs among the quotations of a text. */
export function countWordings({ quotations, tokens }: Context): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of quotations) {
    if (end - start > 60) continue;
    const wording = tokens.text.slice(start + 1, end - 1).toLowerCase();
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/** Places for each token in the table of word counts: so few words share one that it makes no difference. */
const ROOM = 8;

/** How often words occur in a text: by the lower bits of their hashes, in one pass, since most words are never asked for. */
export class WordCounts {
  private readonly times: Uint16Array;

  constructor({ count, kind, hash }: Context['tokens']) {
    this.times = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(1, count) * ROOM)));
    const mask = this.times.length - 1;
    for (let i = 0; i < count; i++) if (kind[i] === KIND.word) this.times[hash[i]! & mask]!++;
  }

  of(hash: number): number {
    return this.times[hash & (this.times.length - 1)]!;
  }
}

/** Writes the classifier's own columns at `at`; `linear` is the linear model's logit. */
export function writeSpeech(
  context: Context,
  q: number,
  linear: number,
  opinion: Opinion,
  wordings: ReadonlyMap<string, number>,
  occurrences: WordCounts,
  row: Uint8Array,
  at: number,
): void {
  const { tokens, bits, spans, classes, cues, quotations } = context;
  const { from, to } = spans[q]!;
  let length = 0,
    rarest = 255,
    capitals = 0,
    verbs = 0,
    pronouns = 0,
    stops = 0;
  for (let i = from + 1; i < to - 1 && i - from < 200; i++) {
    if (tokens.kind[i] === KIND.word) {
      length++;
      if (!(bits[i]! & (WORD.functionWord | WORD.determiner | WORD.preposition))) rarest = Math.min(rarest, occurrences.of(tokens.hash[i]!));
      if (tokens.flags[i]! & FLAG.capital) capitals++;
      if (classes[i] === CLASS.auxiliary || classes[i] === CLASS.cueVerb) verbs++;
      if (classes[i] === CLASS.pronoun) pronouns++;
    } else if (classes[i] === CLASS.stop) stops++;
  }
  const { start, end } = quotations[q]!;
  let cueWords = 0;
  for (let i = Math.max(0, from - 12); i < Math.min(tokens.count, to + 12); i++) if (cues[i]! > 100) cueWords++;
  let k = at;
  row[k++] = byte(128 + linear * 16);
  row[k++] = distance(length);
  row[k++] = byte(capitals);
  row[k++] = byte(length - capitals);
  row[k++] = byte(verbs);
  row[k++] = byte(pronouns);
  row[k++] = byte(stops);
  row[k++] = tokens.flags[from + 1]! & FLAG.capital ? 0 : 1;
  row[k++] = classes[to - 2] === CLASS.stop ? 1 : 0;
  row[k++] = end - start > 60 ? 0 : byte(wordings.get(tokens.text.slice(start + 1, end - 1).toLowerCase()) ?? 0);
  row[k++] = byte(rarest);
  row[k++] = byte(cueWords);
  row[k++] = byte(opinion.top * 255);
  row[k++] = byte(opinion.nobody * 255);
  row[k++] = byte(opinion.second * 255);
  row[k++] = byte(quotations.length);
  row[k++] = context.lexicon.language.capitalNouns ? 1 : 0;
  // Marks in a sentence of reported speech are mostly the speaker's own words, wherever in the sentence they stand.
  const sentence = sentenceAround(context, from, to);
  const before = sentenceAround(context, sentence.from - 1, sentence.from - 1);
  row[k++] = strongestCue(context, sentence.from, sentence.to);
  row[k++] = sentence.from > 0 && tokens.paragraph[before.from] === tokens.paragraph[from] ? strongestCue(context, before.from, before.to) : 0;
  let clauses = 0;
  for (let i = sentence.from; i < from; i++) if (classes[i] === CLASS.subordinator) clauses++;
  row[k++] = byte(clauses);
}

/** Tokens of a sentence that are looked at on either side of a quotation. */
const SENTENCE = 60;

/** The sentence around the tokens `from` to `to`. */
const sentenceAround = ({ tokens }: Context, from: number, to: number): TokenSpan => ({
  from: sentenceStart(tokens, from, SENTENCE),
  to: sentenceEnd(tokens, to, SENTENCE),
});

function strongestCue({ cues }: Context, from: number, to: number): number {
  let top = 0;
  for (let i = Math.max(0, from); i < to; i++) if (cues[i]! > top) top = cues[i]!;
  return top;
}
