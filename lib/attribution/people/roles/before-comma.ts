import { KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { looksLikeTrade } from '../../words/trades.ts';
import { roleOfPhrase } from './phrase.ts';
import { bareOpening } from './bare-opening.ts';
import { counselBefore } from './counsel.ts';
import { headAt, headBeforeComma } from './head.ts';
import { joinedStart, phraseStart } from './phrase-start.ts';
import { isInside, isPronoun, isSmallPreposition, startsWithDeterminer } from './phrase-words.ts';
import {
  endsWith,
  isAnd,
  isArticle,
  isCapital,
  isCueVerb,
  isEnd,
  isFullStop,
  isHonorific,
  isOneOf,
  isOwnerEnding,
  isPause,
  isRoleNoun,
  isUnknownWord,
  isVerb,
  isWord,
  startsSentence,
} from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** Longest phrase that a sentence opens with. */
const LONGEST = 12;
/** Longest phrase that describes whoever the sentence goes on with. */
const LONGEST_OPENING = 20;
/** Words that no office goes over. */
const CLOSED = WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.auxiliary;

/** The role in front of a name set off by commas: `The union's director, Ann Lee, said`. */
export function roleBeforeComma(source: Source, nameStart: number, nameEnd: number): Role | null {
  if (isLastField(source, nameStart, nameEnd)) return null;
  const name = startBehindComma(source, nameStart);
  if (name < 2 || !isPause(source, name - 1)) return null;
  const comma = name - 1;
  const isSetOff = isEnd(source, nameEnd);
  const opening = (source.lexicon.papers.smallOffices ? bareOpening(source, comma) : null) ?? counselBefore(source, name) ?? (isSetOff ? null : openingApposition(source, comma));
  if (opening) return opening;
  const last = comma - 1;
  const head = isSetOff && endsWithField(source, last) && !opensName(source, nameEnd + 1) ? last - 1 : headBeforeComma(source, last);
  const start = head >= 0 ? startOfFirstOffice(source, joinedStart(source, phraseStart(source, head))) : phraseStart(source, last);
  const definite = startsWithDeterminer(source, start);
  if (!isSetOff) {
    // `The mayor, Ann Lee said`, not `In a speech to the mayor, Ann Lee said`.
    const opensClause = startsSentence(source, start) || !isWord(source, start - 1);
    if (!(definite && head >= 0 && isCueVerb(source, nameEnd) && opensClause)) return null;
  }
  if (head >= 0) return definite || isCapital(source, start) ? trimmedRole(source, startOfOneOf(source, start), comma, SCORE.beforeComma) : null;
  const oneOfMany = startOfOneOfMany(source, last);
  if (oneOfMany >= 0) return trimmedRole(source, oneOfMany, comma, SCORE.oneOfBefore);
  // `One of the port's directors, Ann Lee,`
  const oneOf = startOfOneOf(source, start);
  if (endsWith(source, last, 's') && oneOf < start && !(source.bits[last]! & WORD.pronoun)) return trimmedRole(source, oneOf, comma, SCORE.oneOfBefore);
  if ((definite || isOwned(source, start, last)) && looksLikeTrade(source, last)) return trimmedRole(source, start, comma, SCORE.doubtful);
  const sentence = openingPhrase(source, last);
  return sentence >= 0 ? trimmedRole(source, sentence, comma, SCORE.doubtful) : null;
}

/**
 * `A former nurse from Leeds, Ann Lee has seen worse.`, `As leader of the council, Ann Lee wanted more.`: what the sentence opens with up to the comma at `comma` describes whoever is named behind it. Where an
 * article or nothing stands before the office.
 */
function openingApposition(source: Source, comma: number): Role | null {
  const { tokens, lexicon } = source;
  let start = comma - 1;
  while (start > 0 && comma - start < LONGEST_OPENING && !isEnd(source, start)) start--;
  const as = lexicon.trades.as.has(tokens.hash[start]!);
  if (!startsSentence(source, start) || !(as || (isArticle(source, start) && lexicon.trades.indefinite.has(tokens.hash[start]!)))) return null;
  const role = roleOfPhrase(source, start + 1);
  if (!role || (role.to < comma && (as || !isPronoun(source, role.to)))) return null;
  // `As minister Cole nodded, Ann Lee left.`
  for (let i = start + 2; as && i < comma; i++) if (isRoleNoun(source, i - 1) && isCapital(source, i)) return null;
  return { ...role, start, score: SCORE.opening };
}

/** `The bank’s director for rates and chief strategist, Ann Lee,`: behind a single article, or an owner, two offices that `and` joins are one person’s. */
function startOfFirstOffice(source: Source, start: number): number {
  if (startsWithDeterminer(source, start) || !isAnd(source, start - 1)) return start;
  const head = headAt(source, start - 2);
  const first = head < 0 ? start : phraseStart(source, head);
  return startsWithDeterminer(source, first) || isCapital(source, first) ? first : start;
}

/**
 * `Ayer la Fiscal Antidrogas, Ana Ruiz, habló`: where offices have capitals, their field may stand behind them like a name. Not behind a preposition, where whoever is named between the commas may be somebody else
 * (`Según el Fiscal Vega, Ana Ruiz, una vecina, mintió`).
 */
function endsWithField(source: Source, last: number): boolean {
  if (!source.lexicon.grammar.nounFirst || !isCapital(source, last) || isGivenName(source.tokens, last)) return false;
  const office = last - 1;
  return isCapital(source, office) && isRoleNoun(source, office) && isArticle(source, office - 1) && !((source.bits[office - 1]! | source.bits[office - 2]!) & WORD.preposition);
}

/** `Jo Park’s beekeeper`: does the phrase tell whose the last word is? */
function isOwned(source: Source, start: number, last: number): boolean {
  for (let i = start + 1; i < last; i++) if (isOwnerEnding(source, i)) return true;
  return false;
}

/** Does another name of a list stand there, or `and`? */
const opensName = (source: Source, i: number): boolean => isCapital(source, i) || isAnd(source, i);

/** `la consejera de Educación, Ciencia y Universidades, Ana Ruiz`: the last of an office's fields is nobody. */
function isLastField(source: Source, from: number, to: number): boolean {
  if (isGivenName(source.tokens, from)) return false;
  for (let i = from + 1; i < to; i++) if (isAnd(source, i)) return true;
  return false;
}

/** Where a name with what stands between it and the comma begins: `The minister, the liberal Ann Lee,`; `The minister, Wing Commander Ann Lee,`; `The host, union member Ann Lee,`; `Her neighbour, retired postman Ann Lee,`; `The victim, 81-year-old Ann Lee,`. */
function startBehindComma(source: Source, name: number): number {
  let titles = true;
  for (let i = name; i > 0 && name - i < 7 && !startsSentence(source, i); i--) {
    if (isPause(source, i - 1)) return titles || startsWithDeterminer(source, i) ? i : name;
    // `71-jährige`
    const age = source.tokens.kind[i - 1] === KIND.number;
    const word = age || isWord(source, i - 1) || isFullStop(source, i - 1);
    if (!word || isVerb(source, i - 1)) return name;
    // `The minister, a friend of Ann Lee,`
    if (i === name && !source.lexicon.grammar.particlesInNames && isSmallPreposition(source, i - 1)) return name;
    const office = (isRoleNoun(source, name - 1) || looksLikeTrade(source, name - 1)) && !(source.bits[i - 1]! & CLOSED);
    titles &&= age || office || isCapital(source, i - 1) || isRoleNoun(source, i - 1) || isHonorific(source, i - 1) || isFullStop(source, i - 1);
  }
  return name;
}

/** Where the phrase for one of several begins whose plural begins at `start`: `One of the port's directors, Ann Lee,`, `Um dos organizadores, Ann Lee,` with the article in its preposition; else `start`. */
function startOfOneOf(source: Source, start: number): number {
  const { tokens, lexicon } = source;
  // `Einer der Nachbarn, Jan Berg,`
  if (lexicon.genitiveDeterminers.has(tokens.hash[start]!) && isOneOf(source, start - 1)) return start - 1;
  const isOf = (i: number): boolean => lexicon.romanceLike.of.has(tokens.hash[i]!) || lexicon.phrases.of.has(tokens.hash[i]!);
  const at = isOf(start) ? start : start - 1;
  return isOf(at) && lexicon.phrases.oneOf.has(tokens.hash[at - 1]!) ? at - 1 : start;
}

/** `Um dos organizadores da marcha, Ana Ruiz,`: the first word of a phrase for one of several that ends at `last`; -1 without one. */
function startOfOneOfMany(source: Source, last: number): number {
  const { tokens, lexicon, bits } = source;
  for (let i = last; isInside(source, i); i--) {
    if (lexicon.phrases.oneOf.has(tokens.hash[i]!) && lexicon.romanceLike.of.has(tokens.hash[i + 1]!)) {
      const noun = startsWithDeterminer(source, i + 1) ? i + 2 : i + 3;
      return noun < last && bits[noun]! & WORD.group ? i : -1;
    }
  }
  return -1;
}

/** `Die Freundin alarmierte in Kiel die Wacht, Ida Lund kam`: where nouns have capitals, a small word of no list before an article or preposition is a verb. */
const isVerbAmongCapitals = (source: Source, i: number): boolean =>
  source.lexicon.grammar.capitalNouns && isUnknownWord(source, i) && (source.bits[i + 1]! & (WORD.determiner | WORD.preposition)) !== 0;

/**
 * A sentence may open with the whole of it: `The keeper of Harbour Light's lamps, Ann Lee,`. The sentence's start; -1 where it opens otherwise or
 * nothing in it looks like a trade.
 */
function openingPhrase(source: Source, last: number): number {
  let trade = false;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    if (!isInside(source, i) || isVerbAmongCapitals(source, i)) return -1;
    trade ||= looksLikeTrade(source, i) || isRoleNoun(source, i);
    if (startsSentence(source, i)) return trade && startsWithDeterminer(source, i) ? i : -1;
  }
  return -1;
}
