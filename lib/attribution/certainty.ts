import type { Speaker } from './types.ts';

/** Calibrated probability from which a speaker is called likely rather than unsure: below it about half are wrong. */
export const LIKELY = 0.6;

/**
 * How likely it is that the person named said it, from 0 to 1: the mention must be the speaker's, and it must stand for that person. Over articles of our own this is right to 1 to 5 points,
 * where the confidence alone, which knows nothing of whom `he` is, is off by 4 to 11 (`npm run evaluate -- --cross`; docs/attribution.md).
 */
export const certaintyOf = ({ confidence, coreference }: Pick<Speaker, 'confidence' | 'coreference'>): number => confidence * coreference;
