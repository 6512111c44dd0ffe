import type { Context } from '../context.ts';
import { bestCues, type BestCues } from './quotation.ts';
import { WORD_FEATURES, besideMention, nobodyFeatures, wordFeatures, type Beside } from './words.ts';

/** How many candidates of a quotation, by the linear model, the trees look at; nobody comes on top. */
export const SHORTLIST = 18;
/** Candidates that the linear model puts so many logits behind the best are not looked at. */
const LONGEST_LEAD = 6.5;
/** Weights of the linear model are whole numbers of 1 / `LINEAR_SCALE`. */
export const LINEAR_SCALE = 24;

/** Sees the hashed features of one candidate (-1: nobody, first for each quotation); `index` is its place in the quotation's list. */
export type PairVisitor = (q: number, m: number, index: number, features: Int32Array, count: number) => void;

/** Visits nobody and every candidate of every quotation in order. `done` is called after each quotation. */
export function visitPairs(context: Context, visit: PairVisitor, done?: (q: number, best: BestCues) => void): void {
  const features = new Int32Array(WORD_FEATURES);
  const beside: (Beside | undefined)[] = [];
  for (let q = 0; q < context.quotations.length; q++) {
    const best = bestCues(context, q);
    visit(q, -1, -1, features, nobodyFeatures(context, q, features));
    const list = context.candidates[q]!;
    const before = countBefore(context, q);
    for (let index = 0; index < list.length; index++) {
      const m = list[index]!;
      const rank = index < before ? before - 1 - index : index - before;
      visit(q, m, index, features, wordFeatures(context, q, m, (beside[m] ??= besideMention(context, m)), rank, best, features));
    }
    done?.(q, best);
  }
}

/** How many of a quotation's candidates stand before its end; they come first in its list. */
export function countBefore({ candidates, mentions, reach }: Context, q: number): number {
  const list = candidates[q]!;
  const { to } = reach[q]!;
  let before = 0;
  while (before < list.length && mentions[list[before]!]!.from < to) before++;
  return before;
}

/** A candidate with its place in the quotation's list (-1: nobody) and the linear model's score in logits. */
export type Scored = { m: number; index: number; score: number };

/** Calls `use` for each quotation with nobody and the candidates that are worth a closer look, the best first. */
export function shortlist(context: Context, weights: Int8Array, use: (q: number, list: readonly Scored[], best: BestCues) => void): void {
  let list: Scored[] = [];
  visitPairs(
    context,
    (_q, m, index, features, count) => {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weights[features[k]!]!;
      insert(list, { m, index, score: sum / LINEAR_SCALE });
    },
    (q, best) => {
      const least = (list[1]?.score ?? 0) - LONGEST_LEAD;
      while (list.length > 2 && list[list.length - 1]!.score < least) list.pop();
      use(q, list, best);
      list = [];
    },
  );
}

/** Keeps the list short and in order of scores; the first place is nobody's. Of equal ones the earlier stays ahead. */
function insert(list: Scored[], item: Scored): void {
  if (list.length > SHORTLIST) {
    if (list[SHORTLIST]!.score >= item.score) return;
    list.pop();
  }
  let at = list.length;
  while (at > 1 && list[at - 1]!.score < item.score) at--;
  list.splice(at, 0, item);
}
