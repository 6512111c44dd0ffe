import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { looksLikeTrade } from '../../words/trades.ts';
import { LONGEST_PHRASE, isInside, isSmallPreposition, startsWithDeterminer } from './phrase-words.ts';
import { endsWith, endsWithOne, isAnd, isCapital, isComma, isRoleNoun, isUnknownWord, isVerb, isWord, startsSentence, wordAt } from '../../words/kinds.ts';

/** Adjectives between an office and a name. Bounds the walk: a run of capitals is one of adjectives in Romance languages and Dutch. */
const ADJECTIVES = 2;
/** Tokens of a list of fields. */
const FIELDS = 20;

/** The noun of office that a phrase ending at `last` turns on: `secretary`, and `chief` of `chief of staff`; -1 without one. */
export function headAt(source: Source, last: number): number {
  const whole = isRoleNoun(source, last) && !isSmallPreposition(source, last - 1) ? last : headOfPhrase(source, last);
  if (whole >= 0) return whole;
  if (isRoleNoun(source, last)) return last;
  const head = headBeforeAdjectives(source, last);
  return head < 0 && isCapital(source, last) ? headOfFields(source, last) : head;
}

/** The same where a comma stands behind the phrase, so that the name behind it is not the one in the genitive (`die Anwältin des alten Chefs, Ida Lund,`). */
export const headBeforeComma = (source: Source, last: number): number => (isInGenitive(source, last) ? headOfPhrase(source, last) : headAt(source, last));

/** `die Anwältin des alten Chefs`: does the noun hang on one of office, with its article in the genitive and adjectives between? */
function isInGenitive(source: Source, noun: number): boolean {
  const { tokens, lexicon } = source;
  if (!lexicon.cases) return false;
  let article = noun - 1;
  while (noun - article <= ADJECTIVES && isUnknownWord(source, article) && endsWith(source, article, lexicon.cases.adjectiveInGenitive)) article--;
  return article < noun - 1 && lexicon.genitiveDeterminers.has(tokens.hash[article]!) && isCapital(source, article - 1) && isRoleNoun(source, article - 1);
}

/** `le sénateur LR de l'Orne`: steps over what describes an office behind it. */
export function behindAdjectives(source: Source, from: number): number {
  let i = from;
  while (i - from < ADJECTIVES && isAdjectiveBehind(source, i)) i++;
  return i;
}

/** `ministre de l'Éducation nationale, de la Jeunesse et des Sports`: the office of a list of fields with capitals that ends at `last`; -1 without one. */
function headOfFields(source: Source, last: number): number {
  const { bits } = source;
  let commas = 0;
  let ands = 0;
  for (let i = last; i > 0 && last - i < FIELDS && !startsSentence(source, i + 1); i--) {
    if (isRoleNoun(source, i)) return commas > 0 && ands > 0 && isSmallPreposition(source, i + 1) ? i : -1;
    if (isComma(source, i)) commas++;
    else if (isAnd(source, i)) ands++;
    else if (!isCapital(source, i) && !(bits[i]! & (WORD.preposition | WORD.determiner)) && !isAdjectiveBehind(source, i)) return -1;
  }
  return -1;
}

/** `le conseiller national Paul Kerdan`, `la directora general adjunta, Ana Ruiz`: the noun right before up to two adjectives; -1 without one. */
function headBeforeAdjectives(source: Source, last: number): number {
  const first = beforeAdjectives(source, last);
  for (let i = last - 1; i >= first; i--) if (isRoleNoun(source, i) || looksLikeTrade(source, i)) return i;
  return -1;
}

/** `le conseiller national`: steps back from the last word over what describes an office behind it. */
export function beforeAdjectives(source: Source, last: number): number {
  let i = last;
  while (last - i < ADJECTIVES && isAdjectiveBehind(source, i)) i--;
  return i;
}

/** May the word stand behind an office and describe it: an adjective by its ending, a party in capitals? */
export function isAdjectiveBehind(source: Source, i: number): boolean {
  const { adjectives } = source.lexicon.romanceLike;
  if (adjectives.length === 0 || !isWord(source, i) || startsSentence(source, i)) return false;
  if (source.tokens.flags[i]! & FLAG.allCaps) return true;
  // `il procuratore aggiunto`: a participle that is a word for itself among the endings, too.
  return endsWithOne(source, i, adjectives) && (!isVerb(source, i) || adjectives.includes(wordAt(source, i)));
}

/** The same in the plural: `policiales`, `sanitarie`. */
export function isAdjectiveInPlural(source: Source, i: number): boolean {
  const { adjectives, singular } = source.lexicon.romanceLike;
  if (!isUnknownWord(source, i) || startsSentence(source, i)) return false;
  const word = wordAt(source, i);
  const singulars = endsWith(source, i, 's') ? [word.slice(0, -1), word.slice(0, -2)] : singular.map((ending) => word.slice(0, -1) + ending);
  return singulars.some((singular) => adjectives.some((ending) => singular.endsWith(ending)));
}

/** The role noun that a phrase with `of` or `for` or a genitive hangs on, ending at `last`: `minister` of `minister of mines`; -1 without one. */
function headOfPhrase(source: Source, last: number): number {
  // `charged the officer with murder and Ann Lee left`
  if (isAnd(source, last)) return -1;
  // `Als Leiterin der Werft kennt Ida Lund`
  if (source.lexicon.grammar.capitalNouns && isUnknownWord(source, last)) return -1;
  // `chair of the Harbour Council`: the name is the body's.
  if (isSmallPreposition(source, last) || startsWithDeterminer(source, last)) return -1;
  // `der Oberrabbiner Israels`
  if (source.lexicon.grammar.tellsCases && isCapital(source, last) && endsWith(source, last, 's') && isRoleNoun(source, last - 1)) return last - 1;
  for (let i = last; i >= 0 && last - i < LONGEST_PHRASE; i--) {
    const office = isRoleNoun(source, i) || (looksLikeTrade(source, i) && !isSurname(source, i));
    const behind = behindAdjectives(source, i + 1);
    // `dijo la ministra durante su visita al barrio humilde Campo Alegre`: what says when hangs on no office.
    if (office && isSmallPreposition(source, behind)) return source.lexicon.phrases.times.has(source.tokens.hash[behind]!) ? -1 : i;
    if (!isInside(source, i) || startsSentence(source, i)) return -1;
  }
  return -1;
}

/** `Ida Lander vom Hafenamt`: what ends as a trade does is a surname behind a given name. */
const isSurname = (source: Source, i: number): boolean => isGivenName(source.tokens, i - 1);
