import { COLON, COMMA, isStop } from './characters.ts';
import { plainSign } from './scripts.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { QuotationKind } from './types.ts';

/** So many tokens inside the marks are more than a few words: where they open the writer's sentence, and behind a colon or comma. */
const FEWEST = { opening: 4, introduced: 3 };

/**
 * `direct` where what stands inside the marks reads as a sentence of its own: it ends with a stop and begins with a capital; or, if it is more than
 * a few words, it opens the writer's sentence, follows a colon, or follows a comma with a capital. All else is a `partial` quotation. `from` and `to` are
 * the marks' tokens; where `closed` is false, `to` is the last token inside.
 */
export const kindOf = (tokens: Tokens, from: number, to: number, closed: boolean): QuotationKind => (!closed || isSentence(tokens, from, to) ? 'direct' : 'partial');

function isSentence(tokens: Tokens, from: number, to: number): boolean {
  const inside = to - from - 1;
  if (inside < 1) return false;
  const first = from + 1;
  const hasCapital = tokens.kind[first] !== KIND.word || (tokens.flags[first]! & FLAG.capital) !== 0;
  const last = lastCodeOf(tokens, to - 1);
  if (hasCapital && isStop(last)) return true;
  const opensSentence = (tokens.flags[from]! & FLAG.sentenceStart) !== 0;
  if (opensSentence) return isStop(last) || last === COMMA || inside >= FEWEST.opening;
  const before = lastCodeOf(tokens, from - 1);
  return inside >= FEWEST.introduced && (before === COLON || (before === COMMA && hasCapital));
}

const lastCodeOf = ({ text, end }: Tokens, i: number): number => plainSign(text.charCodeAt(end[i]! - 1));
