import { keptClips, trashedClips } from '../../lib/collection/index.ts';
import { toJson } from '../../lib/exchange/index.ts';
import { collection } from './collection.ts';

/** Saves every clip, those in the trash too, as one file among the reader's downloads. Resolves to how many there are. */
export async function saveBackup(now = new Date()): Promise<number> {
  const clips = [...(await keptClips(collection)), ...(await trashedClips(collection))];
  const time = now.toISOString();
  const address = URL.createObjectURL(new Blob([toJson(clips, time)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `saidby-${time.slice(0, 10)}.json`;
  link.click();
  // The browser has taken the file by then; a minute costs nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return clips.length;
}
