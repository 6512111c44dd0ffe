import type { Context } from '../../lib/attribution/context.ts';
import type { Mention } from '../../lib/attribution/mention.ts';
import { isDropped } from '../../lib/attribution/mentions/dropped.ts';
import type { GoldQuotation } from './gold.ts';

/** What a candidate is to the label: the speaker's mention, none, or one that overlaps it without being the best. */
export const LABEL = { no: 0, yes: 1, ignore: 2 } as const;

/** A mention that begins so few characters beside the label begins with it, article or not. */
const OPENING = 5;
/** How well a word of the cue agrees: better than any overlap, which is at most 1. */
const IN_CUE = 3;
/** What a mention that the label begins with has more. */
const BEGINS_LABEL = 1;

/** Labels a quotation's candidates (-1: nobody) against the labelled speaker. The mention that agrees best is right, others that agree at all are left out; where none does nobody is right. */
export function labelCandidates(context: Context, candidates: ArrayLike<number>, gold: GoldQuotation): Uint8Array {
  const scores = Array.from(candidates, (m) => (m < 0 ? 0 : agreement(context, context.mentions[m]!, gold)));
  const top = Math.max(0, ...scores);
  return Uint8Array.from(scores, (score, k) => {
    if (top === 0) return candidates[k] === -1 ? LABEL.yes : LABEL.no;
    if (score === 0) return LABEL.no;
    return score === top ? LABEL.yes : LABEL.ignore;
  });
}

/** How well a mention agrees with the labelled speaker: the share that they have in common of both together, and more for what an overlap does not tell; 0 for not at all. */
function agreement({ tokens, lexicon }: Context, mention: Mention, gold: GoldQuotation): number {
  const fragments = gold.speaker?.fragments ?? [];
  let overlap = 0,
    size = 0;
  for (const [start, end] of fragments) {
    overlap += Math.max(0, Math.min(end, mention.end) - Math.max(start, mention.start));
    size += end - start;
  }
  // A verb that a language leaves without its subject (`Añadió que`) is a mention, and better evidence than the name before.
  const isCue = isDropped(tokens, lexicon, mention) && isInCue(mention, gold);
  const score = isCue ? IN_CUE : overlap > 0 ? overlap / (size + mention.end - mention.start - overlap) : 0;
  // `Ann Lee, head of the Harbour Council`: whoever it begins with is the speaker, not the longest mention in it.
  const begins = score > 0 && fragments.length > 0 && Math.abs(mention.start - fragments[0]![0]) < OPENING;
  return begins ? score + BEGINS_LABEL : score;
}

/** Is the mention a word of the cue? */
const isInCue = ({ start, end }: Mention, { cue }: GoldQuotation): boolean => (cue?.fragments ?? []).some(([from, to]) => from <= start && end <= to);
