import type { Row } from './row.ts';
import type { View } from './view.ts';

/** A value that the list can be narrowed to, and how many clips that would leave. */
export type Facet = { value: string; count: number };
export type Facets = { speakers: Facet[]; publishers: Facet[]; months: Facet[]; tags: Facet[] };

/** One bit for each narrowing that a row does not meet. */
const SPEAKER = 1;
const PUBLISHER = 2;
const DATE = 4;
const TAG = 8;

/**
 * The rows that meet all narrowings of a view, and the counts beside the filters. A filter counts what all the others leave, so
 * that its numbers say what choosing another of its values would give.
 */
export function narrow<T extends { row: Row }>(items: readonly T[], view: View): { items: T[]; facets: Facets } {
  const counts = { speakers: new Map<string, number>(), publishers: new Map<string, number>(), months: new Map<string, number>(), tags: new Map<string, number>() };
  const years = new Map<string, number>();
  const left = items.filter(({ row }) => {
    const missed = missedBy(row, view);
    if (row.speaker !== null && !(missed & ~SPEAKER)) add(counts.speakers, row.speaker);
    if (!(missed & ~PUBLISHER)) add(counts.publishers, row.publisher);
    if (!(missed & ~DATE)) {
      add(counts.months, row.day.slice(0, 7));
      add(years, row.day.slice(0, 4));
    }
    if (!(missed & ~TAG)) for (const tag of row.tags) add(counts.tags, tag);
    return missed === 0;
  });
  // As `isWithin` has it: a year holds its months, and what is known by its year alone may be of any of them.
  const during = (month: string, count: number) => (month.length === 4 ? years.get(month)! : count + (counts.months.get(month.slice(0, 4)) ?? 0));
  const byCount = (values: Map<string, number>) => listed(values).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  return {
    items: left,
    facets: {
      speakers: byCount(counts.speakers),
      publishers: byCount(counts.publishers),
      months: listed(counts.months)
        .map(({ value, count }) => ({ value, count: during(value, count) }))
        .sort((a, b) => b.value.localeCompare(a.value)),
      tags: byCount(counts.tags),
    },
  };
}

function missedBy(row: Row, { speaker, publisher, from, to, tag }: View): number {
  let missed = 0;
  if (speaker !== null && row.speaker !== speaker) missed |= SPEAKER;
  if (publisher !== null && row.publisher !== publisher) missed |= PUBLISHER;
  if (!isWithin(row.day, from, to)) missed |= DATE;
  if (tag !== null && !row.tags.includes(tag)) missed |= TAG;
  return missed;
}

/** Both ends count. A day that is known only by its month or year is within when some of it is. */
function isWithin(day: string, from: string | null, to: string | null): boolean {
  return (from === null || day >= from.slice(0, day.length)) && (to === null || day.slice(0, to.length) <= to);
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function listed(counts: Map<string, number>): Facet[] {
  return Array.from(counts, ([value, count]) => ({ value, count }));
}
