import type { Span } from '../page/types.ts';

/** TextQuote (`exact`, `prefix`, `suffix`) and TextPosition (`start`, `end`) of the W3C Web Annotation model, over one text. */
export type Description = { exact: string; prefix: string; suffix: string; start: number; end: number };

/** Characters of context: Hypothesis keeps 32; up to this many are taken to end at a word's edge. */
const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 64;

/** Describes a span of a text. Prefix and suffix are 32 to 64 characters and begin or end between words where that is possible. */
export function describe(text: string, { start, end }: Span): Description {
  return { exact: text.slice(start, end), prefix: text.slice(contextStart(text, start), start), suffix: text.slice(end, contextEnd(text, end)), start, end };
}

function contextStart(text: string, start: number): number {
  const least = Math.max(0, start - LEAST_CONTEXT);
  for (let at = least; at > Math.max(0, start - MOST_CONTEXT); at--) if (/\s/.test(text[at - 1]!)) return at;
  return start <= MOST_CONTEXT ? 0 : outsidePair(text, least);
}

function contextEnd(text: string, end: number): number {
  const least = Math.min(text.length, end + LEAST_CONTEXT);
  for (let at = least; at < Math.min(text.length, end + MOST_CONTEXT); at++) if (/\s/.test(text[at]!)) return at;
  return text.length - end <= MOST_CONTEXT ? text.length : outsidePair(text, least);
}

/** The place, but never between the halves of a surrogate pair: what is kept must be well-formed to be stored and compared. */
export function outsidePair(text: string, at: number): number {
  return at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
