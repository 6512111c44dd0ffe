import { FLAG, hashWord, type Tokens, type WordSet } from '../../quotation/index.ts';
import type { Lexicon } from './lexicon.ts';
import { once } from '../once.ts';
import { WordTable } from './table.ts';
import { fromFrontCoded } from './front-coded.ts';
import { GIVEN_NAMES, NAME_ENDINGS } from './given-names.data.ts';
import { firstPart } from './name-parts.ts';

/** Gender of a given name: `u` for names given to both. */
type NameGender = 'm' | 'f' | 'u';

/** Letters of the longest of `NAME_ENDINGS`. */
const LONGEST_ENDING = 4;

/** What `listed` keeps for a name: a bit for each gender that it is given to. */
const BITS = { m: 1, f: 2, u: 3 };
const GENDERS = ['m', 'f', 'u'] as const;
const MARKS = /\p{M}/gu;

/** A name without its accents: `Zoé` as `Zoe`. */
const fold = (name: string): string => name.normalize('NFD').replace(MARKS, '');

/** The names of the lists, and behind them, where no other name is written so, those with accents without these. */
const listed = once((): WordTable => {
  const table = new WordTable();
  const names = GENDERS.map((gender) => ({ bits: BITS[gender], names: fromFrontCoded(GIVEN_NAMES[gender]) }));
  for (const { bits, names: own } of names) for (const name of own) table.add(hashWord(name), bits);
  for (const { bits, names: own } of names)
    for (const name of own) {
      const folded = fold(name);
      if (folded !== name && table.get(hashWord(folded)) === 0) table.add(hashWord(folded), bits);
    }
  return table;
});

/** What names outside the lists end with, and the gender that it tells. */
const endings = once((): Map<string, NameGender> => new Map(GENDERS.flatMap((gender) => NAME_ENDINGS[gender].split(' ').map((ending) => [ending, gender] as const))));

/** Is the token a given name by the lists, accents aside, or a hyphenated pair that begins with one (`Carl-Oskar`)? */
export function isGivenName(tokens: Tokens, i: number): boolean {
  if (listed().get(tokens.hash[i]!) !== 0 || tokens.flags[i]! & FLAG.given) return true;
  if (!(tokens.flags[i]! & FLAG.hyphen) && isAscii(tokens, i)) return false;
  const whole = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const word = tokens.flags[i]! & FLAG.hyphen ? whole.slice(0, whole.indexOf('-')) : whole;
  return listed().get(hashWord(fold(word))) !== 0;
}

/** Is the last part of a hyphenated word a given name: `Wolf-Dieter`? */
export const endsAsGivenName = ({ tailHash }: Tokens, i: number): boolean => listed().get(tailHash[i]!) !== 0;

/** By character codes, since this is asked of every word with a capital. */
function isAscii({ text, start, end }: Tokens, i: number): boolean {
  for (let at = start[i]!; at < end[i]!; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** Flags the given names that only a language's own list tells (`ownGivenNames`), a hyphenated pair by its first, and words with a capital that end as women's names do. */
export function flagGivenNames(tokens: Tokens, { given, language }: Lexicon): void {
  if (!language.ownGivenNames) return;
  const { flags, hash, count } = tokens;
  const has = (name: number): boolean => given.f.has(name) || given.m.has(name);
  for (let i = 0; i < count; i++) {
    if (!(flags[i]! & FLAG.capital)) continue;
    const known = has(hash[i]!) || (flags[i]! & FLAG.hyphen && has(firstPart(tokens, i)));
    // `Meisje loopt weg`: what opens a sentence is one only before a surname.
    const mayBeName = !(flags[i]! & FLAG.sentenceStart) || hasSurname(tokens, i);
    if (known || (mayBeName && endsAsWoman(tokens, i, given))) flags[i]! |= FLAG.given;
  }
}

/** Does a word with a capital follow in the same sentence? */
const hasSurname = ({ flags, count }: Tokens, i: number): boolean => i + 1 < count && (flags[i + 1]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital;

/** Dutch `Geertje`: does a word end as only women's names do? */
const endsAsWoman = ({ text, start, end }: Tokens, i: number, { endings }: Lexicon['given']): boolean => endings.some((ending) => text.slice(start[i], end[i]).endsWith(ending));

/**
 * Flags offices that are given names, too, where a surname follows (`Dean Lee`): unless the text has the office, in small letters (`the dean of the school`), before a whole name (`Dean Ann Lee`), or otherwise.
 */
export function flagOfficeNames(tokens: Tokens, { officeNames }: Lexicon): void {
  if (officeNames.size > 0) for (const i of officesAsNames(tokens, officeNames)) tokens.flags[i]! |= FLAG.given;
}

/** Tokens of such offices before a surname; none where one of them is an office in the text. */
function officesAsNames(tokens: Tokens, officeNames: WordSet): readonly number[] {
  const { flags, hash, count } = tokens;
  const found: number[] = [];
  for (let i = 0; i < count - 1; i++) {
    if (!officeNames.has(hash[i]!)) continue;
    if (!(flags[i]! & FLAG.capital) || !hasSurname(tokens, i) || isGivenName(tokens, i + 1)) return [];
    found.push(i);
  }
  return found;
}

/** Gender of the given name at a token by the language's own list, then by the common list, accents aside; `null` where it is not listed or given to both. */
export function listedGender(tokens: Tokens, i: number, given: Lexicon['given']): 'm' | 'f' | null {
  const { text, start, end, hash } = tokens;
  if (given.f.has(hash[i]!)) return 'f';
  if (given.m.has(hash[i]!)) return 'm';
  if (endsAsWoman(tokens, i, given)) return 'f';
  const bits = listed().get(hash[i]!) || (isAscii(tokens, i) ? 0 : listed().get(hashWord(fold(text.slice(start[i], end[i])))));
  return bits === BITS.m ? 'm' : bits === BITS.f ? 'f' : null;
}

/**
 * Guesses gender from how a given name ends, for names outside the list; right for about 96 of 100 names that it says
 * something of, silent on half. `null`: no guess.
 */
export function guessedGender(name: string): 'm' | 'f' | null {
  const lower = name.toLowerCase();
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
    const gender = endings().get(lower.slice(-length));
    if (gender !== undefined) return gender === 'u' ? null : gender;
  }
  return null;
}
