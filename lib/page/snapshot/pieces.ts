/**
 * So much of a text node is read in one go, and gone through for an offset, UTF-16 code units: a document of plain text is a single
 * node, be it a whole book.
 */
export const LONGEST_PIECE = 2_000;

const EMPTY_LINES = /\n[^\S\n]*\n/g;

/** A stretch of a text node from `from` on; `begins` a paragraph that is not the first of its node. */
export type Piece = { from: number; raw: string; begins: boolean };

/**
 * Cuts a text node's text.
 *
 * @param inLines is it shown line by line (`pre`)? Then its paragraphs stand between empty lines.
 */
export function piecesOf(data: string, inLines: boolean): Iterable<Piece> {
  return inLines || data.length > LONGEST_PIECE ? cut(data, inLines) : [{ from: 0, raw: data, begins: false }];
}

function* cut(data: string, inLines: boolean): Generator<Piece> {
  let from = 0;
  let begins = false;
  for (const end of paragraphEnds(data, inLines)) {
    while (from < end) {
      const raw = data.slice(from, Math.min(end, from + LONGEST_PIECE));
      yield { from, raw, begins };
      from += raw.length;
      begins = false;
    }
    begins = true;
  }
}

function* paragraphEnds(data: string, inLines: boolean): Generator<number> {
  if (inLines) for (const { index } of data.matchAll(EMPTY_LINES)) yield index;
  yield data.length;
}
