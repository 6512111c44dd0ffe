import { FLAG, KIND } from '../../quotation/index.ts';
import { NOUN, OFFICE, VERBAL, WORD } from './bits.ts';
import type { Source } from './source.ts';
import { isGivenName } from './given-names.ts';
import { isArticled } from './name-parts.ts';

/** What the token at a place is to whoever finds mentions, names and roles: which sign, which kind of word by lists and endings, where a sentence begins or an apposition ends. */

// Signs.

const CODE = { comma: 0x2c, stop: 0x2e, colon: 0x3a, semicolon: 0x3b, open: 0x28, close: 0x29, slash: 0x2f, ampersand: 0x26 };
const DASHES = { first: 0x2013, last: 0x2015 };
const HYPHEN = 0x2d;
/** A letter's code with this bit is that of the small one. */
const SMALL = 0x20;
const S = 0x73;

/** The character code of a sign, 0 for words. */
export const codeAt = ({ tokens }: Source, i: number): number => tokens.code[i] ?? 0;
export const isComma = (source: Source, i: number): boolean => codeAt(source, i) === CODE.comma;
export const isColon = (source: Source, i: number): boolean => codeAt(source, i) === CODE.colon;
export const isFullStop = (source: Source, i: number): boolean => codeAt(source, i) === CODE.stop;
export const isSlash = (source: Source, i: number): boolean => codeAt(source, i) === CODE.slash;
/** An opening round bracket. */
export const isOpen = (source: Source, i: number): boolean => codeAt(source, i) === CODE.open;
/** A closing one. */
export const isClose = (source: Source, i: number): boolean => codeAt(source, i) === CODE.close;

/** A dash, but not the hyphen of a word cut short (`Haus- und Hofmeister`). */
export function isDash({ tokens }: Source, i: number): boolean {
  if (tokens.kind[i] !== KIND.punctuation) return false;
  const code = tokens.code[i]!;
  return (code >= DASHES.first && code <= DASHES.last) || (code === HYPHEN && (tokens.flags[i]! & FLAG.spaceBefore) !== 0);
}
export const isAmpersand = (source: Source, i: number): boolean => codeAt(source, i) === CODE.ampersand;

/** A comma or dash, which may set off an apposition. */
export const isPause = (source: Source, i: number): boolean => isComma(source, i) || isDash(source, i);

/** A quotation mark. */
export const isMark = (source: Source, i: number): boolean => source.tokens.kind[i] === KIND.doubleMark || (source.tokens.kind[i] === KIND.singleMark && !isOwnerEnding(source, i));

/** What ends an owner: `'s` or whatever else is cut off, or the apostrophe after a plural (`Chiefs’ Council`). */
export function isOwnerEnding(source: Source, i: number): boolean {
  const { tokens } = source;
  if (i <= 0 || i >= tokens.count) return false;
  if (tokens.kind[i] !== KIND.singleMark) return isClitic(source, i);
  return !(tokens.flags[i]! & FLAG.spaceBefore) && (tokens.flags[i]! & FLAG.spaceAfter) !== 0 && (tokens.text.charCodeAt(tokens.start[i]! - 1) | SMALL) === S;
}

/** `Marsh & Sons`: what joins the names of a firm. */
export const joinsFirm = (source: Source, i: number): boolean => isAmpersand(source, i) && isCapital(source, i - 1) && isCapital(source, i + 1);

// Words and numbers.

export const wordAt = ({ tokens }: Source, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
export const isWord = ({ tokens }: Source, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === KIND.word;
/** A word, but nothing cut off the one before, as `'s` and `'ll` are. */
export const isWholeWord = (source: Source, i: number): boolean => isWord(source, i) && !isClitic(source, i);
/** `'s`, `'ll` and the like, cut off the word before. */
const isClitic = ({ tokens }: Source, i: number): boolean => i < tokens.count && (tokens.flags[i]! & FLAG.clitic) !== 0;
/** `'s`, as in `the mayor's office`. */
export const isApostropheS = (source: Source, i: number): boolean =>
  isClitic(source, i) && source.tokens.end[i]! - source.tokens.start[i]! === 2 && (source.tokens.text.charCodeAt(source.tokens.end[i]! - 1) | SMALL) === S;
/** A word with a capital, be it behind its article (`al-Rumah`). */
export const isCapital = (source: Source, i: number): boolean => isWord(source, i) && ((source.tokens.flags[i]! & FLAG.capital) !== 0 || isArticled(source.tokens, i));

/** A small word of no list. */
export const isUnknownWord = (source: Source, i: number): boolean => isWholeWord(source, i) && source.bits[i] === 0 && !isCapital(source, i);

/** A small word of no list that does not look like a verb or adverb: most likely a noun (`beekeeper`). Nowhere where nouns have capitals. */
export const isUnknownNoun = (source: Source, i: number): boolean =>
  !source.lexicon.grammar.capitalNouns && isUnknownWord(source, i) && !(endsAsPast(source, i) || endsAsPresent(source, i) || endsAsAdverb(source, i));

/** The number of a name, right behind what has one in it: `Channel 4`, `Article 33`. */
export const isNumberOfName = ({ tokens, lexicon }: Source, i: number): boolean =>
  tokens.kind[i] === KIND.number && lexicon.names.numbered.has(tokens.hash[i - 1]!) && (tokens.flags[i - 1]! & FLAG.capital) !== 0;

const DIGITS_OF_YEAR = 4;
/** A number of as many digits as a year has. */
export const isYear = ({ tokens }: Source, i: number): boolean => tokens.kind[i] === KIND.number && tokens.end[i]! - tokens.start[i]! === DIGITS_OF_YEAR;

// Endings.

/** Does the word end with these letters? By their codes, since most words do not and are asked of many endings. */
export function endsWith({ tokens: { text, start, end } }: Source, i: number, ending: string): boolean {
  const from = end[i]! - ending.length;
  if (from < start[i]!) return false;
  for (let k = ending.length - 1; k >= 0; k--) if (text.charCodeAt(from + k) !== ending.charCodeAt(k)) return false;
  return true;
}

/** Does it end with one of these, of so many letters or more? */
export function endsWithOne(source: Source, i: number, endings: readonly string[], shortest = 0): boolean {
  for (const ending of endings) if (ending.length >= shortest && endsWith(source, i, ending)) return true;
  return false;
}

/** Does it end with these letters, behind others? */
export const hasEnding = (source: Source, i: number, ending: string): boolean => source.tokens.end[i]! - source.tokens.start[i]! > ending.length && endsWith(source, i, ending);

/** Does it end with one of these, behind others? */
export function hasOneEnding(source: Source, i: number, endings: readonly string[]): boolean {
  for (const ending of endings) if (hasEnding(source, i, ending)) return true;
  return false;
}

/** Does it end as verbs in the past (`warned`), participles of the present or adverbs do? Never in languages that have no such endings (`forms`). */
export const endsAsPast = (source: Source, i: number): boolean => hasOneEnding(source, i, source.lexicon.forms.past);
export const endsAsPresent = (source: Source, i: number): boolean => hasOneEnding(source, i, source.lexicon.forms.present);
export const endsAsAdverb = (source: Source, i: number): boolean => hasOneEnding(source, i, source.lexicon.forms.adverb);

// Verbs.

/** A verb by the lists that is no noun by the lists. */
export const isVerb = (source: Source, i: number): boolean => isAnyVerb(source, i) && !isClitic(source, i);
/** The same, or a verb cut off the word before: `'s`. */
export const isAnyVerb = ({ bits }: Source, i: number): boolean => (bits[i]! & VERBAL) !== 0 && (bits[i]! & NOUN) === 0;

/** A verb of speech, which closes a phrase: `Chair of the League said`. */
export const isCueVerb = (source: Source, i: number): boolean => i < source.tokens.count && isVerb(source, i) && (source.bits[i]! & WORD.cueVerb) !== 0;

/** `Asked about it, …`, `When asked, …`, `Quoting Ann Lee, …`: does a sentence that begins at `first` open with an English participle, behind a subordinator if need be? */
export function isParticiple(source: Source, first: number): boolean {
  const at = source.bits[first]! & (WORD.subordinator | WORD.preposition) ? first + 1 : first;
  return endsAsPast(source, at) || endsAsPresent(source, at);
}

// Nouns for people, and what stands before names.

/** A noun of office, trade or relation that tells more than `Mr` does. */
export const isRoleNoun = (source: Source, i: number): boolean =>
  isWord(source, i) &&
  ((source.bits[i]! & OFFICE) !== 0 || source.lexicon.trades.words.has(source.tokens.hash[i]!)) &&
  !isHonorific(source, i) &&
  !(source.bits[i]! & WORD.pronoun) &&
  !source.lexicon.trades.noTrades.has(source.tokens.hash[i]!) &&
  // `fifty-one` is nobody, as `one` is.
  !(source.tokens.flags[i]! & FLAG.hyphen && source.lexicon.trades.noTrades.has(source.tokens.tailHash[i]!)) &&
  !isSurname(source, i);

/** `Ana Pastor`, `Luis Herrero`: where offices are small words, one with a capital right behind a given name is a surname. */
const isSurname = (source: Source, i: number): boolean =>
  source.lexicon.papers.smallOffices && isCapital(source, i) && isCapital(source, i - 1) && isGivenName(source.tokens, i - 1) && source.bits[i - 1] === 0;

/** `Mr`, `Frau`: what stands before a name and tells no office. Not `Frau` of `seine Frau Petra`, which says whose she is. */
export const isHonorific = (source: Source, i: number): boolean =>
  source.lexicon.names.honorifics.has(source.tokens.hash[i]!) && !(i > 0 && source.lexicon.trades.relations.has(source.tokens.hash[i]!) && isPossessivePronoun(source, i - 1));

/** The first of the tokens `Mr`, `Dr.` and the like before a name; the name's own first token without any. */
export function honorificsStart(source: Source, name: number): number {
  let at = name;
  while (at > 0 && !startsSentence(source, at) && (isHonorific(source, at - 1) || (isFullStop(source, at - 1) && at > 1 && isHonorific(source, at - 2)))) at--;
  return at;
}

// Small words of noun phrases.

export const isArticle = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.phrases.articles.has(tokens.hash[i]!);
/** `and`, `or`, `&`: does the token tie two of a kind? */
export const isAnd = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.phrases.andOr.has(tokens.hash[i]!);

/** `deren`, `dessen`: whose office it is, told before. */
export const isRelativeOwner = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.phrases.relativeOwners.has(tokens.hash[i]!);

/** `einer der Nachbarn`, `una delle registe`: without its first words it would be several. */
export const isOneOf = ({ tokens, bits, lexicon }: Source, i: number): boolean =>
  lexicon.phrases.oneOf.has(tokens.hash[i]!) && (bits[i + 1]! & (WORD.preposition | WORD.determiner)) !== 0;

/** A possessive that stands for somebody, as a mention of its own: `his`, `ihr`. */
export const isPossessivePronoun = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.pronouns.get(tokens.hash[i]!)?.role === 'possessive';

/** Any possessive: also those that tell no gender of whose it is, and are no mentions (`son`, `nuestra`). Whom a description stands for asks `isPossessivePronoun` instead, only because the weights were trained so: to be merged at the next training. */
export const isPossessive = (source: Source, i: number): boolean => isPossessivePronoun(source, i) || source.lexicon.romanceLike.own.has(source.tokens.hash[i]!);

// Where sentences begin and appositions end.

/** Does a new sentence or paragraph begin here, or is the text at its end? No phrase runs over it. */
export const startsSentence = ({ tokens }: Source, i: number): boolean => i >= tokens.count || (tokens.flags[i]! & FLAG.sentenceStart) !== 0;

/** Tokens of a clause that a sentence opens with. */
const LONGEST_CLAUSE = 40;

/** The first token of the sentence that the token before `i` is in; -1 where it lies further back than a clause is long. */
export function openingOf({ tokens: { flags } }: Source, i: number): number {
  let first = i - 1;
  while (first > 0 && i - first < LONGEST_CLAUSE && !(flags[first]! & FLAG.sentenceStart)) first--;
  return first >= 0 && flags[first]! & FLAG.sentenceStart ? first : -1;
}

/** A full stop that belongs to the word before it and ends no sentence: `Gov. Lee`, `Slate.com`. */
export function isInnerStop(source: Source, i: number): boolean {
  if (!isFullStop(source, i) || !isWord(source, i - 1) || startsSentence(source, i + 1)) return false;
  return isWord(source, i + 1) || source.tokens.kind[i + 1] === KIND.number || isComma(source, i + 1) || isClose(source, i + 1);
}

/** Does the apposition end here: comma, full stop, dash, bracket, mark, or the text's end? */
export function isEnd(source: Source, i: number): boolean {
  if (startsSentence(source, i)) return true;
  if (isInnerStop(source, i)) return false;
  const code = codeAt(source, i);
  return code === CODE.comma || code === CODE.stop || code === CODE.semicolon || code === CODE.colon || code === CODE.close || isDash(source, i) || isMark(source, i);
}
