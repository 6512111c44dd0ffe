import { int32 } from '../arrays.ts';
import type { Context } from '../context.ts';
import { WORD } from '../words/bits.ts';
import { Numbering } from '../numbering.ts';

/**
 * What mentions that are counted as one, since they share a head word or stand for one person, do in a text together: how many they are, how much
 * they stand beside cues.
 */
export class Tally {
  /** For each mention the number of those that it is counted with, and how many of them come before it. */
  private readonly id: Int32Array;
  private readonly earlier: Int32Array;
  /** How much a mention itself stands beside cues, 0 to 255: half as much by a cue before it as by one behind it. */
  private readonly own: Int32Array;
  /** By number: how many mentions there are, the sum of `own`, how many stand behind a preposition of place. */
  private readonly totals: Int32Array;
  private readonly speaking: Int32Array;
  private readonly places: Int32Array;
  /** How many numbers have so many mentions or more. */
  private readonly higher: Int32Array;

  /** `id` numbers what each mention is counted as, from 0 to below `size`. */
  constructor({ mentions, tokens, bits, cues }: Context, id: Int32Array, size: number) {
    this.id = id;
    this.earlier = int32(mentions.length);
    this.own = int32(mentions.length);
    this.totals = int32(size);
    this.speaking = int32(size);
    this.places = int32(size);
    let most = 0;
    for (let m = 0; m < mentions.length; m++) {
      const number = id[m]!;
      this.earlier[m] = this.totals[number]!++;
      most = Math.max(most, this.totals[number]!);
      const { from, to } = mentions[m]!;
      const after = to < tokens.count ? cues[to]! : 0;
      const before = from > 0 ? cues[from - 1]! : 0;
      this.own[m] = Math.max(after, before >> 1);
      this.speaking[number]! += this.own[m]!;
      if (from > 0 && bits[from - 1]! & WORD.place) this.places[number]!++;
    }
    // Ranks by counting sort over the numbers of mentions, so that the whole stays linear.
    this.higher = int32(most + 2);
    for (let k = 0; k < size; k++) if (this.totals[k]! > 0) this.higher[this.totals[k]!]!++;
    for (let n = most; n >= 0; n--) this.higher[n]! += this.higher[n + 1]!;
  }

  /** How many mentions there are of what mention `m` is. */
  count(m: number): number {
    return this.totals[this.id[m]!]!;
  }

  /** Those of them that come earlier. */
  before(m: number): number {
    return this.earlier[m]!;
  }

  /** How much the others of them stand beside cues, 0 to 255. */
  speaks(m: number): number {
    return Math.min(255, (this.speaking[this.id[m]!]! - this.own[m]!) >> 1);
  }

  /** How many have more mentions: 0 for the one that the text is most about. */
  rank(m: number): number {
    return this.higher[this.totals[this.id[m]!]! + 1]!;
  }

  /** How many stand right behind a preposition of place: `Leeds` of `in Leeds`. */
  placed(m: number): number {
    return this.places[this.id[m]!]!;
  }
}

/** Counts mentions with the same head word as one. */
export function countHeads(context: Context): Tally {
  const { mentions, tokens } = context;
  const numbering = new Numbering(mentions.length);
  const id = int32(mentions.length);
  for (let m = 0; m < mentions.length; m++) id[m] = numbering.add(tokens.hash[mentions[m]!.head]!);
  return new Tally(context, id, numbering.size);
}

/** Counts mentions of the same person or body as one, as coreference has it. Those that stand only for themselves are numbered behind the entities. */
export function countPeople(context: Context): Tally {
  const { identity, people } = context;
  const id = int32(identity.length);
  for (let m = 0; m < id.length; m++) id[m] = identity[m]! < 0 ? people.entities.length + m : identity[m]!;
  return new Tally(context, id, people.entities.length + id.length);
}
