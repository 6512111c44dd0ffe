import { FLAG, KIND } from '../../quotation/index.ts';
import { WORD } from '../words/bits.ts';
import { endsAsPast, hasOneEnding, isCapital, isColon, isFullStop, startsSentence } from '../words/kinds.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../words/source.ts';
import { isGivenName } from '../words/given-names.ts';

/** What the mention finders read and fill: the text, the mentions found so far, and what is noted of the text as a whole. */
export type Scan = Source & {
  /** Mentions found so far, in order of their start, the longer first. Only functions named `add…` put any in. */
  found: Mention[];
  /** Hashes of the words that have a capital inside a sentence: made when one is first asked for. */
  inside: ReadonlySet<number> | null;
  /** Hashes of the words that the text shows to be surnames, in the languages that ask: see `surnamesOf`. */
  surnames: ReadonlySet<number>;
  /** Whether each token is a given name, as far as it was asked: 0 not yet, 1 no, 2 yes. Empty in English, which does not ask. */
  given: Uint8Array;
};

const CLOSED = WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.determiner | WORD.pronoun | WORD.functionWord;

/** A verb of speech in a form that is nothing else: `said`, `added`, unlike `call` and `claims`. */
export const isSureCueVerb = (scan: Scan, i: number): boolean => (scan.bits[i]! & WORD.cueVerb) !== 0 && (scan.lexicon.forms.said.has(scan.tokens.hash[i]!) || endsAsPast(scan, i));

/** One of the small words that neither name anybody nor describe. */
export const isClosed = (scan: Scan, i: number): boolean => (scan.bits[i]! & CLOSED) !== 0;

/** Does the word at `i` open a sentence, a quotation or what follows a colon, so that its capital may come from there? */
export const opensClause = (scan: Scan, i: number): boolean =>
  startsSentence(scan, i) || scan.tokens.kind[i - 1] === KIND.doubleMark || scan.tokens.kind[i - 1] === KIND.singleMark || isColon(scan, i - 1);

/** The same as names are read where a capital tells them: also behind a bracket or dash, but not behind a mark that only closes. */
export const opensSentence = ({ tokens: { text, start, flags } }: Scan, i: number): boolean =>
  (flags[i]! & FLAG.sentenceStart) !== 0 || '"“„«»‘\'(:—–'.includes(text[start[i - 1]!]!);

/** Has the word a capital elsewhere, inside a sentence? What a sentence opens with is a noun or name only if it has. */
export const hasCapitalInside = (scan: Scan, i: number): boolean => (scan.inside ??= wordsInside(scan)).has(scan.tokens.hash[i]!);

function wordsInside(scan: Scan): Set<number> {
  const { count, flags, hash } = scan.tokens;
  const words = new Set<number>();
  for (let i = 0; i < count; i++) if (flags[i]! & FLAG.capital && !opensClause(scan, i)) words.add(hash[i]!);
  return words;
}

/** Is token `i` a given name by the list? Looked up once for each token. */
export function isGiven({ tokens, given }: Scan, i: number): boolean {
  if (given[i] === 0) given[i] = isGivenName(tokens, i) ? 2 : 1;
  return given[i] === 2;
}

/** A Romance verb of no list, by its ending: `El presunto agresor escapó`. */
export const endsAsVerb = (scan: Scan, i: number): boolean => hasOneEnding(scan, i, scan.lexicon.trades.verbs);

/** The full stop of an abbreviation that the list knows, a token of its own. */
export const isAbbreviationStop = (scan: Scan, i: number): boolean => i > 0 && (scan.tokens.flags[i - 1]! & FLAG.dotted) !== 0 && isFullStop(scan, i);

/** A capitalised word inside a sentence, with which a phrase may go on. */
export const isInnerCapital = (scan: Scan, i: number): boolean => isCapital(scan, i) && !startsSentence(scan, i);

/** `vicino al dossier` behind a noun: an adjective that is somebody elsewhere (`il vicino`), with what it is near to. */
export const isNear = ({ tokens, lexicon }: Scan, i: number): boolean => lexicon.romanceLike.close.has(tokens.hash[i]!) && lexicon.romanceLike.to.has(tokens.hash[i + 1] ?? 0);
