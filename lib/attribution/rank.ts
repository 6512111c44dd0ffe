import { float64, int32, upTo } from './arrays.ts';
import type { Context } from './context.ts';
import { WIDTH, tabulate, type Table } from './features/index.ts';
import type { Model } from './model/index.ts';
import { highest, softmax } from './model/softmax.ts';
import { addScores, type Trees } from './model/trees.ts';

/** How likely each candidate of each quotation is its speaker. */
export type Ranking = { table: Table; probabilities: Float64Array };

/** After so many trees, rows that are so many logits behind their quotation's best are given up: no later trees make that good. */
const EARLY = 24;
const BEHIND = 3;

/** Ranks the candidates of all quotations. */
export function rank(context: Context, model: Model): Ranking {
  const table = tabulate(context, model.words);
  return { table, probabilities: probabilitiesOf(model.speakers, table) };
}

/** The probability of each row of a table: a softmax over its quotation's rows of what the trees say. */
export function probabilitiesOf(trees: Trees, table: Table): Float64Array {
  const scores = scoreRows(trees, table);
  const probabilities = float64(scores.length);
  for (let q = 0; q + 1 < table.first.length; q++) softmax(scores, table.first[q]!, table.first[q + 1]!, probabilities);
  return probabilities;
}

/** Scores of a table's rows by the trees. Hopeless rows keep the score of the first trees. */
function scoreRows(trees: Trees, { first, candidate, rows }: Table): Float64Array {
  const scores = float64(candidate.length);
  const early = Math.min(EARLY, trees.roots.length);
  addScores(trees, 0, early, rows, WIDTH, upTo(scores.length), scores);
  addScores(trees, early, trees.roots.length, rows, WIDTH, contenders(first, scores), scores);
  return scores;
}

/** The rows that are not far behind the best of their quotation. */
function contenders(first: Int32Array, scores: Float64Array): Int32Array {
  const kept = int32(scores.length);
  let n = 0;
  for (let q = 0; q + 1 < first.length; q++) {
    const least = highest(scores, first[q]!, first[q + 1]!) - BEHIND;
    for (let r = first[q]!; r < first[q + 1]!; r++) if (scores[r]! > least) kept[n++] = r;
  }
  return kept.subarray(0, n);
}
