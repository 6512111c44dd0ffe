import { CUE_BITS, CUE_FEATURES, CUE_SCALE, cueFeatures, visitCueTokens } from '../../lib/attribution/cues.ts';
import { coverOf, tokenSpans } from '../../lib/attribution/spans.ts';
import type { Context } from '../../lib/attribution/context.ts';
import { LINEAR_SCALE, visitPairs } from '../../lib/attribution/features/index.ts';
import { WORD_BITS } from '../../lib/attribution/features/words.ts';
import { lexiconOf, tagWords } from '../../lib/attribution/words/lexicon.ts';
import { languageOf } from '../../lib/attribution/language/index.ts';
import { classify, symbolsOf } from '../../lib/attribution/words/classes.ts';
import type { Example } from './corpus.ts';
import { labelCandidates } from './labels.ts';
import { addRow, emptySparse, endGroup, trainLinear, type Sparse } from './linear.ts';

/** Long cues are paraphrases of the whole sentence; their first words hold the verb. */
const LONGEST_CUE = 4;

/** The tokens of an example that may be cues, with the label whether they are. */
export function cueData(example: Example): Sparse {
  const data = emptySparse();
  const { tokens } = example;
  const language = languageOf(example.language);
  const bits = tagWords(tokens, lexiconOf(language));
  const classes = classify(tokens, bits, language.grammar.capitalNouns);
  const words = { tokens, classes, symbols: symbolsOf(tokens, classes) };
  const spans = tokenSpans(tokens, example.quotations);
  const cover = coverOf(tokens, spans);
  const isCue = new Uint8Array(tokens.count);
  for (const quote of example.document.quotes) {
    if (!quote.cue || !quote.speech) continue;
    for (const [start, end] of quote.cue.fragments ?? [[quote.cue.start, quote.cue.end]]) {
      const first = firstFrom(tokens.start, start);
      for (let i = first; i < tokens.count && tokens.start[i]! < end && i < first + LONGEST_CUE; i++) isCue[i] = 1;
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

/** The weights that tell cues: logistic regression over the tokens of `cueData`. */
export const trainCues = (parts: readonly Sparse[]): Int8Array =>
  trainLinear(parts, { bits: CUE_BITS, epochs: 3, rate: 0.15, caution: 1, articles: 8, scale: CUE_SCALE, least: 0.75 });

/** Nobody and all candidates of each quotation labelled as speech, a group each, with their hashed words and labels. */
export function pairData(example: Example, context: Context): Sparse {
  const data = emptySparse();
  /** Of the quotation being visited; `null` where it is not labelled as speech. */
  let labels: Uint8Array | null = null;
  let row = 0;
  visitPairs(context, (q, m, features, count) => {
    // Nobody comes first.
    if (m < 0) {
      const gold = example.gold[q];
      labels = gold?.speech ? labelCandidates(context, [-1, ...context.candidates[q]!], gold) : null;
      row = 0;
    }
    if (!labels) return;
    addRow(data, features, count, labels[row++]!);
    if (row === labels.length) endGroup(data);
  });
  return data;
}

/** The weights of the linear ranking: a softmax over the candidates of each quotation of `pairData`. Why `least` is no smaller: “The smallest weights are left out” in docs/decisions.md. */
export const trainPairs = (parts: readonly Sparse[]): Int8Array =>
  trainLinear(parts, { bits: WORD_BITS, epochs: 8, rate: 0.1, caution: 3, articles: 12, scale: LINEAR_SCALE, least: 1.85 });

/** Index of the first value that is at least `least`, their number where none is; by bisection, since they are sorted. */
function firstFrom(values: Int32Array, least: number): number {
  let low = 0,
    high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
