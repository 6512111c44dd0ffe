import type { Clip } from '../clip/index.ts';
import type { Collection } from './database.ts';
import { applyEdit, laterThan, type Edit } from './edit.ts';
import { beforeChange, changesBetween, noteAfter } from './history.ts';
import { concerns } from './same-words.ts';

/** Changes clips and writes down what was changed. Resolves to how many differ from before; ids that are gone are passed over. */
export function editClips(collection: Collection, ids: string[], edit: Edit, now: Date): Promise<number> {
  const { clips, changes } = collection;
  const at = now.toISOString();
  return collection.transaction('rw', clips, changes, async () => {
    const before = (await clips.bulkGet(ids)).filter((clip) => clip !== undefined);
    const edited = before.map((clip) => ({ clip, after: applyEdit(clip, edit, at) })).filter(({ clip, after }) => after !== clip);
    await clips.bulkPut(edited.map(({ after }) => after));
    const differences = edited.flatMap(({ clip, after }) => changesBetween(clip, after, at));
    for (const change of differences.filter(({ field }) => field === 'note')) await changes.put(noteAfter(await changes.where('clip').equals(change.clip).last(), change));
    await changes.bulkAdd(differences.filter(({ field }) => field !== 'note'));
    return edited.length;
  });
}

/**
 * Takes back what `editClips` changed in these clips at that moment: what has been changed again since stays. Taken back twice is taken back once. Resolves to how
 * many clips differ from before.
 */
export function undoEdit(collection: Collection, ids: string[], moment: string, now: Date): Promise<number> {
  const { clips, changes } = collection;
  const at = now.toISOString();
  return collection.transaction('rw', clips, changes, async () => {
    const made = await changes
      .where('clip')
      .anyOf(ids)
      .filter((change) => change.at === moment)
      .toArray();
    const edited = new Map((await clips.bulkGet(ids)).flatMap((clip) => (clip ? [[clip.id, clip] as const] : [])));
    const undone = made.filter(({ clip, field, after }) => JSON.stringify(edited.get(clip)?.[field]) === JSON.stringify(after));
    const back = new Map(edited);
    for (const change of undone) back.set(change.clip, beforeChange(back.get(change.clip)!, change, laterThan(edited.get(change.clip)!.updated, at)));
    const given = [...back.values()].filter((clip) => clip !== edited.get(clip.id));
    await clips.bulkPut(given);
    await changes.bulkAdd(given.flatMap((clip) => changesBetween(edited.get(clip.id)!, clip, at)));
    return given.length;
  });
}

/**
 * Removes clips for good, with their history and what was decided about their words, which would keep address and words. Only
 * those that are in the trash: what a person did not throw away stays.
 */
export function purgeClips(collection: Collection, ids: string[]): Promise<void> {
  const { clips, places, changes, corrections } = collection;
  return collection.transaction('rw', clips, places, changes, corrections, async () => {
    const thrown = new Map((await clips.bulkGet(ids)).filter((clip): clip is Clip => Boolean(clip?.deleted)).map((clip) => [clip.id, clip]));
    const gone = [...thrown.keys()];
    const wherever = Map.groupBy(await places.where('clip').anyOf(gone).toArray(), ({ address }) => address);
    await corrections
      .where('address')
      .anyOf([...wherever.keys()])
      .filter((correction) => wherever.get(correction.address)!.some(({ clip }) => concerns(correction, thrown.get(clip)!)))
      .delete();
    await clips.bulkDelete(gone);
    await places.where('clip').anyOf(gone).delete();
    await changes.where('clip').anyOf(gone).delete();
  });
}

/** Empties the collection: clips, trash, history, corrections. */
export function eraseCollection(collection: Collection): Promise<void> {
  return collection.transaction('rw', collection.tables, async () => {
    for (const table of collection.tables) await table.clear();
  });
}
