import { tabulate } from '../../lib/attribution/features/index.ts';
import type { Model } from '../../lib/attribution/model/index.ts';
import type { Trees } from '../../lib/attribution/model/trees.ts';
import { scoreTrees } from '../../lib/attribution/model/trees.ts';
import { probabilitiesOf } from '../../lib/attribution/rank.ts';
import { SPEECH_WIDTH } from '../../lib/attribution/features/speech.ts';
import type { BoostOptions, Rows } from './boost.ts';
import { FOLDS, contextOf, type Example } from './corpus.ts';
import { crossFit, crossFitRows, type Fitted } from './folds.ts';
import { isotonic } from './isotonic.ts';
import { figuresOf, outcomes, type Figures, type Judged } from './outcomes.ts';
import { referentGroups, trainReferents } from './referents.ts';
import { cueData, pairData, trainCues, trainPairs } from './cues-and-words.ts';
import { rankingRows, speechData, speechTable, trainSpeechWords, type Worked } from './tables.ts';

/** How the trees are grown that tell speakers, speech, and whom pronouns and descriptions stand for. */
export type Settings = { speakers: BoostOptions; speech: BoostOptions; referents: BoostOptions };

/** Which columns and articles each tree sees is drawn by this seed. Others change what is right within chance: see the figures in docs/attribution-figures.md. */
const SEED = 8;
/** What more, bigger and slower trees and stronger penalties give: “Twice as many trees at half the rate” in docs/experiments.md, “The ranker is a linear model …” in docs/decisions.md. */
const COMMON = { minimum: 5, columns: 0.5, groups: 0.8, seed: SEED } as const;
export const SETTINGS: Settings = {
  speakers: { ...COMMON, trees: 120, leaves: 24, rate: 0.1, penalty: 3, loss: 'softmax' },
  speech: { ...COMMON, trees: 100, leaves: 8, rate: 0.1, penalty: 2, loss: 'logistic' },
  referents: { ...COMMON, trees: 76, leaves: 24, rate: 0.15, penalty: 2, minimum: 3, loss: 'softmax' },
};

/**
 * Standard errors by which the confidence stays below what was found right: the fewer the predictions, the lower. A quarter of one is nearest to the truth for articles left out; in
 * English, which has ten times as many predictions as any other language, more of it leaves a sixth of the quotations uncertain and makes 98 % of the certain ones right.
 */
const CAUTION = { en: 1, others: 0.25 };

type Trained = { model: Model; figures: Record<string, Figures> };

/** The stages before the trees: cue weights, contexts, linear weights and tables, each cross-fitted by article. */
export function workUp(examples: readonly Example[], log: (line: string) => void): { worked: Worked[]; cues: Fitted<Int8Array>; words: Fitted<Int8Array> } {
  const foldOf = (i: number): number => examples[i]!.fold;
  const cues = crossFit(examples.map(cueData), foldOf, trainCues);
  log('cues');
  const contexts = examples.map((example) => contextOf(example, cues.folds[example.fold]!));
  const words = crossFit(
    examples.map((example, i) => pairData(example, contexts[i]!)),
    foldOf,
    trainPairs,
  );
  log('words');
  return { worked: examples.map((example, i) => ({ example, context: contexts[i]!, table: tabulate(contexts[i]!, words.folds[example.fold]!) })), cues, words };
}

/**
 * Trains all stages. Each one sees the predictions of the stage before on articles that that stage was not trained on, so that it
 * learns how far to trust them; the models that ship are then trained on everything.
 */
export async function trainAll(examples: readonly Example[], settings: Settings, log: (line: string) => void): Promise<Trained> {
  const { worked, cues, words } = workUp(examples, log);
  const speakers = await crossFitTrees(worked, settings.speakers);
  log('speakers');
  const probabilities = worked.map(({ example, table }) => probabilitiesOf(speakers.folds[example.fold]!, table));
  const speech = await crossFitSpeech(worked, probabilities, settings.speech);
  log('speech');
  const referents = await trainReferents(
    worked.map(({ example, context }) => ({ fold: example.fold, groups: referentGroups(example, context) })),
    settings.referents,
  );
  log(`whom ${referents.groups} pronouns and descriptions stand for: ${(100 * referents.right).toFixed(2)} right, by the rules alone ${(100 * referents.ruled).toFixed(2)}`);
  const judged = worked.map((part, i): Judged => ({ ...part, results: outcomes(part, probabilities[i]!) }));
  const languages = [...new Set(examples.map((example) => example.language))].map((language) => ({ language, parts: partsOf(judged, language) }));
  const confidence: Model['confidence'] = {
    any: calibrationOf(judged.filter(({ example }) => !example.written)),
    ...Object.fromEntries(languages.map(({ language, parts }) => [language, calibrationOf(parts, language === 'en' ? CAUTION.en : CAUTION.others)])),
  };
  return {
    model: { cues: cues.all, words: words.all, speechWords: speech.words, speakers: speakers.all, speech: speech.trees, referents: referents.trees, confidence },
    figures: Object.fromEntries(languages.map(({ language, parts }) => [language, figuresOf(parts, confidence[language]!, speech.detection(parts))])),
  };
}

/** The articles that calibrate and measure a language: those of its corpus, or our own where it has none. */
function partsOf(judged: readonly Judged[], language: string): Judged[] {
  const own = judged.filter(({ example }) => example.language === language);
  const corpus = own.filter(({ example }) => !example.written);
  return corpus.length > 0 ? corpus : own;
}

const calibrationOf = (parts: readonly Judged[], caution = CAUTION.others): number[] =>
  isotonic(
    parts.flatMap(({ results }) => results),
    caution,
  );

/** Trains what tells speech from other quotations. `detection`: F1 on articles, each by the trees that were not trained on it. */
async function crossFitSpeech(
  worked: readonly Worked[],
  probabilities: readonly Float64Array[],
  options: BoostOptions,
): Promise<{ words: Int8Array; trees: Trees; detection: (parts: readonly Worked[]) => number }> {
  const words = crossFit(worked.map(speechData), (i) => worked[i]!.example.fold, trainSpeechWords);
  const rowsOf = (keep: (part: Worked) => boolean): Rows => {
    const kept = worked.map((part, i) => ({ part, p: probabilities[i]! })).filter(({ part }) => keep(part));
    return speechTable(
      kept.map(({ part }) => part),
      kept.map(({ p }) => p),
      ({ example }) => words.folds[example.fold]!,
    );
  };
  const trees = await crossFitRows((keep) => rowsOf(({ example }) => keep(example.fold)), options);
  const detection = (parts: readonly Worked[]): number => {
    const examples = new Set(parts.map(({ example }) => example));
    let found = 0,
      predicted = 0,
      labelled = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      const rows = rowsOf(({ example }) => example.fold === fold && examples.has(example));
      rows.labels.forEach((label, r) => {
        const guess = scoreTrees(trees.folds[fold]!, rows.rows, r * SPEECH_WIDTH) > 0 ? 1 : 0;
        predicted += guess;
        labelled += label;
        found += guess & label;
      });
    }
    return (2 * found) / (predicted + labelled);
  };
  return { words: words.all, trees: trees.all, detection };
}

/** How often an article counts in the trees' training: the German corpus, a tenth of the English one, twice. */
const counted = ({ example }: Worked): number => (example.language === 'en' || example.written ? 1 : 2);

/** The trees that rank, for each fold and of all articles. */
export function crossFitTrees(worked: readonly Worked[], options: BoostOptions): Promise<Fitted<Trees>> {
  const repeated = worked.flatMap((part) => Array.from({ length: counted(part) }, () => part));
  return crossFitRows((keep) => rankingRows(repeated.filter(({ example }) => keep(example.fold))), options);
}
