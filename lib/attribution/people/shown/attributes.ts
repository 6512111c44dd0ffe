import { FLAG, KIND } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isYears } from '../ages.ts';
import { SPEAKER, canEndBefore, isLikelyVerb, nounsEnd } from './attribute-words.ts';
import { behindAdjectives, isAdjectiveInPlural } from '../roles/head.ts';
import { isRanking } from '../roles/phrase-words.ts';
import { isArticle, isCapital, isClose, isOpen, isUnknownWord, isVerb, isWord, startsSentence, wordAt } from '../../words/kinds.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** The phrases that hang on a description and say who it means: `for the company`, `close to the talks`, `of six years`. */

/** Lists of nouns for where and when somebody says something. */
const OCCASION = WORD.cueNoun | WORD.calendar | WORD.document;
/** What tells that somebody is new in the text: `a woman`, `residents`. */
type NewBy = 'article' | 'bareNoun' | null;
/** Phrases that hang on one another. */
const MOST = 3;

/**
 * Where the phrases end that say who a description means: `for the company`, `close to the talks`, `of one of the men`; behind somebody new also `in the public gallery`. The end of the
 * mention where none hangs on it, or where it cannot be told where they end.
 */
export function attributesEnd(source: Source, { from, to, head, kind }: Mention): number {
  const { bits, lexicon, tokens } = source;
  if (kind === 'pronoun') return to;
  const spelt = kind === 'organisation' ? speltOutEnd(source, head) : -1;
  if (spelt >= 0) return spelt;
  const speaker = (bits[head]! & SPEAKER) !== 0 || looksLikeTrade(source, head);
  const isPerson = speaker && kind !== 'organisation';
  const newBy = isPerson && lexicon.trades.indefinite.has(tokens.hash[from]!) ? 'article' : isPerson && from === head ? 'bareNoun' : null;
  const isBodyName = !lexicon.grammar.particlesInNames && kind === 'organisation' && isCapital(source, head);
  let end = to - 1 === head ? describedEnd(source, to, kind === 'group') : to;
  for (let n = 0; n < MOST; n++) {
    const next = isBodyName ? nameEnd(source, end) : attributeEnd(source, end, speaker, n === 0 ? newBy : null);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Tokens of a body's name that its initials follow. */
const LONGEST_SPELT = 16;

/** `la Fédération des pêcheurs à pied du Nord (FPPN)`: where the name of a body ends that has its noun first and whose words are small, in front of its initials in brackets; -1 without these. */
function speltOutEnd(source: Source, head: number): number {
  const { flags } = source.tokens;
  if (!source.lexicon.grammar.nounFirst || !isCapital(source, head)) return -1;
  let initials = '';
  let at = head;
  for (; at - head < LONGEST_SPELT && isWord(source, at) && !(at > head && startsSentence(source, at)); at++) initials += initialsAt(source, at);
  const isShort = isOpen(source, at) && (flags[at + 1]! & FLAG.allCaps) !== 0 && isClose(source, at + 2);
  return isShort && isSpeltBy(wordAt(source, at + 1), initials) ? at : -1;
}

const initialsAt = (source: Source, i: number): string =>
  wordAt(source, i)
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** Are the letters among the initials, in their order, the first of them first? */
function isSpeltBy(letters: string, initials: string): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return letters[0] === initials[0] && at === letters.length;
}

/** `the Ministry of Tides and Trade met`: the name of a body goes on over capitals behind its small word, in English; `start` where it does not. */
function nameEnd(source: Source, start: number): number {
  const { tokens, lexicon } = source;
  const first = isArticle(source, start + 1) ? start + 2 : start + 1;
  return lexicon.names.links.has(tokens.hash[start]!) && (isCapital(source, first) || /\d/.test(wordAt(source, first))) ? nounsEnd(source, first, true) : start;
}

/**
 * `un élu agrarien doute`, `le Parquet national financier a ouvert`, `une responsable marketing a dit`: what describes a noun stands behind it, adjectives by their endings, or a word
 * of no list that a verb follows, or behind several people an adjective in the plural (`Fuentes policiales no descartan`). `start` where nothing does, or where it cannot be told where it ends.
 */
function describedEnd(source: Source, start: number, isPlural: boolean): number {
  if (!source.lexicon.grammar.nounFirst) return start;
  let end = behindAdjectives(source, start);
  if (isUnknownWord(source, end) && (isVerb(source, end + 1) || (isPlural && isAdjectiveInPlural(source, end)))) end++;
  return canEndBefore(source, end) ? end : start;
}

/**
 * The end of the phrase that hangs on what ends at `start`; `start` without one. `speaker`: is that a noun for somebody or a body, not for what they issue? `newBy`: what tells that
 * somebody is new in the text, of whom more words tell who it is: `a woman in the gallery`, `residents in the street`.
 */
function attributeEnd(source: Source, start: number, speaker: boolean, newBy: NewBy): number {
  const { bits, tokens, lexicon } = source;
  const { causes, loose, looseBehindNew, smallNouns } = lexicon.phrases;
  // `a source close to the talks`, `fonti vicine al dossier`
  const close = lexicon.forms.behind.has(tokens.hash[start]!) || lexicon.romanceLike.close.has(tokens.hash[start]!);
  const at = close ? start + 1 : behindAdjectives(source, start);
  if (startsSentence(source, at)) return start;
  const cause = causes.has(tokens.hash[at]!) && (bits[start - 1]! & WORD.organisation) !== 0;
  const tied = close ? (bits[at]! & WORD.preposition) !== 0 : cause || ties(lexicon, speaker, tokens.hash[at]!) || opensField(source, at);
  const isLoose = loose.has(tokens.hash[at]!) || (newBy === 'article' && looseBehindNew.has(tokens.hash[at]!));
  if (!tied && !isLoose) return start;
  const first = behindDeterminers(source, at + 1);
  // `the talks`: behind an article no verb stands.
  const article = first > at + 1 && isArticle(source, first - 1);
  // `un actor de los años veinte`
  const dated = article && !lexicon.trades.indefinite.has(tokens.hash[first - 1]!);
  const aged = tied && speaker && !dated ? ageEnd(source, first) : -1;
  if (aged >= 0) return aged;
  // `la abogada de uno de ellos`
  if (tied && lexicon.pronouns.get(tokens.hash[first]!)?.number === 'plural') return first + 1;
  // `a woman at the back`
  const isNoun = article && (isVerb(source, first) || smallNouns.has(tokens.hash[first]!));
  const nouns = nounsEnd(source, isNoun ? first + 1 : first);
  // `agli Affari sociali`
  const end = lexicon.romanceLike.toMany.has(tokens.hash[at]!) && opensField(source, at) && isAdjectiveInPlural(source, nouns) ? nouns + 1 : nouns;
  // `a mother of two`
  if (first > at + 1 && !article && tied && canEndBefore(source, end)) return end;
  if (end === first || tokens.kind[end - 1] === KIND.number || !canEndBefore(source, end)) return start;
  if (lexicon.grammar.capitalNouns && !isCapital(source, first)) return start;
  if (tied) return end;
  return !isBare(source, at, first, end) && tellsWho(source, start, end, newBy) ? end : start;
}

/** `in court`: does a small word stand right behind the preposition at `at`, without article? Not what somebody is known by: `with knowledge of the talks`. */
const isBare = (source: Source, at: number, first: number, end: number): boolean =>
  first === at + 1 &&
  !isCapital(source, first) &&
  !(source.bits[first]! & WORD.determiner) &&
  !isRanking(source, first) &&
  !source.lexicon.phrases.known.has(source.tokens.hash[end - 1]!);

/** Does a phrase up to `end` that may hang on the verb as well say who somebody is: of somebody new (`a woman in the gallery`), behind what one is known by (`with ties to the palace`), right before the verb? */
const tellsWho = (source: Source, start: number, end: number, newBy: NewBy): boolean =>
  !isOccasion(source, end - 1) && (newBy !== null || source.lexicon.phrases.known.has(source.tokens.hash[start - 1]!) || isLikelyVerb(source, end));

/** Does the noun tell where or when somebody speaks (`in a statement`, `on Monday`), not something that one can be known by? */
const isOccasion = ({ tokens, bits, lexicon }: Source, noun: number): boolean => (bits[noun]! & OCCASION) !== 0 && !lexicon.phrases.carried.has(tokens.hash[noun]!);

/** Does the preposition hang a phrase on the noun for somebody, or for something that somebody issues? */
const ties = ({ issuedBy, phrases, romanceLike }: Lexicon, speaker: boolean, word: number): boolean =>
  speaker ? phrases.hanging.has(word) || romanceLike.of.has(word) : issuedBy.has(word);

/** `l’assessore alla Sanità`: does the field of an office begin there, a noun with a capital? */
const opensField = (source: Source, i: number): boolean =>
  source.lexicon.romanceLike.to.has(source.tokens.hash[i]!) &&
  source.lexicon.trades.withFields.has(source.tokens.hash[i - 1]!) &&
  isCapital(source, i + 1) &&
  !isGivenName(source.tokens, i + 1);

/** Words of a number of years: `unos veinte`. */
const AGE = 2;

/** `un niño de seis años`, `un chico de unos veinte años`: one past the years of an age that begins at `first`; -1 for none. */
function ageEnd(source: Source, first: number): number {
  let at = first;
  while (at - first < AGE && !isYears(source, at)) at++;
  return isYears(source, at) ? at + 1 : -1;
}

/** Steps over articles and possessives, not over `one` of `of one of the men`. */
function behindDeterminers({ bits }: Source, from: number): number {
  let at = from;
  while (at - from < 2 && (bits[at]! & (WORD.determiner | SPEAKER)) === WORD.determiner) at++;
  return at;
}
