import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, alikeAmong } from '../../../entrypoints/reader.content/alike.ts';
import { trimmed } from '../../../entrypoints/reader.content/selected.ts';

describe('spans', () => {
  it('are alike when most of both is shared', () => {
    expect(alike({ start: 0, end: 100 }, { start: 1, end: 99 })).toBe(true);
    expect(alike({ start: 0, end: 100 }, { start: 0, end: 40 })).toBe(false);
    expect(alike({ start: 0, end: 10 }, { start: 20, end: 30 })).toBe(false);
    expect(alike({ start: 5, end: 5 }, { start: 5, end: 5 })).toBe(false);
  });
  it('are found among many as by looking at each', () => {
    const span = fc.tuple(fc.nat(200), fc.oneof(fc.nat(12), fc.nat(200))).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, fc.func(fc.boolean()), (spans, sought, free) => {
        const sorting = alikeAmong(spans);
        let step = sorting.next();
        while (!step.done) step = sorting.next();
        expect(step.value(sought, free)).toBe(spans.findIndex((each, i) => free(i) && alike(each, sought)));
      }),
      { numRuns: 2_000 },
    );
  });
  it('are found where fractions of their length fall between two places', () => {
    const sorting = alikeAmong([{ start: 128, end: 236 }]);
    let step = sorting.next();
    while (!step.done) step = sorting.next();
    expect(step.value({ start: 148, end: 274 }, () => true)).toBe(0);
  });
  it('are freed of white space at their ends', () => {
    expect(trimmed('ab  cd \n ef', { start: 2, end: 9 })).toEqual({ start: 4, end: 6 });
    expect(trimmed('ab   cd', { start: 2, end: 5 })).toBe(null);
  });
});
