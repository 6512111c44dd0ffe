import { fold, queryForms, unspacedRuns, wordsOf } from './words.ts';

/**
 * What a reader typed: words that must all occur (as beginnings of words), phrases in quotation marks, word for word, and what is
 * written without spaces, of which each sign is a word.
 */
export type Query = { terms: string[]; phrases: string[]; runs: string[] };

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Any text is a query; a mark without its second one is passed over. The words of phrases are terms, too. */
export function parseQuery(typed: string): Query {
  const phrases = Array.from(typed.matchAll(QUOTED), ([, phrase]) => foldedText(phrase!)).filter(Boolean);
  return { terms: [...new Set(wordsOf(typed).flatMap(({ text }) => queryForms(text)))], phrases, runs: unspacedRuns(typed) };
}

/** A text's words, folded, with one space between them and at both ends: what a phrase is looked for in. */
export function foldedText(text: string): string {
  const words = wordsOf(text).map((word) => fold(word.text).replace(/['’ʼ]/g, ''));
  return words.length ? ` ${words.join(' ')} ` : '';
}
