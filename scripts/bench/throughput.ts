/**
 * How fast the engine reads, beside `wink-nlp` (tags and entities alone), `compromise` (quotations and people) and one bare regular
 * expression, over the same text in one run; then how its time grows with the text's length.
 *
 *   node scripts/bench/throughput.ts [FILE.jsonl of {text}]
 */
import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { readQuotations } from '../../lib/attribution/index.ts';
import { haveCorpora, readDocuments } from '../train/corpus.ts';
import { winkTagging } from '../evaluate/peers.ts';
import { report } from './report.ts';

const file = process.argv[2];
const texts = file
  ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
  : haveCorpora()
    ? readDocuments('polnear.train.jsonl').map(({ text }) => text)
    : Array.from({ length: 400 }, () => report());
const sizeOf = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0) / 1e6;

/** Best of some rounds in MB of UTF-16 code units a second: the others were disturbed. */
function speed(list: readonly string[], rounds: number, read: (text: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const text of list) read(text);
    best = Math.min(best, performance.now() - started);
  }
  return sizeOf(list) / (best / 1000);
}

const few = texts.slice(0, Math.max(1, Math.floor(texts.length / 10)));
const ours = speed(texts, 4, (text) => readQuotations(text, { language: 'en' }));
const rows = [
  ['Saidby, whole engine', ours],
  ['wink-nlp, tags + entities', speed(texts, 2, winkTagging)],
  ['compromise, quotations + people', speed(few, 1, (text) => { const doc = compromise(text); return [doc.quotations().json(), doc.people().json()]; })],
  ['a bare regular expression', speed(texts, 4, (text) => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length)],
] as const;
for (const [name, rate] of rows) console.log(`${name.padEnd(34)} ${rate.toFixed(2).padStart(8)} MB/s   Saidby is ${(ours / rate).toFixed(2)} times as fast`);

console.log('\nOne text of growing length');
const whole = texts.join('\n\n');
const megabyte = whole.repeat(Math.ceil(1e7 / whole.length)).slice(0, 1e7);
for (const size of [0.01, 0.1, 1, 5, 10]) {
  const text = megabyte.slice(0, size * 1e6);
  console.log(`${String(size).padStart(6)} MB  ${speed([text], 2, (t) => readQuotations(t, { language: 'en' })).toFixed(2).padStart(6)} MB/s`);
}
