import { certaintyOf } from '../attribution/certainty.ts';
import type { Attribution } from '../attribution/types.ts';
import type { Clip } from './schema.ts';

/** What a clip holds of the speaker. `corrected`: a person, not the engine, said who spoke. */
export function speakerOf({ speaker }: Pick<Attribution, 'speaker'>, corrected: boolean): Clip['speaker'] {
  if (!speaker) return null;
  const { name, role, basis } = speaker;
  return corrected ? { name, role, confidence: null, basis: 'person' } : { name, role, confidence: certaintyOf(speaker), basis };
}
