import { FLAG, KIND, hashWord, type Tokens } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';

/** Where the first of several names ends that one run of capitals holds: `Ann Lee of Harbour Watch`, `Ann und Jo Lee`. */

const DI = hashWord('di');

/** `Ann Lee of Harbour Watch` is a name and an affiliation, `Ann und Jo Lee` are two people: the end of the first name. */
export function endOfFirst({ tokens, bits, lexicon }: Source, from: number, to: number): number {
  const { and, of } = lexicon.phrases;
  if (isShowOf({ tokens, bits, lexicon }, from, to)) return to - 1;
  // `José Ortega y Gasset`
  const parts = !lexicon.language.romanceLike?.dropsSubject;
  for (let i = from + 1; i < to - 1; i++) {
    if (
      of.has(tokens.hash[i]!) &&
      (i > from + 1 ? isGivenName(tokens, from) || isTitled(tokens, bits, from) || isStaffOf(bits, from, to) : isAddressed({ tokens, bits, lexicon }, from))
    )
      return i;
    if (tokens.hash[i] === DI && isStaff(tokens, bits, from, i, to)) return i;
    if (parts && and.has(tokens.hash[i]!) && !(tokens.flags[i]! & FLAG.capital)) return i;
  }
  return to;
}

/** `the Ann Lee Show`, `The “Ann Lee Show”`: behind an article a given name, a surname and a noun for works, which is named for whoever presents it. */
function isShowOf({ tokens, bits, lexicon }: Source, from: number, to: number): boolean {
  if (to - from < 3 || from === 0 || !lexicon.works.has(tokens.hash[to - 1]!) || !isGivenName(tokens, from)) return false;
  return (bits[from - (tokens.kind[from - 1] === KIND.word ? 1 : 2)]! & WORD.determiner) !== 0;
}

/** Is it a name of a body, or beside a verb of speech or before an auxiliary of whatever: `Meena Gang of Harbour Watch`, `Keystone Lund of Leeds has`? */
const isStaffOf = (bits: Int32Array, from: number, to: number): boolean =>
  (bits[to - 1]! & WORD.organisation) !== 0 || (((from > 0 ? bits[from - 1]! : 0) | (bits[to] ?? 0)) & WORD.cueVerb) !== 0 || ((bits[to] ?? 0) & WORD.auxiliary) !== 0;

/** `Anna Berti di Meridian Research`: behind a given name and a surname stands no surname of two words, but the body that somebody is of. */
const isStaff = (tokens: Tokens, bits: Int32Array, from: number, of: number, to: number): boolean =>
  of > from + 1 && isGivenName(tokens, from) && (to - of > 2 || (bits[of + 1]! & WORD.organisation) !== 0 || (tokens.flags[of + 1]! & FLAG.allCaps) !== 0);

/** `Mr Lee of Harbour Watch`, `Sen. Lee of Freedonia`: in English even one word is a name behind what people are addressed by or a title cut short, unlike a `Prince Rupert of Lund` or `Lord Lee of Marsh`. */
function isAddressed({ tokens: { hash, kind }, bits, lexicon }: Source, from: number): boolean {
  if (!lexicon.forms || from === 0) return false;
  const dotted = kind[from - 1] === KIND.punctuation;
  const title = hash[dotted ? from - 2 : from - 1] ?? 0;
  return (lexicon.names.honorifics.has(title) && !lexicon.names.noble.has(title)) || (dotted && (bits[from - 2]! & WORD.title) !== 0);
}

/** Does a title stand right before the name, its full stop aside? */
const isTitled = (tokens: Tokens, bits: Int32Array, from: number): boolean => from > 0 && (bits[from - (tokens.kind[from - 1] === KIND.punctuation ? 2 : 1)]! & WORD.title) !== 0;
