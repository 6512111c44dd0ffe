import type { Pair } from './pairer.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { Quotation } from './types.ts';

const LONGEST_NICKNAME = 4;

/**
 * Marks nicknames as no speech: at most four words, all capitalised but for small words in between, set without comma between two
 * capitalised words of one sentence (`Willie "Shorty" Smith`).
 */
export function markNicknames(tokens: Tokens, pairs: readonly Pair[], quotations: Quotation[]): void {
  pairs.forEach((pair, index) => {
    if (!isNickname(tokens, pair)) return;
    quotations[index]!.speech = false;
    quotations[index]!.speechProbability = 0;
  });
}

function isNickname(tokens: Tokens, { from, to, closed }: Pair): boolean {
  const inner = to - from - 1;
  if (!closed || inner < 1 || inner > LONGEST_NICKNAME || from === 0 || to + 1 >= tokens.count) return false;
  if (!isName(tokens, from - 1) || !isName(tokens, to + 1) || tokens.sentence[from - 1] !== tokens.sentence[to + 1]) return false;
  if (!isName(tokens, from + 1) || !isName(tokens, to - 1)) return false;
  for (let i = from + 1; i < to; i++) if (tokens.kind[i] !== KIND.word) return false;
  // A capital at the sentence's start proves nothing (`So "Shorty" Smith left`).
  return !(tokens.flags[from - 1]! & FLAG.sentenceStart) || tokens.end[from - 1]! - tokens.start[from - 1]! > 2;
}

const isName = (tokens: Tokens, i: number): boolean => tokens.kind[i] === KIND.word && (tokens.flags[i]! & FLAG.capital) !== 0 && !(tokens.flags[i]! & FLAG.clitic);
