import type { Attribution, Speaker } from '../attribution/types.ts';

/** How sure the page may look: the line under a quotation says it by its style, whatever becomes of its colour. */
export type MarkState = 'stated' | 'inferred' | 'unknown' | 'person';

/** One of the eight speaker colours of `components/tokens.css` (`--s1` … `--s8`), or 0, the neutral one. */
export type ColourIndex = number;

export const SPEAKER_COLOURS = 8;

/** What the reader sees of an attribution: `person` once somebody decided by hand, else as the engine's basis says. */
export function markState(speaker: Speaker | null, decided: boolean): MarkState {
  if (decided) return 'person';
  return speaker?.basis ?? 'unknown';
}

/**
 * The colour of each person who is quoted, by order of first appearance among the quotations (which are in text order). The
 * ninth and later share neutral: a colour that means two people would mislead.
 *
 * @returns person (index into `Reading.people`) -> 1 … 8, or 0 for neutral
 */
export function speakerColours(attributions: readonly Attribution[]): Map<number, ColourIndex> {
  const colours = new Map<number, ColourIndex>();
  for (const { speaker } of attributions) {
    if (!speaker || colours.has(speaker.person)) continue;
    colours.set(speaker.person, colours.size < SPEAKER_COLOURS ? colours.size + 1 : 0);
  }
  return colours;
}
