import type { Context } from '../context.ts';
import { WORD } from '../lexicon.ts';

/** What mentions that are counted as one do in a text: see `countHeads`, `countPeople`. */
export type Tally = {
  /** How many mentions there are of what mention `m` is. */
  count(m: number): number;
  /** Those of them that come earlier. */
  before(m: number): number;
  /** How much the others of them stand beside cues, 0 to 255. */
  speaks(m: number): number;
  /** How many have more mentions: 0 for the one that the text is most about. */
  rank(m: number): number;
  /** How many stand right behind a preposition of place: `Leeds` of `in Leeds`. */
  placed(m: number): number;
};

/** Counts mentions with the same head word as one. */
export const countHeads = (context: Context): Tally => tally(context, (m) => context.tokens.hash[context.mentions[m]!.head]!);

/** Counts mentions of the same person or body as one, as coreference has it. */
export const countPeople = (context: Context): Tally => tally(context, (m) => context.identity[m]!);

function tally({ mentions, tokens, bits, cues }: Context, keyOf: (m: number) => number): Tally {
  const id = new Int32Array(mentions.length);
  const earlier = new Int32Array(mentions.length);
  const own = new Uint8Array(mentions.length);
  const ids = new Map<number, number>();
  const totals: number[] = [];
  const speaking: number[] = [];
  const placed: number[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const key = keyOf(m);
    let known = ids.get(key);
    if (known === undefined) {
      ids.set(key, (known = totals.length));
      totals.push(0);
      speaking.push(0);
      placed.push(0);
    }
    id[m] = known;
    earlier[m] = totals[known]!++;
    const { from, to } = mentions[m]!;
    const after = to < tokens.count ? cues[to]! : 0;
    const before = from > 0 ? cues[from - 1]! : 0;
    own[m] = Math.max(after, before >> 1);
    speaking[known]! += own[m]!;
    if (from > 0 && bits[from - 1]! & WORD.place) placed[known]!++;
  }
  // Ranks by counting sort over the numbers of mentions, so that the whole stays linear.
  const most = totals.reduce((top, n) => Math.max(top, n), 0);
  const higher = new Int32Array(most + 2);
  for (const n of totals) higher[n]!++;
  for (let n = most; n >= 0; n--) higher[n]! += higher[n + 1]!;
  return {
    count: (m) => totals[id[m]!]!,
    before: (m) => earlier[m]!,
    speaks: (m) => Math.min(255, (speaking[id[m]!]! - own[m]!) >> 1),
    rank: (m) => higher[totals[id[m]!]! + 1]!,
    placed: (m) => placed[id[m]!]!,
  };
}
