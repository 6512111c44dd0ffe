import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Facets, Overview, Row, View } from '../../lib/collection/search/index.ts';
import { DeskClient } from './desk-client.ts';

export const desk = new DeskClient();

/** What the page shows of the collection. `rows` in order, `ids` theirs; `null` while it is being opened. */
export type Shown = { q: string; rows: Row[]; ids: string[]; facets: Facets; terms: ReadonlySet<string>; similar: boolean; overview: Overview };

/** Follows a view of the collection, live. The last listing stays until the next one is there, so that typing never flickers. */
export function useDesk(view: View): { shown: Shown | null; failed: boolean; retry: () => void } {
  const { rows, overview, listing, failed } = useSyncExternalStore(desk.subscribe, desk.state);
  // What is open changes nothing about the list.
  const { clip: _open, ...asked } = view;
  const key = JSON.stringify(asked);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => desk.show(latest.current), [key]);
  const shown = useMemo(() => {
    if (!listing || !overview) return null;
    const listed = Array.from(listing.order, (slot) => rows[slot] ?? null).filter((row) => row !== null);
    return { q: listing.q, rows: listed, ids: listed.map(({ id }) => id), facets: listing.facets, terms: new Set(listing.terms), similar: listing.similar, overview };
  }, [rows, listing, overview]);
  return { shown, failed, retry: () => desk.restart() };
}
