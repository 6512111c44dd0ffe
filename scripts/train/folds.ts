import type { Trees } from '../../lib/attribution/model/trees.ts';
import type { BoostOptions, Rows } from './boost.ts';
import { FOLDS } from './corpus.ts';
import { boostAll } from './pool.ts';

/**
 * Cross-fitting: each fold's articles are predicted by a model of all other folds, so that the next stage learns how far to trust this one on articles that it has not seen. What ships is the model of all.
 */

/** For each fold the model of all others, and the model of all articles. */
export type Fitted<M> = { folds: M[]; all: M };

/** Fits linear models. `data`: one entry an article. */
export function crossFit<T, M>(data: readonly T[], foldOf: (index: number) => number, train: (parts: T[]) => M): Fitted<M> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => train(data.filter((_part, index) => foldOf(index) !== fold)));
  return { folds, all: train([...data]) };
}

/** Fits trees, several at once. `rowsOf`: the rows of the articles whose fold is kept. */
export async function crossFitRows(rowsOf: (keep: (fold: number) => boolean) => Rows, options: BoostOptions): Promise<Fitted<Trees>> {
  // No article is of the fold behind the last: that job's trees are those of all.
  const jobs = Array.from({ length: FOLDS + 1 }, (_, left) => ({ data: rowsOf((fold) => fold !== left), options }));
  const trees = await boostAll(jobs);
  return { folds: trees.slice(0, FOLDS), all: trees[FOLDS]! };
}
