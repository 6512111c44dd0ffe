import { SPEAKER_COLOURS } from './mark.ts';
import { highlightName, LINE_STYLES, type LineStyle, type MarkRole } from './names.ts';

/**
 * Neutral first, then `--s1` … `--s8` of `components/tokens.css` (a test holds the two together). Spelled out, since a page's
 * own custom properties reach into `::highlight()`.
 */
export const COLOURS: readonly string[] = ['#7b7b84', '#4660db', '#be7c1c', '#349ab6', '#d33949', '#776a15', '#9477fc', '#ae3ea8', '#f05b93'];

/** Dots need more width than a line to be seen as dots. */
const THICKNESS: Record<LineStyle, number> = { solid: 1.5, dashed: 1.5, dotted: 2.5 };
const EXTRA_WHEN_FORCED = 0.5;

/**
 * The style sheet that paints our highlights, for `scripting.insertCSS`. Only lines and see-through tints, so that a page
 * that is dark or coloured stays as readable as it was. In forced colours Chromium paints every highlight as a system
 * selection, whatever its rule says; the lines, which alone speak there, stand thicker and inside that box. Nothing is printed.
 *
 * @param prefix as sent by the page (`paint`), lower-case letters and digits
 * @param inherited does the browser hand a highlight's style down from element to element, as CSS Pseudo-Elements 4 says
 *   (Chromium) or not (Firefox)? Then the root alone needs the rules: matched with each of 150,000 elements, they took seconds.
 */
export function highlightSheet(prefix: string, { inherited }: { inherited: boolean }): string {
  const lines: string[] = [];
  const tints: string[] = [];
  const forced: string[] = [];
  for (let colour = 0; colour <= SPEAKER_COLOURS; colour++) {
    const paint = COLOURS[colour]!;
    const select = (role: MarkRole) => `${inherited ? ':root' : ''}::highlight(${highlightName(prefix, role, colour)})`;
    for (const style of LINE_STYLES) {
      lines.push(`${select(`line-${style}`)}{text-decoration:underline ${style} ${THICKNESS[style]}px ${paint};text-underline-offset:20%}`);
      forced.push(`${select(`line-${style}`)}{text-decoration-thickness:${THICKNESS[style] + EXTRA_WHEN_FORCED}px;text-underline-offset:6%}`);
    }
    lines.push(`${select('evidence')}{text-decoration:underline double 1.5px ${paint};text-underline-offset:14%}`);
    forced.push(`${select('evidence')}{text-underline-offset:0}`);
    tints.push(`${select('current')}{background-color:${paint}21}`, `${select('evidence')}{background-color:${paint}38}`);
  }
  return [
    ['@media screen', lines],
    ['@media screen and (forced-colors:none)', tints],
    ['@media screen and (forced-colors:active)', forced],
  ]
    .map(([query, rules]) => `${query}{${(rules as string[]).join('')}}`)
    .join('');
}

/**
 * Shows an element that hides itself (`display: none !important` of its own), known by an attribute with our name; only as a sheet of
 * the user's origin, which is above the element's.
 */
export function presenceSheet(prefix: string): string {
  return `[${prefix}]{display:block!important}`;
}
