import { useLiveQuery } from 'dexie-react-hooks';
import type { Clip } from '../../lib/clip/schema.ts';
import { findClip, historyOf, type Change } from '../../lib/collection/index.ts';
import { collection } from '../rooms/collection.ts';

/** A clip with its history, live. `undefined` until it is read, `null` when there is none of this id. */
export function useClip(id: string | null): { clip: Clip; history: Change[] } | null | undefined {
  return useLiveQuery(async () => {
    if (id === null) return null;
    const [clip, history] = await Promise.all([findClip(collection, id), historyOf(collection, id)]);
    return clip ? { clip, history } : null;
  }, [id]);
}
