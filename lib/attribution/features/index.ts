import type { Context } from '../context.ts';
import { countHeads, countPeople } from './heads.ts';
import { NEIGHBOUR_FEATURES } from './neighbours.ts';
import { MENTION_FEATURES, writeMention } from './mention.ts';
import { PAIR_FEATURES, writePair, type Place } from './pair.ts';
import { QUOTATION_FEATURES, bestCues, writeQuotation, type BestCues } from './quotation.ts';
import { byte } from './row.ts';
import { WORD_FEATURES, wordFeatures } from './words.ts';

/** Columns of the linear model's opinion. */
const LINEAR_FEATURES = ['l.score', 'l.rank', 'l.lead'] as const;

/** The names of a row's columns, in order. */
export const FEATURES: readonly string[] = [...QUOTATION_FEATURES, ...MENTION_FEATURES, ...PAIR_FEATURES, ...LINEAR_FEATURES, ...NEIGHBOUR_FEATURES];
export const WIDTH = FEATURES.length;
const M = QUOTATION_FEATURES.length;
const P = M + MENTION_FEATURES.length;
export const LINEAR = P + PAIR_FEATURES.length;

/** First column that only the second pass fills. */
export const NEIGHBOURS = LINEAR + LINEAR_FEATURES.length;

/** How many candidates of a quotation, by the linear model, the trees look at; nobody comes on top. */
export const SHORTLIST = 12;
/** Candidates that the linear model puts so many logits behind the best are not looked at. */
export const LONGEST_LEAD = 6.5;

/** Weights of the linear model are whole numbers of 1 / `LINEAR_SCALE`. */
export const LINEAR_SCALE = 24;

/** The shortlisted candidates of all quotations with their rows. Candidate -1 is nobody, the first of each list. */
export type Table = {
  /** First row of each quotation, and the number of rows at the end. */
  first: Int32Array;
  /** Index into `mentions` of each row. */
  candidate: Int32Array;
  rows: Uint8Array;
  best: BestCues[];
};

/** The place of each candidate of quotation `q`, in the order of its list, counted away from the quotation on either side. */
function places({ candidates, mentions, reach }: Context, q: number): Place[] {
  const list = candidates[q]!;
  const places: Place[] = [];
  const before = countBefore(list, mentions, reach[q]!.to);
  const walk = (from: number, to: number, step: 1 | -1): void => {
    let rank = 0, rankOuter = 0, pronouns = 0, names = 0, edge = -1;
    for (let index = from; index !== to; index += step) {
      const mention = mentions[list[index]!]!;
      places[index] = { rank, rankOuter, pronouns, names };
      rank++;
      if (mention.from > edge || edge < 0) rankOuter++;
      edge = mention.to;
      if (mention.kind === 'pronoun') pronouns++;
      if (mention.kind === 'name' || mention.kind === 'organisation') names++;
    }
  };
  walk(before - 1, -1, -1);
  walk(before, list.length, 1);
  return places;
}

/** How many of a quotation's candidates stand before its end. */
function countBefore(list: readonly number[], mentions: Context['mentions'], to: number): number {
  let before = 0;
  while (before < list.length && mentions[list[before]!]!.from < to) before++;
  return before;
}

/** The linear model's score of every candidate of every quotation; visits `(quotation, candidate, features, count)` when training. */
export function visitPairs(context: Context, visit: (q: number, m: number, features: Int32Array, count: number, best: BestCues) => void): void {
  const features = new Int32Array(WORD_FEATURES);
  for (let q = 0; q < context.quotations.length; q++) {
    const best = bestCues(context, q);
    visit(q, -1, features, wordFeatures(context, q, -1, 0, best, features), best);
    const list = context.candidates[q]!;
    const before = countBefore(list, context.mentions, context.reach[q]!.to);
    list.forEach((m, index) => {
      const rank = index < before ? before - 1 - index : index - before;
      visit(q, m, features, wordFeatures(context, q, m, rank, best, features), best);
    });
  }
}

/** Fills the rows of all quotations. `weights` are the linear model's. */
export function tabulate(context: Context, weights: Int8Array): Table {
  const { quotations } = context;
  const tallies = { heads: countHeads(context), people: countPeople(context) };
  const size = context.candidates.reduce((sum, list) => sum + Math.min(list.length, SHORTLIST) + 1, 0);
  const table: Table = { first: new Int32Array(quotations.length + 1), candidate: new Int32Array(size), rows: new Uint8Array(size * WIDTH), best: [] };
  const mentionRows = new Map<number, Uint8Array>();
  let row = 0;
  let scored: { m: number; score: number }[] = [];
  const flush = (q: number): void => {
    const best = table.best[q]!;
    const nobody = scored[0]!;
    const others = scored.slice(1).sort((a, b) => b.score - a.score || a.m - b.m);
    const top = others.length > 0 ? others[0]!.score : nobody.score;
    const list = [nobody, ...others.slice(0, SHORTLIST).filter(({ score }) => top - score <= LONGEST_LEAD)];
    const where = places(context, q);
    table.first[q] = row;
    list.forEach(({ m, score }, index) => {
      const at = row * WIDTH;
      table.candidate[row++] = m;
      if (index === 0) writeQuotation(context, q, best, table.rows, at);
      else table.rows.copyWithin(at, table.first[q]! * WIDTH, table.first[q]! * WIDTH + M);
      if (m >= 0) {
        let known = mentionRows.get(m);
        if (!known) {
          known = new Uint8Array(MENTION_FEATURES.length);
          writeMention(context, m, tallies, known, 0);
          mentionRows.set(m, known);
        }
        table.rows.set(known, at + M);
        writePair(context, q, m, where[context.candidates[q]!.indexOf(m)]!, best, table.rows, at + P);
      } else table.rows[at + P] = 2;
      table.rows[at + LINEAR] = byte(128 + score * 8);
      table.rows[at + LINEAR + 1] = index;
      table.rows[at + LINEAR + 2] = byte((top - score) * 12);
    });
  };
  let current = -1;
  visitPairs(context, (q, m, features, count, best) => {
    if (q !== current) {
      if (current >= 0) flush(current);
      current = q;
      scored = [];
      table.best.push(best);
    }
    let score = 0;
    for (let k = 0; k < count; k++) score += weights[features[k]!]!;
    scored.push({ m, score: score / LINEAR_SCALE });
  });
  if (current >= 0) flush(current);
  table.first[quotations.length] = row;
  table.candidate = table.candidate.subarray(0, row);
  table.rows = table.rows.subarray(0, row * WIDTH);
  return table;
}
