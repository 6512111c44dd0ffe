import { KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isPlain } from '../../words/trades.ts';
import { opensClause } from './ends.ts';
import { headAt } from './head.ts';
import { heldBefore, roleHeld } from './held.ts';
import { opensOffice } from './opening.ts';
import { phraseStart } from './phrase-start.ts';
import { isAnd, isArticle, isCapital, isComma, isEnd, startsSentence } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import { behindCopula, copulaAt, isCopula, roleBehindCopula } from './statement.ts';
import { SCORE } from './scores.ts';

/** The role that the sentence of a name or pronoun states of it. */

/** Tokens of the first half of a sentence. */
const REACH = 14;

/**
 * The role that a sentence states of the name or pronoun at tokens `from` to `to`: `Ann Lee is the director of the port`, `She works there as a
 * diver`, `Seit 1990 ist Anna Berg die Leiterin`.
 */
export function roleStated(source: Source, from: number, to: number): Role | null {
  const { tokens, lexicon } = source;
  if (startsSentence(source, to) || isSupposed(source, from)) return null;
  const before = statedBefore(source, from);
  if (before) return before;
  const verb = copulaAt(source, behindAge(source, to));
  const behind = behindCopula(source, verb);
  const predicate = behind > verb ? behind : isInverted(source, from, to) ? to : -1;
  const stated = predicate < 0 ? null : roleBehindCopula(source, predicate);
  if (stated) return stated;
  const pronoun = lexicon.pronouns.get(tokens.hash[from]!);
  // `die ihn als Gehilfen einstellte`: what others take somebody on as is less than what they are.
  if (pronoun?.role === 'object') return null;
  // `which owns the building`: what a body does is no role of it.
  const isBody = pronoun?.gender === 'n';
  return roleHeld(source, to) ?? (isBody ? null : livelihood(source, verb)) ?? statedSecond(source, to);
}

/** What the sentence states before it names its subject at `from`: `The harbour master is Ann Lee`, `Als Trainerin der Frauen kennt Ida Lund`. */
function statedBefore(source: Source, from: number): Role | null {
  const { tokens, lexicon } = source;
  const isNaming = isCopula(source, from - 1) || lexicon.trades.called.has(tokens.hash[from - 1]!);
  return (isNaming ? holderBefore(source, from - 2) : null) ?? (lexicon.grammar.verbLast ? heldBefore(source, from) : null);
}

/** `Ana Ruiz tiene 62 años y es conductora`: the office that the second half of a short sentence states of its subject. */
function statedSecond(source: Source, at: number): Role | null {
  if ((source.bits[at]! & (WORD.auxiliary | WORD.cueVerb)) === 0) return null;
  for (let i = at + 1; i < at + REACH && !isEnd(source, i); i++) if (isAnd(source, i) && isCopula(source, i + 1)) return roleBehindCopula(source, i + 2);
  return null;
}

/** `Ann Lee, 42, is the harbour master`: one past the age between commas; `at` without one. */
const behindAge = (source: Source, at: number): number => (isComma(source, at) && source.tokens.kind[at + 1] === KIND.number && isComma(source, at + 2) ? at + 3 : at);

/** `The harbour master is Ann Lee`: the office that the sentence opens with and that its verb gives to the name behind. */
function holderBefore(source: Source, last: number): Role | null {
  const head = headAt(source, last);
  const start = head < 0 || isPlain(source, head) ? -1 : phraseStart(source, head);
  // `Leiterin des Hafens ist Ida Lund` has no article.
  return start >= 0 && startsSentence(source, start) ? trimmedRole(source, start, last + 1, SCORE.stated) : null;
}

/** `Lee, 42, runs a bakery in Leeds`: what somebody does, where the text says nothing else of them. */
function livelihood(source: Source, verb: number): Role | null {
  const { bits, tokens, lexicon } = source;
  const object = verb + 1;
  if (!lexicon.trades.living.has(tokens.hash[verb]!) || !(isArticle(source, object) || isCapital(source, object))) return null;
  let i = object;
  while (i - verb < LONGEST_ROLE && !isEnd(source, i) && !opensClause(source, i)) i++;
  return bits[i - 1]! & WORD.determiner ? null : trimmedRole(source, verb, i, SCORE.livingStated);
}

/** `if she becomes mayor` */
const isSupposed = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.forms.supposing.has(tokens.hash[from - 1]!);

/** Does the verb stand before the name and an article after it, or an office where the verb may come last (`Seit 1990 ist Anna Berg Leiterin`)? */
const isInverted = (source: Source, from: number, at: number): boolean =>
  from > 0 && isCopula(source, from - 1) && ((source.bits[at]! & WORD.determiner) !== 0 || (source.lexicon.grammar.verbLast && opensOffice(source, at)));
