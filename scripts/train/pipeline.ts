import { calibrate } from '../../lib/attribution/confidence.ts';
import { bestOf } from '../../lib/attribution/decide.ts';
import { tabulate } from '../../lib/attribution/features/index.ts';
import type { Model } from '../../lib/attribution/model/index.ts';
import type { Trees } from '../../lib/attribution/model/trees.ts';
import { scoreTrees } from '../../lib/attribution/model/trees.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { probabilitiesOf } from '../../lib/attribution/rank.ts';
import { SPEECH_WIDTH } from '../../lib/attribution/features/speech.ts';
import type { BoostOptions, Rows } from './boost.ts';
import { FOLDS, contextOf, type Example } from './corpus.ts';
import { isotonic } from './isotonic.ts';
import { labelCandidates } from './labels.ts';
import { boostAll } from './pool.ts';
import { cueData, crossFit, pairData, trainCues, trainPairs, type Fitted } from './stages.ts';
import { rankingRows, speechData, speechTable, trainSpeechWords, type Worked } from './tables.ts';

export type Settings = { speakers: BoostOptions; speech: BoostOptions };

const common = { leaves: 16, rate: 0.1, minimum: 5, penalty: 3, columns: 0.5, groups: 0.8, seed: 5 } as const;
export const SETTINGS: Settings = {
  speakers: { ...common, trees: 120, rate: 0.15, loss: 'softmax' },
  speech: { ...common, trees: 100, leaves: 8, rate: 0.1, minimum: 5, penalty: 2, loss: 'logistic' },
};

/** Figures of cross-validation by article, for one language, as shares: `sure` of those shown as certain, `surelyRight` of those the right ones. */
export type Figures = { speaker: number; linear: number; detection: number; sure: number; surelyRight: number };

/** What is shown as certain has at least this confidence. */
const SURE = 0.9;

/**
 * Standard errors by which the confidence stays below what was found right: the fewer the predictions, the lower. In English half a one costs a point or two of what is shown as
 * certain and keeps it near 98 % right; a whole one would cost German a quarter.
 */
const CAUTION = 0.5;

export type Trained = { model: Model; figures: Record<string, Figures> };

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
  const foldOf = (i: number): number => examples[i]!.fold;
  const speakers = await crossFitTrees(worked, settings.speakers);
  log('speakers');
  const probabilities = worked.map(({ example, table }) => probabilitiesOf(speakers.folds[example.fold]!, table));

  const speechWords = crossFit(worked.map(speechData), foldOf, trainSpeechWords);
  const wordsFor = (part: Worked): Int8Array => speechWords.folds[part.example.fold]!;
  const speechRowsOf = (keep: (part: Worked) => boolean) => {
    const kept = worked.map((part, i) => ({ part, p: probabilities[i]! })).filter(({ part }) => keep(part));
    return speechTable(
      kept.map(({ part }) => part),
      kept.map(({ p }) => p),
      wordsFor,
    );
  };
  const speechJobs = Array.from({ length: FOLDS + 1 }, (_, fold) => ({ data: speechRowsOf(({ example }) => example.fold !== fold), options: settings.speech }));
  const speech = await boostAll(speechJobs);
  log('speech');
  const results = worked.map((part, i) => outcomes(part, probabilities[i]!));
  const model: Model = {
    cues: cues.all,
    words: words.all,
    speechWords: speechWords.all,
    speakers: speakers.all,
    speech: speech[FOLDS]!,
    confidence: {
      any: isotonic(
        results.flatMap((list, i) => (worked[i]!.example.written ? [] : list)),
        CAUTION,
      ),
    },
  };
  const figures: Record<string, Figures> = {};
  for (const language of new Set(examples.map((example) => example.language))) {
    // Where a language has no corpus, our own articles must do.
    const hasCorpus = examples.some((example) => example.language === language && !example.written);
    const counts = ({ example }: Worked): boolean => example.language === language && example.written !== hasCorpus;
    const of = worked.map((_, i) => i).filter((i) => counts(worked[i]!));
    const guesses = of.flatMap((i) => results[i]!);
    model.confidence = { ...model.confidence, [language]: isotonic(guesses, CAUTION) };
    const sure = guesses.filter(({ raw }) => calibrate(model.confidence[language]!, raw) >= SURE);
    const share = (list: { right: boolean }[]): number => list.filter((r) => r.right).length / list.length;
    let hit = 0,
      said = 0,
      spoken = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      const rows = speechRowsOf((part) => part.example.fold === fold && counts(part));
      rows.labels.forEach((label, r) => {
        const guess = scoreTrees(speech[fold]!, rows.rows, r * SPEECH_WIDTH) > 0 ? 1 : 0;
        said += guess;
        spoken += label;
        hit += guess & label;
      });
    }
    figures[language] = {
      speaker: share(guesses),
      linear: linearShare(of.map((i) => worked[i]!)),
      detection: (2 * hit) / (said + spoken),
      sure: sure.length / guesses.length,
      surelyRight: share(sure),
    };
  }
  return { model, figures };
}

/** How often an article counts in the trees' training: the German corpus, a tenth of the English one, twice. */
const counted = ({ example }: Worked): number => (example.language === 'en' || example.written ? 1 : 2);

async function crossFitTrees(worked: readonly Worked[], options: BoostOptions): Promise<{ folds: Trees[]; all: Trees }> {
  const rows = (keep: (part: Worked) => boolean): Rows => rankingRows(worked.filter(keep).flatMap((part) => Array.from({ length: counted(part) }, () => part)));
  const jobs = Array.from({ length: FOLDS + 1 }, (_, fold) => ({ data: rows(({ example }) => example.fold !== fold), options }));
  const folds = await boostAll(jobs);
  return { folds, all: folds.pop()! };
}

/** For each attributed quotation the summed probability of the chosen person, and whether its mention is a right one. */
export function outcomes({ example, context, table }: Worked, probabilities: Float64Array): { raw: number; right: boolean }[] {
  const list: { raw: number; right: boolean }[] = [];
  example.gold.forEach((gold, q) => {
    if (!gold?.speech || !gold.speaker) return;
    const best = bestOf(context, table.first[q]! + 1, table.first[q + 1]!, table.candidate, probabilities);
    const labels = labelCandidates(context, [best.mention], gold);
    list.push({ raw: best.probability, right: best.mention >= 0 && (labels[0] !== 0 || sameName(context, best.mention, gold.speaker.text)) });
  });
  return list;
}

/** Does the chosen mention, or the name of whom it stands for, end in the labelled speaker's last name? The scorer takes that for right, too. */
function sameName({ mentions, tokens, bits, lexicon, people }: Worked['context'], m: number, speaker: string): boolean {
  const mention = mentions[m]!;
  const last = (s: string): string | undefined =>
    s
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[’']s\b/g, '')
      .split(/[^\p{L}\p{M}’'-]+/u)
      .filter((w) => /^\p{Lu}/u.test(w))
      .pop()
      ?.toLowerCase();
  const name = last(speaker);
  return (
    !!name &&
    !/^(he|she|they|i|we|who|it)$/.test(name) &&
    (last(tokens.text.slice(mention.start, mention.end)) === name || last(describe({ tokens, bits, lexicon }, mentions, people, m).name) === name)
  );
}

function linearShare(worked: readonly Worked[]): number {
  let right = 0,
    all = 0;
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
