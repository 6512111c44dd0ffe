import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../lib/attribution/confidence.ts';
import { LAYOUT } from '../../../lib/attribution/model/index.ts';
import { scoreTrees } from '../../../lib/attribution/model/trees.ts';
import { WEIGHTS } from '../../../lib/attribution/model/weights.data.ts';
import { boost, random, type BoostOptions, type Rows } from '../../../scripts/train/boost.ts';
import { isotonic } from '../../../scripts/train/isotonic.ts';
import { addRow, emptySparse, endGroup, trainLinear } from '../../../scripts/train/linear.ts';

const options: BoostOptions = { trees: 60, leaves: 8, rate: 0.2, minimum: 1, penalty: 1, columns: 1, groups: 1, seed: 1, loss: 'softmax' };

/** Groups of four rows of which the one is right whose two columns differ in being above 100: no single column tells it. */
function exclusiveOr(): Rows {
  const next = random(3);
  const rows: number[] = [],
    labels: number[] = [],
    first = [0];
  for (let group = 0; group < 200; group++) {
    const right = Math.floor(next() * 4);
    for (let r = 0; r < 4; r++) {
      const high = next() < 0.5;
      const other = r === right ? !high : high;
      rows.push(high ? 150 : 50, other ? 150 : 50, Math.floor(next() * 256));
      labels.push(r === right ? 1 : 0);
    }
    first.push(labels.length);
  }
  return { width: 3, rows: Uint8Array.from(rows), first: Int32Array.from(first), labels: Uint8Array.from(labels) };
}

describe('boost', () => {
  it('learns what no single column tells', () => {
    const data = exclusiveOr();
    const trees = boost(data, options);
    let right = 0;
    for (let group = 0; group < 200; group++) {
      const scores = [0, 1, 2, 3].map((r) => scoreTrees(trees, data.rows, (group * 4 + r) * 3));
      if (data.labels[group * 4 + scores.indexOf(Math.max(...scores))] === 1) right++;
    }
    expect(right).toBe(200);
  });

  it('makes the same trees every time', () => {
    expect(boost(exclusiveOr(), { ...options, columns: 0.7, groups: 0.7 })).toEqual(boost(exclusiveOr(), { ...options, columns: 0.7, groups: 0.7 }));
  });

  it('uses no column that is left out', () => {
    const trees = boost(exclusiveOr(), { ...options, without: new Set([1]) });
    expect([...trees.feature].filter((column, node) => trees.right[node] !== 0 && column === 1)).toEqual([]);
  });
});

describe('trainLinear', () => {
  it('raises the features of the right rows and leaves rare ones alone', () => {
    const parts = Array.from({ length: 12 }, (_, part) => {
      const data = emptySparse();
      for (let group = 0; group < 10; group++) {
        addRow(data, Int32Array.of(1, 3), 2, 1);
        addRow(data, Int32Array.of(2, part === 0 ? 5 : 4), 2, 0);
        endGroup(data);
      }
      return data;
    });
    const weights = trainLinear(parts, { bits: 4, epochs: 5, rate: 0.1, caution: 1, articles: 3, scale: 24, least: 1 });
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights[2]).toBeLessThan(0);
    expect(weights[5]).toBe(0);
  });
});

describe('isotonic', () => {
  it('gives a rising table that comes near the true shares', () => {
    const next = random(5);
    const table = isotonic(
      Array.from({ length: 20_000 }, () => {
        const raw = next();
        return { raw, right: next() < raw * raw };
      }),
    );
    for (let i = 1; i < table.length; i++) expect(table[i]).toBeGreaterThanOrEqual(table[i - 1]!);
    for (const raw of [0.2, 0.5, 0.8]) expect(calibrate(table, raw)).toBeCloseTo(raw * raw, 1);
  });

  it('stays so many standard errors below them as caution asks for', () => {
    const guesses = Array.from({ length: 40 }, (_, i) => ({ raw: 0.7, right: i % 10 !== 0 }));
    expect(calibrate(isotonic(guesses), 0.7)).toBeCloseTo(0.89, 2);
    // Wilson's interval around 36 of 40: 0.842 to 0.938.
    expect(calibrate(isotonic(guesses, 1), 0.7)).toBeCloseTo(0.842, 3);
  });
});

describe('the weights in the repository', () => {
  it('were trained for the features of the code', () => {
    expect(WEIGHTS.layout).toBe(LAYOUT);
  });
});
