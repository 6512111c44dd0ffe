import { useLiveQuery } from 'dexie-react-hooks';
import type { Clip } from '../../lib/clip/schema.ts';
import { findClip, historyOf, type Change } from '../../lib/collection/index.ts';
import { collection } from '../rooms/collection.ts';

/** A clip with its history, live. `undefined` until it is read, `null` when there is none of this id. */
export function useClip(id: string | null): { clip: Clip; history: Change[] } | null | undefined {
  const found = useLiveQuery(async () => {
    if (id === null) return { id, clip: undefined, history: [] };
    const [clip, history] = await Promise.all([findClip(collection, id), historyOf(collection, id)]);
    return { id, clip, history };
  }, [id]);
  // The hook goes on giving the answer for the id before until the one for this id is there: that answer says nothing of this clip.
  if (found?.id !== id) return undefined;
  return found.clip ? { clip: found.clip, history: found.history } : null;
}
