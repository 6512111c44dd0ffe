/** Sparse linear models over hashed features, trained by Adagrad: deterministic for the same data in the same order. */

/** Pairs (or tokens) with their hashed features, in groups. */
export type Sparse = {
  /** First feature of each row, and the number of features at the end. */
  offsets: number[];
  features: number[];
  /** First row of each group. */
  groups: number[];
  labels: number[];
};
export const emptySparse = (): Sparse => ({ offsets: [0], features: [], groups: [0], labels: [] });

/** Adds one row. */
export function addRow(data: Sparse, features: Int32Array, count: number, label: number): void {
  for (let k = 0; k < count; k++) data.features.push(features[k]!);
  data.offsets.push(data.features.length);
  data.labels.push(label);
}

export type LinearOptions = { bits: number; epochs: number; rate: number; decay: number; scale: number };

/** Logistic regression, each row for itself. Returns quantised weights. */
export function trainLogistic(parts: readonly Sparse[], { bits, epochs, rate, decay, scale }: LinearOptions): Int8Array {
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits).fill(1e-2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const data of parts) {
      for (let row = 0; row < data.labels.length; row++) {
        const from = data.offsets[row]!, to = data.offsets[row + 1]!;
        let sum = 0;
        for (let k = from; k < to; k++) sum += weights[data.features[k]!]!;
        step(weights, squares, data.features, from, to, 1 / (1 + Math.exp(-sum)) - data.labels[row]!, rate, decay);
      }
    }
  }
  return quantise(weights, scale);
}

/** Softmax over each group: the probability of its rows labelled 1 is raised; rows labelled 2 are left out. */
export function trainSoftmax(parts: readonly Sparse[], { bits, epochs, rate, decay, scale }: LinearOptions): Int8Array {
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits).fill(1e-2);
  const scores: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const data of parts) {
      for (let group = 0; group + 1 < data.groups.length; group++) {
        const first = data.groups[group]!, last = data.groups[group + 1]!;
        let top = -Infinity;
        for (let row = first; row < last; row++) {
          let sum = 0;
          for (let k = data.offsets[row]!; k < data.offsets[row + 1]!; k++) sum += weights[data.features[k]!]!;
          scores[row - first] = sum;
          if (data.labels[row] !== 2 && sum > top) top = sum;
        }
        let total = 0, right = 0;
        for (let row = first; row < last; row++) {
          if (data.labels[row] === 2) continue;
          const e = (scores[row - first] = Math.exp(scores[row - first]! - top));
          total += e;
          if (data.labels[row] === 1) right += e;
        }
        if (right === 0) continue;
        for (let row = first; row < last; row++) {
          if (data.labels[row] === 2) continue;
          const e = scores[row - first]!;
          const gradient = e / total - (data.labels[row] === 1 ? e / right : 0);
          if (Math.abs(gradient) > 1e-4) step(weights, squares, data.features, data.offsets[row]!, data.offsets[row + 1]!, gradient, rate, decay);
        }
      }
    }
  }
  return quantise(weights, scale);
}

function step(weights: Float64Array, squares: Float64Array, features: number[], from: number, to: number, gradient: number, rate: number, decay: number): void {
  for (let k = from; k < to; k++) {
    const f = features[k]!;
    const g = gradient + decay * weights[f]!;
    squares[f]! += g * g;
    weights[f]! -= (rate * g) / Math.sqrt(squares[f]!);
  }
}

function quantise(weights: Float64Array, scale: number): Int8Array {
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))));
}
