import { FLAG, KIND, hashWord, hashWords } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import type { TokenSpan } from '../spans.ts';
import { VERBAL } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { isClose, isColon, isDash, isOpen, isSlash } from '../words/kinds.ts';

/** Whoever took or sells a picture stands in its credit, and is nobody in the report: `(Image: Ann Lee via Getty Images)`, `Ann Lee / AFP - Getty Images`. */

/** Tokens of a credit. */
const LONGEST_CREDIT = 24;
const VIA = hashWord('via');
/** Agencies and shops that sell pictures, as they stand behind a slash or `via`. */
const AGENCIES = hashWords('afp ap epa pa dpa reuters imago anadolu ansa efe lusa belga anp keystone rex getty shutterstock istock alamy');

/** The mentions but those in credits. In text order, as they are. */
export function withoutCredits(source: Source, mentions: Mention[]): Mention[] {
  const credits = picturesCredited(source);
  let next = 0;
  /** Where the last mention in a credit ends. */
  let lastEnd = -1;
  return mentions.filter(({ from, to }) => {
    while (next < credits.length && credits[next]!.to <= from) next++;
    const isInside = next < credits.length && credits[next]!.from <= from;
    // `AFP - Getty Images`
    const isTied = lastEnd === from - 1 && (isDash(source, lastEnd) || isSlash(source, lastEnd));
    if (!isInside && !isTied && !isSold(source, from, to)) return true;
    lastEnd = to;
    return false;
  });
}

/** The stretches behind a word for pictures and its colon, where that opens a paragraph or brackets: up to their end. */
function picturesCredited(source: Source): TokenSpan[] {
  const { tokens, lexicon } = source;
  const spans: TokenSpan[] = [];
  for (let colon = 1; colon < tokens.count; colon++) {
    const from = colon - 1;
    if (!isColon(source, colon) || !lexicon.pictures.has(tokens.hash[from]!)) continue;
    const to = isOpen(source, from - 1) || tokens.flags[from]! & FLAG.paragraphStart ? creditEnd(source, colon + 1) : -1;
    if (to >= 0) spans.push({ from, to });
  }
  return spans;
}

/** Where the credit ends that begins at a token, at a closing bracket or with its paragraph; -1 where it is no credit but a sentence, with a verb, a quotation or another sentence behind it. */
function creditEnd(source: Source, from: number): number {
  const { tokens, bits } = source;
  for (let i = from; i - from < LONGEST_CREDIT; i++) {
    // The colon may stand at the end of a line of its own.
    if (i >= tokens.count || isClose(source, i) || (i > from && tokens.flags[i]! & FLAG.paragraphStart)) return i;
    if (bits[i]! & VERBAL || tokens.kind[i] === KIND.doubleMark || (i > from && tokens.flags[i]! & FLAG.sentenceStart)) return -1;
  }
  return -1;
}

/** `Ann Lee/AFP`, `via Getty Images`: is it before or behind what tells an agency? */
function isSold(source: Source, from: number, to: number): boolean {
  const { hash } = source.tokens;
  if (isSlash(source, to) && AGENCIES.has(hash[to + 1] ?? 0)) return true;
  return AGENCIES.has(hash[from]!) && (hash[from - 1] === VIA || isSlash(source, from - 1));
}
