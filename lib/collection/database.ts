import { Dexie, type Table } from 'dexie';
import type { Clip } from '../clip/index.ts';
import type { Change, StoredCorrection } from './records.ts';
import { migrations } from './migrations/index.ts';

/** The collection as a Dexie database. Pages read it (live); only the background writes it. */
export type Collection = Dexie & {
  clips: Table<Clip, string>;
  places: Table<{ address: string; clip: string }, [string, string]>;
  corrections: Table<StoredCorrection, string>;
  changes: Table<Change, number>;
};

/**
 * Opens the collection of this browser profile; nothing is touched until the first query. `name` is for tests.
 * Another tab that holds an older shape open is closed by Dexie when a newer one wants in.
 */
export function openCollection(name = 'saidby'): Collection {
  // Browsers promise no more by themselves than to have handed it to the system, so that a power cut would take what was said to be saved.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Collection;
  for (const { number, stores, upgrade } of migrations) {
    const version = database.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  return database;
}

/**
 * Has the collection opened anew by the next query. A connection that broke, or could not be had, because the disk was full, say, would stay so
 * for as long as the background lives; what runs on it goes on.
 */
export function openAnew(collection: Collection): void {
  collection.close({ disableAutoOpen: false });
}
