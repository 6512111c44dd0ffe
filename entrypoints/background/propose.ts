import type { Span } from '../../lib/page/types.ts';
import type { Attribution, Reading } from '../../lib/attribution/types.ts';

/** How sure we are of a speaker who merely is quoted closest to the reader's selection. */
const NEARBY = 0.3;

/**
 * The likeliest speaker of words that the reader selected: whoever says the quotation that the selection overlaps most, else
 * whoever is quoted nearest in the text, as a mere proposal. The quotation returned is the selection.
 */
export function proposeSpeaker(reading: Reading, span: Span): Attribution {
  const selected: Attribution = {
    quotation: { ...span, kind: 'direct', speech: true, speechProbability: 1, closed: true, continues: null, inside: null },
    speaker: null,
    cue: null,
    why: null,
  };
  const overlapping = best(reading.attributions, (entry) => overlap(entry.quotation, span));
  if (overlapping && overlap(overlapping.quotation, span) > 0) {
    return { ...selected, quotation: { ...selected.quotation, kind: overlapping.quotation.kind }, speaker: overlapping.speaker, cue: overlapping.cue, why: overlapping.why };
  }
  const nearest = best(
    reading.attributions.filter((entry) => entry.speaker),
    (entry) => overlap(entry.quotation, span),
  );
  if (!nearest?.speaker) return selected;
  return { ...selected, speaker: { ...nearest.speaker, confidence: Math.min(NEARBY, nearest.speaker.confidence), basis: 'inferred' }, why: 'near' };
}

/** Shared code units; below zero the distance between two spans that share none. */
function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((top, item) => (top === undefined || value(item) > value(top) ? item : top), undefined);
}
