import { familyAt, type Quotation } from '../../quotation/index.ts';
import { float64, int32, uint8, upTo } from '../arrays.ts';
import type { Context } from '../context.ts';
import { SPEECH_WIDTH, WordCounts, countWordings, writeSpeech, type Opinion } from '../features/speech.ts';
import { SPEECH_WORDS, speechWords } from '../features/speech-words.ts';
import { WIDTH, type Table } from '../features/index.ts';
import { addScores } from '../model/trees.ts';
import type { Model } from '../model/index.ts';
import type { Ranking } from '../rank.ts';
import { isTold, isTurn, isWhole } from './whole.ts';
import { isWork } from './works.ts';

/** Where a language says nothing else, what is likelier speech than not is. */
const SPEECH_FROM = 0.5;
/** How likely speech is whose form leaves no doubt. */
const CERTAIN = 0.95;
/** Weights of the linear model are whole numbers of 1 / `SPEECH_SCALE` logits. */
export const SPEECH_SCALE = 12;

/** Sets `speechProbability` and `speech` of the context's quotations, by the trees and by forms that leave no doubt. */
export function judgeSpeech(context: Context, { table, probabilities }: Ranking, model: Model): void {
  const { tokens, quotations, spans, reach, lexicon } = context;
  const rows = speechRows(context, table, probabilities, model.speechWords);
  const scores = float64(quotations.length);
  addScores(model.speech, 0, model.speech.roots.length, rows, SPEECH_WIDTH, upTo(scores.length), scores);
  const least = lexicon.language.speechFrom ?? SPEECH_FROM;
  quotations.forEach((quotation, q) => {
    const span = spans[q]!;
    // What has no marks and nicknames are settled when marks are paired.
    if (familyAt(tokens, span.from) < 0 || quotation.speechProbability === 0) return;
    const probability = 1 / (1 + Math.exp(-scores[q]!));
    // Who is labelled as in a transcript speaks.
    const isStated = reach[q]!.label >= 0 || isWhole(context, span) || isTold(context, span) || isTurn(context, span);
    if (isStated) quotation.speechProbability = Math.max(probability, CERTAIN);
    else quotation.speechProbability = isWork(context, span) ? Math.min(probability, 1 - CERTAIN) : probability;
    quotation.speech = quotation.speechProbability >= least && !isPartOfSpeech(quotation, quotations);
  });
}

/** What is quoted inside another's words, at any depth, is part of these: it is not shown as speech of its own while the words around it are speech. */
function isPartOfSpeech({ inside }: Quotation, quotations: readonly Quotation[]): boolean {
  for (let outer = inside; outer !== null; outer = quotations[outer]!.inside) if (quotations[outer]!.speech) return true;
  return false;
}

/** Rows of the trees for all quotations, `SPEECH_WIDTH` bytes each: the row of the likeliest candidate in the ranking, then what tells speech from other quotations. `weights`: of the linear model on words. */
export function speechRows(context: Context, table: Table, probabilities: Float64Array, weights: Int8Array): Uint8Array {
  const rows = uint8(context.quotations.length * SPEECH_WIDTH);
  const words = int32(SPEECH_WORDS);
  const wordings = countWordings(context);
  const counts = new WordCounts(context.tokens);
  for (let q = 0; q < context.quotations.length; q++) {
    let linear = 0;
    for (let k = 0, n = speechWords(context, q, words); k < n; k++) linear += weights[words[k]!]!;
    const at = q * SPEECH_WIDTH;
    const top = topRow(table, probabilities, q) * WIDTH;
    for (let k = 0; k < WIDTH; k++) rows[at + k] = table.rows[top + k]!;
    writeSpeech(context, q, linear / SPEECH_SCALE, opinionOn(table, probabilities, q), wordings, counts, rows, at + WIDTH);
  }
  return rows;
}

/** The row of the likeliest candidate of quotation `q`, nobody's where there is none. */
function topRow({ first }: Table, probabilities: Float64Array, q: number): number {
  const nobody = first[q]!;
  let top = nobody;
  for (let r = nobody + 1; r < first[q + 1]!; r++) if (top === nobody || probabilities[r]! > probabilities[top]!) top = r;
  return top;
}

/** How likely the ranking finds the two likeliest candidates of quotation `q` and nobody. A quotation's first row is nobody's. */
function opinionOn(table: Table, probabilities: Float64Array, q: number): Opinion {
  let top = 0,
    second = 0;
  for (let r = table.first[q]! + 1; r < table.first[q + 1]!; r++) {
    second = Math.max(second, Math.min(top, probabilities[r]!));
    top = Math.max(top, probabilities[r]!);
  }
  return { top, second, nobody: probabilities[table.first[q]!]! };
}
