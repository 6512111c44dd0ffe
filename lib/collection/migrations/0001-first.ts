import type { Migration } from './migration.ts';

/**
 * The first collection.
 * - `clips`: `Clip` as `lib/clip` defines it. `deleted` is in the index only while a clip is in the trash (`null` is no key).
 * - `places`: under which addresses a clip's article is known, so that it is found by any of them.
 * - `corrections`: what readers decided, an entry for each address and wording.
 * - `changes`: the history of each clip.
 */
export const first: Migration = {
  number: 1,
  stores: {
    clips: 'id, &key, saved, deleted',
    places: '[address+clip], address, clip',
    corrections: 'id, address',
    changes: '++number, clip',
  },
};
