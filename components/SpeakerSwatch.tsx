import { SPEAKER_COLOURS } from '../lib/highlight/index.ts';
import './SpeakerSwatch.css';

/** The custom property that holds a speaker's colour, by their place in the palette, from 0; those beyond it share the neutral one, as an unknown speaker (`null`) does. */
export function speakerColour(index: number | null): string {
  return index === null || index >= SPEAKER_COLOURS ? 'var(--s0)' : `var(--s${index + 1})`;
}

/** The little square in a speaker's colour that stands before the name. Silent: the name says it. */
export function SpeakerSwatch({ index }: { index: number | null }) {
  return <span className={index === null ? 'swatch swatch-unknown' : 'swatch'} style={{ '--c': speakerColour(index) }} aria-hidden="true" />;
}
