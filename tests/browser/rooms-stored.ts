import type { Clip } from '../../lib/clip/schema.ts';
import type { Change, StoredCorrection } from '../../lib/collection/records.ts';
import type { Saidby } from './harness/index.ts';

export type Stored = { clips: Clip[]; places: { address: string; clip: string }[]; corrections: StoredCorrection[]; changes: Change[] };

/** All that the collection holds on disk, table by table, read past our own code. */
export async function stored(saidby: Saidby): Promise<Stored> {
  const driver = await saidby.driver();
  const kept = await driver.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(new Error(String(request.error))))));
    const database = await done(indexedDB.open('saidby'));
    const tables = await Promise.all([...database.objectStoreNames].map(async (name) => [name, await done(database.transaction(name).objectStore(name).getAll())] as const));
    database.close();
    return JSON.stringify(Object.fromEntries(tables));
  });
  return JSON.parse(kept) as Stored;
}
