import type { Piece } from '../../lib/collection/search/index.ts';

/** A text with the words that are lit in `<mark>`. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, lit }, index) => (lit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>));
}
