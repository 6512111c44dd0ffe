import type { StringKey } from '../../../lib/messages/strings.ts';
import type { Quote } from '../state.ts';

/** Calibrated probability from which an inferred speaker is called likely rather than unsure. */
const LIKELY = 0.6;

/** The word for how sure we are, as a key of `_locales`; `null` where there is no speaker to be sure of. */
export function confidenceWord({ state, attribution }: Quote): StringKey | null {
  if (!attribution.speaker) return null;
  if (state === 'person') return 'confidence_person';
  if (attribution.speaker.confidence < LIKELY) return 'confidence_unsure';
  return state === 'stated' ? 'confidence_stated' : 'confidence_likely';
}
