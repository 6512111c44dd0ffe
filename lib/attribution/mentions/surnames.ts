import { FLAG, type Tokens } from '../../quotation/index.ts';
import { WORD } from '../words/bits.ts';
import { isGivenName } from '../words/given-names.ts';
import type { Source } from '../words/source.ts';

/** Which words a text itself shows to be surnames, for the languages whose other rules cannot tell where a name ends. */

const NONE: ReadonlySet<number> = new Set();
/** What stands beside a lone capital that is no surname: `in Rietveen`, `de Kade`. */
const TIED = WORD.particle | WORD.preposition | WORD.determiner;

/**
 * Where every noun has a capital (German), the hashes of the words that stand right behind a given name somewhere: `Lund` of `Ida Lund`. Where particles are small words, too (Dutch `Ann Lee de partij`), also
 * those of lone capitals. In the set as well, by `hashOfTwo`: names of two words behind a given name or the noun for a body (`die Firma Lund Kaffee`). Empty for other languages.
 */
export function surnamesOf({ tokens, bits, lexicon: { grammar, names } }: Source): ReadonlySet<number> {
  const takesLoneNames = names.looseParticles.size > 0;
  if (!grammar.capitalNouns && !takesLoneNames) return NONE;
  const surnames = new Set<number>();
  for (let i = 1; i < tokens.count; i++) {
    if (!isCapitalInside(tokens, i)) continue;
    if (tokens.flags[i - 1]! & FLAG.capital) {
      const isSurname = isGivenName(tokens, i - 1);
      if (isSurname) surnames.add(tokens.hash[i]!);
      if ((isSurname || bits[i - 1]! & WORD.organisation) && isCapitalInside(tokens, i + 1)) surnames.add(hashOfTwo(tokens, i));
    }
    if (takesLoneNames && isLoneName(tokens, bits, i)) surnames.add(tokens.hash[i]!);
  }
  return surnames;
}

/** A number for the word at `i` and the one behind it. */
export const hashOfTwo = ({ hash }: Tokens, i: number): number => (Math.imul(hash[i]!, 31) + hash[i + 1]!) | 0;

/** Does the capital at `i` stand between small words that tie it to nothing, as surnames do where somebody is named again: `zegt Lee dan`? */
const isLoneName = (tokens: Tokens, bits: Int32Array, i: number): boolean =>
  !isCapitalInside(tokens, i - 1) && !isCapitalInside(tokens, i + 1) && !((bits[i - 1]! | bits[i + 1]!) & TIED);

const isCapitalInside = ({ flags }: Tokens, i: number): boolean => (flags[i]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital;
