import { int32, uint8 } from '../arrays.ts';
import type { Context } from '../context.ts';
import { countHeads, countPeople } from './heads.ts';
import { LINEAR, MENTION, PAIR, WIDTH } from './columns.ts';
import { countBefore, shortlist, type Shortlist } from './linear.ts';
import { MENTION_FEATURES, writeMention, type Tallies } from './mention.ts';
import { writePair, type Places } from './pair.ts';
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
  const list = shortlist(context, weights);
  const { first, candidate, index, best } = list;
  const rows = uint8(candidate.length * WIDTH);
  const tallies: Tallies = { heads: countHeads(context), people: countPeople(context) };
  /** Where each mention's columns stand, which are the same for every quotation; 0 until they are written. */
  const written = int32(context.mentions.length);
  const places = newPlaces(context);
  for (let q = 0; q + 1 < first.length; q++) {
    findPlaces(context, q, places);
    const start = first[q]! * WIDTH;
    writeQuotation(context, q, best[q]!, rows, start);
    for (let row = first[q]!; row < first[q + 1]!; row++) {
      const at = row * WIDTH;
      const m = candidate[row]!;
      if (at > start) rows.copyWithin(at, start, start + MENTION);
      if (m < 0) rows[at + PAIR] = NO_SIDE;
      else {
        if (written[m]! > 0) rows.copyWithin(at + MENTION, written[m]!, written[m]! + MENTION_FEATURES.length);
        else writeMention(context, m, tallies, rows, (written[m] = at + MENTION));
        writePair(context, q, m, places, index[row]!, best[q]!, rows, at + PAIR);
      }
      writeLinear(list, q, row, rows, at + LINEAR);
    }
  }
  return { first, candidate, rows };
}

function writeLinear({ first, score }: Shortlist, q: number, row: number, rows: Uint8Array, at: number): void {
  const start = first[q]!;
  const top = start + 1 < first[q + 1]! ? score[start + 1]! : score[start]!;
  rows[at] = byte(128 + score[row]! * 8);
  rows[at + 1] = row - start;
  rows[at + 2] = byte((top - score[row]!) * 12);
}

/** Room for the places of the candidates of any quotation. */
function newPlaces({ candidates }: Context): Places {
  const most = candidates.reduce((most, list) => Math.max(most, list.length), 0);
  return { rank: int32(most), rankOuter: int32(most), pronouns: int32(most), names: int32(most) };
}

/** Finds the place of each candidate of quotation `q`, in the order of its list, counted away from the quotation on either side. */
function findPlaces(context: Context, q: number, places: Places): void {
  const before = countBefore(context, q);
  walkAway(context, q, before - 1, -1, -1, places);
  walkAway(context, q, before, context.candidates[q]!.length, 1, places);
}

function walkAway({ candidates, mentions }: Context, q: number, from: number, to: number, step: 1 | -1, places: Places): void {
  const list = candidates[q]!;
  let rank = 0,
    rankOuter = 0,
    pronouns = 0,
    names = 0,
    edge = -1;
  for (let index = from; index !== to; index += step) {
    const mention = mentions[list[index]!]!;
    places.rank[index] = rank;
    places.rankOuter[index] = rankOuter;
    places.pronouns[index] = pronouns;
    places.names[index] = names;
    rank++;
    // A mention that the one before it holds or lies in is no farther away.
    if (edge < 0 || (step > 0 ? mention.from >= edge : mention.to <= edge)) rankOuter++;
    edge = step > 0 ? Math.max(edge, mention.to) : mention.from;
    if (mention.kind === 'pronoun') pronouns++;
    if (mention.kind === 'name' || mention.kind === 'organisation') names++;
  }
}
