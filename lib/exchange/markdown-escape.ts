import { closeDirections } from './bidi.ts';

/**
 * Text of a page or reader as Markdown that shows just that text. Every character that CommonMark, GitHub's dialect, Obsidian or
 * Pandoc could read as markup is escaped by a backslash (CommonMark allows it before any ASCII punctuation), so no text can open
 * HTML, links, embeds, tags, formulas or templates.
 */
const ACTIVE = /[\\`*_{}[\]<>#|~$&^=%@!]/g;
/** A list's bullet, number or heading line under text; only at the start of a line. */
const LINE_START = /^(\d{1,9})([.)])|^([-+:])/;
/** What GitHub and others turn into links without any marks. */
const BARE_LINK = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)/gi;

/** One line: white space of any kind is folded. */
export function escapeLine(text: string): string {
  return closeDirections(text)
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(BARE_LINK, (_all, scheme: string | undefined, colon: string, www: string, dot: string) => (scheme ? `${scheme}\\${colon}` : `${www}\\${dot}`))
    .replace(LINE_START, (_all, number: string | undefined, mark: string, bullet: string) => (number ? `${number}\\${mark}` : `\\${bullet}`));
}

/** Text of several paragraphs, each line of it under `prefix` (`> ` for a block quotation). */
export function escapeLines(text: string, prefix: string): string {
  return text
    .split(/[\n\r\u2028\u2029]/)
    .map(escapeLine)
    .filter(Boolean)
    .map((line) => prefix + line)
    .join(`\n${prefix.trimEnd()}\n`);
}

/** A link, or the escaped text alone when there is no address. The address must have gone through `webAddress`. */
export function link(text: string, address: string | null): string {
  if (address === null) return escapeLine(text);
  return `[${escapeLine(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
