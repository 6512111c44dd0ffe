import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isPlain, looksLikeTrade } from '../../words/trades.ts';
import { isSmallVerb, opensClause } from './ends.ts';
import { isPast } from './forms.ts';
import { isCapital, isComma, isCueVerb, isEnd, isMark, isRoleNoun, isUnknownWord, startsSentence } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import { NOUN_BY, isCopula } from './statement.ts';
import { SCORE } from './scores.ts';

/** Offices behind `as`: `works at the port as a diver`, `Als Trainerin der Frauen kennt Ida Lund`. */

/** How far after a name `as` may stand. */
const REACH = 14;

/** `Als Trainerin der Frauen kennt Ida Lund`: the office with which the sentence of the name at `from` begins, up to the verb right before that; for languages whose verb stands second. */
export function heldBefore(source: Source, from: number): Role | null {
  const verb = from - 1;
  if (!(isSmallVerb(source, verb) || isUnknownWord(source, verb))) return null;
  let start = verb;
  while (verb - start < REACH && !isEnd(source, start)) start--;
  if (!source.lexicon.trades.as.has(source.tokens.hash[start]!)) return null;
  for (let i = start + 1; i < verb; i++) if (isSmallVerb(source, i)) return null;
  return isRoleNoun(source, start + 1) || looksLikeTrade(source, start + 1) ? trimmedRole(source, start + 1, verb, SCORE.held) : null;
}

/**
 * `works at the port as a diver`, `was named as its chair`: an office after `as`, in the same clause, from token `at` on, and a verb of holding or
 * being before it unless the clause is a relative one.
 */
export function roleHeld(source: Source, at: number, isRelative = false): Role | null {
  const { bits, tokens, lexicon } = source;
  const { as, holding } = lexicon.trades;
  // Where the verb may come last (`die als Ärztin arbeitet`) it is not looked for.
  let holds = isRelative || lexicon.grammar.verbLast;
  const end = Math.min(tokens.count, at + REACH);
  let from = at;
  while (from < end && !as.has(tokens.hash[from]!) && !isWorkOf(source, from)) from++;
  // Most sentences have no `as`: they are not read any closer.
  if (from >= end) return null;
  for (let i = at; i <= from; i++) {
    // `was described as a leader` is somebody's view.
    if (startsSentence(source, i) || isComma(source, i) || isMark(source, i) || isCueVerb(source, i) || lexicon.forms.seeing.has(tokens.hash[i]!)) return null;
    holds ||= holding.has(tokens.hash[i]!) || (i < at + 2 && isCopula(source, i));
  }
  from++;
  // `as secretary of state`: without an article an office that somebody holds.
  if (!holds && !(isRoleNoun(source, from) && bits[from + 1]! & WORD.preposition)) return null;
  let nouns = 0;
  let to = from;
  for (; to - from < LONGEST_ROLE && !isEnd(source, to) && !isSmallVerb(source, to) && !opensClause(source, to); to++) {
    // `leitet als Direktorin das Museum`
    if (nouns > 0 && (isVerbAtEnd(source, to) || isPast(source, to) || (lexicon.grammar.verbLast && isObjectAt(source, to)))) break;
    if (to - from < NOUN_BY && !isPlain(source, to) && (isRoleNoun(source, to) || looksLikeTrade(source, to))) nouns++;
  }
  return nouns > 0 && (bits[from]! & WORD.determiner || isRoleNoun(source, from) || looksLikeTrade(source, from) || isCapital(source, from))
    ? trimmedRole(source, from, to, SCORE.held)
    : null;
}

/** `ejerce de portavoz`, `trabaja de camarero`: an office without article right behind a verb of holding. */
const isWorkOf = (source: Source, i: number): boolean =>
  source.lexicon.romanceLike.of.has(source.tokens.hash[i]!) && source.lexicon.trades.holding.has(source.tokens.hash[i - 1]!) && isRoleNoun(source, i + 1);

/** An article that is no genitive, right behind a noun: another phrase of the clause. */
const isObjectAt = ({ bits, tokens, lexicon }: Source, i: number): boolean =>
  (bits[i]! & WORD.determiner) !== 0 && !lexicon.genitiveDeterminers.has(tokens.hash[i]!) && !(bits[i - 1]! & (WORD.preposition | WORD.determiner));

/** `als Künstlerin versucht und`: where the verb may come last a small word of no list that no noun follows is one. */
const isVerbAtEnd = (source: Source, i: number): boolean => source.lexicon.grammar.verbLast && isUnknownWord(source, i) && !isCapital(source, i + 1);
