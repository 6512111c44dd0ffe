import type { Context } from '../context.ts';
import { countHeads, countPeople } from './heads.ts';
import { LINEAR, MENTION, PAIR, WIDTH } from './columns.ts';
import { countBefore, shortlist, SHORTLIST, type Scored } from './linear.ts';
import { MENTION_FEATURES, writeMention, type Tallies } from './mention.ts';
import { writePair, type Place } from './pair.ts';
import { writeQuotation } from './quotation.ts';
import { byte } from './row.ts';

/** The shortlisted candidates of all quotations with their rows. Candidate -1 is nobody, the first of each quotation. */
export type Table = {
  /** First row of each quotation, and the number of rows at the end. */
  first: Int32Array;
  /** Index into `mentions` of each row. */
  candidate: Int32Array;
  /** `WIDTH` bytes a row: see `FEATURES`. */
  rows: Uint8Array;
};

/** A candidate of nobody is on neither side. */
const NO_SIDE = 2;

/** Shortlists the candidates of all quotations by the linear model's weights and fills their rows. */
export function tabulate(context: Context, weights: Int8Array): Table {
  const { quotations, candidates } = context;
  const size = candidates.reduce((sum, list) => sum + Math.min(list.length, SHORTLIST) + 1, 0);
  const first = new Int32Array(quotations.length + 1);
  const candidate = new Int32Array(size);
  const rows = new Uint8Array(size * WIDTH);
  const mentionRow = rowsOfMentions(context);
  let row = 0;
  shortlist(context, weights, (q, list, best) => {
    first[q] = row;
    const where = places(context, q);
    list.forEach(({ m }, rank) => {
      const at = row * WIDTH;
      candidate[row++] = m;
      if (rank === 0) writeQuotation(context, q, best, rows, at);
      else rows.copyWithin(at, first[q]! * WIDTH, first[q]! * WIDTH + MENTION);
      if (m < 0) rows[at + PAIR] = NO_SIDE;
      else {
        rows.set(mentionRow(m), at + MENTION);
        writePair(context, q, m, where[list[rank]!.index]!, best, rows, at + PAIR);
      }
      writeLinear(list, rank, rows, at + LINEAR);
    });
  });
  first[quotations.length] = row;
  return { first, candidate: candidate.subarray(0, row), rows: rows.subarray(0, row * WIDTH) };
}

function writeLinear(list: readonly Scored[], rank: number, rows: Uint8Array, at: number): void {
  const { score } = list[rank]!;
  rows[at] = byte(128 + score * 8);
  rows[at + 1] = rank;
  rows[at + 2] = byte(((list[1] ?? list[0]!).score - score) * 12);
}

/** A mention's columns are the same for every quotation: written once. */
function rowsOfMentions(context: Context): (m: number) => Uint8Array {
  const tallies: Tallies = { heads: countHeads(context), people: countPeople(context) };
  const known: (Uint8Array | undefined)[] = [];
  return (m) => {
    let row = known[m];
    if (!row) {
      row = known[m] = new Uint8Array(MENTION_FEATURES.length);
      writeMention(context, m, tallies, row, 0);
    }
    return row;
  };
}

/** The place of each candidate of quotation `q`, in the order of its list, counted away from the quotation on either side. */
function places(context: Context, q: number): Place[] {
  const { candidates, mentions } = context;
  const list = candidates[q]!;
  const places: Place[] = [];
  const before = countBefore(context, q);
  const walk = (from: number, to: number, step: 1 | -1): void => {
    let rank = 0,
      rankOuter = 0,
      pronouns = 0,
      names = 0,
      edge = -1;
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
