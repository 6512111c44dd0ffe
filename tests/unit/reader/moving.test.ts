import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../entrypoints/reader.content/moving.ts';
import { quote } from './make-quote.ts';

describe('going from quotation to quotation', () => {
  const quotes = [quote({ start: 0, end: 1 }), quote({ start: 5, end: 6 }), quote({ start: 9, end: 10 })];
  const tops = new Map([
    [quotes[0]!.id, -400],
    [quotes[1]!.id, -20],
    [quotes[2]!.id, 300],
  ]);
  const step = (from: number | null, by: 1 | -1) => quotes.indexOf(stepFrom(quotes, from === null ? null : quotes[from]!.id, by, (id) => tops.get(id) ?? null)!);

  it('goes one on or back, and around the ends', () => {
    expect([step(0, 1), step(2, 1), step(0, -1), step(1, -1)]).toEqual([1, 0, 2, 0]);
  });
  it('starts at what is in view', () => {
    expect([step(null, 1), step(null, -1)]).toEqual([2, 1]);
  });
  it('has nowhere to go without quotations', () => {
    expect(stepFrom([], null, 1, () => 0)).toBe(null);
  });
});
