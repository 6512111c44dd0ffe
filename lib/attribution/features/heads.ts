import type { Context } from '../context.ts';

/** What a mention's head does in the rest of the text. Mentions with the same head word count as one, pronouns apart from names. */
export type Heads = {
  /** Mentions with this head. */
  count(m: number): number;
  /** Those of them that come earlier. */
  before(m: number): number;
  /** How much it stands beside cues elsewhere, 0 to 255. */
  speaks(m: number): number;
  isFirst(m: number): boolean;
};

/** Counts the heads of all mentions once. */
export function countHeads(context: Context): Heads {
  const { mentions, tokens, cues } = context;
  const id = new Int32Array(mentions.length);
  const earlier = new Int32Array(mentions.length);
  const own = new Uint8Array(mentions.length);
  const ids = new Map<number, number>();
  const totals: number[] = [];
  const speaking: number[] = [];
  mentions.forEach((mention, m) => {
    const hash = tokens.hash[mention.head]!;
    let known = ids.get(hash);
    if (known === undefined) {
      ids.set(hash, (known = totals.length));
      totals.push(0);
      speaking.push(0);
    }
    id[m] = known;
    earlier[m] = totals[known]!++;
    const after = mention.to < tokens.count ? cues[mention.to]! : 0;
    const before = mention.from > 0 ? cues[mention.from - 1]! : 0;
    own[m] = Math.max(after, before >> 1);
    speaking[known]! += own[m]!;
  });
  return {
    count: (m) => totals[id[m]!]!,
    before: (m) => earlier[m]!,
    speaks: (m) => Math.min(255, (speaking[id[m]!]! - own[m]!) >> 1),
    isFirst: (m) => earlier[m] === 0,
  };
}
