import type { Clip } from '../clip/index.ts';
import type { Correction } from './records.ts';

/** Is the clip of the very words that the correction is about? Contexts may be cut at different lengths. */
export function concerns(correction: Correction, clip: Clip): boolean {
  const [quote] = clip.selectors;
  if (quote.exact !== correction.exact) return false;
  const endsAlike = quote.prefix.endsWith(correction.prefix) || correction.prefix.endsWith(quote.prefix);
  const beginsAlike = quote.suffix.startsWith(correction.suffix) || correction.suffix.startsWith(quote.suffix);
  return endsAlike && beginsAlike;
}
