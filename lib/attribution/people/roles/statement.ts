import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isPlain, looksLikeTrade } from '../../words/trades.ts';
import { isSmallVerb, opensClause } from './ends.ts';
import { isPast } from './forms.ts';
import { afterCircumstance, afterStatedAge, opensOffice } from './opening.ts';
import { endsWithOne, isArticle, isCapital, isEnd, isOwnerEnding, isRoleNoun, isUnknownWord, isVerb } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** What a form of to be states of somebody: `is the director of the port`, `has been a nurse`, `fue elegida presidenta`. */

/** So far into a phrase its noun stands: `the Harbour campaign's national press secretary`. */
export const NOUN_BY = 8;

/** `ha sido alcaldesa`: the participle of to be behind its auxiliary at `at`, where the lists of to be hold it; else `at`. */
export const copulaAt = (source: Source, at: number): number =>
  source.lexicon.trades.copulas.size > 0 && (source.bits[at]! & WORD.auxiliary) !== 0 && isCopula(source, at + 1) ? at + 1 : at;

/** `fue elegido presidente`: a Romance participle with the office right behind it. */
const isAppointed = (source: Source, i: number): boolean => isUnknownWord(source, i) && endsWithOne(source, i, source.lexicon.romanceLike.participles) && isRoleNoun(source, i + 1);

/** A form of to be in the indicative, since nothing is stated by `would be` or `has`; in a language that does not list them any auxiliary. */
export function isCopula(source: Source, i: number): boolean {
  const { copulas } = source.lexicon.trades;
  return copulas.size > 0 ? copulas.has(source.tokens.hash[i]!) : (source.bits[i]! & WORD.auxiliary) !== 0;
}

/** `Lee has been a nurse for years`, `Lee was elected mayor`: one past the form of to be at `verb`, and past the participle that gives an office; `verb` where it is none. */
export function behindCopula(source: Source, verb: number): number {
  const { bits, tokens, lexicon } = source;
  const perfect = lexicon.trades.been.has(tokens.hash[verb + 1]!) && (bits[verb]! & WORD.auxiliary) !== 0;
  if (!perfect && !isCopula(source, verb)) return verb;
  return behindAppointing(source, perfect ? verb + 2 : verb + 1);
}

/** `elected mayor`, `benoemd tot directeur`: one past the participle that gives the office right behind it; `at` without one, since `named the worst mayor` is somebody's view. */
function behindAppointing(source: Source, at: number): number {
  const { tokens, lexicon } = source;
  const { appointing, as } = lexicon.trades;
  if (!appointing.has(tokens.hash[at]!)) return at;
  const office = as.has(tokens.hash[at + 1]!) ? at + 2 : at + 1;
  return isRoleNoun(source, office) ? office : at;
}

/** `is the village's beekeeper,`: a phrase from an article up to its clause's end, with a word in it that is a trade by its ending, and no verb. */
export function tradeBehindCopula(source: Source, from: number): Role | null {
  if (!isArticle(source, from)) return null;
  let i = from;
  let trade = false;
  for (; i - from < LONGEST_ROLE && !isEnd(source, i) && !isVerb(source, i); i++) trade ||= looksLikeTrade(source, i);
  return trade && isEnd(source, i) ? trimmedRole(source, from, i, SCORE.statedUnlisted) : null;
}

/** After a form of to be: `is the director of the port`, `is Harbour Watch's director`. Not what somebody is not, nor how they are (`is more of a leader`). */
export function roleBehindCopula(source: Source, start: number): Role | null {
  const { bits, tokens, lexicon } = source;
  const { denying } = lexicon.trades;
  let from = afterCircumstance(source, afterStatedAge(source, start));
  while (bits[from]! & WORD.functionWord && !(bits[from]! & WORD.determiner) && !denying.has(tokens.hash[from]!)) from++;
  if (denying.has(tokens.hash[from]!) || denying.has(tokens.hash[from + 1]!)) return null;
  if (isAppointed(source, from)) from++;
  const owned = ownerEnds(source, from);
  // `ist gelernte Schneiderin`, `ist Glasbläserin`: where nouns have capitals, to be and a bare noun state a trade.
  const bare = source.lexicon.grammar.capitalNouns && opensOffice(source, from);
  if (!(bits[from]! & WORD.determiner) && !isRoleNoun(source, from) && !owned && !bare) return null;
  let nouns = 0;
  let tied = false;
  let i = from;
  for (; i - from < LONGEST_ROLE && !isEnd(source, i) && !isSmallVerb(source, i) && !opensClause(source, i); i++) {
    if (nouns > 0 && isPast(source, i)) break;
    tied ||= (bits[i]! & WORD.preposition) !== 0;
    if ((isRoleNoun(source, i) || (bare && looksLikeTrade(source, i))) && !isPlain(source, i) && i - from < NOUN_BY && !tied) nouns++;
  }
  // `is the best candidate to win` praises.
  if (holdsInfinitive(source, from, i)) return null;
  // `is the leader that we need` praises.
  if ((lexicon.phrases.that.has(tokens.hash[i]!) && bits[i + 1]! & WORD.pronoun) || lexicon.forms.than.has(tokens.hash[i]!)) return null;
  return nouns > 0 ? trimmedRole(source, from, i, SCORE.stated) : null;
}

/** `candidate to win`: an office, `to`, and a small word of no list. `adviser to the mayor` goes on otherwise. */
function holdsInfinitive(source: Source, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (source.lexicon.forms.to.has(source.tokens.hash[i]!) && isRoleNoun(source, i - 1) && isUnknownWord(source, i + 1)) return true;
  return false;
}

/** Do capitals from here on end in a possessive ending? */
function ownerEnds(source: Source, from: number): boolean {
  let i = from;
  while (isCapital(source, i)) i++;
  return isOwnerEnding(source, i);
}
