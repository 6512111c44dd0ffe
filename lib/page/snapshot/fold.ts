/**
 * White space as a browser shows it: any run of it is one space. Characters that take no room (soft hyphen, zero-width space,
 * word joiner, byte order mark) are left out, so that a word reads as one; zero-width joiners stay, they change letters.
 *
 * No table of offsets is kept: `afterSpace` (did a space stand before?) and the node's own text are enough to find any offset
 * again, and offsets are asked for a few times a page, not for each character.
 */

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const HAS_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SPACES = /\s+/g;
const NEEDS_FOLDING = /[^\S ]|\s\s/;

/** The text as shown. With `afterSpace`, white space at its start is already there and is left out. */
export function fold(raw: string, afterSpace: boolean): string {
  let text = HAS_INVISIBLE.test(raw) ? raw.replace(INVISIBLE, '') : raw;
  if (NEEDS_FOLDING.test(text)) text = text.replace(SPACES, ' ');
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/** Offset in `raw` of the character that stands at `offset` in the folded text; `raw.length` beyond its end. */
export function unfold(raw: string, afterSpace: boolean, offset: number): number {
  // Most text stands as it is shown.
  if (!HAS_INVISIBLE.test(raw) && !NEEDS_FOLDING.test(raw)) return Math.min(raw.length, offset + (afterSpace && raw.startsWith(' ') ? 1 : 0));
  let folded = 0;
  let inSpace = afterSpace;
  for (let at = 0; at < raw.length; at++) {
    if (!isShown(raw, at, inSpace)) continue;
    inSpace = isSpace(raw, at);
    if (folded === offset) return at;
    folded++;
  }
  return raw.length;
}

/** How many characters the folded text has before offset `rawOffset` of `raw`. */
export function foldedOffset(raw: string, afterSpace: boolean, rawOffset: number): number {
  let folded = 0;
  let inSpace = afterSpace;
  for (let at = 0; at < rawOffset; at++) {
    if (!isShown(raw, at, inSpace)) continue;
    inSpace = isSpace(raw, at);
    folded++;
  }
  return folded;
}

function isShown(raw: string, at: number, inSpace: boolean): boolean {
  const character = raw[at]!;
  return !HAS_INVISIBLE.test(character) && !(inSpace && isSpace(raw, at));
}

function isSpace(raw: string, at: number): boolean {
  const character = raw[at]!;
  return !HAS_INVISIBLE.test(character) && /\s/.test(character);
}
