import * as z from 'zod/mini';
import { articleAddresses, clipSchema, type Clip } from '../clip/index.ts';
import type { Collection } from './database.ts';
import { changesBetween } from './history.ts';
import type { Change } from './records.ts';

/** `trashed`: how many of all these are in the trash now, where nobody sees them in the list. */
export type ImportReport = { added: number; updated: number; unchanged: number; trashed: number };

/**
 * Takes clips in, all or none: a single one that is no clip throws a `ZodError` naming it and its field, and nothing changes.
 * A clip that is kept already (same key, or same id) is replaced only by one that was updated later, and keeps its id here.
 */
export async function importClips(collection: Collection, incoming: unknown[], now: Date): Promise<ImportReport> {
  const wanted = z.array(clipSchema).parse(incoming);
  const { clips, places, changes } = collection;
  const at = now.toISOString();
  return collection.transaction('rw', clips, places, changes, async () => {
    const report: ImportReport = { added: 0, updated: 0, unchanged: 0, trashed: 0 };
    const known = await keptAmong(collection, wanted);
    const stored = new Map<string, Clip>();
    const differences: Change[] = [];
    for (const clip of wanted) {
      const kept = known.byKey.get(clip.key) ?? known.byId.get(clip.id);
      const result = merge(kept, clip);
      report[result]++;
      if ((result === 'unchanged' ? kept : clip)!.deleted !== null) report.trashed++;
      if (result === 'unchanged') continue;
      const next = { ...clip, id: kept?.id ?? clip.id };
      if (kept) differences.push(...changesBetween(kept, next, at));
      known.byKey.set(next.key, next);
      known.byId.set(next.id, next);
      stored.set(next.id, next);
    }
    await clips.bulkPut([...stored.values()]);
    await changes.bulkAdd(differences);
    await places.bulkPut([...stored.values()].flatMap(({ id, article }) => articleAddresses(article).map((address) => ({ address, clip: id }))));
    return report;
  });
}

/** The kept clips that any of `wanted` may be, in two reads: one for each of ten thousand clips takes half a minute. */
async function keptAmong({ clips }: Collection, wanted: readonly Clip[]): Promise<{ byKey: Map<string, Clip>; byId: Map<string, Clip> }> {
  const [byKey, byId] = await Promise.all([
    clips
      .where('key')
      .anyOf(wanted.map(({ key }) => key))
      .toArray(),
    clips.bulkGet(wanted.map(({ id }) => id)),
  ]);
  return {
    byKey: new Map(byKey.map((clip) => [clip.key, clip])),
    byId: new Map(byId.filter((clip) => clip !== undefined).map((clip) => [clip.id, clip])),
  };
}

function merge(kept: Clip | undefined, clip: Clip): 'added' | 'updated' | 'unchanged' {
  if (!kept) return 'added';
  return clip.updated > kept.updated ? 'updated' : 'unchanged';
}
