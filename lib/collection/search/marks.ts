import type { Span } from '../../page/types.ts';
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

/** Lights a stretch of a text: a quotation in its paragraph. */
export function markSpan(text: string, span: Span | null): Piece[] {
  if (!span) return [{ text, lit: false }];
  const pieces = [
    { text: text.slice(0, span.start), lit: false },
    { text: text.slice(span.start, span.end), lit: true },
    { text: text.slice(span.end), lit: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
