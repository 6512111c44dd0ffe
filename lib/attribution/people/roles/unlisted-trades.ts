import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { SURE_ENDING, isPlain, looksLikeTrade } from '../../words/trades.ts';
import { behindAdjectives, isAdjectiveBehind } from './head.ts';
import { endsWithOne, isAnd, isCapital, isComma, isUnknownNoun, isUnknownWord, wordAt } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** Trades of no list: which nouns name one by their ending or by what stands around them. */

/**
 * The role that the phrase from `from` to `end` states where no list has its noun: a trade by its ending (`a beekeeper from Leeds`), or what only somebody can be by what stands around it (`geógrafa de la Universidad`). `who`:
 * the relative pronoun behind it.
 */
export function unlistedTrade(source: Source, from: number, end: number, who: number): Role | null {
  const { tokens, bits, lexicon } = source;
  if (isBareNoun(source, from, end)) return trimmedRole(source, from, end, SCORE.doubtfulApposition);
  // Without an article, its first word is one by its ending: `climatologue au CNRS`.
  if (looksLikeTrade(source, from) && isTied(source, from + 1, end)) return trimmedRole(source, from, end, SCORE.doubtfulApposition);
  // `gelernte Schneiderin`, `Notärztin am Klinikum`
  if (lexicon.grammar.capitalNouns && looksLikeTrade(source, from, SURE_ENDING)) return trimmedRole(source, from, end, SCORE.unlisted);
  if (isUnknownWord(source, from) && looksLikeTrade(source, from + 1)) return trimmedRole(source, from, end, SCORE.unlisted);
  // An article opens a phrase that describes: `a beekeeper from Leeds`.
  if (!(bits[from]! & WORD.determiner)) return null;
  // `su editora en Madrid.`: where nouns stand first, the trade does.
  const closed =
    end === who ||
    isComma(source, end) ||
    end - from === 2 ||
    (lexicon.grammar.nounFirst && looksLikeTrade(source, from + 1)) ||
    source.lexicon.trades.indefinite.has(tokens.hash[from]!);
  if (!closed) return null;
  if (!namesTrade(source, from + 1, end)) return isNounAlone(source, from + 1, end, who) ? trimmedRole(source, from, end, SCORE.doubtfulApposition) : null;
  return trimmedRole(source, from, end, isTradeAhead(source, from, end, SURE_ENDING) ? SCORE.unlisted : SCORE.doubtfulApposition);
}

/** Does the phrase go on with a preposition, or end, an adjective aside (`chauffeur routier`)? */
function isTied(source: Source, at: number, end: number): boolean {
  const behind = isAdjectiveBehind(source, at) ? at + 1 : at;
  return behind >= end || isAnd(source, behind) || (source.bits[behind]! & WORD.preposition) !== 0;
}

/** `a retired paralegal who`, `il parroco,`: a noun of no list that only somebody can be. */
function isNounAlone(source: Source, from: number, end: number, who: number): boolean {
  if (!isUnknownNoun(source, end - 1) || source.bits[from - 1]! & WORD.preposition) return false;
  if (end !== who) return end - from === 1 && source.lexicon.grammar.nounFirst && !source.lexicon.trades.noTrades.has(source.tokens.hash[from]!);
  return true;
}

/** Endings of adverbs. */
const ADVERB = /ment[eo]?$/;

/** `geógrafa de la Universidad`, `informatico finlandese`: a noun of no list, neither verb nor participle, with what it is of or an adjective behind it. */
function isBareNoun(source: Source, from: number, end: number): boolean {
  const { bits, tokens, lexicon } = source;
  const { noTrades, verbs } = lexicon.trades;
  if (!isUnknownWord(source, from) || noTrades.has(tokens.hash[from]!)) return false;
  const { nonfinite, participles } = lexicon.romanceLike;
  if (ADVERB.test(wordAt(source, from)) || endsWithOne(source, from, verbs) || endsWithOne(source, from, nonfinite) || endsWithOne(source, from, participles)) return false;
  const behind = behindAdjectives(source, from + 1);
  if (behind >= end) return behind > from + 1;
  const of = lexicon.romanceLike.of.has(tokens.hash[behind]!);
  return of && (isCapital(source, behind + 1) || ((bits[behind]! | bits[behind + 1]!) & WORD.determiner) !== 0);
}

/** Does a word up to the first preposition look like a trade? */
function isTradeAhead(source: Source, from: number, to: number, shortest = 0): boolean {
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (looksLikeTrade(source, i, shortest)) return true;
  return false;
}

/** Does it name a trade, or does it begin with a word before a preposition, as titles in small words do (`the head of`), and say more than `man`? */
function namesTrade(source: Source, from: number, to: number): boolean {
  return isTradeAhead(source, from, to) || (!isPlain(source, from) && (source.bits[from + 1]! & WORD.preposition) !== 0);
}
