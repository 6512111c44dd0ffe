import { FLAG, KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { isGivenName } from '../given-names.ts';
import { isPlain, looksLikeTrade, tradesOf } from '../trades.ts';
import { relative } from './clause.ts';
import { isSuffix } from '../name.ts';
import { affiliation } from './affiliation.ts';
import { isPredicate, isUnknownWord, opensClause } from './ends.ts';
import { LASTING, isQuantifier } from './phrase.ts';
import {
  isAnd,
  isCapital,
  isClitic,
  isComma,
  isCueVerb,
  isEnd,
  isInnerStop,
  isMark,
  isRoleNoun,
  isVerb,
  isWord,
  made,
  startsSentence,
  wordAt,
  type Role,
  type Source,
} from './scan.ts';

const LONGEST = 28;
/** Letters of an ending that makes a trade for certain (`-grapher`). */
const SURE = 4;
const BASE = { apposition: 3.4, oneOf: 2, trade: 3, unknown: 2.2, party: 0.9 };
const OTHER_NAMES = new Set('née né born formerly geborene geborener geb nata nato nacida nacido aka alias'.split(' ').map(hashWord));
const ONES = new Set('one among einer eine eines un une uno una um uma een'.split(' ').map(hashWord));
const AGED = /^(aged|âgée?|edad|l')$/;
/** Words before an age and behind it (`à l'âge de 42 ans`). */
const AGE = 4;
/** Words of one item of a list (`Science, Technology, and Society Program`). */
const ITEM = 5;

/** `Ann Lee, 42, a nurse from Leeds,`; `Ann Lee, who is the harbour master,`; `Ann Lee, of Harbour Watch,`: what the comma before token `start` opens. */
export function apposition(source: Source, start: number): Role | null {
  const { tokens, bits } = source;
  let from = afterAge(source, afterDegree(source, start));
  if (from < 0) return null;
  // `now the director`, `herself a nurse`
  if (isAdverb(source, from) && !isEnd(source, from + 1)) from++;
  if (from >= tokens.count || startsSentence(source, from) || OTHER_NAMES.has(tokens.hash[from]!)) return null;
  if (isParty(source, from)) return made(source, from, from + 1, BASE.party);
  // `, que dirige la empresa`: the relative pronoun is also a conjunction.
  if (bits[from]! & WORD.subordinator && tradesOf(source).holding.has(tokens.hash[from + 1]!)) return relative(source, from);
  if (bits[from]! & WORD.pronoun && !(bits[from]! & WORD.determiner)) return relative(source, from);
  if (bits[from]! & WORD.preposition && !(bits[from]! & WORD.determiner)) return affiliation(source, from, true);
  return opensPhrase(source, from) ? phrase(source, from) : null;
}

/** The noun phrase from token `from` on, up to what closes it. */
function phrase(source: Source, from: number): Role | null {
  const { tokens, bits, lexicon } = source;
  let nouns = 0;
  let last = from;
  let tied = false;
  let i = from;
  for (; i < tokens.count && i - from < LONGEST; i++) {
    // Offices may be lists (`finance, trade and tourism minister`): a comma ends the phrase once it has its noun.
    if (isEnd(source, i) && !(nouns === 0 && isComma(source, i) && listGoesOn(source, i + 1))) break;
    // `Ann Lee, chair of the League said`: without its comma, as long as it began as an office.
    if (isCueVerb(source, i) && !isCapital(source, i) && isRoleNoun(source, from)) break;
    if (isVerb(source, i) && !isCapital(source, i)) return null;
    if (nouns > 0 && opensClause(source, i)) break;
    // Not inside the name of a body (`University of Leeds professor`).
    if (isAnd(source, i)) tied = false;
    tied ||= i > from && (bits[i]! & WORD.preposition) !== 0 && !(isCapital(source, i - 1) && isCapital(source, i + 1));
    if (nouns === 0 && isOneOf(source, from) && isPluralRole(source, i)) nouns++;
    // `a gregarious man` says what somebody is like, not what they are.
    if (!isRoleNoun(source, i) || isPlain(source, i)) continue;
    // The office stands before what it is of: `expecting the senator's child` holds none.
    if (nouns === 0 && tied && !isOneOf(source, from)) continue;
    // `Ann Lee, board member Jo Bell and`: the next one of a list.
    if (nouns === 0 && !tied && isNextName(source, i)) return null;
    nouns++;
    last = i;
  }
  if (nouns > 0 && holdsPredicate(source, last, i)) return null;
  if (!isEnd(source, i) && !opensClause(source, i) && !isCueVerb(source, i)) return null;
  // Where nouns are capitalised a phrase ends in one; a relative clause ends in its verb.
  if (lexicon.language.capitalNouns && !isCapital(source, i - 1) && tokens.kind[i - 1] === KIND.word) return null;
  if (nouns > 0) return made(source, from, isComma(source, i) ? listEnd(source, i) : i, isOneOf(source, from) ? BASE.oneOf : BASE.apposition);
  // An article opens a phrase that describes, though its noun is in no list: `a beekeeper from Leeds`.
  // Where it stands without one, by its ending: `climatologue au CNRS`.
  if (looksLikeTrade(source, from) && isTied(source, from + 1, i)) return made(source, from, i, BASE.unknown);
  if (!(bits[from]! & WORD.determiner) || bits[from]! & WORD.subordinator || i - from < 2) return null;
  const closed = isComma(source, i) || i - from === 2 || tradesOf(source).indefinite.has(tokens.hash[from]!);
  const trade = namesTrade(source, from + 1, i);
  return trade && closed ? made(source, from, i, isTradeAhead(source, from, i, SURE) ? BASE.trade : BASE.unknown) : null;
}

/** Steps over `42,`, `aged 42,`, `de 42 años,`; -1 where a number opens something else. */
function afterAge(source: Source, start: number): number {
  const { tokens, bits } = source;
  let number = start;
  while (number < start + AGE && isWord(source, number) && (bits[number]! & WORD.preposition || AGED.test(wordAt(source, number)))) number++;
  if (tokens.kind[number] !== KIND.number || startsSentence(source, number)) return start;
  let from = number + 1;
  while (from < number + AGE && isWord(source, from) && !isCapital(source, from) && !isRoleNoun(source, from)) from++;
  return isComma(source, from) ? from + 1 : number === start ? -1 : start;
}

/** Steps over `Ph.D.,` and `MD,`. */
function afterDegree(source: Source, start: number): number {
  let from = start;
  while (from < start + 3 && (isSuffix(source.tokens, from) || /^(Ph|[A-Z]\.)$/.test(wordAt(source, from)) || isInnerStop(source, from))) from++;
  return from > start && isComma(source, from) ? from + 1 : start;
}

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

/** Does the phrase go on with a preposition, or end? */
const isTied = ({ bits }: Source, at: number, end: number): boolean => at >= end || (bits[at]! & WORD.preposition) !== 0;

/** Does a word up to the first preposition look like a trade? */
function isTradeAhead(source: Source, from: number, to: number, shortest = 0): boolean {
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (looksLikeTrade(source, i, shortest)) return true;
  return false;
}

/** Does it name a trade, or is it a title in small words (`the head of`)? */
function namesTrade(source: Source, from: number, to: number): boolean {
  return isTradeAhead(source, from, to) || (to > from + 1 && (source.bits[from + 1]! & WORD.preposition) !== 0);
}

/** Does an office go on with a verb: in English right behind it, in other languages whatever has a verb's ending? */
function holdsPredicate(source: Source, noun: number, end: number): boolean {
  if (source.lexicon.language.capitalNouns) return false;
  const { verbs } = tradesOf(source);
  for (let i = noun + 1; i < end; i++) {
    if (!isUnknownWord(source, i)) continue;
    const word = wordAt(source, i);
    if (verbs.some((ending) => word.endsWith(ending))) return true;
  }
  return isPredicate(source, noun + 1);
}

/** The plural of a role noun: `directors`. */
const isPluralRole = (source: Source, i: number): boolean =>
  isWord(source, i) && wordAt(source, i).endsWith('s') && (source.lexicon.words.get(hashWord(wordAt(source, i).slice(0, -1).toLowerCase())) & WORD.role) !== 0;

/** `one of the directors` */
const isOneOf = ({ tokens, bits }: Source, from: number): boolean => ONES.has(tokens.hash[from]!) && (bits[from + 1]! & (WORD.preposition | WORD.determiner)) !== 0;

const isAdverb = (source: Source, i: number): boolean => isSelf(source, i) || isSmallWord(source, i);
const isSmallWord = ({ bits }: Source, i: number): boolean =>
  (bits[i]! & WORD.functionWord) !== 0 && !(bits[i]! & (WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.role | WORD.title));
const isSelf = (source: Source, i: number): boolean => isWord(source, i) && /^(himself|herself|themselves|themself)$/.test(wordAt(source, i));

/** An apposition opens with an article, a small word, an office, or a possessive: not with another name, nor with a participle (`joined by`). */
function opensPhrase(source: Source, i: number): boolean {
  const { bits, tokens } = source;
  if (!isWord(source, i) || isVerb(source, i) || isQuantifier(source, i)) return false;
  if (bits[i]! & (WORD.subordinator | WORD.pronoun) && !(bits[i]! & WORD.determiner)) return false;
  // A small word before an article is a verb: `left the`.
  if (isUnknownWord(source, i) && !isRoleNoun(source, i) && !looksLikeTrade(source, i) && bits[i + 1]! & WORD.determiner) return false;
  if (!isCapital(source, i)) return !isParticiple(source, i);
  if (isGivenName(tokens, i)) return false;
  for (let k = i; k < i + 7 && k < tokens.count && !isEnd(source, k); k++) {
    if (isRoleNoun(source, k)) return true;
    if (bits[k]! & WORD.subordinator && !(bits[k]! & WORD.preposition)) return false;
  }
  return false;
}

/** `joined by`, `seeking to`; but `retired engineer`, `acting head`. */
function isParticiple(source: Source, i: number): boolean {
  const { bits, lexicon } = source;
  if (lexicon.language.code !== 'en' || bits[i] !== 0) return false;
  const word = wordAt(source, i);
  const small = (bits[i + 1]! & (WORD.preposition | WORD.determiner | WORD.pronoun | WORD.subordinator | WORD.functionWord)) !== 0;
  if (word.endsWith('ing')) return small || !LASTING.test(word);
  const goesOn = isCapital(source, i + 1) || small;
  return word.endsWith('ed') && goesOn && (isCapital(source, i + 1) || !isRoleNoun(source, i + 1));
}

/** After a comma, small words with a role noun further on, without a verb. */
function listGoesOn(source: Source, from: number): boolean {
  for (let i = from; i < from + 10 && i < source.tokens.count; i++) {
    if (isRoleNoun(source, i)) return true;
    if (isVerb(source, i) || isMark(source, i) || startsSentence(source, i) || isCapital(source, i)) return false;
    if (!isWord(source, i) && !isComma(source, i)) return false;
  }
  return false;
}

/** Where the list that the comma at `comma` goes on with ends (`of Science, Technology, and Society`, `for trade, ports and fish`); `comma` without one. */
function listEnd(source: Source, comma: number): number {
  const capital = isCapital(source, comma - 1);
  let i = comma;
  let items = 0;
  while (items < ITEM) {
    if (isComma(source, i)) i++;
    const final = isAnd(source, i);
    if (final) i++;
    const from = i;
    while (i - from < ITEM && isItem(source, i, capital)) i++;
    if (i === from) return comma;
    items++;
    if (final) return items > 1 && (isEnd(source, i) || isCueVerb(source, i)) ? i : comma;
    if (!isComma(source, i) && !isAnd(source, i)) return comma;
  }
  return comma;
}

/** May the word be part of a list's item, with a capital as the first item had or without? */
function isItem(source: Source, i: number, capital: boolean): boolean {
  if (!isWord(source, i) || isRoleNoun(source, i) || isVerb(source, i) || isInnerStop(source, i + 1)) return false;
  if (capital) return isCapital(source, i) && !isGivenName(source.tokens, i);
  return !isCapital(source, i) && (source.bits[i]! & ~(WORD.organisation | WORD.document | WORD.noun)) === 0;
}
