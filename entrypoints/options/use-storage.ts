import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { countKept } from '../../lib/collection/index.ts';
import { collection } from '../rooms/collection.ts';

/** `corrections`: what the reader decided about words of pages, kept or not. */
export type Storage = { kept: number; trashed: number; corrections: number; bytes: number | null; persisted: boolean };

/** What the collection holds and takes, live; `failed` where it can't be opened; `persist` asks the browser never to clear it by itself, and says whether it agreed. */
export function useStorage(): { storage: Storage | null; failed: boolean; persist: () => Promise<boolean> } {
  const [failed, setFailed] = useState(false);
  // Asked for by itself, since a live query says nothing of a database that can't be opened.
  useEffect(() => void collection.open().catch(() => setFailed(true)), []);
  const counts = useLiveQuery(async () => {
    const [kept, all, corrections] = await Promise.all([countKept(collection), collection.clips.count(), collection.corrections.count()]);
    return { kept, trashed: all - kept, corrections };
  }, []);
  const [space, setSpace] = useState<{ bytes: number | null; persisted: boolean }>({ bytes: null, persisted: false });
  useEffect(() => {
    void look().then(setSpace);
  }, [counts]);
  const persist = async () => {
    const agreed = await navigator.storage.persist();
    setSpace(await look());
    return agreed;
  };
  return { storage: counts ? { ...counts, ...space } : null, failed, persist };
}

async function look(): Promise<{ bytes: number | null; persisted: boolean }> {
  const [{ usage }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { bytes: usage ?? null, persisted };
}
