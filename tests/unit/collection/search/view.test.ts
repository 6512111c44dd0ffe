import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, isNarrowed, readView, sortOf, viewHash, type View } from '../../../../lib/collection/search/index.ts';

const value = fc.option(
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.trim())
    .filter(Boolean),
);
const date = fc.option(fc.constantFrom('2026', '2026-05', '2026-05-12'));
const anyView: fc.Arbitrary<View> = fc.record({
  list: fc.constantFrom('all', 'unknown', 'trash'),
  q: fc.string({ unit: 'grapheme' }),
  speaker: value,
  publisher: value,
  tag: value,
  from: date,
  to: date,
  sort: fc.option(fc.constantFrom('best', 'newest', 'oldest', 'published', 'speaker')),
  clip: fc.option(fc.uuid()),
});

describe('a view as an address', () => {
  test('comes back as it was', () => {
    fc.assert(fc.property(anyView, (view) => void expect(readView(viewHash(view))).toEqual(view)));
  });

  test('is short where nothing is special', () => expect(viewHash(EVERYTHING)).toBe('#/'));

  test.each([
    ['', EVERYTHING],
    ['#', EVERYTHING],
    ['#/', EVERYTHING],
    ['#/trash', { ...EVERYTHING, list: 'trash' }],
    ['#/clip/abc', { ...EVERYTHING, clip: 'abc' }],
    ['#/clip/abc?q=x', { ...EVERYTHING, clip: 'abc', q: 'x' }],
    ['#/nowhere?sort=sideways&from=yesterday&speaker=%20', EVERYTHING],
    ['#/?%E0%A4%A', EVERYTHING],
  ])('%j is read, whatever is in it', (hash, view) => expect(readView(hash)).toEqual(view));
});

test.each([
  [{}, 'newest'],
  [{ q: 'herring' }, 'best'],
  [{ q: '  ' }, 'newest'],
  [{ sort: 'best' as const }, 'newest'],
  [{ q: 'herring', sort: 'oldest' as const }, 'oldest'],
])('the order of %j is %s', (change, sort) => expect(sortOf({ ...EVERYTHING, ...change })).toBe(sort));

test('a view is narrowed by a search or a filter, not by the choice of list', () => {
  expect(isNarrowed({ ...EVERYTHING, list: 'trash', sort: 'oldest', clip: 'a' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, q: 'a' })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, from: '2026' })).toBe(true);
});
