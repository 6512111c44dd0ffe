import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { endsDeed } from './ends.ts';
import { roleHeld } from './held.ts';
import { isAdverb } from './opening.ts';
import { isAnd, isEnd } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import { behindCopula, tradeBehindCopula, isCopula, roleBehindCopula } from './statement.ts';
import { SCORE } from './scores.ts';

/** The role that a relative clause states: `Ann Lee, who is the harbour master,`. */

/**
 * After `who`: `who is the harbour master`; `who works for the port as a diver`; `who studies tides at York University`: an office that is stated,
 * one that is held, or what somebody does for a living.
 */
export function roleInRelative(source: Source, pronoun: number): Role | null {
  const { tokens, lexicon } = source;
  const behind = behindCopula(source, pronoun + 1);
  const role = behind > pronoun + 1 ? (roleBehindCopula(source, behind) ?? tradeBehindCopula(source, behind)) : null;
  if (role) return role;
  const held = roleHeld(source, pronoun + 1, true);
  if (held) return held;
  let i = pronoun + 1;
  for (; i - pronoun < LONGEST_ROLE && !isEnd(source, i); i++) {
    // `who went to sea and is now the harbour master`
    const second = isAnd(source, i) && isCopula(source, i + 1) ? roleBehindCopula(source, i + 2) : null;
    if (second) return second;
    if (endsDeed(source, i)) break;
  }
  // `who now runs`
  const verb = isAdverb(source, pronoun + 1) ? pronoun + 2 : pronoun + 1;
  // What a body does is no role of it.
  if (!lexicon.trades.holding.has(tokens.hash[verb]!) || lexicon.phrases.which.has(tokens.hash[pronoun]!)) return null;
  // `who leads it`
  const told = i > verb + 1 && !(source.bits[i - 1]! & WORD.pronoun);
  return told ? trimmedRole(source, verb, i, SCORE.living) : null;
}
