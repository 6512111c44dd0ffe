import { parentPort, workerData } from 'node:worker_threads';
import { attributeLine } from './lines.ts';

const { language } = workerData as { language?: string };
parentPort?.on('message', ({ ticket, line }: { ticket: number; line: string }) => {
  parentPort?.postMessage({ ticket, line: attributeLine(line, language) });
});
