import { useLiveQuery } from 'dexie-react-hooks';
import { countKept, openCollection } from '../../lib/collection/index.ts';

/** This room's view of the collection. It is only read here: the background is the one that writes. */
export const collection = openCollection();

/** How many clips are kept, live; `undefined` until counted. */
export function useClipCount(): number | undefined {
  return useLiveQuery(() => countKept(collection), []);
}
