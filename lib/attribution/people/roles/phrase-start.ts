import { FLAG, KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isDescribing, isLasting } from './forms.ts';
import { headAt } from './head.ts';
import { LONGEST_PHRASE, isGoverned, isPronoun, isQuantifier, isRanking, isSetOff, isSmallPreposition, startsWithDeterminer } from './phrase-words.ts';
import {
  endsWith,
  endsWithOne,
  isAnd,
  isCapital,
  isInnerStop,
  isMark,
  isOwnerEnding,
  isPossessivePronoun,
  isRoleNoun,
  isUnknownNoun,
  isUnknownWord,
  isVerb,
  isWord,
  joinsFirm,
  startsSentence,
  wordAt,
} from '../../words/kinds.ts';

/** Start of the noun phrase whose head is `head`: back over its adjectives, names and possessives. */
export function phraseStart(source: Source, head: number): number {
  let i = head;
  while (i > 0 && head - i < LONGEST_PHRASE && !startsSentence(source, i)) {
    const before = source.lexicon.grammar.capitalNouns ? stepBackAmongCapitals(source, i) : stepBack(source, i, head);
    if (before === i) break;
    // `Dan Cole threw actress Ann Lee`: behind a name stands a verb.
    if (i < head && isVerbBehindName(source, i)) return i + 1;
    i = before;
    if (startsWithDeterminer(source, i)) break;
  }
  return cleanFront(source, i, head);
}

/** A small word of no list that is no adjective by its ending, behind a given name and a word of no list. */
const isVerbBehindName = (source: Source, i: number): boolean =>
  isUnknownNoun(source, i) && !isDescribing(source, i) && source.bits[i - 1] === 0 && isGivenName(source.tokens, i - 2) && source.bits[i - 2] === 0;

/** `la ministra de Hacienda y vicepresidenta Ana Ruiz`: where the phrase from `start` is joined to an office with what it is of, the start of the whole; else `start`. */
export function joinedStart(source: Source, start: number): number {
  if (!source.lexicon.grammar.nounFirst) return start;
  // `le conseiller d’Etat chargé des Ports`: the step back ended inside what the first office is of.
  if (isSmallPreposition(source, start - 1) && isRoleNoun(source, start - 2)) return phraseStart(source, start - 2);
  if (startsWithDeterminer(source, start) || !isAnd(source, start - 1)) return start;
  const whole = headAt(source, start - 2);
  return whole >= 0 ? phraseStart(source, whole) : start;
}

/** One step back from token `i` of a phrase; `i` itself where the phrase begins there. */
function stepBack(source: Source, i: number, head: number): number {
  const { bits, tokens } = source;
  const before = i - 1;
  const word = bits[before]!;
  // `Albania's foreign minister`: the owner belongs to it; `it's` does not.
  if (isOwnerEnding(source, before)) return bits[before - 1]! & WORD.pronoun ? i : before;
  if (isNumber(source, before) || joinsFirm(source, before)) return before;
  // `Lt. Gov. Lee`, `Slate.com writer`.
  if (isInnerStop(source, before) && (isTitle(source, before - 1) || !(tokens.flags[i]! & FLAG.spaceBefore))) return before - 1;
  // `On Friday Mayor Ann Lee spoke`
  if (!isWord(source, before) || isVerb(source, before) || source.lexicon.names.days.has(tokens.hash[before]!)) return i;
  if (word & WORD.determiner) return word & WORD.subordinator ? i : before;
  if (isJoined(source, i)) return before - 1;
  return isOutside(source, before, head) ? i : before;
}

/** Is the word right before a phrase none of it, though no determiner and no verb of the lists: another small word, or by what stands beside it a verb of no list? `head`: the noun that the phrase is about. */
function isOutside(source: Source, i: number, head: number): boolean {
  const word = source.bits[i]!;
  const ranks = isRanking(source, i);
  if (!isCapital(source, i) && !ranks) {
    // `left Gov. Lee`: before an abbreviation stand names, hardly ever small words.
    if (isInnerStop(source, head + 1) && isCapital(source, i + 1) && !isRoleNoun(source, i)) return true;
    // `la prima cittadina`: a preposition elsewhere.
    if (word & (WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.auxiliary)) return true;
  }
  if (isCapital(source, i) && !startsSentence(source, i)) return false;
  if (word & WORD.functionWord && !ranks) return true;
  // `‘Nee’, onderbrak wethouder Ann Lee`: behind words in marks a small word of no list is a verb.
  if (word === 0 && source.lexicon.grammar.verbLast && isBehindMark(source, i)) return true;
  // `they met beekeeper Ann Lee`: after a pronoun comes a verb.
  if (word === 0 && isPronoun(source, i - 1)) return true;
  return isPastVerb(source, i);
}

/** `killed journalist` is a verb and its object, `retired teacher` after an article or a comma a noun. */
const isPastVerb = (source: Source, i: number): boolean => !isCapital(source, i) && endsWith(source, i, 'ed') && !startsSentence(source, i) && !isSetOff(source, i - 1);

/** Do marks end right before the token, or one token before it (a comma)? */
const isBehindMark = (source: Source, i: number): boolean => isMark(source, i - 1) || isMark(source, i - 2);

/** Where nouns are capitalised only adjectives, owners (`Kölns Trainer`), towns (`Berliner`) and other offices go before the head. */
function stepBackAmongCapitals(source: Source, i: number): number {
  const { bits } = source;
  const before = i - 1;
  if (isNumber(source, before)) return before;
  // `sein Cousin Jan Berg`: the possessive is a form of to be, too.
  if (!isWord(source, before) || (isVerb(source, before) && !isPossessivePronoun(source, before))) return i;
  if (bits[before]! & WORD.determiner) return before;
  // `der Ökonom und Autor Jan Berg`: one article for two offices.
  if (isAnd(source, before) && (isRoleNoun(source, i) || isUnknownWord(source, i)) && isRoleNoun(source, before - 1)) return before - 1;
  if (bits[before]! & (WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.auxiliary | WORD.functionWord)) return i;
  const { adjectives, attributive } = source.lexicon.capitals;
  const word = wordAt(source, before);
  if (!isCapital(source, before))
    return endsWithOne(source, before, adjectives) && ((isPhraseEdge(source, before - 1) && !opensAsVerb(source, before)) || isOfficeAdjective(source, word)) ? before : i;
  // After an adjective comes no capital that belongs to the same office.
  if (!isCapital(source, i)) return i;
  return endsWithOne(source, before, attributive) || isRoleNoun(source, before) || isOfficeAdjective(source, word) || !/^[\p{Lu}][\p{Ll}]/u.test(word) ? before : i;
}

/** `stellvertretende`, `früherer`: an adjective of an office, which a participle with its objects is not (`im Werk verletzte Schlosser`). */
const isOfficeAdjective = ({ lexicon }: Source, word: string): boolean => lexicon.cases?.ofOffice.test(word) === true;

/** `“…”, klagte Händlerin Ida Lund`: right behind a comma or mark a word in `-te` is a verb of no list rather than an adjective. */
const opensAsVerb = (source: Source, i: number): boolean => i > 0 && !isWord(source, i - 1) && endsWithOne(source, i, source.lexicon.capitals.past);

/** Can an adjective stand behind the token: the text's start, a determiner, a preposition, a comma, a small word or another adjective? */
const isPhraseEdge = (source: Source, i: number): boolean =>
  !isWord(source, i) ||
  (source.bits[i]! & (WORD.determiner | WORD.preposition | WORD.subordinator | WORD.functionWord | WORD.auxiliary | WORD.cueVerb)) !== 0 ||
  (!isCapital(source, i) && endsWithOne(source, i, source.lexicon.capitals.adjectives));

const isNumber = ({ tokens }: Source, i: number): boolean => tokens.kind[i] === KIND.number;
const isTitle = ({ bits }: Source, i: number): boolean => (bits[i]! & WORD.title) !== 0;

/** `Bank of Freedonia economist`, `Work and Pensions Secretary`: the name of a body or department goes on over its small word, an office over `and`. */
function isJoined(source: Source, i: number): boolean {
  const { tokens, lexicon } = source;
  const before = i - 1;
  // `founder and chief executive`, `Freedonia Gov. and Party Chairman`
  const office = isInnerStop(source, before - 1) ? before - 2 : before - 1;
  if (isAnd(source, before) && isRoleNoun(source, office) && (!isCapital(source, office) || isDoubleOffice(source, office))) return true;
  if (!isCapital(source, i) || !isCapital(source, before - 1) || startsSentence(source, before)) return false;
  if (lexicon.names.links.has(tokens.hash[before]!)) return !lexicon.names.days.has(tokens.hash[before - 1]!);
  return isAnd(source, before) && lexicon.trades.fields.has(tokens.hash[before - 1]!);
}

/**
 * `Marsh Works Managing Director and CEO Ann Lee`, `Founder and CEO Ann Lee`: offices with capitals up to `last`, and those behind `and`, that are one person's. Behind an article, or before any other
 * office, a single capital is somebody else (`the King and Harbour Secretary Ann Lee`).
 */
function isDoubleOffice(source: Source, last: number): boolean {
  let from = last;
  while (last - from < LONGEST_PHRASE && isCapital(source, from - 1) && !startsSentence(source, from)) from--;
  if (!startsSentence(source, from) && startsWithDeterminer(source, from - 1)) return false;
  return from < last ? !startsWithDeterminer(source, from) : source.lexicon.trades.combined.has(source.tokens.hash[last]!);
}

/** Takes off the front what does not belong to the office: a verb (`to face challenger`, `including Chancellor`), an adverb with the sentence's capital. */
function cleanFront(source: Source, from: number, head: number): number {
  // `some polls show Gov. Lee`
  if (isQuantifier(source, from)) return head;
  if (!source.lexicon.grammar.fewVerbForms || from >= head || !isWord(source, from)) return from;
  return opensAsImperative(source, from) || opensAsVerbOrAdverb(source, from) ? from + 1 : from;
}

/** `Count former mayor Ann Lee among them`: a sentence's first word before one that ranks an office. */
function opensAsImperative(source: Source, i: number): boolean {
  const { rankingOnly } = source.lexicon.phrases;
  const { hash } = source.tokens;
  return startsSentence(source, i) && rankingOnly.has(hash[i + 1]!) && !rankingOnly.has(hash[i]!) && !startsWithDeterminer(source, i) && !isRoleNoun(source, i);
}

/** A word of no list that is `including`, behind `to` the verb of `to face challenger`, or at a sentence's start an adverb. */
function opensAsVerbOrAdverb(source: Source, i: number): boolean {
  const { bits, tokens, lexicon } = source;
  const { forms } = lexicon;
  const isFirst = startsSentence(source, i);
  // `Beijing's envoy`, `Italy's president`
  if (bits[i] !== 0 || (isCapital(source, i) && !isFirst) || isOwnerEnding(source, i + 1)) return false;
  const word = wordAt(source, i).toLowerCase();
  if (forms.present.some((ending) => word.endsWith(ending)) && !isLasting(source, i)) return true;
  if (isFirst) return forms.adverb.some((ending) => word.endsWith(ending));
  return isGoverned(source, i) && (isCapital(source, i + 1) || !forms.to.has(tokens.hash[i - 1]!));
}
