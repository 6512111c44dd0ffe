import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Facets, Overview, Row, View } from '../../lib/collection/search/index.ts';
import { DeskClient } from './desk-client.ts';

export const desk = new DeskClient();

/** What the page shows of the collection. `view` is the one that is listed, which may be the one before; `rows` in order, `ids` theirs; `null` while it is being opened. */
export type Shown = { view: View; rows: Row[]; ids: string[]; facets: Facets; terms: ReadonlySet<string>; similar: boolean; overview: Overview };

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
    const { view, facets, terms, similar } = listing;
    return { view, rows: listed, ids: listed.map(({ id }) => id), facets, terms: new Set(terms), similar, overview };
  }, [rows, listing, overview]);
  return { shown, failed, retry: () => desk.restart() };
}
