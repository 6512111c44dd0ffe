import { keptClips, trashedClips } from '../../lib/collection/index.ts';
import { clipFiles, saveFiles } from './clip-file.ts';
import { collection } from './collection.ts';
import { exportWords } from './export-words.ts';

/** Saves every clip, those in the trash too, as a file among the reader's downloads. Resolves to how many there are. */
export async function saveBackup(): Promise<number> {
  const clips = [...(await keptClips(collection)), ...(await trashedClips(collection))];
  const now = new Date().toISOString();
  saveFiles(clipFiles(clips, 'json', exportWords(), now), 'json', now);
  return clips.length;
}
