import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countStarted, innermost } from '../../../lib/highlight/search.ts';

type Range = { start: number; end: number; outer: number | null };

/** Ranges as quotations are: sorted, nested or apart, made from a random walk of openings and closings. */
const nested = fc.array(fc.record({ open: fc.boolean(), step: fc.integer({ min: 1, max: 4 }) }), { maxLength: 60 }).map((moves) => {
  const ranges: Range[] = [];
  const stack: number[] = [];
  let at = 0;
  for (const { open, step } of moves) {
    at += step;
    if (open) {
      ranges.push({ start: at, end: Infinity, outer: stack.at(-1) ?? null });
      stack.push(ranges.length - 1);
    } else {
      const last = stack.pop();
      if (last !== undefined) ranges[last]!.end = at;
    }
  }
  return ranges;
});

it('finds what a plain search finds', () => {
  fc.assert(
    fc.property(nested, fc.integer({ min: 0, max: 250 }), (ranges, point) => {
      const holds = (i: number) => ranges[i]!.start <= point && point <= ranges[i]!.end;
      const plain = ranges.findLastIndex((_, i) => holds(i));
      const started = countStarted(ranges.length, (i) => ranges[i]!.start > point);
      expect(started).toBe(ranges.filter(({ start }) => start <= point).length);
      expect(innermost(started, holds, (i) => ranges[i]!.outer)).toBe(plain);
    }),
  );
});

it('looks at few ranges of many', () => {
  let looks = 0;
  const started = countStarted(10_000, (i) => {
    looks++;
    return i * 10 > 54_321;
  });
  expect(started).toBe(5433);
  expect(looks).toBeLessThan(20);
});
