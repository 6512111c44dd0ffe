import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

/** Every shape that the collection has had, oldest first. `NNNN-name.example.json` beside each is what it stored. */
export const migrations: readonly Migration[] = [first];
