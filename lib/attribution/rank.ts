import type { Context } from './context.ts';
import { NEIGHBOURS, WIDTH, tabulate, type Table } from './features/index.ts';
import { softmax, writeNeighbours } from './features/neighbours.ts';
import { addScores, type Trees } from './model/trees.ts';
import type { Model } from './model/index.ts';

/** How likely each candidate of each quotation is its speaker. */
export type Ranking = { table: Table; firstPass: Float64Array; probabilities: Float64Array };

/** After so many trees, rows that are so many logits behind their quotation's best are given up: no later trees make that good. */
const EARLY = 30;
const BEHIND = 4;

/** Scores of a table's rows by the trees, on top of `base` where given. Hopeless rows keep the score of the first trees. */
export function scoreRows(trees: Trees, { first, candidate, rows }: Table, base?: Float64Array): Float64Array {
  const scores = base ? Float64Array.from(base) : new Float64Array(candidate.length);
  const all = base ? contenders(first, scores) : Int32Array.from(scores.keys());
  const early = base ? 0 : Math.min(EARLY, trees.roots.length);
  addScores(trees, 0, early, rows, WIDTH, all, scores);
  addScores(trees, early, trees.roots.length, rows, WIDTH, contenders(first, scores), scores);
  return scores;
}

/** The rows that are not far behind the best of their quotation. */
function contenders(first: Int32Array, scores: Float64Array): Int32Array {
  const kept = new Int32Array(scores.length);
  let n = 0;
  for (let q = 0; q + 1 < first.length; q++) {
    let top = -Infinity;
    for (let r = first[q]!; r < first[q + 1]!; r++) if (scores[r]! > top) top = scores[r]!;
    for (let r = first[q]!; r < first[q + 1]!; r++) if (scores[r]! > top - BEHIND) kept[n++] = r;
  }
  return kept.subarray(0, n);
}

/** What the second pass starts from and corrects. */
export const baseScore = (probability: number): number => Math.log(probability + 1e-6);

/** Ranks twice: each quotation by itself, then knowing what was thought of its neighbours. */
export function rank(context: Context, model: Model): Ranking {
  const table = tabulate(context, model.words);
  const firstPass = softmax(table.first, scoreRows(model.first, table));
  writeNeighbours(context, table, firstPass, WIDTH, NEIGHBOURS);
  const probabilities = softmax(table.first, scoreRows(model.second, table, firstPass.map(baseScore)));
  return { table, firstPass, probabilities };
}
