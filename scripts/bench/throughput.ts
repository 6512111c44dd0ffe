/**
 * How fast the engine reads on one core (MB of UTF-16 code units a second of processor time), beside `wink-nlp` (tags and entities alone), `compromise` (quotations and people) and one bare regular
 * expression, over the same text in one run; then how its time grows with the text's length.
 *
 *   npx node scripts/bench/throughput.ts [FILE.jsonl of {text}]
 */
import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { readQuotations } from '../../lib/attribution/index.ts';
import { haveCorpora, readDocuments } from '../train/corpus.ts';
import { winkTagging } from '../evaluate/peers.ts';
import { report } from './report.ts';

const file = process.argv[2];
const texts = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : haveCorpora()
    ? readDocuments('polnear.train.jsonl').map(({ text }) => text)
    : Array.from({ length: 400 }, () => report());
const sizeOf = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0) / 1e6;

/** Processor time of one reading of the texts in seconds, which other programs disturb less than the clock. */
function seconds(list: readonly string[], read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of list) read(text);
  return process.cpuUsage(before).user / 1e6;
}

/** Texts that are timed together: long enough for the collector to come by, short enough that a busy moment of the machine spoils few. */
const TOGETHER = 20;

/** Round after round, so that all meet the same machine; the best time for each handful of texts counts. */
function speeds(list: readonly string[], rounds: number, readers: readonly ((text: string) => unknown)[]): number[] {
  const handfuls = Array.from({ length: Math.ceil(list.length / TOGETHER) }, (_, k) => list.slice(k * TOGETHER, (k + 1) * TOGETHER));
  const best = readers.map(() => handfuls.map(() => Infinity));
  for (let round = 0; round < rounds; round++) readers.forEach((read, i) => handfuls.forEach((texts, k) => (best[i]![k] = Math.min(best[i]![k]!, seconds(texts, read)))));
  return best.map((times) => sizeOf(list) / times.reduce((sum, time) => sum + time, 0));
}

const ours = (text: string): unknown => readQuotations(text, { language: 'en' });
const bare = (text: string): unknown => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length;
const slow = (text: string): unknown => {
  const doc = compromise(text);
  return [doc.quotations().json(), doc.people().json()];
};
const many = texts.slice(0, Math.ceil(texts.length / 4)),
  few = texts.slice(0, Math.ceil(texts.length / 30));
const [saidby, wink, expression] = speeds(many, 25, [ours, winkTagging, bare]) as [number, number, number];
const [rate] = speeds(few, 1, [slow]) as [number];
for (const [name, speed] of [
  ['Saidby, whole engine', saidby],
  ['wink-nlp, tags + entities', wink],
  ['compromise, quotations + people', rate],
  ['a bare regular expression', expression],
] as const) {
  console.log(`${name.padEnd(34)} ${speed.toFixed(2).padStart(8)} MB/s   Saidby is ${(saidby / speed).toFixed(2)} times as fast`);
}

console.log('\nOne text of growing length');
const whole = texts.join('\n\n');
const megabyte = whole.repeat(Math.ceil(1e7 / whole.length)).slice(0, 1e7);
for (const size of [0.01, 0.1, 1, 5, 10]) {
  const text = megabyte.slice(0, size * 1e6);
  console.log(`${String(size).padStart(6)} MB  ${speeds([text], 2, [ours])[0]!.toFixed(2).padStart(6)} MB/s`);
}
