/**
 * Counts names and roles right over the held-out articles of our own, then scores the engine on the development part of the corpora, by language and slice, beside the peers that npm has:
 *
 *   npm run evaluate [-- --errors N] [--part dev|train] [--no-peers]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outputOf } from './attribute/output.ts';
import { compromisePeer, winkPeer } from './evaluate/peers.ts';
import { readHeldOut } from './evaluate/held-out.ts';
import { haveScorer, score } from './evaluate/score.ts';
import { CORPORA, haveCorpora, readDocuments } from './train/corpus.ts';

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' }, part: { type: 'string', default: 'dev' }, 'no-peers': { type: 'boolean', default: false } } });
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
for (const language of ['en', 'de', 'es', 'fr', 'it']) {
  const { speakers, given, right, roles, rightRoles } = readHeldOut(language);
  console.log(
    `held-out articles, ${language}: full name right ${percent(right, speakers)} of ${speakers}, wrong when given ${percent(given - right, given)}, role right ${percent(rightRoles, roles)} of ${roles}`,
  );
}
if (!haveCorpora() || !haveScorer()) {
  console.error('No corpora or no scorer: ../shared/data and ../shared/eval/score.mjs are not there, so there is nothing to evaluate on.');
  process.exit(1);
}
const flags = Number(values.errors) > 0 ? ['--errors', values.errors] : [];

for (const [name, language] of [
  ['polnear', 'en'],
  ['german', 'de'],
] as const) {
  const file = `${name}.${values.part}.jsonl`;
  const documents = readDocuments(file);
  const started = performance.now();
  const predictions = documents.map(({ id, text }) => outputOf(id, text, { language }));
  const seconds = (performance.now() - started) / 1000;
  const size = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`\n${file}: Saidby, ${(size / seconds).toFixed(1)} MB/s from a cold start`);
  console.log(score(join(CORPORA, file), predictions, flags).trimEnd());
  if (values['no-peers'] || language !== 'en') continue;
  for (const peer of [compromisePeer, winkPeer]) {
    const begun = performance.now();
    const lines = documents.map(({ id, text }) => ({ id, quotations: peer.read(text) }));
    const took = (performance.now() - begun) / 1000;
    console.log(`\n${file}: ${peer.name}, ${(size / took).toFixed(2)} MB/s`);
    console.log(score(join(CORPORA, file), lines).split('\n').slice(1, 4).join('\n'));
  }
}
