import { SOME, type Span } from '../../lib/page/index.ts';

/** Spans that share more than this are alike. */
const LEAST_SHARED = 0.6;

/** Are both nearly the same stretch? Shared characters over all characters: intersection over union. */
export function alike(a: Span, b: Span): boolean {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared || 1) > LEAST_SHARED;
}

/** Index of the first span that is alike and `free`, else -1. */
export type FindAlike = (sought: Span, free: (index: number) => boolean) => number;

/**
 * Sorts spans by length and place, so that looking one up takes the same time however many there are. Yields where the work may
 * be put off.
 */
export function* alikeAmong(spans: readonly Span[]): Generator<void, FindAlike> {
  const cells = new Map<string, number[]>();
  for (const [index, { start, end }] of spans.entries()) {
    if (index % SOME === 0) yield;
    const level = levelOf(end - start);
    const cell = cellOf(placeOf(start, level), level);
    const there = cells.get(cell);
    if (there) there.push(index);
    else cells.set(cell, [index]);
  }
  return (sought, free) => {
    const length = sought.end - sought.start;
    let first = -1;
    // Whatever shares so much is neither much longer or shorter nor begins far away.
    for (let level = levelOf(length * LEAST_SHARED); level <= levelOf(length / LEAST_SHARED); level++) {
      const last = placeOf(sought.start + length * (1 - LEAST_SHARED), level);
      for (let place = placeOf(sought.start - length * (1 / LEAST_SHARED - 1), level); place <= last; place++) {
        for (const index of cells.get(cellOf(place, level)) ?? []) if ((first < 0 || index < first) && free(index) && alike(spans[index]!, sought)) first = index;
      }
    }
    return first;
  };
}

/** Lengths are told apart by powers of two, places by cells of that size. */
const levelOf = (length: number): number => Math.floor(Math.log2(Math.max(1, length)));
const placeOf = (start: number, level: number): number => Math.floor(start / 2 ** level);
const cellOf = (place: number, level: number): string => `${level} ${place}`;
