import type { Span } from '../page/types.ts';

/** Up to so many words are written out; longer ones are given by their first and last words. */
const MOST_WORDS = 10;
const EDGE_WORDS = 5;
/** Words of context tried, fewest first, until the directive says one place only. */
const CONTEXT_WORDS = [3, 6];
/** Marks and stops at the end of a quotation are looked for among so many characters. */
const EDGE_MARKS = 20;

/**
 * The fragment that opens a page at a span of its article (`#:~:text=...`, WICG scroll-to-text-fragment), or an empty string
 * when the span has no words. Marks at its edges are left out: a page may draw them by style (`q`), and browsers match text.
 * Context is added where the words stand elsewhere in the article too; matching ignores case, and so does this.
 */
export function textFragment(text: string, span: Span): string {
  const words = trim(text, span);
  if (!words) return '';
  const folded = fold(text);
  const [first, last] = edges(text.slice(words.start, words.end));
  const alone = folded.indexOf(fold(first)) === words.start;
  const prefix = alone ? '' : contextBefore(text, folded, words.start, first);
  const ends = last === null ? alone || prefix !== '' : folded.indexOf(fold(last), words.start + first.length) === words.end - last.length;
  const suffix = ends ? '' : firstWords(lineAfter(text, words.end), CONTEXT_WORDS[0]!);
  const parts = [prefix && `${encode(prefix)}-`, encode(first), last && encode(last), suffix && `-${encode(suffix)}`];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Lower case, character by character, so that offsets stay. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function trim(text: string, { start, end }: Span): Span | null {
  const quoted = text.slice(start, end);
  const first = /[\p{L}\p{N}]/u.exec(quoted);
  if (!first) return null;
  const rest = /[^\p{L}\p{N}]*$/u.exec(quoted.slice(-EDGE_MARKS))!;
  return { start: start + first.index, end: Math.max(start + first.index + 1, end - rest[0].length) };
}

/** All of it, or its first and last words; never across a paragraph's end, where a browser's search for one text stops. */
function edges(quoted: string): [string, string | null] {
  const head = lineAfter(quoted, 0);
  if (head.length === quoted.length && firstWords(quoted, MOST_WORDS) === quoted) return [quoted, null];
  const tail = lastWords(quoted.slice(quoted.lastIndexOf('\n') + 1), EDGE_WORDS);
  return [firstWords(head, EDGE_WORDS), tail];
}

/** The shortest context before `at` with which the words are found there first; empty where no context tells them apart. */
function contextBefore(text: string, folded: string, at: number, first: string): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  for (const count of CONTEXT_WORDS) {
    const context = lastWords(line, count);
    if (context !== '' && folded.indexOf(fold(line.slice(line.lastIndexOf(context)) + first)) === at - (line.length - line.lastIndexOf(context))) return context;
  }
  return '';
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
}

/** By hand rather than by a regular expression, which takes quadratic time on a long line without spaces. */
function firstWords(line: string, count: number): string {
  const text = line.trimStart();
  let at = -1;
  for (let i = 0; i < count; i++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return text.trimEnd();
  }
  return text.slice(0, at);
}

function lastWords(line: string, count: number): string {
  const text = line.trimEnd();
  let at = text.length;
  for (let i = 0; i < count; i++) {
    at = at > 0 ? text.lastIndexOf(' ', at - 1) : -1;
    if (at < 0) return text.trimStart();
  }
  return text.slice(at + 1);
}

/** `-` ends a prefix and begins a suffix; `,` and `&` are covered by the usual encoding. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
