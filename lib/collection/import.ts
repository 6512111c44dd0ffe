import * as z from 'zod';
import { articleAddresses, clipSchema, type Clip } from '../clip/index.ts';
import type { Collection } from './database.ts';
import { changesBetween } from './history.ts';

export type ImportReport = { added: number; updated: number; unchanged: number };

/**
 * Takes clips in, all or none: a single one that is no clip throws a `ZodError` naming it and its field, and nothing changes.
 * A clip that is kept already (same key, or same id) is replaced only by one that was updated later, and keeps its id here.
 */
export async function importClips(collection: Collection, incoming: unknown[], now: Date): Promise<ImportReport> {
  const wanted = z.array(clipSchema).parse(incoming);
  const { clips, places, changes } = collection;
  return collection.transaction('rw', clips, places, changes, async () => {
    const report: ImportReport = { added: 0, updated: 0, unchanged: 0 };
    for (const clip of wanted) {
      const kept = (await clips.where('key').equals(clip.key).first()) ?? (await clips.get(clip.id));
      const result = merge(kept, clip);
      report[result]++;
      if (result === 'unchanged') continue;
      const stored: Clip = { ...clip, id: kept?.id ?? clip.id };
      await clips.put(stored);
      if (kept) await changes.bulkAdd(changesBetween(kept, stored, now.toISOString()));
      await places.bulkPut(articleAddresses(stored.article).map((address) => ({ address, clip: stored.id })));
    }
    return report;
  });
}

function merge(kept: Clip | undefined, clip: Clip): keyof ImportReport {
  if (!kept) return 'added';
  return clip.updated > kept.updated ? 'updated' : 'unchanged';
}
