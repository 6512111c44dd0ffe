import { Worker } from 'node:worker_threads';

/** Answers lines in the order in which it is asked. */
export type Thread = { ask: (line: string) => Promise<string>; end: () => Promise<unknown> };

/** A thread that answers lines. One listener takes all its answers: one a line would be kept as long as the thread lives. A thread that dies ends the command, since nobody listens to its error. */
export function startThread(language?: string): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { language } });
  const waiting: ((answer: string) => void)[] = [];
  worker.on('message', (answer: string) => waiting.shift()!(answer));
  return {
    ask: (line) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(line);
      }),
    end: () => worker.terminate(),
  };
}
