import { compoundsOf, fold, unspacedRuns, waysOf, wordsOf } from './words.ts';

/**
 * What a reader typed: words that must all occur (as beginnings of words), each in one of several ways; phrases in quotation marks,
 * word for word, and what is written without spaces, of which each sign is a word.
 */
export type Query = { words: string[][][]; phrases: string[]; runs: string[] };

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Any text is a query; a mark without its second one is passed over. The words of phrases are terms, too. */
export function parseQuery(typed: string): Query {
  const phrases = Array.from(typed.matchAll(QUOTED), ([, phrase]) => foldedText(phrase!)).filter(Boolean);
  return { words: wordsTyped(typed), phrases, runs: unspacedRuns(typed) };
}

/** What has hyphens may be written together in the text, or the other way round. */
function wordsTyped(typed: string): string[][][] {
  const compounds = compoundsOf(typed);
  const words = wordsOf(typed);
  const within = ({ start, end }: { start: number; end: number }) => words.filter((word) => word.start >= start && word.end <= end);
  const parts = new Set(compounds.flatMap(within));
  const ways = [
    ...words.filter((word) => !parts.has(word)).map(({ text }) => waysOf(text)),
    ...compounds.map((compound) => [...waysOf(compound.text), within(compound).map(({ text }) => fold(text))]),
  ];
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** A text's words, folded, with one space between them and at both ends: what a phrase is looked for in. */
export function foldedText(text: string): string {
  const words = wordsOf(text).map((word) => fold(word.text).replace(/['’ʼ]/g, ''));
  return words.length ? ` ${words.join(' ')} ` : '';
}
