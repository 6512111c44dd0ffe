import { KIND } from '../../quotation/index.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import { endsAsAdverb, endsAsPast, endsAsPresent, endsWithOne, hasOneEnding, isAnyVerb, isCapital, isWholeWord, startsSentence } from '../words/kinds.ts';
import { isHeadlinePreposition } from './name-openings.ts';
import { isNextPerson } from './name-ends.ts';
import { isAbbreviationStop, isClosed, endsAsVerb, isInnerCapital, isNear, isSureCueVerb, type Scan } from './scan.ts';

const LONGEST_PHRASE = 8;
/** Letters of an ending of gerunds that holds a pronoun: `ndolo`. */
const SHORTEST_WITH_PRONOUN = 4;
/** Words that end a phrase, unless they are nouns, too. */
const ENDS_PHRASE = WORD.auxiliary | WORD.preposition | WORD.subordinator | WORD.pronoun;

/**
 * End of the noun phrase whose first word after determiner, number or possessive is token `from`; `from` itself where there is none. A
 * chunker by word lists and endings: a phrase ends before closed-class words, verbs, punctuation and marks.
 */
export function phraseEnd(scan: Scan, from: number): number {
  let end = from;
  while ((end - from < LONGEST_PHRASE || isInsideName(scan, end, from)) && !startsSentence(scan, end) && takes(scan, from, end)) end++;
  return withoutTail(scan, from, end);
}

/** `one of the witnesses`: one past those of whom somebody is one; `i` for no such phrase. */
export function oneOfEnd(scan: Scan, i: number): number {
  const { bits, tokens, lexicon } = scan;
  if (!lexicon.phrases.oneOf.has(tokens.hash[i]!) || !lexicon.phrases.of.has(tokens.hash[i + 1]!)) return i;
  const from = i + 3;
  const to = bits[from - 1]! & WORD.determiner || tokens.kind[from - 1] === KIND.number ? phraseEnd(scan, from) : from;
  return to > from ? to : i;
}

/** Does the phrase from `from` on, which has come as far as token `i`, take that one, too? */
function takes(scan: Scan, from: number, i: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (tokens.kind[i] === KIND.number) return true;
  // `the Rev. Ann Lee`
  if (isAbbreviationStop(scan, i) && isInnerCapital(scan, i + 1)) return true;
  if (!isWholeWord(scan, i)) return false;
  const word = bits[i]!;
  if (isCapital(scan, i)) return !(word & WORD.pronoun || isNextPerson(scan, from, i) || isHeadlinePreposition(scan, i));
  const isFirst = i === from;
  const { nounFirst, compoundNouns } = lexicon.grammar;
  if (word & ENDS_PHRASE && !(word & NOUN)) return false;
  // `un funzionario vicino al dossier`, where `il vicino` is somebody, too.
  if (!isFirst && (word & WORD.determiner || isNear(scan, i))) return false;
  // The adjective stands behind its noun, but hardly one behind a name: `le maire Paul Kerdan sourit`, but `le Premier ministre`.
  if (!isFirst && nounFirst && isCapital(scan, i - 1) && !(bits[i - 1]! & word & OFFICE)) return false;
  if (word & WORD.cueVerb) return isNounHere(scan, i, from);
  // `ha difeso la manovra definendola «prudente»`: with a pronoun behind it a gerund is nothing else, unlike `stupendo`.
  if (!isFirst && nounFirst && endsWithOne(scan, i, lexicon.romanceLike.gerund, SHORTEST_WITH_PRONOUN)) return false;
  if (nounFirst && (lexicon.romanceLike.clitics.has(tokens.hash[i]!) || (word === 0 && endsAsVerb(scan, i)))) return false;
  // `his sister left`
  if (!isFirst && word === 0 && bits[i - 1]! & NOUN && !isCapital(scan, i - 1) && !isNounBehindNoun(scan, i)) return false;
  if (compoundNouns) return isFirst || !endsBehindNoun(scan, i, from);
  const looksLikeVerb = !isFirst && (endsAsPast(scan, i) || endsAsPresent(scan, i));
  const looksLikeAdverb = !(word & NOUN) && endsAsAdverb(scan, i);
  return !(looksLikeVerb || looksLikeAdverb) || nounFollows(scan, i);
}

/** The end of a phrase without the day and the small words that it closes with: `the Senate Tuesday`, `the baker himself`. */
function withoutTail(scan: Scan, from: number, to: number): number {
  const { bits } = scan;
  let end = to;
  while (end > from + 1 && isCapital(scan, end - 1) && bits[end - 1]! & WORD.calendar && !isMember(scan, end - 1)) end--;
  while (end > from && bits[end - 1]! & WORD.functionWord && !(bits[end - 1]! & NOUN) && !isCapital(scan, end - 1)) end--;
  return end;
}

/**
 * Dutch writes nouns in one and has nothing behind them that describes: does the phrase from `from` on end in front of the small word at `i`, since the word before is its noun? A definite article has only adjectives with
 * an ending behind it (`het dier overleefde`); a past that no noun follows is a verb (`de tribune luisterde Ann Lee`); an office is no part of another noun (`noemde de econoom studenten`); days are small.
 */
function endsBehindNoun(scan: Scan, i: number, from: number): boolean {
  const { bits, tokens, lexicon } = scan;
  const { inflected, past } = lexicon.romanceLike.nounLast;
  const word = bits[i]!;
  if (word & NOUN) return (bits[i - 1]! & OFFICE) !== 0 && (word & OFFICE) === 0;
  if (word & WORD.calendar) return true;
  // `vraagt een klant zich af`
  if (bits[i - 1]! & NOUN) return true;
  if (word !== 0 || isCapital(scan, i - 1)) return word === 0;
  if (hasOneEnding(scan, i, past) && (isCapital(scan, i + 1) || !nounFollows(scan, i))) return true;
  const definite = from > 0 && (bits[from - 1]! & WORD.determiner) !== 0 && !lexicon.trades.indefinite.has(tokens.hash[from - 1]!);
  return definite && bits[i - 1] === 0 && !hasOneEnding(scan, i - 1, inflected);
}

/** Is the word of no list at `i`, behind a noun, another one: before a third (`the school bus driver`) or for a trade (`the council handyman`)? In `his sister left` it is a verb. */
const isNounBehindNoun = (scan: Scan, i: number): boolean => (scan.bits[i + 1]! & NOUN) !== 0 || isTrade(scan, i + 1) || isTrade(scan, i);

/**
 * `a club insider`, `the council handyman`: where what describes stands before its noun, somebody by a trade that the lists of nouns leave to the rules about people. Their endings are verbs' and things', too (`his mother differs`), so
 * that a verb must follow.
 */
function isTrade(scan: Scan, i: number): boolean {
  const { grammar, trades } = scan.lexicon;
  if (grammar.nounFirst || grammar.compoundNouns || scan.bits[i] !== 0) return false;
  return trades.words.has(scan.tokens.hash[i]!) || (isAnyVerb(scan, i + 1) && hasOneEnding(scan, i, trades.endings));
}

/** No phrase ends inside a name, but for very long ones. */
const isInsideName = (scan: Scan, i: number, from: number): boolean => i - from < 2 * LONGEST_PHRASE && isCapital(scan, i);

/** `a Carrick Democrat` is somebody of a place and party; in `the massacre Tuesday`, `the Senate Tuesday` the day is no part of the phrase. */
const isMember = (scan: Scan, i: number): boolean => isCapital(scan, i - 1) && !scan.lexicon.names.dates.has(scan.tokens.hash[i]!);

/**
 * Is what the lists know as a verb of speech a noun inside the phrase from `from` on: `the report said`? It is, where the phrase has no noun so far or
 * another verb follows; a verb that is no noun by the lists, only as the first word and in a form that is a noun's, too (`the call`, not `the reported`, `another said`).
 */
function isNounHere(scan: Scan, i: number, from: number): boolean {
  if (!(scan.bits[i]! & NOUN)) return i === from && !isSureCueVerb(scan, i);
  return i === from || !isNounLike(scan, i - 1) || isAnyVerb(scan, i + 1);
}

const isNounLike = (scan: Scan, i: number): boolean =>
  (scan.bits[i]! & NOUN) !== 0 || (scan.bits[i] === 0 && isWholeWord(scan, i) && !hasOneEnding(scan, i, scan.lexicon.forms.adjectives));

/** Could the word after `i` go on with the phrase? */
function nounFollows(scan: Scan, i: number): boolean {
  const next = i + 1;
  return !startsSentence(scan, next) && isWholeWord(scan, next) && !isAnyVerb(scan, next) && (!isClosed(scan, next) || (scan.bits[next]! & NOUN) !== 0);
}
