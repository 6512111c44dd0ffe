import { CUE_BITS, CUE_FEATURES, CUE_SCALE, cueFeatures, visitCueTokens } from '../../lib/attribution/cues.ts';
import { coverOf, tokenSpans } from '../../lib/attribution/spans.ts';
import type { Context } from '../../lib/attribution/context.ts';
import { LINEAR_SCALE, visitPairs } from '../../lib/attribution/features/index.ts';
import { WORD_BITS } from '../../lib/attribution/features/words.ts';
import { lexiconOf, tagWords } from '../../lib/attribution/words/lexicon.ts';
import { languageOf } from '../../lib/attribution/language/index.ts';
import { classify, symbolsOf } from '../../lib/attribution/words/classes.ts';
import { FOLDS, type Example } from './corpus.ts';
import { labelCandidates } from './labels.ts';
import { addRow, emptySparse, endGroup, trainLinear, type Sparse } from './linear.ts';

/** The tokens that may be cues, with the label whether they are, for each example. */
export function cueData(example: Example): Sparse {
  const data = emptySparse();
  const { tokens } = example;
  const language = languageOf(example.language);
  const bits = tagWords(tokens, lexiconOf(language));
  const classes = classify(tokens, bits, language.capitalNouns);
  const words = { tokens, classes, symbols: symbolsOf(tokens, classes) };
  const spans = tokenSpans(tokens, example.quotations);
  const cover = coverOf(tokens, spans);
  const isCue = new Uint8Array(tokens.count);
  for (const quote of example.document.quotes) {
    if (!quote.cue || !quote.speech) continue;
    for (const [start, end] of quote.cue.fragments ?? [[quote.cue.start, quote.cue.end]]) {
      // Long cues are paraphrases of the whole sentence; their first words hold the verb.
      const first = lowerBound(tokens.start, start);
      for (let i = first; i < tokens.count && tokens.start[i]! < end && i < first + 4; i++) isCue[i] = 1;
    }
  }
  const out = new Int32Array(CUE_FEATURES);
  visitCueTokens(words, cover, spans, (i, before, after) => {
    cueFeatures(words, i, before, after, out);
    addRow(data, out, CUE_FEATURES, isCue[i]!);
    endGroup(data);
  });
  return data;
}

export const trainCues = (parts: readonly Sparse[]): Int8Array =>
  trainLinear(parts, { bits: CUE_BITS, epochs: 3, rate: 0.15, caution: 1, articles: 8, scale: CUE_SCALE, least: 0.75 });

/** All candidates of an example's attributed quotations with their hashed words and labels. */
export function pairData(example: Example, context: Context): Sparse {
  const data = emptySparse();
  let current = -1;
  let use = false;
  let labels: Uint8Array = new Uint8Array(0);
  let index = 0;
  visitPairs(context, (q, _m, features, count) => {
    if (q !== current) {
      if (use) endGroup(data);
      current = q;
      const gold = example.gold[q];
      use = !!gold && gold.speech;
      index = 0;
      if (use) labels = labelCandidates(context, [-1, ...context.candidates[q]!], gold!);
    }
    if (use) addRow(data, features, count, labels[index]!);
    index++;
  });
  if (use) endGroup(data);
  return data;
}

export const trainPairs = (parts: readonly Sparse[]): Int8Array =>
  trainLinear(parts, { bits: WORD_BITS, epochs: 8, rate: 0.1, caution: 3, articles: 12, scale: LINEAR_SCALE, least: 1.75 });

/** Models of all folds but one each, and of all. */
export type Fitted<M> = { folds: M[]; all: M };

/** For each fold what `train` makes of all other folds, then of all. */
export function crossFit<T, M>(data: readonly T[], foldOf: (index: number) => number, train: (parts: T[]) => M): Fitted<M> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => train(data.filter((_part, index) => foldOf(index) !== fold)));
  return { folds, all: train([...data]) };
}

function lowerBound(values: Int32Array, wanted: number): number {
  let low = 0,
    high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
