import { FLAG, KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';

/** Where the first of several names ends that one run of capitals holds: `Ann Lee of Harbour Watch`, `Ann und Jo Lee`. */

const DI = hashWord('di');

/** One past the last token of the first name among the tokens `from` to `to`: `Ann Lee of Harbour Watch` is a name and an affiliation, `Ann und Jo Lee` are two people; `to` where there is but one. */
export function endOfFirst(source: Source, from: number, to: number): number {
  const { tokens, lexicon } = source;
  const { and, of } = lexicon.phrases;
  if (isShowOf(source, from, to)) return to - 1;
  for (let i = from + 1; i < to - 1; i++) {
    if (of.has(tokens.hash[i]!) && (i === from + 1 ? isAddressed(source, from) : isPerson(source, from, to))) return i;
    if (tokens.hash[i] === DI && isOfBody(source, from, i, to)) return i;
    // `José Ortega y Gasset` is one.
    if (and.has(tokens.hash[i]!) && !lexicon.names.surnamesAnd.has(tokens.hash[i]!) && !(tokens.flags[i]! & FLAG.capital)) return i;
  }
  return to;
}

/** `the Ann Lee Show`, `The “Ann Lee Show”`: behind an article a given name, a surname and a noun for works, which is named for whoever presents it. */
function isShowOf({ tokens, bits, lexicon }: Source, from: number, to: number): boolean {
  if (to - from < 3 || from === 0 || !lexicon.works.has(tokens.hash[to - 1]!) || !isGivenName(tokens, from)) return false;
  return (bits[from - (tokens.kind[from - 1] === KIND.word ? 1 : 2)]! & WORD.determiner) !== 0;
}

/** Is what stands before `of` somebody: a given name opens it, a title stands before it, the whole ends in a word for a body (`Meena Gang of Harbour Watch`), or stands where people do (`Keystone Lund of Leeds has`)? */
const isPerson = (source: Source, from: number, to: number): boolean =>
  isGivenName(source.tokens, from) || isTitled(source, from) || (source.bits[to - 1]! & WORD.organisation) !== 0 || isBesideVerb(source, from, to);

/** Does a title stand right before the name, its full stop aside? */
const isTitled = ({ tokens, bits }: Source, from: number): boolean => from > 0 && (bits[from - (tokens.kind[from - 1] === KIND.punctuation ? 2 : 1)]! & WORD.title) !== 0;

/** Does a verb of speech stand on either side, or an auxiliary behind? */
const isBesideVerb = ({ bits }: Source, from: number, to: number): boolean =>
  (((from > 0 ? bits[from - 1]! : 0) | (bits[to] ?? 0)) & WORD.cueVerb) !== 0 || ((bits[to] ?? 0) & WORD.auxiliary) !== 0;

/** `Anna Berti di Meridian Research`: behind a given name and a surname stands no surname of two words, but the body that somebody is of. */
const isOfBody = ({ tokens, bits }: Source, from: number, of: number, to: number): boolean =>
  of > from + 1 && isGivenName(tokens, from) && (to - of > 2 || (bits[of + 1]! & WORD.organisation) !== 0 || (tokens.flags[of + 1]! & FLAG.allCaps) !== 0);

/** `Mr Lee of Harbour Watch`, `Sen. Lee of Freedonia`: even one word is a name behind what people are addressed by or a title cut short, unlike a `Prince Rupert of Lund` or `Lord Lee of Marsh`. */
function isAddressed({ tokens: { hash, kind }, bits, lexicon }: Source, from: number): boolean {
  if (from === 0) return false;
  const dotted = kind[from - 1] === KIND.punctuation;
  const title = hash[dotted ? from - 2 : from - 1] ?? 0;
  return (lexicon.names.honorifics.has(title) && !lexicon.names.noble.has(title)) || (dotted && (bits[from - 2]! & WORD.title) !== 0);
}
