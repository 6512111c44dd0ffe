import { FLAG, hashWord, hashWords } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import type { TokenSpan } from '../spans.ts';
import type { Source } from '../words/source.ts';
import { codeAt, isCapital, isClose, isColon, isDash, isOpen } from '../words/kinds.ts';

/** Whoever took or sells a picture stands in its credit, and is nobody in the report: `(Image: Ann Lee via Getty Images)`, `Ann Lee / AFP - Getty Images`. */

/** A credit is no longer than this, in tokens. */
const LONGEST = 24;
const SLASH = 0x2f;
const VIA = hashWord('via');
/** Agencies and shops that sell pictures, as they stand behind a slash; the latter are named for nothing else. */
const AGENCIES = hashWords('afp ap epa pa dpa reuters imago anadolu ansa efe lusa belga anp keystone rex getty shutterstock istock alamy');
const SHOPS = hashWords('getty shutterstock istock alamy');

/** The mentions but those in credits. In text order, as they are. */
export function withoutCredits(source: Source, mentions: Mention[]): Mention[] {
  const credits = picturesCredited(source);
  let next = 0;
  /** Where the last mention in a credit ends. */
  let end = -1;
  const isInCredit = ({ from, to }: Mention): boolean => {
    while (next < credits.length && credits[next]!.to <= from) next++;
    if (next < credits.length && credits[next]!.from <= from) return true;
    return isSold(source, from, to) || (end === from - 1 && isDash(source, end)) || (end === from - 1 && codeAt(source, end) === SLASH);
  };
  return mentions.filter((mention) => {
    const credited = isInCredit(mention);
    if (credited) end = mention.to;
    return !credited;
  });
}

/** The stretches behind a word for pictures and its colon: up to the end of their brackets or paragraph, over an empty rest of the line. */
function picturesCredited(source: Source): TokenSpan[] {
  const { tokens, lexicon } = source;
  const spans: TokenSpan[] = [];
  for (let i = 1; i < tokens.count; i++) {
    // `what she said about the photo: …`
    if (!isColon(source, i) || !lexicon.pictures.has(tokens.hash[i - 1]!) || !(isCapital(source, i - 1) || isOpen(source, i - 2))) continue;
    let to = i + 1;
    while (to < tokens.count && to - i < LONGEST && !isClose(source, to) && (to === i + 1 || !(tokens.flags[to]! & FLAG.paragraphStart))) to++;
    if (to - i < LONGEST) spans.push({ from: i - 1, to });
  }
  return spans;
}

/** `AFP`, `Reuters` behind or before a slash, whatever `via` stands before, and shops by their name. */
function isSold(source: Source, from: number, to: number): boolean {
  const { hash } = source.tokens;
  if (SHOPS.has(hash[from]!) || hash[from - 1] === VIA) return true;
  if (codeAt(source, to) === SLASH) return AGENCIES.has(hash[to + 1] ?? 0) || AGENCIES.has(hash[from]!);
  return codeAt(source, from - 1) === SLASH && AGENCIES.has(hash[from]!);
}
