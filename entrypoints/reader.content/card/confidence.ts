import type { StringKey } from '../../../lib/messages/strings.ts';
import { LIKELY, certaintyOf } from '../../../lib/attribution/certainty.ts';
import type { Quote } from '../state.ts';

/** The word for how sure we are, as a key of `_locales`; `null` where there is no speaker to be sure of. */
export function confidenceWord({ state, attribution }: Quote): StringKey | null {
  if (!attribution.speaker) return null;
  if (state === 'person') return 'confidence_person';
  if (certaintyOf(attribution.speaker) < LIKELY) return 'confidence_unsure';
  return state === 'stated' ? 'confidence_stated' : 'confidence_likely';
}
