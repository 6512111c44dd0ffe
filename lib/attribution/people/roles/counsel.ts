import type { Source } from '../../words/source.ts';
import { isArticle, isEnd, startsSentence } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** Reports from court say whom somebody speaks for rather than what they are. */

/** `For the defence, Ann Lee said`, `Prosecuting, Ann Lee said`: the phrase up to the comma before the name. */
export function counselBefore(source: Source, name: number): Role | null {
  const { trades, phrases } = source.lexicon;
  if (trades.pleading.has(source.tokens.hash[name - 2]!)) return startsSentence(source, name - 2) ? trimmedRole(source, name - 2, name - 1, SCORE.counsel) : null;
  if (!trades.sides.has(source.tokens.hash[name - 2]!)) return null;
  const from = isArticle(source, name - 3) ? name - 4 : name - 3;
  return phrases.for.has(source.tokens.hash[from]!) ? trimmedRole(source, from, name - 1, SCORE.counsel) : null;
}

/** `Ann Lee, defending, said`, `Ann Lee, for the defence, said`: what the comma before token `from` opens. */
export function counselAfter(source: Source, from: number): Role | null {
  const { tokens, lexicon } = source;
  const { sides, pleading } = lexicon.trades;
  if (pleading.has(tokens.hash[from]!)) return isEnd(source, from + 1) ? trimmedRole(source, from, from + 1, SCORE.counsel) : null;
  const side = isArticle(source, from + 1) ? from + 2 : from + 1;
  return lexicon.phrases.for.has(tokens.hash[from]!) && sides.has(tokens.hash[side]!) && isEnd(source, side + 1) ? trimmedRole(source, from, side + 1, SCORE.counsel) : null;
}
