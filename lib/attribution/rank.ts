import type { Context } from './context.ts';
import { NEIGHBOURS, WIDTH, tabulate, type Table } from './features/index.ts';
import { softmax, writeNeighbours } from './features/neighbours.ts';
import { addScores, type Trees } from './model/trees.ts';
import type { Model } from './model/index.ts';

/** How likely each candidate of each quotation is its speaker. */
export type Ranking = { table: Table; firstPass: Float64Array; probabilities: Float64Array };

/** Scores of all rows of a table. */
export function scoreRows(trees: Trees, table: Table): Float64Array {
  const scores = new Float64Array(table.candidate.length);
  addScores(trees, table.rows, WIDTH, scores);
  return scores;
}

/** What the second pass starts from and corrects. */
export const baseScore = (probability: number): number => Math.log(probability + 1e-6);

/** Ranks twice: each quotation by itself, then knowing what was thought of its neighbours. */
export function rank(context: Context, model: Model): Ranking {
  const table = tabulate(context, model.words);
  const firstPass = softmax(table.first, scoreRows(model.first, table));
  writeNeighbours(context, table, firstPass, WIDTH, NEIGHBOURS);
  const scores = scoreRows(model.second, table);
  for (let r = 0; r < scores.length; r++) scores[r]! += baseScore(firstPass[r]!);
  const probabilities = softmax(table.first, scores);
  return { table, firstPass, probabilities };
}
