import { FLAG } from '../../quotation/index.ts';
import { VERBAL } from '../words/bits.ts';
import { isFullStop } from '../words/kinds.ts';
import { isParagraphBorder } from '../sentences.ts';
import { isClosed, isInnerCapital, type Scan } from './scan.ts';

/** Lines about the article itself, in which nobody is a mention: who wrote it, and where. */

/** Tokens of a byline. */
const LONGEST_BYLINE = 14;

/** One past a byline or the place of a dateline that opens a paragraph at token `i`; `i` for neither. */
export function aboutArticleEnd(scan: Scan, i: number): number {
  if (!(scan.tokens.flags[i]! & FLAG.paragraphStart)) return i;
  return Math.max(bylineEnd(scan, i), datelineEnd(scan, i));
}

/** `di Anna Verdi`, `Par Anne Roux, correspondante à Praia` as a paragraph of its own: whoever wrote the article is nobody that it tells of. One past the line; `i` for no byline, as with a verb or the stop of a sentence. */
function bylineEnd(scan: Scan, i: number): number {
  const { tokens, bits } = scan;
  if (!scan.lexicon.bylines.has(tokens.hash[i]!) || !isInnerCapital(scan, i + 1)) return i;
  let to = i + 2;
  while (to - i < LONGEST_BYLINE && !isParagraphBorder(tokens, to) && !(bits[to]! & VERBAL)) to++;
  return isParagraphBorder(tokens, to) && !isFullStop(scan, to - 1) ? to : i;
}

/**
 * `ROMA Quando è arrivata`: a place in capitals that opens the paragraph, and right behind it a sentence, whose first word would be taken for part of its name. One past the place; `i`
 * for none.
 */
function datelineEnd(scan: Scan, i: number): number {
  const { flags } = scan.tokens;
  if (!scan.lexicon.papers.datelines || !(flags[i]! & FLAG.allCaps)) return i;
  let to = i + 1;
  while (isInnerCapital(scan, to) && flags[to]! & FLAG.allCaps) to++;
  return isInnerCapital(scan, to) && isClosed(scan, to) ? to : i;
}
