/** Writes to `probabilities` how likely each of the rows `from` to `to` is by its score in logits; together they are 1. */
export function softmax(scores: Float64Array, from: number, to: number, probabilities: Float64Array): void {
  const top = highest(scores, from, to);
  let sum = 0;
  for (let r = from; r < to; r++) sum += probabilities[r] = Math.exp(scores[r]! - top);
  for (let r = from; r < to; r++) probabilities[r]! /= sum;
}

/** The highest score of the rows `from` to `to`. */
export function highest(scores: Float64Array, from: number, to: number): number {
  let top = -Infinity;
  for (let r = from; r < to; r++) if (scores[r]! > top) top = scores[r]!;
  return top;
}
