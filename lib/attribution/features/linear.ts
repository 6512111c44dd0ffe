import { float64, int32 } from '../arrays.ts';
import type { Context } from '../context.ts';
import { bestCues, type BestCues } from './quotation.ts';
import { WORD_FEATURES, besideMention, mentionFeatures, nobodyFeatures, pairFeatures, type MentionWords } from './words.ts';

/** How many candidates of a quotation, by the linear model, the trees look at; nobody comes on top. */
const SHORTLIST = 12;
/** Candidates that the linear model puts so many logits behind the best are not looked at. */
const LONGEST_LEAD = 4;
/** Weights of the linear model are whole numbers of 1 / `LINEAR_SCALE`. */
export const LINEAR_SCALE = 12;
/** Stands for the sum of a mention that was not asked for so far. */
const UNKNOWN = 0x7fffffff;

/** The candidates of all quotations that are worth a closer look, a row each: nobody first for each quotation, then the others, the best first. */
export type Shortlist = {
  /** First row of each quotation, and the number of rows at the end. */
  first: Int32Array;
  /** For each row the mention (-1: nobody), its place in the quotation's list of candidates, and the linear model's score in logits. */
  candidate: Int32Array;
  index: Int32Array;
  score: Float64Array;
  /** For each quotation its likeliest cues. */
  best: BestCues[];
};

/** Scores all candidates by the linear model's weights and keeps the best of each quotation. */
export function shortlist(context: Context, weights: Int8Array): Shortlist {
  const { quotations, candidates } = context;
  const size = candidates.reduce((sum, list) => sum + Math.min(list.length, SHORTLIST) + 1, 0);
  const first = int32(quotations.length + 1);
  const candidate = int32(size);
  const index = int32(size);
  const score = float64(size);
  const best: BestCues[] = [];
  const scorer = new Scorer(context, weights);
  let end = 0;
  for (let q = 0; q < quotations.length; q++) {
    const start = end;
    first[q] = start;
    best.push(bestCues(context, q));
    candidate[end] = index[end] = -1;
    score[end++] = scorer.nobody(q);
    const list = candidates[q]!;
    const before = countBefore(context, q);
    // The rows behind nobody's are kept in order, the highest score first; of equal ones the earlier candidate stays ahead.
    for (let k = 0; k < list.length; k++) {
      const points = scorer.candidate(q, list[k]!, k < before ? 0 : 1, rankOf(k, before), best[q]!);
      if (end - start <= SHORTLIST) end++;
      else if (score[end - 1]! >= points) continue;
      let at = end - 1;
      for (; at > start + 1 && score[at - 1]! < points; at--) {
        candidate[at] = candidate[at - 1]!;
        index[at] = index[at - 1]!;
        score[at] = score[at - 1]!;
      }
      candidate[at] = list[k]!;
      index[at] = k;
      score[at] = points;
    }
    while (end - start > 2 && score[end - 1]! < score[start + 1]! - LONGEST_LEAD) end--;
  }
  first[quotations.length] = end;
  return { first, candidate: candidate.subarray(0, end), index, score, best };
}

/** How many of a quotation's candidates stand before its end; they come first in its list. */
export function countBefore({ candidates, mentions, reach }: Context, q: number): number {
  const list = candidates[q]!;
  const { to } = reach[q]!;
  let before = 0;
  while (before < list.length && mentions[list[before]!]!.from < to) before++;
  return before;
}

/** How many candidates stand nearer to the quotation on the same side. */
const rankOf = (index: number, before: number): number => (index < before ? before - 1 - index : index - before);

/** Logits of the linear model. What hangs on the mention alone is summed once for each side, not for each quotation. */
class Scorer {
  private readonly context: Context;
  private readonly weights: Int8Array;
  private readonly features = int32(WORD_FEATURES);
  /** For each mention what stands beside it, once it was asked for. */
  private readonly beside: (MentionWords | undefined)[];
  /** For each mention the sum as one before the quotation, then as one after it. */
  private readonly sums: Int32Array;

  constructor(context: Context, weights: Int8Array) {
    this.context = context;
    this.weights = weights;
    this.beside = new Array<MentionWords | undefined>(context.mentions.length);
    this.sums = int32(context.mentions.length * 2).fill(UNKNOWN);
  }

  /** That nobody is the speaker of quotation `q`. */
  nobody(q: number): number {
    return this.sum(nobodyFeatures(this.context, q, this.features)) / LINEAR_SCALE;
  }

  /** That mention `m` is, which stands on this side of it (0 before, 1 after) with `rank` candidates nearer. */
  candidate(q: number, m: number, side: number, rank: number, best: BestCues): number {
    const beside = (this.beside[m] ??= besideMention(this.context, m));
    let own = this.sums[m * 2 + side]!;
    if (own === UNKNOWN) own = this.sums[m * 2 + side] = this.sum(mentionFeatures(beside, side, this.features));
    return (own + this.sum(pairFeatures(this.context, q, m, beside, rank, best, this.features, 0))) / LINEAR_SCALE;
  }

  /** The sum of the weights of the first `count` features written. */
  private sum(count: number): number {
    const { features, weights } = this;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += weights[features[k]!]!;
    return sum;
  }
}

/** Sees the hashed features of one candidate (-1: nobody, first for each quotation). */
type PairVisitor = (q: number, m: number, features: Int32Array, count: number) => void;

/** Visits nobody and every candidate of every quotation in order: what the linear model is trained on. */
export function visitPairs(context: Context, visit: PairVisitor): void {
  const features = int32(WORD_FEATURES);
  for (let q = 0; q < context.quotations.length; q++) {
    const best = bestCues(context, q);
    visit(q, -1, features, nobodyFeatures(context, q, features));
    const before = countBefore(context, q);
    context.candidates[q]!.forEach((m, index) => {
      const beside = besideMention(context, m);
      const count = mentionFeatures(beside, index < before ? 0 : 1, features);
      visit(q, m, features, pairFeatures(context, q, m, beside, rankOf(index, before), best, features, count));
    });
  }
}
