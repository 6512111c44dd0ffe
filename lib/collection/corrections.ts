import { cleanAddress } from '../clip/index.ts';
import { clipsAt } from './queries.ts';
import type { Collection } from './database.ts';
import { applyEdit, laterThan } from './edit.ts';
import { beforeChange, changesBetween } from './history.ts';
import { concerns } from './same-words.ts';
import type { Correction, Withdrawal } from './records.ts';

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

/**
 * Takes decisions back: what a person had decided before them is remembered again, and the clips of those words get the speaker that they
 * had, as their history has it; one that was made under the decision gets what its words had.
 */
export function withdrawCorrections(collection: Collection, url: string, withdrawals: Withdrawal[], now: Date): Promise<void> {
  const { clips, places, changes } = collection;
  const address = cleanAddress(url);
  const at = now.toISOString();
  return collection.transaction('rw', clips, places, changes, collection.corrections, async () => {
    for (const withdrawal of withdrawals) {
      const id = correctionId(address, withdrawal);
      // Decided anew since, in another tab, or taken back already: this message may come twice.
      if (!sameSpeaker((await collection.corrections.get(id))?.speaker, withdrawal.speaker)) continue;
      const { exact, prefix, suffix, before } = withdrawal;
      if (before?.basis === 'person') await collection.corrections.put({ exact, prefix, suffix, speaker: { name: before.name, role: before.role }, address, at, id });
      else await collection.corrections.delete(id);
    }
    for (const clip of await clipsAt(collection, [address])) {
      const withdrawal = withdrawals.find((entry) => entry.speaker && concerns(entry, clip) && clip.speaker?.basis === 'person' && sameSpeaker(entry.speaker, clip.speaker));
      if (!withdrawal) continue;
      const last = (await changes.where('clip').equals(clip.id).sortBy('number')).filter((change) => change.field === 'speaker').at(-1);
      const later = laterThan(clip.updated, at);
      const after = last ? beforeChange(clip, last, later) : { ...clip, speaker: withdrawal.before, corrected: withdrawal.before?.basis === 'person', updated: later };
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

function sameSpeaker(one: Correction['speaker'] | undefined, other: Correction['speaker']): boolean {
  return one === other || (one?.name === other?.name && one?.role === other?.role);
}

function correctionId(address: string, { exact, prefix, suffix }: Correction): string {
  return JSON.stringify([address, exact, prefix, suffix]);
}
