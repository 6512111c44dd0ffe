import { articleAddresses, type Clip } from '../clip/index.ts';
import type { Collection } from './database.ts';
import { applyEdit } from './edit.ts';
import { changesBetween } from './history.ts';

/**
 * Keeps a clip. One with the same key is the same clip: it stays as its reader left it, and comes out of the trash if it is
 * there. Resolves once it is on disk, with the id that holds it.
 */
export function saveClip(collection: Collection, clip: Clip): Promise<{ clip: string; created: boolean }> {
  const { clips, places, changes } = collection;
  return collection.transaction('rw', clips, places, changes, async () => {
    const kept = await clips.where('key').equals(clip.key).first();
    if (!kept) await clips.add(clip);
    else if (kept.deleted) {
      const restored = applyEdit(kept, { deleted: false }, clip.saved);
      await clips.put(restored);
      await changes.bulkAdd(changesBetween(kept, restored, clip.saved));
    }
    const id = kept?.id ?? clip.id;
    await places.bulkPut(articleAddresses(clip.article).map((address) => ({ address, clip: id })));
    return { clip: id, created: !kept };
  });
}
