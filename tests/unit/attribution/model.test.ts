import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../lib/attribution/confidence.ts';
import { fromText, packWeights, toText, unpackWeights } from '../../../lib/attribution/model/codec.ts';
import { addScores, packNodes, packTrees, scoreTrees, unpackTrees } from '../../../lib/attribution/model/trees.ts';
import { WordTable } from '../../../lib/attribution/words/table.ts';

describe('codec', () => {
  it('gives bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = toText(bytes);
        expect(fromText(text)).toEqual(bytes);
        expect(text).toMatch(/^[!-~]*$/);
        expect(text).not.toMatch(/['\\`]/);
      }),
    );
  });

  it('gives sparse weights back, however long the gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: -127, max: 127 })), { maxLength: 40 }), (entries) => {
        const weights = new Int8Array(4096);
        let at = 0;
        for (const [gap, weight] of entries) {
          at += gap + 1;
          if (at < weights.length) weights[at] = weight;
        }
        expect(unpackWeights(packWeights(weights), weights.length)).toEqual(weights);
      }),
    );
  });
});

/** Two trees: `row[0] <= 10 ? (row[1] <= 3 ? 1 : -1) : 0.5`, then the constant 2. */
const TREES = packNodes({
  roots: Int32Array.from([0, 5]),
  feature: Uint8Array.from([0, 1, 0, 0, 0, 0]),
  threshold: Uint8Array.from([10, 3, 0, 0, 0, 0]),
  right: Int32Array.from([4, 3, 0, 0, 0, 0]),
  value: Float32Array.from([0, 0, 1, -1, 0.5, 2]),
});

describe('trees', () => {
  it.each([
    [[10, 3], 3],
    [[10, 4], 1],
    [[11, 0], 2.5],
  ])('sends row %j to the leaves that sum to %d', (row, sum) => {
    expect(scoreTrees(TREES, Uint8Array.from(row), 0)).toBe(sum);
    expect(scoreTrees(unpackTrees(packTrees(TREES)), Uint8Array.from(row), 0)).toBe(sum);
  });

  it('scores many rows at once as it does one by one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 800 }), (bytes) => {
        const rows = bytes.subarray(0, bytes.length & ~1);
        const scores = new Float64Array(rows.length / 2);
        const every = Int32Array.from(scores.keys());
        addScores(TREES, 0, 1, rows, 2, every, scores);
        addScores(TREES, 1, 2, rows, 2, every, scores);
        expect(scores).toEqual(Float64Array.from(scores, (_, r) => scoreTrees(TREES, rows, r * 2)));
      }),
    );
  });

  it('packs a node in three bytes', () => {
    expect(packTrees(TREES).length).toBe(TREES.feature.length * 3);
  });
});

describe('calibrate', () => {
  it('reads straight between the steps of its table and never leaves it', () => {
    expect(calibrate([0, 0.4, 1], 0.25)).toBeCloseTo(0.2);
    expect(calibrate([0, 0.4, 1], 0.75)).toBeCloseTo(0.7);
    expect(calibrate([0.1, 0.4, 0.9], 2)).toBe(0.9);
    expect(calibrate([0.1, 0.4, 0.9], -1)).toBe(0.1);
  });
});

describe('WordTable', () => {
  it('keeps what is added, like a map, while it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 255 })), { maxLength: 5000 }), (entries) => {
        const table = new WordTable();
        const map = new Map<number, number>();
        for (const [hash, bits] of entries) {
          table.add(hash, bits);
          map.set(hash, (map.get(hash) ?? 0) | bits);
        }
        for (const [hash, bits] of map) expect(table.get(hash)).toBe(bits);
        expect(table.get(123456789)).toBe(map.get(123456789) ?? 0);
      }),
      { numRuns: 30 },
    );
  });
});
