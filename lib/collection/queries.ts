import type { Clip } from '../clip/index.ts';
import type { Collection } from './database.ts';
import type { Change } from './records.ts';

/** Every clip, kept or in the trash, newest first. */
export function allClips(collection: Collection): Promise<Clip[]> {
  return collection.clips.orderBy('saved').reverse().toArray();
}

/** How many clips are kept, without reading them. */
export async function countKept(collection: Collection): Promise<number> {
  const [all, trashed] = await Promise.all([collection.clips.count(), collection.clips.where('deleted').above('').count()]);
  return all - trashed;
}

/** One clip, kept or in the trash. */
export function findClip(collection: Collection, id: string): Promise<Clip | undefined> {
  return collection.clips.get(id);
}

/** Kept clips of an article that is known by any of `addresses` (see `articleAddresses`), in the order of saving. */
export async function clipsAt(collection: Collection, addresses: string[]): Promise<Clip[]> {
  const places = await Promise.all(addresses.map((address) => collection.places.where('address').equals(address).toArray()));
  const ids = new Set(places.flat().map((place) => place.clip));
  const clips = await collection.clips.bulkGet([...ids]);
  return clips.filter((clip): clip is Clip => clip?.deleted === null).sort((a, b) => a.saved.localeCompare(b.saved));
}

/** What was changed of a clip, oldest first. */
export function historyOf(collection: Collection, clip: string): Promise<Change[]> {
  return collection.changes.where('clip').equals(clip).sortBy('number');
}
