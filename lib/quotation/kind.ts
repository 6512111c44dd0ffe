import { COLON, COMMA, isStop } from './characters.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { QuotationKind } from './types.ts';

/**
 * `direct` where what stands inside the marks reads as a sentence of its own: it ends with a stop and begins with a capital; or, if it is more than
 * a few words, it opens the writer's sentence, follows a colon, or follows a comma with a capital. All else is a `partial` quotation.
 */
export function kindOf(tokens: Tokens, from: number, to: number, closed: boolean): QuotationKind {
  if (!closed) return 'direct';
  const inner = to - from - 1;
  if (inner < 1) return 'partial';
  const first = from + 1;
  const capital = tokens.kind[first] !== KIND.word || (tokens.flags[first]! & FLAG.capital) !== 0;
  const last = tokens.text.charCodeAt(tokens.end[to - 1]! - 1);
  const ends = isStop(last);
  if (capital && ends) return 'direct';
  const opens = (tokens.flags[from]! & FLAG.sentenceStart) !== 0;
  if (opens) return ends || last === COMMA || inner > 3 ? 'direct' : 'partial';
  const before = tokens.text.charCodeAt(tokens.end[from - 1]! - 1);
  if (before === COLON) return inner > 2 ? 'direct' : 'partial';
  return before === COMMA && capital && inner > 2 ? 'direct' : 'partial';
}
