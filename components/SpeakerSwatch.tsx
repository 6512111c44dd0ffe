import './SpeakerSwatch.css';

/** How many speakers have a colour of their own; all others share the neutral one. */
const COLOURS = 8;

/** The custom property that holds a speaker's colour, by order of first appearance; `null` for an unknown speaker. */
export function speakerColour(index: number | null): string {
  return index === null || index >= COLOURS ? 'var(--s0)' : `var(--s${index + 1})`;
}

/** The little square in a speaker's colour that stands before the name. Silent: the name says it. */
export function SpeakerSwatch({ index }: { index: number | null }) {
  return <span className={index === null ? 'swatch swatch-unknown' : 'swatch'} style={{ '--c': speakerColour(index) }} aria-hidden="true" />;
}
