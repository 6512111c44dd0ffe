import { parentPort, workerData } from 'node:worker_threads';
import { attributeLine } from './lines.ts';

const { language } = workerData as { language?: string };
parentPort?.on('message', (line: string) => parentPort?.postMessage(attributeLine(line, language)));
