import type { Reading, Speaker } from './types.ts';

/** Calibrated probability from which a speaker is called likely rather than unsure: below it about half are wrong. */
export const LIKELY = 0.6;
/** Certainty below which a reader is shown nobody: of 420 such names over the corpora and our own articles, cross-validated, one in four was right (docs/experiments.md). */
const SHOWN = 0.35;

/**
 * How likely it is that the person named said it, from 0 to 1: the mention must be the speaker's, and it must stand for that person. Over articles of our own this is right to 1 to 5 points,
 * where the confidence alone, which knows nothing of whom `he` is, is off by 4 to 9 (`npm run evaluate -- --cross`; docs/attribution-figures.md).
 */
export const certaintyOf = ({ confidence, coreference }: Pick<Speaker, 'confidence' | 'coreference'>): number => confidence * coreference;

/**
 * What a reader is shown of a reading: nobody where the name would rather be wrong. Whoever studies mentions takes the reading as it is, since the mention may well be the speaker's where nobody
 * can tell whom it stands for.
 */
export function asShown(reading: Reading): Reading {
  const attributions = reading.attributions.map((attribution) =>
    attribution.speaker && certaintyOf(attribution.speaker) < SHOWN ? { ...attribution, speaker: null, cue: null, why: null } : attribution,
  );
  return { ...reading, attributions };
}
