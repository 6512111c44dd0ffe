import { random } from './boost.ts';
import { LABEL } from './labels.ts';

/** Sparse linear models over hashed features: deterministic for the same data in the same order. */

/** What the order of groups is drawn by. Any will do; no other was tried. */
const ORDER_SEED = 7;

/** Snapshots of the weights in one epoch, of which the mean is taken. */
const SNAPSHOTS = 20;
/** Rows whose gradient is smaller are settled and move nothing. */
const SETTLED = 1e-4;

/** Rows (candidates or tokens) of one article with their hashed features, in groups. */
export type Sparse = {
  /** First feature of each row, and the number of features at the end. */
  offsets: number[];
  features: number[];
  /** First row of each group, and the number of rows at the end. */
  groups: number[];
  labels: number[];
};
/** No rows yet. */
export const emptySparse = (): Sparse => ({ offsets: [0], features: [], groups: [0], labels: [] });

/** Adds one row. */
export function addRow(data: Sparse, features: Int32Array, count: number, label: number): void {
  for (let k = 0; k < count; k++) data.features.push(features[k]!);
  data.offsets.push(data.features.length);
  data.labels.push(label);
}

/** Ends a group. */
export const endGroup = (data: Sparse): void => void data.groups.push(data.labels.length);

type LinearOptions = {
  /** Features are hashed to so many bits. */
  bits: number;
  /** How often every group is seen. */
  epochs: number;
  /** Adagrad's step. */
  rate: number;
  /** What Adagrad's sums of squares start from: the higher, the less a rare feature moves at first. */
  caution: number;
  /** Features of fewer articles are left out: they say nothing new of another article and only collide. */
  articles: number;
  /** Weights are stored as whole numbers of 1 / scale. */
  scale: number;
  /** Weights smaller than that, in these numbers, are left out: they take a third of the bytes and say nearly nothing. */
  least: number;
};

/**
 * Adagrad over groups in shuffled order; the weights are the mean over the second half of the way, which evens out the last steps
 * (Polyak, Juditsky 1992). With one row a group the loss is logistic on its label, else a softmax that raises the rows labelled 1 and
 * leaves out those labelled 2.
 */
export function trainLinear(parts: readonly Sparse[], options: LinearOptions): Int8Array {
  const size = 2 ** options.bits;
  const known = knownFeatures(parts, size, options.articles);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(options.caution);
  const mean = new Float64Array(size);
  const order = parts.flatMap((data, part) => Array.from({ length: data.groups.length - 1 }, (_, group) => ({ part, group })));
  const next = random(ORDER_SEED);
  const every = Math.max(1, Math.floor(order.length / SNAPSHOTS));
  let seen = 0,
    snapshots = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { part, group } of order) {
      learnGroup(parts[part]!, group, weights, squares, known, options.rate);
      if (++seen % every === 0 && seen > (order.length * options.epochs) / 2) {
        snapshots++;
        for (let f = 0; f < size; f++) mean[f]! += weights[f]!;
      }
    }
  }
  return Int8Array.from(mean, (sum) => {
    const weight = (sum / Math.max(1, snapshots)) * options.scale;
    return Math.abs(weight) < options.least ? 0 : Math.max(-127, Math.min(127, Math.round(weight)));
  });
}

/** Scores of one group's rows; made once for all groups. */
const scores: number[] = [];

/** One step of Adagrad on the loss of one group. A feature that is not `known` has no weight. */
function learnGroup(data: Sparse, group: number, weights: Float64Array, squares: Float64Array, known: Uint8Array, rate: number): void {
  const { offsets, features, labels } = data;
  const first = data.groups[group]!,
    last = data.groups[group + 1]!;
  const single = last - first === 1;
  let top = single ? 0 : -Infinity;
  for (let row = first; row < last; row++) {
    let sum = 0;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) sum += weights[features[k]!]!;
    scores[row - first] = sum;
    if (labels[row] !== LABEL.ignore && sum > top) top = sum;
  }
  let total = single ? Math.exp(-top) : 0,
    right = 0;
  for (let row = first; row < last; row++) {
    if (labels[row] === LABEL.ignore) continue;
    const e = (scores[row - first] = Math.exp(scores[row - first]! - top));
    total += e;
    if (labels[row] === LABEL.yes) right += e;
  }
  if (right === 0 && !single) return;
  for (let row = first; row < last; row++) {
    if (labels[row] === LABEL.ignore) continue;
    const e = scores[row - first]!;
    const gradient = e / total - (labels[row] === LABEL.yes ? (single ? 1 : e / right) : 0);
    if (Math.abs(gradient) < SETTLED) continue;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      const f = features[k]!;
      if (known[f] === 0) continue;
      squares[f]! += gradient * gradient;
      weights[f]! -= (rate * gradient) / Math.sqrt(squares[f]!);
    }
  }
}

/** 1 for each feature that occurs in at least `articles` articles. */
function knownFeatures(parts: readonly Sparse[], size: number, articles: number): Uint8Array {
  const counts = new Uint16Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  parts.forEach(({ features }, part) => {
    for (const f of features) {
      if (lastSeen[f] === part) continue;
      lastSeen[f] = part;
      if (counts[f]! < articles) counts[f]!++;
    }
  });
  return Uint8Array.from(counts, (count) => (count >= articles ? 1 : 0));
}
