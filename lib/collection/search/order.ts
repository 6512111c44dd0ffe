import type { Row } from './row.ts';
import type { Sort } from './view.ts';

const names = new Intl.Collator();
const latest = (a: Row, b: Row) => (b.deleted ?? b.saved).localeCompare(a.deleted ?? a.saved) || a.id.localeCompare(b.id);

/** Comparisons for each order but `best`, which the search gives. What is equal comes newest first; the trash by when it was thrown away. */
const ORDERS: Record<Exclude<Sort, 'best'>, (a: Row, b: Row) => number> = {
  newest: latest,
  oldest: (a, b) => latest(b, a),
  published: (a, b) => b.day.localeCompare(a.day) || latest(a, b),
  speaker: (a, b) => (a.speaker === null || b.speaker === null ? Number(a.speaker === null) - Number(b.speaker === null) : names.compare(a.speaker, b.speaker)) || latest(a, b),
};

/** Sorts in place. */
export function sortRows<T extends { row: Row }>(items: T[], sort: Exclude<Sort, 'best'>): T[] {
  return items.sort((a, b) => ORDERS[sort](a.row, b.row));
}
