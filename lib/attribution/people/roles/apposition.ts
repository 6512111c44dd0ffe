import { FLAG, KIND, hashWord, hashWords } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../given-names.ts';
import { isPlain, looksLikeTrade } from '../trades.ts';
import { affiliation } from './affiliation.ts';
import { isCopula, relative } from './clause.ts';
import { opensClause } from './ends.ts';
import { isPredicate } from './forms.ts';
import { behindAdjectives, isAdjectiveBehind } from './head.ts';
import { listEnd, listGoesOn } from './lists.ts';
import { afterAge, afterCaption, afterCircumstance, afterDegree, isAdverb, isLy, opensPhrase } from './opening.ts';
import { isPronoun } from './phrase-words.ts';
import {
  endsWith,
  endsWithOne,
  isAnd,
  isArticle,
  isCapital,
  isClitic,
  isComma,
  isCueVerb,
  isEnd,
  isInnerStop,
  isRoleNoun,
  isUnknownNoun,
  isUnknownWord,
  isVerb,
  isWord,
  made,
  startsSentence,
  wordAt,
  type Role,
} from './scan.ts';

const LONGEST = 28;
/** Letters of an ending that makes a trade for certain (`-grapher`). */
const SURE = 4;
const BASE = { apposition: 3.4, oneOf: 2, trade: 3, unknown: 2.2, party: 0.9 };
const ANOTHER = hashWord('another');
const UNTIL = hashWords('hasta');

/** `Ann Lee, 42, a nurse from Leeds,`; `Ann Lee, who is the harbour master,`; `Ann Lee, of Harbour Watch,`: what the comma before token `start` opens. */
export function apposition(source: Source, start: number): Role | null {
  const { tokens, bits, lexicon } = source;
  let from = afterAge(source, afterCaption(source, afterDegree(source, start)));
  if (from < 0) return null;
  // `hasta ahora directora`
  if (UNTIL.has(tokens.hash[from]!) && isAdverb(source, from + 1)) from++;
  const behind = afterCircumstance(source, from);
  if (behind > from) from = behind;
  else if ((isAdverb(source, from) && !isEnd(source, from + 1)) || isLy(source, from)) from++;
  if (from >= tokens.count || startsSentence(source, from) || lexicon.phrases.otherNames.has(tokens.hash[from]!)) return null;
  if (isParty(source, from)) return made(source, from, from + 1, BASE.party);
  // `, que dirige la empresa`, `, que es médica`: the relative pronoun is also a conjunction.
  if (bits[from]! & WORD.subordinator && (source.lexicon.trades.holding.has(tokens.hash[from + 1]!) || isStating(source, from))) return relative(source, from);
  if (isPronoun(source, from)) return relative(source, from);
  if (bits[from]! & WORD.preposition && (!(bits[from]! & WORD.determiner) || source.lexicon.of.has(tokens.hash[from]!)))
    return affiliation(source, from, from === start ? 'apart' : 'aged');
  return opensPhrase(source, from) ? phrase(source, from) : null;
}

/** `, que es médica`: a Romance relative clause that says what somebody is. */
const isStating = (source: Source, from: number): boolean => source.lexicon.language.romanceLike?.headFirst === true && isCopula(source, from + 1);

/** The office or trade that the noun phrase from token `from` on names. */
export function phrase(source: Source, from: number): Role | null {
  const { tokens, bits, lexicon } = source;
  const walked = walk(source, from);
  if (walked === null) return statedBehind(source, from);
  const { noun, who } = walked;
  // `a retired paralegal who runs a group`: only people are spoken of so.
  const end = noun < 0 && who > from && lexicon.phrases.who.has(tokens.hash[who]!) ? who : walked.end;
  // `Ann Lee, an Irishwoman who serves as harbour master`, `a sophomore who is editor of the paper`
  const held = who >= 0 && noun > who ? relative(source, who) : null;
  if (held) return held;
  if (noun >= 0 && holdsPredicate(source, noun, end)) return null;
  if (!isEnd(source, end) && !opensClause(source, end) && !isCueVerb(source, end) && !closesRelative(source, end)) return null;
  // Where nouns are capitalised a phrase ends in one; a relative clause ends in its verb.
  if (lexicon.language.capitalNouns && !isCapital(source, end - 1) && tokens.kind[end - 1] === KIND.word) return null;
  if (noun >= 0) {
    const oneOf = isOneOf(source, from);
    const role = made(source, from, isComma(source, end) ? listEnd(source, end) : end, oneOf || tokens.hash[from] === ANOTHER ? BASE.oneOf : BASE.apposition);
    // `una delle registe`: without its first words it would be several.
    return role && oneOf && (lexicon.language.romanceLike || lexicon.language.capitalNouns) ? { ...role, from } : role;
  }
  // Its noun may be in no list. Without an article, its first word is one by its ending: `climatologue au CNRS`.
  if (isBareNoun(source, from, end)) return made(source, from, end, BASE.unknown);
  if (looksLikeTrade(source, from) && isTied(source, from + 1, end)) return made(source, from, end, looksLikeTrade(source, from, SURE) ? BASE.trade : BASE.unknown);
  // `gelernte Schneiderin`, `Notärztin am Klinikum`
  if (lexicon.language.capitalNouns && looksLikeTrade(source, from, SURE)) return made(source, from, end, BASE.trade);
  if (lexicon.language.capitalNouns && isUnknownWord(source, from) && looksLikeTrade(source, from + 1)) return made(source, from, end, BASE.trade);
  // An article opens a phrase that describes: `a beekeeper from Leeds`.
  if (!(bits[from]! & WORD.determiner) || bits[from]! & WORD.subordinator || end - from < 2) return null;
  const closed = end === who || isComma(source, end) || end - from === 2 || source.lexicon.trades.indefinite.has(tokens.hash[from]!);
  if (!closed) return null;
  if (!namesTrade(source, from + 1, end)) return isNounAlone(source, from + 1, end, who) ? made(source, from, end, BASE.unknown) : null;
  return made(source, from, end, isTradeAhead(source, from, end, SURE) ? BASE.trade : BASE.unknown);
}

/** Words before `who` in what says little itself. */
const SHORT = 5;

/** `Ann Lee, a sophomore who is editor of the paper`: the office that the clause states, where the phrase itself names none. */
function statedBehind(source: Source, from: number): Role | null {
  if (!isArticle(source, from)) return null;
  let i = from + 1;
  while (i - from < SHORT && isWord(source, i) && !isVerb(source, i) && !isPronoun(source, i) && !isRoleNoun(source, i) && !startsSentence(source, i)) i++;
  return i > from + 1 && source.lexicon.phrases.who.has(source.tokens.hash[i]!) ? relative(source, i) : null;
}

/**
 * Walks over the noun phrase from token `from` on: its end, and its last noun of office (`from` itself for `one of the directors`), -1 without one; the relative pronoun before
 * that noun, -1 without one. `null` where it is a clause or a list of people.
 */
function walk(source: Source, from: number): { end: number; noun: number; who: number } | null {
  const { tokens, bits } = source;
  const oneOf = isOneOf(source, from);
  // `Ana Ruiz, geóloga de la Universidad de Soria que ha leído el informe`: a trade of no list ends where a clause begins, too.
  const bare = source.lexicon.language.romanceLike !== undefined && looksLikeTrade(source, from);
  let noun = -1;
  let who = -1;
  let tied = false;
  let i = from;
  for (; i < tokens.count && i - from < LONGEST; i++) {
    // Offices may be lists (`finance, trade and tourism minister`): a comma ends the phrase once it has its noun.
    if (isEnd(source, i) && !(noun < 0 && isComma(source, i) && listGoesOn(source, i + 1))) break;
    // `Ann Lee, chair of the League said`: without its comma, as long as it began as an office.
    if (isCueVerb(source, i) && !isCapital(source, i) && isRoleNoun(source, from)) break;
    if (noun >= 0 && closesRelative(source, i)) break;
    if (isVerb(source, i) && !isCapital(source, i) && !isDescribed(source, i, from)) return null;
    if ((noun >= 0 || bare) && opensClause(source, i)) break;
    if (who < 0 && isPronoun(source, i)) who = i;
    // Not inside the name of a body (`University of Leeds professor`).
    if (isAnd(source, i)) tied = false;
    tied ||= i > from && (bits[i]! & WORD.preposition) !== 0 && !(isCapital(source, i - 1) && isCapital(source, i + 1));
    if (noun < 0 && oneOf && isPluralRole(source, i)) noun = from;
    // `a gregarious man` says what somebody is like, not what they are.
    if (!isRoleNoun(source, i) || isPlain(source, i)) continue;
    // The office stands before what it is of: `expecting the senator's child` holds none.
    if (noun < 0 && tied && !oneOf) continue;
    // `Ann Lee, board member Jo Bell and`: the next one of a list.
    if (noun < 0 && !tied && isNextName(source, i)) return null;
    noun = i;
  }
  return { end: i, noun, who };
}

/** `Ida Lund, die Leiterin des Hafens ist,`: where the verb of a relative clause comes last, to be closes an office. */
const closesRelative = (source: Source, i: number): boolean =>
  source.lexicon.language.capitalNouns === true && source.lexicon.trades.copulas.has(source.tokens.hash[i]!) && isEnd(source, i + 1);

/** `a talk radio host`, `a Leeds-based talk radio host`: behind an article, or its compound adjective, stands no verb. */
const isDescribed = (source: Source, i: number, from: number): boolean =>
  i > from && (isArticle(source, i - 1) || isClitic(source, i - 1) || (isArticle(source, i - 2) && (source.tokens.flags[i - 1]! & FLAG.hyphen) !== 0));

/** `R-Ind.`, `D-Ohio`: party and state. */
const isParty = ({ tokens }: Source, i: number): boolean =>
  (tokens.flags[i]! & (FLAG.hyphen | FLAG.capital)) === (FLAG.hyphen | FLAG.capital) && /^[A-Z]-[A-Z]/.test(tokens.text.slice(tokens.start[i], tokens.start[i]! + 3));

/** Does somebody else's name follow the noun at `noun`: a given name and more, or behind a small noun any capitals up to the phrase's end? */
function isNextName(source: Source, noun: number): boolean {
  const from = isInnerStop(source, noun + 1) ? noun + 2 : noun + 1;
  let to = from;
  while (isCapital(source, to) || isInnerStop(source, to)) to++;
  // `President Ann Lee's adviser`: an owner.
  if (to - from < 2 || isClitic(source, to)) return false;
  return isGivenName(source.tokens, from) || (!isCapital(source, noun) && isEnd(source, to) && !source.lexicon.language.capitalNouns);
}

/** Does the phrase go on with a preposition, or end, an adjective aside (`chauffeur routier`)? */
function isTied(source: Source, at: number, end: number): boolean {
  const behind = at < end && isAdjectiveBehind(source, at) ? at + 1 : at;
  return behind >= end || isAnd(source, behind) || (source.bits[behind]! & WORD.preposition) !== 0;
}

/** `a retired paralegal who`, `il parroco,`: a noun of no list that only somebody can be. */
function isNounAlone(source: Source, from: number, end: number, who: number): boolean {
  if (!isUnknownNoun(source, end - 1) || source.bits[from - 1]! & WORD.preposition) return false;
  if (end !== who)
    return end - from === 1 && source.lexicon.language.romanceLike?.headFirst === true && isEnd(source, end) && !source.lexicon.trades.noTrades.has(source.tokens.hash[from]!);
  for (let i = from; i < end; i++) if (source.bits[i]! & WORD.preposition) return false;
  return true;
}

/** Endings of adverbs. */
const ADVERB = /ment[eo]?$/;

/** `geógrafa de la Universidad`, `informatico finlandese`: in Romance languages a noun of no list, neither verb nor participle, with what it is of or an adjective behind it. */
function isBareNoun(source: Source, from: number, end: number): boolean {
  const { bits, tokens, lexicon } = source;
  const { romanceLike } = lexicon.language;
  const { noTrades, verbs } = lexicon.trades;
  if (!romanceLike?.headFirst || !isUnknownWord(source, from) || noTrades.has(tokens.hash[from]!)) return false;
  const { nonfinite, participles } = lexicon.verbEndings;
  if (ADVERB.test(wordAt(source, from)) || endsWithOne(source, from, verbs) || endsWithOne(source, from, nonfinite) || endsWithOne(source, from, participles)) return false;
  const behind = behindAdjectives(source, from + 1);
  if (behind >= end) return behind > from + 1;
  const of = lexicon.of.has(tokens.hash[behind]!);
  return of && (isCapital(source, behind + 1) || ((bits[behind]! | bits[behind + 1]!) & WORD.determiner) !== 0);
}

/** Does a word up to the first preposition look like a trade? */
function isTradeAhead(source: Source, from: number, to: number, shortest = 0): boolean {
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (looksLikeTrade(source, i, shortest)) return true;
  return false;
}

/** Does it name a trade, or is it a title in small words (`the head of`)? */
function namesTrade(source: Source, from: number, to: number): boolean {
  return isTradeAhead(source, from, to) || (to > from + 1 && !isPlain(source, from) && (source.bits[from + 1]! & WORD.preposition) !== 0);
}

/** Does an office go on with a verb: in English right behind it, in other languages whatever has a verb's ending? */
function holdsPredicate(source: Source, noun: number, end: number): boolean {
  if (source.lexicon.language.capitalNouns) return false;
  const { verbs } = source.lexicon.trades;
  for (let i = noun + 1; i < end; i++) {
    if (!isUnknownWord(source, i)) continue;
    if (endsWithOne(source, i, verbs)) return true;
  }
  // `a veteran speechwriter`
  return isPredicate(source, noun + 1) && !looksLikeTrade(source, noun + 1);
}

/** The plural of a role noun: `directors`, `sceneggiatrici`. */
function isPluralRole(source: Source, i: number): boolean {
  if (!isWord(source, i)) return false;
  const word = wordAt(source, i).toLowerCase();
  const endings = endsWith(source, i, 's') ? [''] : (source.lexicon.language.romanceLike?.singular?.split(' ') ?? []);
  return endings.some((ending) => (source.lexicon.words.get(hashWord(word.slice(0, -1) + ending)) & WORD.role) !== 0);
}

/** `one of the directors` */
const isOneOf = ({ tokens, bits, lexicon }: Source, from: number): boolean =>
  lexicon.phrases.oneOf.has(tokens.hash[from]!) && (bits[from + 1]! & (WORD.preposition | WORD.determiner)) !== 0;
