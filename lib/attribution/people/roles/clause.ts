import { KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isPlain, looksLikeTrade } from '../trades.ts';
import { isTime, opensClause } from './ends.ts';
import { isPast } from './forms.ts';
import { headAt } from './head.ts';
import { afterCircumstance, afterStatedAge, isAdverb, opensOffice } from './opening.ts';
import { phraseStart } from './phrase-start.ts';
import { startsWithDeterminer } from './phrase-words.ts';
import {
  endsWithOne,
  isAnd,
  isArticle,
  isCapital,
  isClitic,
  isComma,
  isCueVerb,
  isEnd,
  isMark,
  isRoleNoun,
  isUnknownWord,
  isVerb,
  made,
  startsSentence,
  type Role,
} from './scan.ts';

const THAT = hashWord('that');
const WHICH = hashWord('which');
const BEEN = hashWord('been');
const LONGEST = 28;
/** How far after a name `as` may stand, and how far into a phrase its noun (`the Harbour campaign's national press secretary`). */
const REACH = 14;
const NOUN_BY = 8;
const BASE = { copula: 1.9, unknown: 1.6, held: 2, clause: 1.6, living: 0.8 };

/**
 * The role that a sentence states of the name or pronoun at tokens `from` to `at`: `Ann Lee is the director of the port`, `She works there as a
 * diver`, `Seit 1990 ist Anna Berg die Leiterin`.
 */
export function roleStated(source: Source, from: number, at: number): Role | null {
  if (at >= source.tokens.count || startsSentence(source, at)) return null;
  if (isSupposed(source, from)) return null;
  const named = isCopula(source, from - 1) || source.lexicon.trades.called.has(source.tokens.hash[from - 1]!) ? holderBefore(source, from - 2) : null;
  if (named) return named;
  const heldHere = isCapitalNoun(source) ? heldBefore(source, from) : null;
  if (heldHere) return heldHere;
  const verb = copulaAt(source, behindAge(source, at));
  const behind = behindCopula(source, verb);
  const stated = behind > verb ? statement(source, behind) : isInverted(source, from, at) ? statement(source, at) : null;
  // `die ihn als Gehilfen einstellte`: what others take somebody on as is less than what they are.
  if (!stated && isCapitalNoun(source) && source.lexicon.pronouns.get(source.tokens.hash[from]!)?.role === 'object') return null;
  return stated ?? roleHeld(source, at) ?? livelihood(source, verb) ?? statedSecond(source, at);
}

/** `Ana Ruiz tiene 62 años y es conductora`: the office that the second half of a short sentence states of its subject, where verbs tell no new one. */
function statedSecond(source: Source, at: number): Role | null {
  if (!source.lexicon.language.romanceLike?.dropsSubject || (source.bits[at]! & (WORD.auxiliary | WORD.cueVerb)) === 0) return null;
  for (let i = at + 1; i < at + REACH && !isEnd(source, i) && !isComma(source, i); i++) if (isAnd(source, i) && isCopula(source, i + 1)) return statement(source, i + 2);
  return null;
}

/** `Ann Lee, 42, is the harbour master`: one past the age between commas; `at` without one. */
const behindAge = (source: Source, at: number): number =>
  isComma(source, at) && source.tokens.kind[at + 1] === KIND.number && isComma(source, at + 2) && !startsSentence(source, at + 2) ? at + 3 : at;

/** `The harbour master is Ann Lee`: the office that the sentence opens with and that its verb gives to the name behind. */
function holderBefore(source: Source, last: number): Role | null {
  const head = headAt(source, last);
  const start = head < 0 || isPlain(source, head) ? -1 : phraseStart(source, head);
  // `Leiterin des Hafens ist Ida Lund`
  const opens = startsWithDeterminer(source, start) || (isCapitalNoun(source) && start === head);
  return start >= 0 && startsSentence(source, start) && opens ? made(source, start, last + 1, BASE.copula) : null;
}

const isCapitalNoun = ({ lexicon }: Source): boolean => lexicon.language.capitalNouns === true;

/** `Als Trainerin der Frauen kennt Ida Lund`: the office with which the sentence of the name at `from` begins, up to the verb right before that; for languages whose verb stands second. */
function heldBefore(source: Source, from: number): Role | null {
  const verb = from - 1;
  if (verb < 2 || startsSentence(source, from) || !(isSmallVerb(source, verb) || isUnknownWord(source, verb))) return null;
  let start = verb;
  while (start > 0 && verb - start < REACH && !startsSentence(source, start) && !isEnd(source, start)) start--;
  if (!startsSentence(source, start) || !source.lexicon.trades.as.has(source.tokens.hash[start]!)) return null;
  for (let i = start + 1; i < verb; i++) if (isSmallVerb(source, i) || opensClause(source, i)) return null;
  return isRoleNoun(source, start + 1) || looksLikeTrade(source, start + 1) ? made(source, start + 1, verb, BASE.held) : null;
}

/**
 * After `who`: `who is the harbour master`; `who works for the port as a diver`; `who studies tides at York University`: an office that is stated,
 * one that is held, or what somebody does for a living.
 */
export function relative(source: Source, pronoun: number): Role | null {
  const { tokens } = source;
  const behind = behindCopula(source, pronoun + 1);
  const role = behind > pronoun + 1 ? (statement(source, behind) ?? describing(source, behind)) : null;
  if (role) return role;
  const held = roleHeld(source, pronoun + 1, true);
  if (held) return held;
  let i = pronoun + 1;
  for (; i - pronoun < LONGEST && !isEnd(source, i); i++) {
    // `who went to sea and is now the harbour master`
    const second = isAnd(source, i) && isCopula(source, i + 1) ? statement(source, i + 2) : null;
    if (second) return second;
    if (i > pronoun + 2 && endsDeed(source, i)) break;
  }
  // `who now runs`
  const verb = isAdverb(source, pronoun + 1) ? pronoun + 2 : pronoun + 1;
  // What a body does is no role of it.
  if (!source.lexicon.trades.holding.has(tokens.hash[verb]!) || tokens.hash[pronoun] === WHICH) return null;
  // `who leads it`
  const told = i > verb + 1 && !(source.bits[i - 1]! & WORD.pronoun);
  return (isEnd(source, i) || endsDeed(source, i)) && told ? made(source, verb, i, BASE.clause) : null;
}

/**
 * `works at the port as a diver`, `was named as its chair`: an office after `as`, in the same clause, from token `at` on, and a verb of holding or
 * being before it unless the clause is a relative one.
 */
export function roleHeld(source: Source, at: number, isRelative = false): Role | null {
  const { bits, tokens, lexicon } = source;
  const { as, holding } = source.lexicon.trades;
  // Where the verb may come last (`die als Ärztin arbeitet`) it is not looked for.
  let holds = isRelative || (lexicon.language.capitalNouns ?? false);
  const end = Math.min(tokens.count, at + REACH);
  let from = at;
  while (from < end && !as.has(tokens.hash[from]!) && !isWorkOf(source, from)) from++;
  // Most sentences have no `as`: they are not read any closer.
  if (from >= end) return null;
  for (let i = at; i <= from; i++) {
    // `was described as a leader` is somebody's view.
    if (startsSentence(source, i) || isComma(source, i) || isMark(source, i) || isCueVerb(source, i) || lexicon.forms?.seeing.has(tokens.hash[i]!)) return null;
    holds ||= holding.has(tokens.hash[i]!) || (i < at + 2 && isCopula(source, i));
  }
  from++;
  // `as secretary of state`: without an article an office that somebody holds.
  if (!holds && !(isRoleNoun(source, from) && bits[from + 1]! & WORD.preposition)) return null;
  let nouns = 0;
  let to = from;
  for (; to < tokens.count && to - from < LONGEST && !isEnd(source, to); to++) {
    if (to > from && (isSmallVerb(source, to) || opensClause(source, to) || (nouns > 0 && (isVerbAtEnd(source, to) || (isRoleNoun(source, to - 1) && isPast(source, to)))))) break;
    // `leitet als Direktorin das Museum`
    if (nouns > 0 && isCapitalNoun(source) && isObjectAt(source, to)) break;
    if (to - from < NOUN_BY && !isPlain(source, to) && (isRoleNoun(source, to) || looksLikeTrade(source, to))) nouns++;
  }
  return nouns > 0 && (bits[from]! & WORD.determiner || isRoleNoun(source, from) || looksLikeTrade(source, from) || isCapital(source, from))
    ? made(source, from, to, BASE.held)
    : null;
}

/** `ejerce de portavoz`, `trabaja de camarero`: an office without article right behind a verb of holding. */
const isWorkOf = (source: Source, i: number): boolean =>
  source.lexicon.language.romanceLike?.headFirst === true &&
  source.lexicon.of.has(source.tokens.hash[i]!) &&
  i > 0 &&
  source.lexicon.trades.holding.has(source.tokens.hash[i - 1]!) &&
  isRoleNoun(source, i + 1);

/** `ha sido alcaldesa`: the participle of to be behind its auxiliary. */
const copulaAt = (source: Source, at: number): number =>
  !isCopula(source, at) && source.lexicon.trades.copulas.size > 0 && (source.bits[at]! & WORD.auxiliary) !== 0 && isCopula(source, at + 1) ? at + 1 : at;

/** `fue elegido presidente`: an Iberian participle with the office right behind it. */
const isAppointed = (source: Source, i: number): boolean =>
  source.lexicon.language.romanceLike?.headFirst === true &&
  isUnknownWord(source, i) &&
  endsWithOne(source, i, source.lexicon.verbEndings.participles) &&
  isRoleNoun(source, i + 1);

/** An article that is no genitive, right behind a noun: another phrase of the clause. */
const isObjectAt = ({ bits, tokens, lexicon }: Source, i: number): boolean =>
  (bits[i]! & WORD.determiner) !== 0 && !lexicon.genitives.has(tokens.hash[i]!) && !(bits[i - 1]! & (WORD.preposition | WORD.determiner)) && tokens.kind[i - 1] === KIND.word;

/** A form of to be in the indicative: nothing is stated by `would be` or `has`. */
export function isCopula(source: Source, i: number): boolean {
  const { copulas } = source.lexicon.trades;
  return copulas.size > 0 ? copulas.has(source.tokens.hash[i]!) : (source.bits[i]! & WORD.auxiliary) !== 0;
}

/** `Lee, 42, runs a bakery in Leeds`: what somebody does, where the text says nothing else of them. */
function livelihood(source: Source, verb: number): Role | null {
  const { bits, tokens, lexicon } = source;
  const object = verb + 1;
  if (!lexicon.trades.living.has(tokens.hash[verb]!) || !(isArticle(source, object) || isCapital(source, object)) || startsSentence(source, object)) return null;
  let i = object;
  while (i < tokens.count && i - verb < LONGEST && !isEnd(source, i) && !endsDeed(source, i) && !(i > object && (isSmallVerb(source, i) || opensClause(source, i)))) i++;
  return bits[i - 1]! & WORD.determiner ? null : made(source, verb, i, BASE.living);
}

/** `Lee has been a nurse for years`, `Lee was elected mayor`: one past the form of to be at `verb`, and past the participle that gives an office; `verb` where it is none. */
function behindCopula(source: Source, verb: number): number {
  const { bits, tokens, lexicon } = source;
  const perfect = tokens.hash[verb + 1] === BEEN && (bits[verb]! & WORD.auxiliary) !== 0 && lexicon.trades.copulas.size > 0;
  if (!perfect && !isCopula(source, verb)) return verb;
  const at = perfect ? verb + 2 : verb + 1;
  // `was named the worst mayor` is somebody's view.
  return lexicon.trades.appointing.has(tokens.hash[at]!) && isRoleNoun(source, at + 1) ? at + 1 : at;
}

/** `before she left`, `and gave money`: what comes after tells of something else. */
const endsDeed = (source: Source, i: number): boolean => isTime(source, i) || (isAnd(source, i) && (opensClause(source, i) || isPast(source, i + 1)));

/** `if she becomes mayor` */
const isSupposed = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.forms?.supposing.has(tokens.hash[from - 1]!) === true;

/** Does the verb stand before the name and an article after it? */
const isInverted = (source: Source, from: number, at: number): boolean =>
  from > 0 && isCopula(source, from - 1) && ((source.bits[at]! & WORD.determiner) !== 0 || (isCapitalNoun(source) && opensOffice(source, at)));

/** `is the harbour master,`: whatever an article opens and a comma closes. */
function describing(source: Source, from: number): Role | null {
  if (!isArticle(source, from)) return null;
  let i = from;
  let trade = false;
  for (; i < source.tokens.count && i - from < LONGEST && !isEnd(source, i) && !isVerb(source, i); i++) trade ||= looksLikeTrade(source, i);
  return trade && isEnd(source, i) ? made(source, from, i, BASE.unknown) : null;
}

/** After a form of to be: `is the director of the port`, `is Harbour Watch's director`. Not what somebody is not, nor how they are (`is more of a leader`). */
function statement(source: Source, start: number): Role | null {
  const { bits, tokens, lexicon } = source;
  const { denying } = lexicon.trades;
  const aged = afterStatedAge(source, start);
  let from = aged > start ? aged : afterCircumstance(source, start);
  while (from < start + 2 && bits[from]! & WORD.functionWord && !(bits[from]! & WORD.determiner) && !denying.has(tokens.hash[from]!)) from++;
  if (denying.has(tokens.hash[from]!) || denying.has(tokens.hash[from + 1]!)) return null;
  if (isAppointed(source, from)) from++;
  const owned = isCapital(source, from) && ownerEnds(source, from);
  // `ist gelernte Schneiderin`, `ist Glasbläserin`: where nouns have capitals, to be and a bare noun state a trade.
  const bare = isCapitalNoun(source) && !(bits[from]! & WORD.determiner) && opensOffice(source, from);
  if (!(bits[from]! & WORD.determiner) && !isRoleNoun(source, from) && !owned && !bare) return null;
  let nouns = 0;
  let tied = false;
  let i = from;
  for (; i < tokens.count && i - from < LONGEST && !isEnd(source, i); i++) {
    if (i > from && (isSmallVerb(source, i) || opensClause(source, i))) break;
    if (nouns > 0 && isRoleNoun(source, i - 1) && isPast(source, i)) break;
    tied ||= i > from && (bits[i]! & WORD.preposition) !== 0;
    if ((isRoleNoun(source, i) || (bare && looksLikeTrade(source, i))) && !isPlain(source, i) && i - from < NOUN_BY && (!tied || nouns > 0)) nouns++;
  }
  // `is the best candidate to win` praises.
  if (holdsInfinitive(source, from, i)) return null;
  // `is the leader that we need` praises.
  if ((tokens.hash[i] === THAT && bits[i + 1]! & WORD.pronoun) || tokens.hash[i] === lexicon.forms?.than) return null;
  return nouns > 0 ? made(source, from, i, BASE.copula) : null;
}

/** `candidate to win`: an office, `to`, and a small word of no list. `adviser to the mayor` goes on otherwise. */
function holdsInfinitive(source: Source, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (source.tokens.hash[i] === source.lexicon.forms?.to && isRoleNoun(source, i - 1) && isUnknownWord(source, i + 1)) return true;
  return false;
}

/** A verb, but not `States` in a name. */
const isSmallVerb = (source: Source, i: number): boolean => isVerb(source, i) && !isCapital(source, i);

/** `als Künstlerin versucht und`: where nouns are capitalised a small word of no list that no noun follows is a verb. */
const isVerbAtEnd = (source: Source, i: number): boolean => source.lexicon.language.capitalNouns === true && isUnknownWord(source, i) && !isCapital(source, i + 1);

/** Do capitals from here on end in a possessive ending? */
function ownerEnds(source: Source, from: number): boolean {
  let i = from;
  while (isCapital(source, i) && i - from < NOUN_BY) i++;
  return isClitic(source, i);
}
