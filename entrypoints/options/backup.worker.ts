/** The worker that writes a backup down: ten thousand clips would hold the page for a second. Is sent the time (ISO 8601, UTC), and answers once; `null` if it can't. */
import { allClips, openCollection } from '../../lib/collection/index.ts';
import { EXPORTS, toJsonFiles } from '../../lib/exchange/index.ts';

export type Backup = { files: Blob[]; count: number };

addEventListener('message', ({ data: now }: MessageEvent<string>) => {
  write(now).then(postMessage, (error: unknown) => {
    console.warn('Saidby:', error);
    postMessage(null);
  });
});

async function write(now: string): Promise<Backup> {
  const collection = openCollection();
  // In one read: a clip that is taken out of the trash between two would be in neither.
  const clips = await allClips(collection);
  return { files: toJsonFiles(clips, now).map((text) => new Blob([text], { type: EXPORTS.json.type })), count: clips.length };
}
