import { FLAG, KIND, hashWord, type Tokens } from '../../quotation/tokens.ts';
import { WORD } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { isGivenName } from './given-names.ts';

/** The name inside a mention, without titles: token range and the words that count. */
export type Name = {
  from: number;
  /** One past the last token. */
  to: number;
  /** Tokens of the words that identify: no particles, no `Jr.`, no full stops. At least one. */
  words: number[];
};

const SUFFIXES = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv', 'junior', 'senior', 'phd', 'md', 'mp', 'qc', 'kc', 'obe', 'mbe'].map(hashWord));
const LEADING = WORD.title | WORD.role;
const STOP = 0x2e;

/** Is the token `Jr.`, `III` or the like, which follows a surname and is none? */
export const isSuffix = (tokens: Tokens, i: number): boolean => SUFFIXES.has(tokens.hash[i]!);

/**
 * Takes the name proper out of a mention: `Ann Lee` of `Harbour Board chairwoman Ann Lee`, `Macron` of `French President Macron`.
 * `null` where the mention holds no name: an office (`Prime Minister`), a month, a pronoun.
 */
export function nameOf(tokens: Tokens, bits: Int32Array, mention: Mention): Name | null {
  if (mention.nameFrom >= mention.to) return null;
  const to = mention.to;
  let from = mention.nameFrom;
  while (from < to - 1 && bits[from]! & WORD.determiner) from++;
  const last = bits[to - 1]!;
  if (last & LEADING && !isGivenName(tokens.hash[from]!)) return null;
  if (from === to - 1 && last & (WORD.calendar | LEADING)) return null;
  // A person's name begins after the last title, as long as a surname is left.
  for (let i = last & WORD.organisation ? from : to - 2; i > from; i--) {
    if (!(bits[i]! & LEADING) || isSuffix(tokens, i + 1)) continue;
    const left = to - 1 - i;
    if (left > 1 || !isGivenName(tokens.hash[from]!)) {
      from = i + 1;
      break;
    }
  }
  // `American Ann Lee`, `Democrat Ann Lee`: words that are names of no one.
  while (from < to - 2 && bits[from]! & WORD.calendar && !isGivenName(tokens.hash[from]!)) from++;
  while (from < to - 1 && tokens.kind[from] === KIND.punctuation) from++;
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== KIND.word || !(tokens.flags[i]! & FLAG.capital) || tokens.flags[i]! & FLAG.clitic) continue;
    if (isSuffix(tokens, i) && words.length > 0) continue;
    if (bits[i]! & WORD.particle && i < to - 1) continue;
    words.push(i);
  }
  return words.length > 0 ? { from, to, words } : null;
}

/** Is the token an initial, with or without its stop (`J`, `J.`)? */
export function isInitial(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return length === 1 || (length === 2 && tokens.text.charCodeAt(tokens.start[i]! + 1) === STOP);
}

/** Could two given names be one person's: equal, an initial of the other, or a short form (`Chris`, `Christopher`)? */
export function sameGivenName(tokens: Tokens, a: number, b: number): boolean {
  if (tokens.hash[a] === tokens.hash[b]) return true;
  const { text, start, end } = tokens;
  if (text[start[a]!] !== text[start[b]!]) return false;
  if (isInitial(tokens, a) || isInitial(tokens, b)) return true;
  const shorter = Math.min(end[a]! - start[a]!, end[b]! - start[b]!);
  return shorter >= 3 && text.slice(start[a], start[a]! + shorter) === text.slice(start[b], start[b]! + shorter);
}
