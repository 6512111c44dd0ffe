import { useCallback, useRef } from 'react';
import type { KnownPerson } from '../../lib/collection/search/index.ts';

/**
 * The place of each speaker in the palette: those with most clips first. Once given, a place is kept while the page is open, so
 * that nobody changes colour because a clip was deleted; whoever comes later takes the next one.
 */
export function useColours(people: readonly KnownPerson[] | undefined): (speaker: string | null) => number | null {
  const places = useRef(new Map<string, number>());
  for (const { name } of people ?? []) if (!places.current.has(name)) places.current.set(name, places.current.size);
  return useCallback((speaker) => (speaker === null ? null : (places.current.get(speaker) ?? places.current.size)), []);
}
