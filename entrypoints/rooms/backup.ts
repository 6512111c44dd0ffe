import { keptClips, trashedClips } from '../../lib/collection/index.ts';
import { clipFile, fileName } from './clip-file.ts';
import { collection } from './collection.ts';
import { download } from './download.ts';
import { exportWords } from './export-words.ts';

/** Saves every clip, those in the trash too, as one file among the reader's downloads. Resolves to how many there are. */
export async function saveBackup(): Promise<number> {
  const clips = [...(await keptClips(collection)), ...(await trashedClips(collection))];
  const now = new Date().toISOString();
  download(clipFile(clips, 'json', exportWords(), now), fileName('json', now));
  return clips.length;
}
