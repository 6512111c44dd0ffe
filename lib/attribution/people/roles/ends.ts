import { WORD } from '../../words/bits.ts';
import { isLasting, isPast, isPresent } from './forms.ts';
import { isAnd, isCapital, isOpen, isPossessive, isRoleNoun, isVerb, isYear } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Does a circumstance begin here: `a minister until 2010`, `chair in May`, `mayor in 2019`? */
function isTime(source: Source, i: number): boolean {
  const { tokens, lexicon } = source;
  return lexicon.phrases.times.has(tokens.hash[i]!) || (lexicon.phrases.in.has(tokens.hash[i]!) && (lexicon.names.months.has(tokens.hash[i + 1]!) || isYear(source, i + 1)));
}

/** Does a clause or circumstance begin here, which is no part of the office: `who`, `whose`, `when`, `after`, `and her`, a bracket? */
export function opensClause(source: Source, i: number): boolean {
  const { bits, tokens } = source;
  if (isOpen(source, i)) return true;
  const word = bits[i]!;
  if (isTime(source, i) || source.lexicon.phrases.that.has(tokens.hash[i]!)) return true;
  if (isAnd(source, i)) return !isCapital(source, i + 1) && (isPossessive(source, i + 1) || source.lexicon.phrases.later.has(tokens.hash[i + 1]!) || isSecondVerb(source, i + 1));
  if (word & WORD.determiner) return false;
  return (word & WORD.pronoun) !== 0 || (word & WORD.subordinator) !== 0;
}

/** `a historian and runs a museum`: a verb of the lists or by its ending. */
const isSecondVerb = (source: Source, i: number): boolean =>
  isVerb(source, i) ||
  (isPresent(source, i) && !isLasting(source, i)) ||
  (isPast(source, i) && !isRoleNoun(source, i + 1)) ||
  source.lexicon.trades.holding.has(source.tokens.hash[i]!);

/** `before she left`, `and founded a club`: what comes after tells of something else. */
export const endsDeed = (source: Source, i: number): boolean => isTime(source, i) || (isAnd(source, i) && opensClause(source, i));

/** A verb, but not `States` in a name. */
export const isSmallVerb = (source: Source, i: number): boolean => isVerb(source, i) && !isCapital(source, i);
