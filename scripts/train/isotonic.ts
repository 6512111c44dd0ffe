/** Steps of the calibration table. */
const STEPS = 50;
/** Predictions of a block of the regression, at least. */
const LEAST_BLOCK = 40;

/**
 * Isotonic regression (pool adjacent violators) of `right` on `raw`, sampled at even steps as the table that `calibrate` reads. Blocks
 * start with `LEAST_BLOCK` predictions each, so that the ends are not learnt from a handful. With `caution` a block's value is not its share of right ones, but so many
 * standard errors below it (the lower end of Wilson's interval, 1927).
 */
export function isotonic(predictions: readonly { raw: number; right: boolean }[], caution = 0): number[] {
  const sorted = [...predictions].sort((a, b) => a.raw - b.raw);
  const blocks: { raw: number; right: number; n: number }[] = [];
  for (let i = 0; i < sorted.length; i += LEAST_BLOCK) {
    const part = sorted.slice(i, i + LEAST_BLOCK);
    blocks.push({ raw: part.reduce((sum, p) => sum + p.raw, 0), right: part.filter((p) => p.right).length, n: part.length });
    // A block that is right less often than the one before is pooled with it.
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1]!,
        before = blocks[blocks.length - 2]!;
      if (before.right / before.n <= last.right / last.n) break;
      blocks.splice(-2, 2, { raw: before.raw + last.raw, right: before.right + last.right, n: before.n + last.n });
    }
  }
  const points = blocks.map(({ raw, right, n }) => ({ at: raw / n, value: caution ? lowerEnd(right / n, n, caution) : (right + 0.5) / (n + 1) }));
  let highest = 0;
  return Array.from({ length: STEPS + 1 }, (_, step) => (highest = Math.max(highest, valueAt(points, step))));
}

/** Where Wilson's interval of `z` standard errors around the share `p` of `n` begins. */
function lowerEnd(p: number, n: number, z: number): number {
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return (p + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}

/** Straight between the blocks' means; before the first and after the last their value. */
function valueAt(points: readonly { at: number; value: number }[], step: number): number {
  const at = step / STEPS;
  const k = points.findIndex((point) => point.at >= at);
  const low = k < 0 ? points[points.length - 1] : points[k - 1];
  const high = k < 0 ? undefined : points[k];
  if (!low) return round(high?.value ?? at);
  if (!high) return round(low.value);
  return round(low.value + ((at - low.at) / (high.at - low.at || 1)) * (high.value - low.value));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
