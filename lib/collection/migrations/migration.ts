import type { Transaction } from 'dexie';

/** One step of the database's shape. Steps are never edited once released: a new one follows. */
export type Migration = {
  /** Dexie's version, one more than the step before. */
  number: number;
  /** Tables and indexes after this step, as Dexie writes them; `null` drops a table. Only what changes. */
  stores: Record<string, string | null>;
  /** Brings what is stored into the new shape. */
  upgrade?: (transaction: Transaction) => Promise<void>;
};
