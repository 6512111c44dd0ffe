import { hashWord } from '../../quotation/tokens.ts';
import { GIVEN_NAMES, NAME_ENDINGS } from './given-names.data.ts';

/** Gender of a given name: `u` for names given to both. */
export type NameGender = 'm' | 'f' | 'u';

const LONGEST_ENDING = 4;

const listed = new Map<number, NameGender>();
const endings = new Map<string, NameGender>();
for (const gender of ['m', 'f', 'u'] as const) {
  for (const name of GIVEN_NAMES[gender].split(' ')) listed.set(hashWord(name), gender);
  for (const ending of NAME_ENDINGS[gender].split(' ')) endings.set(ending, gender);
}

/** Is the word of this hash a given name by the list? */
export const isGivenName = (hash: number): boolean => listed.has(hash);

/** Gender of a word used as a given name, by the list alone; `null` where it is not listed or given to both. */
export function listedGender(hash: number): 'm' | 'f' | null {
  const gender = listed.get(hash);
  return gender === undefined || gender === 'u' ? null : gender;
}

/**
 * Guesses gender from how a given name ends, for names outside the list; right for about 96 of 100 names that it says
 * something of, silent on half. `null`: no guess.
 */
export function guessedGender(name: string): 'm' | 'f' | null {
  const lower = name.toLowerCase();
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
    const gender = endings.get(lower.slice(-length));
    if (gender !== undefined) return gender === 'u' ? null : gender;
  }
  return null;
}
