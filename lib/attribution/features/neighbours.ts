import type { Context } from '../context.ts';
import type { TokenSpan } from '../candidates.ts';
import type { Table } from './table.ts';
import { byte, distance } from './row.ts';

/**
 * Columns of the second pass: what the first pass thinks of the quotations around, so that neighbours settle together (O'Keefe et
 * al. 2012: one by one throws away that they constrain each other).
 */
export const NEIGHBOUR_FEATURES = [
  'n.probability',
  'n.lead',
  'n.rank',
  'n.nobody',
  'n.person',
  'n.previous.person',
  'n.previous.mention',
  'n.next.person',
  'n.next.mention',
  'n.previous2.person',
  'n.previous2.mention',
  'n.next2.person',
  'n.next2.mention',
  'n.previous.top',
  'n.next.top',
  'n.previous.words',
  'n.next.words',
  'n.previous.paragraphs',
  'n.next.paragraphs',
  'n.afterPrevious',
  'n.beforeNext',
  'n.text',
  'n.previous.topAfter',
  'n.next.topBefore',
] as const;

/** The rows' probabilities after a pass: softmax over each quotation's rows. */
export function softmax(first: Int32Array, scores: Float64Array): Float64Array {
  const probabilities = new Float64Array(scores.length);
  for (let q = 0; q + 1 < first.length; q++) {
    let top = -Infinity,
      sum = 0;
    for (let r = first[q]!; r < first[q + 1]!; r++) if (scores[r]! > top) top = scores[r]!;
    for (let r = first[q]!; r < first[q + 1]!; r++) sum += probabilities[r] = Math.exp(scores[r]! - top);
    for (let r = first[q]!; r < first[q + 1]!; r++) probabilities[r]! /= sum;
  }
  return probabilities;
}

/** Fills the neighbour columns, from column `at` of rows `width` wide, of all rows of a table. */
export function writeNeighbours(context: Context, table: Table, probabilities: Float64Array, width: number, at: number): void {
  const { first, candidate, rows: out } = table;
  const { reach, tokens, counts, mentions, identity } = context;
  const quotations = first.length - 1;
  // Share of all quotations' probability that a person has.
  const mass = new Map<number, number>();
  for (let r = 0; r < candidate.length; r++) if (candidate[r]! >= 0) add(mass, identity[candidate[r]!]!, probabilities[r]!);
  const best: number[] = [];
  for (let q = 0; q < quotations; q++) {
    let top = first[q]!;
    for (let r = top; r < first[q + 1]!; r++) if (probabilities[r]! > probabilities[top]!) top = r;
    best.push(top);
  }
  const give = (q: number, m: number, person: boolean): number => {
    if (q < 0 || q >= quotations) return 0;
    let sum = 0;
    for (let r = first[q]!; r < first[q + 1]!; r++) {
      const other = candidate[r]!;
      if (other >= 0 && (other === m || (person && identity[other] === identity[m]))) sum += probabilities[r]!;
    }
    return byte(sum * 255);
  };
  const { previous, next } = neighboursOf(reach);
  for (let q = 0; q < quotations; q++) {
    const top = best[q]!;
    const before = previous[q]!,
      before2 = before < 0 ? -1 : previous[before]!;
    const after = next[q]!,
      after2 = after < 0 ? -1 : next[after]!;
    const order = [...probabilities.subarray(first[q]!, first[q + 1]!)].sort((a, b) => b - a);
    const previousWords = before >= 0 ? counts.words[reach[q]!.from]! - counts.words[reach[before]!.to]! : 255;
    const nextWords = after >= 0 ? counts.words[reach[after]!.from]! - counts.words[reach[q]!.to]! : 255;
    const previousParagraphs = before >= 0 ? tokens.paragraph[reach[q]!.from]! - tokens.paragraph[reach[before]!.to - 1]! : 255;
    const nextParagraphs = after >= 0 ? tokens.paragraph[reach[after]!.from]! - tokens.paragraph[reach[q]!.to - 1]! : 255;
    for (let r = first[q]!; r < first[q + 1]!; r++) {
      const m = candidate[r]!;
      const p = probabilities[r]!;
      let k = r * width + at;
      out[k++] = byte(p * 255);
      out[k++] = byte(128 + 12 * Math.log((p + 1e-6) / ((r === top ? order[1]! : probabilities[top]!) + 1e-6)));
      out[k++] = order.indexOf(p);
      out[k++] = byte(probabilities[first[q]!]! * 255);
      if (m < 0) {
        k += 9;
      } else {
        let own = 0;
        for (let s = first[q]!; s < first[q + 1]!; s++) if (candidate[s]! >= 0 && identity[candidate[s]!] === identity[m]) own += probabilities[s]!;
        out[k++] = byte(own * 255);
        out[k++] = give(before, m, true);
        out[k++] = give(before, m, false);
        out[k++] = give(after, m, true);
        out[k++] = give(after, m, false);
        out[k++] = give(before2, m, true);
        out[k++] = give(before2, m, false);
        out[k++] = give(after2, m, true);
        out[k++] = give(after2, m, false);
      }
      out[k++] = before >= 0 ? byte(probabilities[best[before]!]! * 255) : 0;
      out[k++] = after >= 0 ? byte(probabilities[best[after]!]! * 255) : 0;
      out[k++] = distance(previousWords);
      out[k++] = distance(nextWords);
      out[k++] = byte(previousParagraphs);
      out[k++] = byte(nextParagraphs);
      out[k++] = m >= 0 && before >= 0 && mentions[m]!.from >= reach[before]!.to ? 1 : 0;
      out[k++] = m >= 0 && after >= 0 && mentions[m]!.to <= reach[after]!.from ? 1 : 0;
      out[k++] = m < 0 ? 0 : byte(((mass.get(identity[m]!) ?? 0) - p) * 24);
      out[k++] = before >= 0 ? side(candidate[best[before]!]!, before) : 0;
      out[k++] = after >= 0 ? side(candidate[best[after]!]!, after) : 0;
    }
  }

  /** 1: the neighbour's likeliest speaker stands before it, 2: after it, 0: nobody. */
  function side(m: number, q: number): number {
    return m < 0 ? 0 : mentions[m]!.from < reach[q]!.from ? 1 : 2;
  }
}

/** For each quotation the one before and after it, parts of the same passed over; -1 where there is none. */
function neighboursOf(reach: readonly TokenSpan[]): { previous: Int32Array; next: Int32Array } {
  const previous = new Int32Array(reach.length).fill(-1);
  const next = new Int32Array(reach.length).fill(-1);
  for (let q = 1; q < reach.length; q++) previous[q] = reach[q] === reach[q - 1] ? previous[q - 1]! : q - 1;
  for (let q = reach.length - 2; q >= 0; q--) next[q] = reach[q] === reach[q + 1] ? next[q + 1]! : q + 1;
  return { previous, next };
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
