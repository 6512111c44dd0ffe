import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import type { Trees } from '../../lib/attribution/model/trees.ts';
import { boost, type BoostOptions, type Rows } from './boost.ts';

type Job = { data: Rows; options: BoostOptions };

/** Trains several ensembles at once, one a core; the result does not depend on how many there are. */
export async function boostAll(jobs: readonly Job[]): Promise<Trees[]> {
  const results: Trees[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const worker = new Worker(new URL(import.meta.url));
      results[index] = await new Promise<Trees>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.postMessage(jobs[index]);
      });
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, lane));
  return results;
}

if (!isMainThread) parentPort!.once('message', ({ data, options }: Job) => parentPort!.postMessage(boost(data, options)));
