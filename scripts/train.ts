/**
 * Trains the attribution engine from the corpora beside the checkout and writes `lib/attribution/model/weights.data.ts`.
 * Deterministic: same corpora, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { haveCorpora, readExamples } from './train/corpus.ts';
import { SETTINGS, trainAll } from './train/pipeline.ts';
import { printModels } from './train/write.ts';

if (!haveCorpora()) {
  console.error('No corpora: ../shared/data/polnear.train.jsonl is not there. The weights in the repository stay as they are.');
  process.exit(1);
}
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const percent = (x: number): string => (100 * x).toFixed(2);

const models: Record<string, ReturnType<typeof trainAll>['model']> = {};
for (const [name, sources] of [['any', [['polnear.train.jsonl', 'en']]], ['de', [['german.train.jsonl', 'de'], ['polnear.train.jsonl', 'en']]]] as const) {
  const examples = sources.flatMap(([file, language]) => readExamples(file, language));
  log(`${name}: ${examples.length} articles`);
  const { model, figures } = trainAll(examples, SETTINGS, log);
  log(`${name}: in cross-validation speaker ${percent(figures.speaker)} (first pass ${percent(figures.firstPass)}, words alone ${percent(figures.linear)}), speech ${percent(figures.speech)}, detection F1 ${percent(figures.detection)}`);
  models[name] = model;
}
const file = join(import.meta.dirname, '../lib/attribution/model/weights.data.ts');
const text = printModels(models);
writeFileSync(file, text);
log(`${file}: ${(text.length / 1000).toFixed(0)} kB`);
