import type { ColourIndex, MarkState } from './mark.ts';

/** What a highlight is for: the line under a quotation, the tint of the one whose card is open, its evidence. */
export type MarkRole = `line-${LineStyle}` | 'current' | 'evidence';
export const LINE_STYLES = ['solid', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const MARK_ROLES: readonly MarkRole[] = ['line-solid', 'line-dashed', 'line-dotted', 'current', 'evidence'];

const LETTER: Record<MarkRole, string> = { 'line-solid': 's', 'line-dashed': 'd', 'line-dotted': 'o', current: 'c', evidence: 'e' };

/** A decision by a person is as good as the text saying so: solid. */
export const LINE: Record<MarkState, LineStyle> = { stated: 'solid', person: 'solid', inferred: 'dashed', unknown: 'dotted' };

/** The registry's name of one highlight. Says nothing to a page that lists the names. */
export function highlightName(prefix: string, role: MarkRole, colour: ColourIndex): string {
  return `${prefix}${LETTER[role]}${colour}`;
}

/** A prefix that no page can foresee, new for each load: a letter and 15 hexadecimal digits from the system's random source. */
export function randomPrefix(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  const bytes = random(new Uint8Array(8));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return 'h' + hex.slice(1);
}
