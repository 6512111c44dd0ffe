import type { Span } from '../../page/types.ts';
import { compoundsOf, fold, indexForms, wordsOf, type Word } from './words.ts';

/** A stretch of text, `lit` where it is a word that was searched for. */
export type Piece = { text: string; lit: boolean };

/** Cuts a text into pieces that put together are the text again. `terms` as `TextIndex.find` gives them. */
export function markTerms(text: string, terms: ReadonlySet<string>): Piece[] {
  if (terms.size === 0) return [{ text, lit: false }];
  const words = wordsOf(text);
  const inPhrase = placesOf(words, terms);
  const compounds = compoundsOf(text).filter((compound) => indexForms(compound.text).some((form) => terms.has(form)));
  const isLit = (word: Word) => indexForms(word.text).some((form) => terms.has(form)) || compounds.some(({ start, end }) => word.start >= start && word.end <= end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [place, word] of words.entries()) {
    if (!inPhrase.has(place) && !isLit(word)) continue;
    const last = pieces.at(-1);
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), lit: false });
    if (last?.lit && word.start === at) last.text += word.text;
    else pieces.push({ text: word.text, lit: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), lit: false });
  return pieces;
}

/** Which of the words stand in one of the phrases among the terms. */
function placesOf(words: readonly Word[], terms: ReadonlySet<string>): Set<number> {
  const places = new Set<number>();
  const phrases = [...terms].filter((term) => term.includes(' ')).map((term) => term.split(' '));
  if (phrases.length === 0) return places;
  const folded = words.map((word) => fold(word.text));
  for (const phrase of phrases) {
    for (let at = folded.indexOf(phrase[0]!); at >= 0; at = folded.indexOf(phrase[0]!, at + 1)) {
      if (phrase.every((word, on) => folded[at + on] === word)) for (const on of phrase.keys()) places.add(at + on);
    }
  }
  return places;
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
