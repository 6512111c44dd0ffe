import { indexForms, wordsOf } from './words.ts';

/** A stretch of text, `lit` where it is a word that was searched for. */
export type Piece = { text: string; lit: boolean };

/** Cuts a text into pieces that put together are the text again. `terms` as `TextIndex.find` gives them. */
export function markTerms(text: string, terms: ReadonlySet<string>): Piece[] {
  if (terms.size === 0) return [{ text, lit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (!indexForms(word.text).some((form) => terms.has(form))) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), lit: false });
    pieces.push({ text: word.text, lit: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), lit: false });
  return pieces;
}

/** Lights the first occurrence of `words` in a text: a quotation in its paragraph. */
export function markWords(text: string, words: string): Piece[] {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return [{ text, lit: false }];
  const pieces = [
    { text: text.slice(0, at), lit: false },
    { text: words, lit: true },
    { text: text.slice(at + words.length), lit: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
