import type { Context } from '../../lib/attribution/context.ts';
import { isDropped } from '../../lib/attribution/mentions/dropped.ts';
import type { GoldQuotation } from './gold.ts';

/** What a candidate is to the label: the speaker's mention, none, or one that overlaps it without being the best. */
export const LABEL = { no: 0, yes: 1, ignore: 2 } as const;

/** A mention that begins so few characters beside the label begins with it, article or not. */
const OPENING = 5;
/** More than any overlap counts. */
const IN_CUE = 3;

/** Labels a quotation's candidates (-1: nobody) against the labelled speaker. The mention that agrees best is right; others that overlap are left out. */
export function labelCandidates(context: Context, candidates: ArrayLike<number>, gold: GoldQuotation): Uint8Array {
  const labels = new Uint8Array(candidates.length);
  const fragments = gold.speaker?.fragments ?? [];
  let top = 0;
  const shares = Array.from(candidates, (m) => {
    if (m < 0) return 0;
    const mention = context.mentions[m]!;
    let overlap = 0,
      size = 0;
    for (const [start, end] of fragments) {
      overlap += Math.max(0, Math.min(end, mention.end) - Math.max(start, mention.start));
      size += end - start;
    }
    let share = overlap > 0 ? overlap / (size + mention.end - mention.start - overlap) : 0;
    // A verb that a language leaves without its subject (`Añadió que`) is a mention, and better evidence than the name before.
    if (isDropped(context.tokens, context.lexicon, mention) && isInCue(mention, gold)) share = IN_CUE;
    // `Ann Lee, head of the Harbour Council`: whoever it begins with is the speaker, not the longest mention in it.
    if (share > 0 && fragments.length > 0 && Math.abs(mention.start - fragments[0]![0]) < OPENING) share += 1;
    top = Math.max(top, share);
    return share;
  });
  shares.forEach((share, index) => {
    if (share > 0) labels[index] = share === top ? LABEL.yes : LABEL.ignore;
  });
  if (top === 0) for (let i = 0; i < candidates.length; i++) if (candidates[i] === -1) labels[i] = LABEL.yes;
  return labels;
}

/** Is the mention a word of the cue? */
const isInCue = ({ start, end }: { start: number; end: number }, { cue }: GoldQuotation): boolean => (cue?.fragments ?? []).some(([from, to]) => from <= start && end <= to);
