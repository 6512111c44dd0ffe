/** The worker that writes a backup down: ten thousand clips would hold the page for a second. Is sent the time (ISO 8601, UTC), and answers once; `null` if it can't. */
import { keptClips, openCollection, trashedClips } from '../../lib/collection/index.ts';
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
  const clips = [...(await keptClips(collection)), ...(await trashedClips(collection))];
  return { files: toJsonFiles(clips, now).map((text) => new Blob([text], { type: EXPORTS.json.type })), count: clips.length };
}
