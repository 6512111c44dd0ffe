import { FLAG, KIND } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { isGivenName } from '../people/given-names.ts';
import { isArticled } from '../people/name-parts.ts';

/** What the mention finders read: the text, and what they note of it as a whole. */
export type Scan = Source & {
  /** Hashes of the words that have a capital inside a sentence: made when one is first asked for. */
  inside: ReadonlySet<number> | null;
  /** Hashes of the words that stand right behind a given name somewhere in the text, where nouns are capitalised; where particles are small words, too, also of those that stand alone. */
  surnames: ReadonlySet<number>;
  /** Whether each token is a given name, as far as it was asked: 0 not yet, 1 no, 2 yes. */
  given: Uint8Array;
};

export const VERBAL = WORD.cueVerb | WORD.auxiliary;

/** Nouns of the lists that can be a speaker. */
export const NOUN = OFFICE | WORD.group | WORD.organisation | WORD.document;
const CLOSED = WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.determiner | WORD.pronoun | WORD.functionWord;

export const isWord = ({ tokens }: Scan, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === KIND.word && !(tokens.flags[i]! & FLAG.clitic);
export const isCapital = (scan: Scan, i: number): boolean => isWord(scan, i) && ((scan.tokens.flags[i]! & FLAG.capital) !== 0 || isArticled(scan.tokens, i));
/** A verb of speech in a form that is nothing else: `said`, `added`, unlike `call` and `claims`. */
export const saidAt = (scan: Scan, i: number): boolean =>
  (scan.bits[i]! & WORD.cueVerb) !== 0 && (scan.lexicon.forms?.said.has(scan.tokens.hash[i]!) === true || endsWith(scan, i, 'ed'));
export const isClitic = ({ tokens }: Scan, i: number): boolean => i < tokens.count && (tokens.flags[i]! & FLAG.clitic) !== 0;
/** A verb by the lists that is no noun by the lists. */
export const isVerb = (scan: Scan, i: number): boolean => (scan.bits[i]! & VERBAL) !== 0 && (scan.bits[i]! & NOUN) === 0;
export const isClosed = (scan: Scan, i: number): boolean => (scan.bits[i]! & CLOSED) !== 0;
/** `'s` after a noun, as in `the mayor's office`. */
export const isOwnerEnding = (scan: Scan, i: number): boolean =>
  isClitic(scan, i) && scan.tokens.end[i]! - scan.tokens.start[i]! === 2 && (scan.tokens.text.charCodeAt(scan.tokens.end[i]! - 1) | 32) === 0x73;

/** Does the word at `i` open a sentence, a quotation or what follows a colon? */
export const opens = ({ tokens }: Scan, i: number): boolean =>
  (tokens.flags[i]! & FLAG.sentenceStart) !== 0 ||
  i === 0 ||
  tokens.kind[i - 1] === KIND.doubleMark ||
  tokens.kind[i - 1] === KIND.singleMark ||
  tokens.text[tokens.start[i - 1]!] === ':';

/** Has the word a capital inside a sentence, too? What a sentence opens with is a noun or name only if it has. */
export const hasCapitalInside = (scan: Scan, i: number): boolean => (scan.inside ??= wordsInside(scan)).has(scan.tokens.hash[i]!);

function wordsInside(scan: Scan): Set<number> {
  const { count, kind, flags, hash } = scan.tokens;
  const words = new Set<number>();
  for (let i = 0; i < count; i++) if (kind[i] === KIND.word && flags[i]! & FLAG.capital && !opens(scan, i)) words.add(hash[i]!);
  return words;
}

/** Is token `i` a given name by the list? Looked up once for each token. */
export function isGiven({ tokens, given }: Scan, i: number): boolean {
  if (given[i] === 0) given[i] = isGivenName(tokens, i) ? 2 : 1;
  return given[i] === 2;
}

/** Does the token end with these lower-case letters? */
export function endsWith({ tokens }: Scan, i: number, suffix: string): boolean {
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! <= suffix.length) return false;
  for (let k = 0; k < suffix.length; k++) if (tokens.text.charCodeAt(end - suffix.length + k) !== suffix.charCodeAt(k)) return false;
  return true;
}

/** A Romance verb of no list, by its ending: `El presunto agresor escapó`. */
export const isFinite = (scan: Scan, i: number): boolean =>
  scan.lexicon.trades.verbs.some((ending) => endsWith(scan, i, ending)) && !scan.lexicon.trades.noTrades.has(scan.tokens.hash[i]!);

/** The full stop of an abbreviation that the list knows, a token of its own. */
export const isAbbreviationStop = ({ tokens }: Scan, i: number): boolean =>
  i > 0 && (tokens.flags[i - 1]! & FLAG.dotted) !== 0 && tokens.text.charCodeAt(tokens.start[i]!) === STOP;

const STOP = 0x2e;

/** Does a new sentence or paragraph begin at `i`? A phrase never runs over it. */
export const isBoundary = ({ tokens }: Scan, i: number): boolean => i >= tokens.count || (tokens.flags[i]! & FLAG.sentenceStart) !== 0;

/** A capitalised word inside a sentence, with which a phrase may go on. */
export const isInnerCapital = (scan: Scan, i: number): boolean => isCapital(scan, i) && !isBoundary(scan, i);

/** `vicino al dossier` behind a noun: an adjective that is somebody elsewhere (`il vicino`), with what it is near to. */
export const isNear = ({ tokens, lexicon }: Scan, i: number): boolean => lexicon.close.has(tokens.hash[i]!) && lexicon.to.has(tokens.hash[i + 1] ?? 0);
