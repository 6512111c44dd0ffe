/** Where a point stands to a range: -1 before it, 0 in it (both ends included), 1 after it. */
export type Side = -1 | 0 | 1;

/**
 * How many ranges start at or before a point, by binary search.
 *
 * @param count number of ranges, sorted by start
 * @param startsAfter does range `i` start after the point?
 */
export function countStarted(count: number, startsAfter: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startsAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The innermost range that holds a point. Ranges nest or stand apart (a quotation within a quotation), and are sorted by start;
 * the innermost one is then the last that starts at or before the point and has not ended.
 *
 * @param started number of ranges that start at or before the point
 * @param holds does range `i` hold the point?
 * @param outer index of the range around range `i`, else `null`
 * @returns index of the range, or -1
 */
export function innermost(started: number, holds: (i: number) => boolean, outer: (i: number) => number | null): number {
  // A quotation may have several inside, ended before the point: step back to a neighbour, then out along the nesting.
  for (let i: number | null = started - 1; i !== null && i >= 0; i = outer(i)) if (holds(i)) return i;
  return -1;
}
