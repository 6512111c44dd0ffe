import { cleanAddress } from '../clip/index.ts';
import { clipsAt } from './queries.ts';
import type { Collection } from './database.ts';
import { applyEdit } from './edit.ts';
import { beforeChange, changesBetween } from './history.ts';
import { concerns } from './same-words.ts';
import type { Correction } from './records.ts';

/**
 * Remembers a reader's decisions for an address, and mends the clips of those very words. "Not a quotation" is remembered
 * but takes no clip away: whoever saved the words wanted them.
 *
 * @param isPrivate only clips that are kept already are mended, and nothing is written of what is not
 */
export function rememberCorrections(collection: Collection, url: string, corrections: Correction[], now: Date, isPrivate = false): Promise<void> {
  const { clips, places, changes } = collection;
  const address = cleanAddress(url);
  const at = now.toISOString();
  return collection.transaction('rw', clips, places, changes, collection.corrections, async () => {
    if (!isPrivate) await collection.corrections.bulkPut(corrections.map((correction) => ({ ...correction, address, at, id: correctionId(address, correction) })));
    for (const clip of await clipsAt(collection, [address])) {
      const correction = corrections.find((entry) => entry.speaker && concerns(entry, clip));
      if (!correction) continue;
      const after = applyEdit(clip, { speaker: correction.speaker }, at);
      if (after === clip) continue;
      await clips.put(after);
      await changes.bulkAdd(changesBetween(clip, after, at));
    }
  });
}

/** Forgets decisions, and gives the clips of those words the speaker that stood before them, as the history has it. */
export function withdrawCorrections(collection: Collection, url: string, corrections: Correction[], now: Date): Promise<void> {
  const { clips, places, changes } = collection;
  const address = cleanAddress(url);
  const at = now.toISOString();
  return collection.transaction('rw', clips, places, changes, collection.corrections, async () => {
    await collection.corrections.bulkDelete(corrections.map((correction) => correctionId(address, correction)));
    for (const clip of await clipsAt(collection, [address])) {
      if (!corrections.some((entry) => entry.speaker && concerns(entry, clip) && entry.speaker.name === clip.speaker?.name)) continue;
      const last = (await changes.where('clip').equals(clip.id).sortBy('number')).filter((change) => change.field === 'speaker').at(-1);
      if (!last) continue;
      const after = beforeChange(clip, last, at);
      await clips.put(after);
      await changes.bulkAdd(changesBetween(clip, after, at));
    }
  });
}

/** What readers decided about an article, known by any of `addresses`; the latest decision on the same words last. */
export async function correctionsAt(collection: Collection, addresses: string[]): Promise<Correction[]> {
  const stored = await collection.corrections.where('address').anyOf(addresses).sortBy('at');
  return stored.map(({ exact, prefix, suffix, speaker }) => ({ exact, prefix, suffix, speaker }));
}

function correctionId(address: string, { exact, prefix, suffix }: Correction): string {
  return JSON.stringify([address, exact, prefix, suffix]);
}
