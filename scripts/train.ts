/**
 * Trains the attribution engine from the corpora beside the checkout and writes `lib/attribution/model/weights.data.ts`.
 * Deterministic: same corpora, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { haveCorpora, trainingExamples } from './train/corpus.ts';
import { SETTINGS, trainAll } from './train/pipeline.ts';
import { printModel } from './train/write.ts';

if (!haveCorpora()) {
  console.error('No corpora: ../shared/data/polnear.train.jsonl is not there. The weights in the repository stay as they are.');
  process.exit(1);
}
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const percent = (x: number): string => (100 * x).toFixed(2);

const examples = trainingExamples();
log(`${examples.length} articles`);
const { model, figures } = await trainAll(examples, SETTINGS, log);
for (const [language, figure] of Object.entries(figures)) {
  log(
    `${language}, cross-validated by article: speaker ${percent(figure.speaker)} (words alone ${percent(figure.linear)}), detection F1 ${percent(figure.detection)}; sure of ${percent(figure.sure)}, of which right ${percent(figure.surelyRight)}`,
  );
}
const file = join(import.meta.dirname, '../lib/attribution/model/weights.data.ts');
const text = printModel(model);
writeFileSync(file, text);
log(`${file}: ${(text.length / 1000).toFixed(0)} kB`);
