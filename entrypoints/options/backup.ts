import { saveFiles } from '../rooms/clip-file.ts';
import type { Backup } from './backup.worker.ts';

/** Saves every clip, those in the trash too, as a file among the reader's downloads. Resolves to how many there are. */
export async function saveBackup(): Promise<number> {
  const now = new Date().toISOString();
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  const { files, count } = await new Promise<Backup>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Backup | null>) => (data ? resolve(data) : reject(new Error('The clips can’t be read.'))));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(now);
  }).finally(() => worker.terminate());
  saveFiles(files, 'json', now);
  return count;
}
