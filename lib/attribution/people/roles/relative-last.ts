import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { roleHeld } from './held.ts';
import { isEnd, isUnknownWord, isVerb } from '../../words/kinds.ts';
import { LONGEST_ROLE, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** The role that a relative clause states whose verb comes last: `Ida Lund, die im Hafen die Werft leitet,`. */

/** After `der` or `die` at token `pronoun`: an office that is held (`die dort als Ärztin arbeitet`), or what somebody does for a living. */
export function roleInVerbLastRelative(source: Source, pronoun: number): Role | null {
  const { tokens, lexicon } = source;
  if (!lexicon.grammar.verbLast || lexicon.pronouns.get(tokens.hash[pronoun]!)?.role !== 'relative') return null;
  let end = pronoun + 1;
  while (end - pronoun < LONGEST_ROLE && !isEnd(source, end)) end++;
  const verb = end - 1;
  if (!(isUnknownWord(source, verb) || isVerb(source, verb))) return null;
  const held = roleHeld(source, pronoun + 1, true);
  if (held) return held;
  const { holding, sitting } = lexicon.trades;
  // Article and all, since it is the verb that is shown first.
  const clause = { start: pronoun + 1, from: pronoun + 1, to: end, deed: true };
  if (holding.has(tokens.hash[verb]!)) return { ...clause, score: SCORE.livingVerbLast };
  return sitting.has(tokens.hash[verb]!) && hasBody(source, pronoun + 1, verb) ? { ...clause, score: SCORE.sitting } : null;
}

/** `die für die SPD im Stadtrat sitzt`: at a window anybody sits. */
function hasBody({ bits, tokens, lexicon }: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bits[i]! & WORD.organisation || lexicon.epithets.parties.has(tokens.hash[i]!)) return true;
  return false;
}
