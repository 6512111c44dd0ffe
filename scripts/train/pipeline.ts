import { bestOf } from '../../lib/attribution/decide.ts';
import { NEIGHBOURS, WIDTH, tabulate } from '../../lib/attribution/features/index.ts';
import { softmax, writeNeighbours } from '../../lib/attribution/features/neighbours.ts';
import { identify } from '../../lib/attribution/identity.ts';
import type { Model } from '../../lib/attribution/model/index.ts';
import type { Trees } from '../../lib/attribution/model/trees.ts';
import { scoreTrees } from '../../lib/attribution/model/trees.ts';
import { scoreRows } from '../../lib/attribution/rank.ts';
import { SPEECH_WIDTH } from '../../lib/attribution/speech.ts';
import { boost, type BoostOptions } from './boost.ts';
import { FOLDS, contextOf, type Example } from './corpus.ts';
import { isotonic } from './isotonic.ts';
import { labelCandidates } from './labels.ts';
import { cueData, crossFit, pairData, trainCues, trainPairs } from './stages.ts';
import { rankingRows, speechData, speechTable, trainSpeechWords, type Worked } from './tables.ts';

export type Settings = { first: BoostOptions; second: BoostOptions; speech: BoostOptions };

const common = { leaves: 16, rate: 0.1, minimum: 3, penalty: 2, columns: 0.5, groups: 0.8, seed: 1 } as const;
export const SETTINGS: Settings = {
  first: { ...common, trees: 200, loss: 'softmax' },
  second: { ...common, trees: 150, loss: 'softmax' },
  speech: { ...common, trees: 100, leaves: 8, rate: 0.1, minimum: 5, loss: 'logistic' },
};

/** Figures of cross-validation by article. */
export type Figures = { speaker: number; firstPass: number; linear: number; speech: number; detection: number };
export type Trained = { model: Model; figures: Figures };

/**
 * Trains all stages. Each one sees the predictions of the stage before on articles that that stage was not trained on, so that it
 * learns how far to trust them; the models that ship are then trained on everything.
 */
export function trainAll(examples: readonly Example[], settings: Settings, log: (line: string) => void): Trained {
  const foldOf = (i: number): number => examples[i]!.fold;
  const cues = crossFit(examples.map(cueData), foldOf, trainCues);
  log('cues');
  const contexts = examples.map((example) => contextOf(example, cues.folds[example.fold]!));
  const words = crossFit(examples.map((example, i) => pairData(example, contexts[i]!)), foldOf, trainPairs);
  log('words');
  const worked: Worked[] = examples.map((example, i) => ({ example, context: contexts[i]!, table: tabulate(contexts[i]!, words.folds[example.fold]!) }));

  const first = crossFitTrees(worked, settings.first);
  log('first pass');
  const probabilities = worked.map(({ example, table }) => softmax(table.first, scoreRows(first.folds[example.fold]!, table)));
  const identities = worked.map(({ context }) => identify(context));
  worked.forEach(({ context, table }, i) => writeNeighbours(context, table, probabilities[i]!, identities[i]!, WIDTH, NEIGHBOURS));
  const second = crossFitTrees(worked, settings.second);
  log('second pass');
  const final = worked.map(({ example, table }) => softmax(table.first, scoreRows(second.folds[example.fold]!, table)));

  const speechWords = crossFit(worked.map(speechData), foldOf, trainSpeechWords);
  const wordsFor = (part: Worked): Int8Array => speechWords.folds[part.example.fold]!;
  const speechRowsOf = (keep: (part: Worked) => boolean) => {
    const kept = worked.map((part, i) => ({ part, p: final[i]! })).filter(({ part }) => keep(part));
    return speechTable(kept.map(({ part }) => part), kept.map(({ p }) => p), wordsFor);
  };
  const speech = boost(speechRowsOf(() => true), settings.speech);
  let right = 0, all = 0, hit = 0, said = 0, spoken = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = boost(speechRowsOf(({ example }) => example.fold !== fold), settings.speech);
    const rows = speechRowsOf(({ example }) => example.fold === fold);
    rows.labels.forEach((label, r) => {
      const guess = scoreTrees(trees, rows.rows, r * SPEECH_WIDTH) > 0;
      all++;
      right += guess === (label === 1) ? 1 : 0;
      said += guess ? 1 : 0;
      spoken += label;
      hit += guess && label === 1 ? 1 : 0;
    });
  }
  log('speech');
  const outcome = (ps: readonly Float64Array[]) => worked.flatMap((part, i) => outcomes(part, ps[i]!, identities[i]!));
  const results = outcome(final);
  const share = (list: { right: boolean }[]): number => list.filter((r) => r.right).length / list.length;
  const model: Model = { cues: cues.all, words: words.all, speechWords: speechWords.all, first: first.all, second: second.all, speech, confidence: isotonic(results) };
  const figures = { speaker: share(results), firstPass: share(outcome(probabilities)), linear: linearShare(worked), speech: right / all, detection: (2 * hit) / (said + spoken) };
  return { model, figures };
}

function crossFitTrees(worked: readonly Worked[], options: BoostOptions): { folds: Trees[]; all: Trees } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => boost(rankingRows(worked.filter(({ example }) => example.fold !== fold)), options));
  return { folds, all: boost(rankingRows(worked), options) };
}

/** For each attributed quotation the summed probability of the chosen person, and whether its mention is a right one. */
function outcomes({ example, context, table }: Worked, probabilities: Float64Array, identity: Int32Array): { raw: number; right: boolean }[] {
  const list: { raw: number; right: boolean }[] = [];
  example.gold.forEach((gold, q) => {
    if (!gold?.speech || !gold.speaker) return;
    const best = bestOf(table.first[q]! + 1, table.first[q + 1]!, table.candidate, probabilities, identity);
    const labels = labelCandidates(context, [best.mention], gold);
    list.push({ raw: best.probability, right: best.mention >= 0 && (labels[0] !== 0 || sameName(context, best.mention, gold.speaker.text)) });
  });
  return list;
}

/** Does the chosen name end in the labelled speaker's last name? The scorer takes that for right, too. */
function sameName({ mentions, tokens }: Worked['context'], m: number, speaker: string): boolean {
  const mention = mentions[m]!;
  if (mention.kind !== 'name' && mention.kind !== 'organisation') return false;
  const last = (s: string): string | undefined => s.replace(/\([^)]*\)/g, ' ').replace(/[’']s\b/g, '').split(/[^\p{L}\p{M}’'-]+/u).filter((w) => /^\p{Lu}/u.test(w)).pop()?.toLowerCase();
  const name = last(speaker);
  return !!name && !/^(he|she|they|i|we|who|it)$/.test(name) && last(tokens.text.slice(mention.start, mention.end)) === name;
}

function linearShare(worked: readonly Worked[]): number {
  let right = 0, all = 0;
  for (const { example, context, table } of worked) {
    example.gold.forEach((gold, q) => {
      if (!gold?.speech || !gold.speaker) return;
      all++;
      const row = table.first[q]! + 1;
      if (row < table.first[q + 1]! && labelCandidates(context, [table.candidate[row]!], gold)[0] !== 0) right++;
    });
  }
  return right / all;
}
