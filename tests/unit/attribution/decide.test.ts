import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../lib/attribution/decide.ts';
import type { Mention, MentionKind } from '../../../lib/attribution/mention.ts';

/** Mentions of these kinds, each of the person of that number, with the ranker's probability of each. */
function best(rows: [kind: MentionKind, person: number, probability: number][]): { mention: number; probability: number } {
  const mentions = rows.map(([kind]) => ({ kind }) as Mention);
  const candidate = Int32Array.from(rows.keys());
  const identity = Int32Array.from(rows, ([, person]) => person);
  return bestOf(
    { identity, mentions },
    0,
    rows.length,
    candidate,
    Float64Array.from(rows, ([, , probability]) => probability),
  );
}

describe('bestOf', () => {
  it('sums over the mentions of one person', () => {
    const { mention, probability } = best([
      ['name', 0, 0.4],
      ['name', 1, 0.3],
      ['name', 1, 0.3],
    ]);
    expect(mention).toBe(1);
    expect(probability).toBeCloseTo(0.6);
  });

  it('takes the pronoun for the evidence, and a description before a name, unless the name is far likelier', () => {
    expect(
      best([
        ['name', 0, 0.7],
        ['pronoun', 0, 0.1],
      ]).mention,
    ).toBe(1);
    expect(
      best([
        ['name', 0, 0.5],
        ['description', 0, 0.2],
      ]).mention,
    ).toBe(1);
    expect(
      best([
        ['name', 0, 0.9],
        ['pronoun', 0, 0.02],
      ]).mention,
    ).toBe(0);
  });

  it('does not let the kind of mention decide between people', () => {
    expect(
      best([
        ['name', 0, 0.5],
        ['pronoun', 1, 0.4],
      ]).mention,
    ).toBe(0);
  });
});
