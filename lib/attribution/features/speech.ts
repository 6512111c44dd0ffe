import { FLAG, KIND, type Quotation } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { WORD } from '../words/bits.ts';
import { sentenceEnd, sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { FEATURES } from './columns.ts';
import { highestCue } from './around.ts';
import { byte, distance, placesOf } from './row.ts';
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
const COLUMN = placesOf(SPEECH_FEATURES);

/** The row of the likeliest speaker, then the classifier's own columns. */
export const SPEECH_COLUMNS: readonly string[] = [...FEATURES, ...SPEECH_FEATURES];
export const SPEECH_WIDTH = SPEECH_COLUMNS.length;

/** What the ranker thinks of a quotation: the likeliest speaker's probability, nobody's, the second's. */
export type Opinion = { top: number; nobody: number; second: number };

/** A term or title that a text repeats has at most so many characters, marks included. */
const LONGEST_WORDING = 60;
/** Tokens of a quotation that are looked at. */
const LONGEST = 200;
/** Tokens on either side of a quotation in which words of cues are counted, and the score of such a word, in 1/255. */
const CUE_REACH = 12;
const CUE_SCORE = 100;
/** Tokens of a sentence that are looked at on either side of a quotation. */
const SENTENCE = 60;

/** How often each quoted wording occurs among the quotations of a text: terms and titles come again. */
export function countWordings({ quotations, tokens }: Context): Map<string, number> {
  const counts = new Map<string, number>();
  for (const quotation of quotations) {
    const wording = wordingOf(tokens, quotation);
    if (wording !== null) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/** What stands inside a quotation's marks, in small letters; `null` for a long one. */
const wordingOf = ({ text }: Context['tokens'], { start, end }: Quotation): string | null => (end - start > LONGEST_WORDING ? null : text.slice(start + 1, end - 1).toLowerCase());

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
  let length = 0;
  let rarest = 255;
  let capitals = 0;
  let verbs = 0;
  let pronouns = 0;
  let stops = 0;
  for (let i = from + 1; i < to - 1 && i - from < LONGEST; i++) {
    if (tokens.kind[i] === KIND.word) {
      length++;
      if (!(bits[i]! & (WORD.functionWord | WORD.determiner | WORD.preposition))) rarest = Math.min(rarest, occurrences.of(tokens.hash[i]!));
      if (tokens.flags[i]! & FLAG.capital) capitals++;
      if (classes[i] === CLASS.auxiliary || classes[i] === CLASS.cueVerb) verbs++;
      if (classes[i] === CLASS.pronoun) pronouns++;
    } else if (classes[i] === CLASS.stop) stops++;
  }
  const wording = wordingOf(tokens, quotations[q]!);
  let cueWords = 0;
  for (let i = Math.max(0, from - CUE_REACH); i < Math.min(tokens.count, to + CUE_REACH); i++) if (cues[i]! > CUE_SCORE) cueWords++;
  row[at + COLUMN['s.linear']] = byte(128 + linear * 16);
  row[at + COLUMN['s.words']] = distance(length);
  row[at + COLUMN['s.capitals']] = byte(capitals);
  row[at + COLUMN['s.smalls']] = byte(length - capitals);
  row[at + COLUMN['s.verbs']] = byte(verbs);
  row[at + COLUMN['s.pronouns']] = byte(pronouns);
  row[at + COLUMN['s.stops']] = byte(stops);
  row[at + COLUMN['s.firstSmall']] = tokens.flags[from + 1]! & FLAG.capital ? 0 : 1;
  row[at + COLUMN['s.lastStop']] = classes[to - 2] === CLASS.stop ? 1 : 0;
  row[at + COLUMN['s.repeated']] = wording === null ? 0 : byte(wordings.get(wording) ?? 0);
  row[at + COLUMN['s.rarestWord']] = byte(rarest);
  row[at + COLUMN['s.cues']] = byte(cueWords);
  row[at + COLUMN['s.speaker']] = byte(opinion.top * 255);
  row[at + COLUMN['s.nobody']] = byte(opinion.nobody * 255);
  row[at + COLUMN['s.second']] = byte(opinion.second * 255);
  row[at + COLUMN['s.quotations']] = byte(quotations.length);
  row[at + COLUMN['s.capitalNouns']] = context.lexicon.grammar.capitalNouns ? 1 : 0;
  // Marks in a sentence of reported speech are mostly the speaker's own words, wherever in the sentence they stand.
  const sentence = sentenceAround(context, from, to);
  const before = sentenceAround(context, sentence.from - 1, sentence.from - 1);
  row[at + COLUMN['s.sentenceCue']] = highestCue(context, sentence.from, sentence.to);
  row[at + COLUMN['s.previousCue']] = sentence.from > 0 && tokens.paragraph[before.from] === tokens.paragraph[from] ? highestCue(context, before.from, before.to) : 0;
  let clauses = 0;
  for (let i = sentence.from; i < from; i++) if (classes[i] === CLASS.subordinator) clauses++;
  row[at + COLUMN['s.clauses']] = byte(clauses);
}

/** The sentence around the tokens `from` to `to`. */
const sentenceAround = ({ tokens }: Context, from: number, to: number): TokenSpan => ({
  from: sentenceStart(tokens, from, SENTENCE),
  to: sentenceEnd(tokens, to, SENTENCE),
});
