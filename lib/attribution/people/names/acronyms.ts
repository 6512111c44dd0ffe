import { FLAG, hashWord, type Tokens } from '../../../quotation/index.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isInitial, type Name } from '../../words/name-parts.ts';

/** Bodies by their initials: `HSE`, `Greater Marsh RTA`, `Harbour Workers’ Union (HWU)`. */

/** An acronym is no longer than this. */
const LONGEST_ACRONYM = 6;
/** Initials of a person are fewer, in capitals (`JD Lund`), and so are the letters of an honour behind a name. */
const SHORTEST_ACRONYM = 3;
/** Of a word that opens a paragraph: papers open a report with a word in capitals, whatever it is (`BRIGHT Lund says`). */
const LONGEST_OPENING = 4;

/** Is a name that is one word the initials of a body, as far as its capitals tell? */
export const isAcronym = ({ flags, start, end }: Tokens, word: number): boolean => (flags[word]! & FLAG.allCaps) !== 0 && end[word]! - start[word]! <= LONGEST_ACRONYM;

/**
 * Does a name begin or end with a body's initials: `Greater Marsh RTA`, `HSE Carrick`? Not where all words are in capitals, as in headlines, nor before a given name, whose paper or
 * club the initials are (`WDTN Ann Lee`).
 */
export function holdsAcronym(tokens: Tokens, { words }: Name): boolean {
  const { flags, start, end } = tokens;
  const isOfBody = (word: number): boolean => {
    const letters = end[word]! - start[word]!;
    // `W.A.D. Lund`
    if (isInitial(tokens, word)) return false;
    return (flags[word]! & FLAG.allCaps) !== 0 && letters >= SHORTEST_ACRONYM && letters <= (flags[word]! & FLAG.paragraphStart ? LONGEST_OPENING : LONGEST_ACRONYM);
  };
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.every((word) => flags[word]! & FLAG.allCaps)) return false;
  return (isOfBody(first) && !isGivenName(tokens, words[1]!)) || (isOfBody(last) && !isGivenName(tokens, first));
}

/** The hash of the first letters of words. */
export const initialsOf = (tokens: Tokens, words: readonly number[]): number => hashWord(words.map((word) => tokens.text[tokens.start[word]!]).join(''));

/** Hash of the short form of a name: what stands in brackets after it (`(HWU)`), or else its initials, where it has three words or more; `null` for none. */
export function acronymOf(tokens: Tokens, name: Name): number | null {
  const next = name.to;
  if (next + 2 < tokens.count && isSign(tokens, next, '(') && isSign(tokens, next + 2, ')') && tokens.flags[next + 1]! & FLAG.allCaps) return tokens.hash[next + 1]!;
  return name.words.length < 3 ? null : initialsOf(tokens, name.words);
}

const isSign = (tokens: Tokens, i: number, sign: string): boolean => tokens.text[tokens.start[i]!] === sign;
