import { packNodes, type Trees } from '../../lib/attribution/model/trees.ts';
import { LABEL } from './labels.ts';

/** What trees learn from: rows in groups, one of which is right in each (the candidates of a quotation), or each row a group of its own. */
export type Rows = {
  /** Columns of a row, a byte each. */
  width: number;
  /** `width` bytes a row, group after group. */
  rows: Uint8Array;
  /** First row of each group, and the number of rows at the end. */
  first: Int32Array;
  /** `LABEL` of each row. */
  labels: Uint8Array;
};

export type BoostOptions = {
  /** How many trees, and leaves of each at most. */
  trees: number;
  leaves: number;
  /** Share of a leaf's best value that the tree adds. */
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  minimum: number;
  /** L2 penalty on leaf values. */
  penalty: number;
  /** Share of columns that each tree may use, and of groups that it sees. */
  columns: number;
  groups: number;
  /** Which ones is drawn by this number. */
  seed: number;
  /** Columns left out (ablation). */
  without?: ReadonlySet<number>;
  /** `softmax` over each group, or `logistic` for each row. */
  loss: 'softmax' | 'logistic';
};

/** Rows whose gradient is smaller are settled and left out of a tree: most candidates soon are, which saves most of the time. */
const SETTLED = 1e-3;
/** A tree stops where no split gains more. */
const LEAST_GAIN = 1e-3;
/** Gains that differ by less are equal but for rounding: the first column and threshold stays. */
const ROUNDING = 1e-9;
/** Second derivatives are at least so large, so that no leaf divides by nothing. */
const LEAST_HESSIAN = 1e-6;
/** Bins of a column, one for each byte, and the numbers of its histogram: two sums a bin. */
const BINS = 256;
const COLUMN = BINS * 2;

/** A leaf while its tree grows: its rows as places in `Sample.rows`, its histogram, and the split that gains most (`column` -1: none does). */
type Leaf = { from: number; to: number; histogram: Float64Array; gain: number; column: number; threshold: number; node: Node };
/** Rows whose byte in `column` is at most `threshold` go left. A leaf has no children, and only the value counts. */
type Node = { column: number; threshold: number; left: Node | null; right: Node | null; value: number };
/** What one tree learns from: the bytes by column, the columns it may use, its rows (put in another order, so that each leaf's lie together), and the loss's first and second derivatives by row. */
type Sample = { columns: readonly Uint8Array[]; chosen: readonly number[]; rows: Int32Array; gradients: Float64Array; hessians: Float64Array };

/**
 * Trains gradient-boosted trees leaf by leaf on histograms of byte columns (LightGBM's way: Ke et al. 2017), with a listwise softmax
 * loss over each group or a logistic one for each row.
 */
export function boost(data: Rows, options: BoostOptions): Trees {
  const { width, first, labels } = data;
  const total = labels.length;
  const groups = first.length - 1;
  const columns = transpose(data.rows, total, width);
  const scores = new Float64Array(total);
  const gradients = new Float64Array(total);
  const hessians = new Float64Array(total);
  const next = random(options.seed);
  const allowed = Array.from({ length: width }, (_, c) => c).filter((c) => !options.without?.has(c));
  const roots: Node[] = [];
  for (let t = 0; t < options.trees; t++) {
    if (options.loss === 'softmax') softmaxGradients(data, scores, gradients, hessians);
    else logisticGradients(data, scores, gradients, hessians);
    const chosen = allowed.filter(() => next() < options.columns);
    if (chosen.length === 0) continue;
    const rows = new Int32Array(total);
    let n = 0;
    for (let g = 0; g < groups; g++) {
      if (next() >= options.groups) continue;
      for (let r = first[g]!; r < first[g + 1]!; r++) if (labels[r] !== LABEL.ignore && Math.abs(gradients[r]!) > SETTLED) rows[n++] = r;
    }
    const root = growTree({ columns, chosen, rows: rows.subarray(0, n), gradients, hessians }, options);
    roots.push(root);
    for (let r = 0; r < total; r++) scores[r]! += valueOf(root, columns, r);
  }
  return flatten(roots);
}

/** The rows' bytes by column. */
function transpose(rows: Uint8Array, total: number, width: number): Uint8Array[] {
  return Array.from({ length: width }, (_, c) => {
    const column = new Uint8Array(total);
    for (let r = 0; r < total; r++) column[r] = rows[r * width + c]!;
    return column;
  });
}

/** Of each group's softmax, in which all rows labelled `yes` together should have everything. */
function softmaxGradients({ first, labels }: Rows, scores: Float64Array, gradients: Float64Array, hessians: Float64Array): void {
  for (let g = 0; g + 1 < first.length; g++) {
    let top = -Infinity,
      sum = 0,
      right = 0;
    for (let r = first[g]!; r < first[g + 1]!; r++) if (labels[r] !== LABEL.ignore && scores[r]! > top) top = scores[r]!;
    for (let r = first[g]!; r < first[g + 1]!; r++) {
      if (labels[r] === LABEL.ignore) continue;
      const e = (gradients[r] = Math.exp(scores[r]! - top));
      sum += e;
      if (labels[r] === LABEL.yes) right += e;
    }
    for (let r = first[g]!; r < first[g + 1]!; r++) {
      const e = gradients[r]!;
      const p = e / sum;
      gradients[r] = p - (labels[r] === LABEL.yes && right > 0 ? e / right : 0);
      hessians[r] = Math.max(p * (1 - p), LEAST_HESSIAN);
    }
  }
}

/** Of each row's logistic loss. */
function logisticGradients({ labels }: Rows, scores: Float64Array, gradients: Float64Array, hessians: Float64Array): void {
  for (let r = 0; r < labels.length; r++) {
    const p = 1 / (1 + Math.exp(-scores[r]!));
    gradients[r] = p - labels[r]!;
    hessians[r] = Math.max(p * (1 - p), LEAST_HESSIAN);
  }
}

/** Grows one tree: as long as it pays, the leaf whose split gains most becomes two. */
function growTree(sample: Sample, options: BoostOptions): Node {
  const { rows } = sample;
  const root = leafOf(sample, 0, rows.length, histogramOf(sample, 0, rows.length), options);
  const leaves = [root];
  const buffer = new Int32Array(rows.length);
  while (leaves.length < options.leaves) {
    let best: Leaf | null = null;
    for (const leaf of leaves) if (leaf.column >= 0 && (!best || leaf.gain > best.gain)) best = leaf;
    if (!best || best.gain < LEAST_GAIN) break;
    const middle = partition(sample, best, buffer);
    const isLeftSmaller = middle - best.from < best.to - middle;
    // Only the smaller side is counted: the other one has what is left of the whole.
    const smaller = isLeftSmaller ? histogramOf(sample, best.from, middle) : histogramOf(sample, middle, best.to);
    const larger = best.histogram;
    for (let b = 0; b < larger.length; b++) larger[b]! -= smaller[b]!;
    const left = leafOf(sample, best.from, middle, isLeftSmaller ? smaller : larger, options);
    const right = leafOf(sample, middle, best.to, isLeftSmaller ? larger : smaller, options);
    Object.assign(best.node, { column: best.column, threshold: best.threshold, left: left.node, right: right.node });
    leaves.splice(leaves.indexOf(best), 1, left, right);
  }
  return root.node;
}

/** For each chosen column and each byte the sums of the derivatives of the rows from place `from` to `to` that have it. */
function histogramOf({ columns, chosen, rows, gradients, hessians }: Sample, from: number, to: number): Float64Array {
  const histogram = new Float64Array(chosen.length * COLUMN);
  for (let c = 0; c < chosen.length; c++) {
    const column = columns[chosen[c]!]!;
    const base = c * COLUMN;
    for (let i = from; i < to; i++) {
      const r = rows[i]!;
      const b = base + column[r]! * 2;
      histogram[b]! += gradients[r]!;
      histogram[b + 1]! += hessians[r]!;
    }
  }
  return histogram;
}

/** A leaf of the rows from place `from` to `to`, with its value and its best split. */
function leafOf({ chosen }: Sample, from: number, to: number, histogram: Float64Array, options: BoostOptions): Leaf {
  let g = 0,
    h = 0;
  // Every row is in each column's histogram: the first one's sums are the leaf's.
  for (let b = 0; b < COLUMN; b += 2) {
    g += histogram[b]!;
    h += histogram[b + 1]!;
  }
  const node = { column: -1, threshold: 0, left: null, right: null, value: (-g / (h + options.penalty)) * options.rate };
  const leaf: Leaf = { from, to, histogram, gain: 0, column: -1, threshold: 0, node };
  const whole = (g * g) / (h + options.penalty);
  for (let c = 0; c < chosen.length; c++) {
    let gl = 0,
      hl = 0;
    const base = c * COLUMN;
    // Behind the last byte there is nothing to the right.
    for (let threshold = 0; threshold < BINS - 1; threshold++) {
      gl += histogram[base + threshold * 2]!;
      hl += histogram[base + threshold * 2 + 1]!;
      if (hl < options.minimum) continue;
      const hr = h - hl;
      if (hr < options.minimum) break;
      const gr = g - gl;
      const gain = (gl * gl) / (hl + options.penalty) + (gr * gr) / (hr + options.penalty) - whole;
      if (gain > leaf.gain + ROUNDING) {
        leaf.gain = gain;
        leaf.column = chosen[c]!;
        leaf.threshold = threshold;
      }
    }
  }
  return leaf;
}

/** Puts the rows of a leaf that go left before those that go right, each in order; returns where the latter begin. `buffer` is room for them. */
function partition({ columns, rows }: Sample, { from, to, column, threshold }: Leaf, buffer: Int32Array): number {
  const values = columns[column]!;
  let middle = from,
    kept = 0;
  for (let i = from; i < to; i++) {
    const r = rows[i]!;
    if (values[r]! <= threshold) rows[middle++] = r;
    else buffer[kept++] = r;
  }
  rows.set(buffer.subarray(0, kept), middle);
  return middle;
}

function valueOf(root: Node, columns: readonly Uint8Array[], row: number): number {
  let node = root;
  while (node.left) node = columns[node.column]![row]! <= node.threshold ? node.left : node.right!;
  return node.value;
}

/** Lays nodes out in preorder, as `Trees` wants them. */
function flatten(roots: readonly Node[]): Trees {
  const feature: number[] = [],
    threshold: number[] = [],
    right: number[] = [],
    value: number[] = [],
    starts: number[] = [];
  const put = (node: Node): void => {
    const at = feature.length;
    feature.push(node.left ? node.column : 0);
    threshold.push(node.threshold);
    right.push(0);
    value.push(node.left ? 0 : node.value);
    if (!node.left) return;
    put(node.left);
    right[at] = feature.length;
    put(node.right!);
  };
  for (const root of roots) {
    starts.push(feature.length);
    put(root);
  }
  return packNodes({
    roots: Int32Array.from(starts),
    feature: Uint8Array.from(feature),
    threshold: Uint8Array.from(threshold),
    right: Int32Array.from(right),
    value: Float32Array.from(value),
  });
}

/** A small, fast generator (mulberry32), so that training is the same everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
