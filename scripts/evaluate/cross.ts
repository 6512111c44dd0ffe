import { readQuotations, type Reading } from '../../lib/attribution/index.ts';
import type { Model } from '../../lib/attribution/model/index.ts';
import { FOLDS, trainingExamples, type Example } from '../train/corpus.ts';
import { SETTINGS, trainAll } from '../train/pipeline.ts';

export type Crossed = { example: Example; reading: Reading };

/** For each fold a model of the other folds' articles alone. Takes as long as training four times. */
export async function foldModels(examples: readonly Example[], log: (line: string) => void): Promise<Model[]> {
  const models: Model[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((example) => example.fold !== fold);
    const { model } = await trainAll(
      others.map((example, index) => ({ ...example, fold: index % FOLDS })),
      SETTINGS,
      () => {},
    );
    models.push(model);
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return models;
}

/**
 * Reads every article that is trained on through the whole engine, rules and all, by a model of the other folds' articles alone. Unlike what `npm run train` prints, which judges each stage
 * by itself, no stage here has seen the article, nor the confidence its speakers.
 */
export async function crossValidate(log: (line: string) => void): Promise<Crossed[]> {
  const examples = trainingExamples();
  const models = await foldModels(examples, log);
  return examples.map((example) => ({ example, reading: readQuotations(example.document.text, { language: example.language, model: models[example.fold]! }) }));
}
