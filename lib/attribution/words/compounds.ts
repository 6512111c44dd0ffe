import { foldCode } from '../../quotation/index.ts';
import { FLAG, KIND, hashWord, type Tokens } from '../../quotation/index.ts';
import type { Language } from '../language/types.ts';
import { isGivenName } from '../people/given-names.ts';
import { OFFICE, WORD } from './bits.ts';

/** What the end of a noun says: the list bits of the noun it ends with, and that noun's hash. */
type Ending = { bits: number; hash: number; whole: boolean };

/** Endings that nouns take by case and number. Every noun is joined with every one: what is no word then does no harm, since no text holds it. */
const INFLECTIONS = ['', 's', 'es', 'n', 'en', 'e', 'innen'];
/** A noun as short as this is found at the end of many words that have nothing to do with it (`Rat` in `Heirat`). */
const SHORTEST = 4;
const SHORTEST_BODY = 3;
const LONGEST = 24;
const COUNCIL = 'rat';
/** Letters of the words that end so. */
const SHORTEST_COUNCIL = 6;

const compiled = new Map<Language, Map<number, Ending>>();

/**
 * Tags the capitalised words that no list holds by the listed noun that they end with, where nouns are capitalised and written in one:
 * `Polizeisprecher` and `Sprechers` are tagged as `Sprecher` is, `Vermutung` as a noun by its ending. The listed noun's hash becomes the
 * token's `tailHash`. One backward walk over each such word, whatever the number of nouns.
 */
export function tagCompounds(tokens: Tokens, bits: Int32Array, language: Language): void {
  if (!language.capitalNouns) return;
  let endings = compiled.get(language);
  if (!endings) compiled.set(language, (endings = compileEndings(language)));
  for (let i = 0; i < tokens.count; i++) {
    if (!(bits[i]! & OFFICE) && isCouncil(tokens, i) && opensName(tokens, bits, i + 1)) bits[i] = WORD.title;
    if (bits[i] !== 0 || tokens.kind[i] !== KIND.word || !(tokens.flags[i]! & FLAG.capital) || tokens.flags[i]! & FLAG.allCaps) continue;
    const ending = endingOf(tokens, i, endings);
    if (ending === undefined) continue;
    bits[i] = ending.bits;
    if (ending.hash !== 0) tokens.tailHash[i] = ending.hash;
  }
}

const isCouncil = ({ text, start, end, flags }: Tokens, i: number): boolean =>
  end[i]! - start[i]! >= SHORTEST_COUNCIL && (flags[i]! & FLAG.capital) !== 0 && text.startsWith(COUNCIL, end[i]! - COUNCIL.length);

/** `Stadtrat Jan Berg`, `Nationalrat Urs Bachmann`: before a given name or two words of no list a council is one of its members; `der Stadtrat Aurich` is the council. */
function opensName(tokens: Tokens, bits: Int32Array, i: number): boolean {
  const isName = (at: number): boolean =>
    at < tokens.count && bits[at] === 0 && (tokens.flags[at]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital && tokens.kind[at] === KIND.word;
  return isName(i) && (isGivenName(tokens, i) || isName(i + 1));
}

/** The longest listed ending of a word. */
function endingOf({ text, start, end }: Tokens, i: number, endings: ReadonlyMap<number, Ending>): Ending | undefined {
  let hash = 0;
  let found: Ending | undefined;
  const first = start[i]!;
  for (let at = end[i]! - 1, length = 1; at >= first && length <= LONGEST; at--, length++) {
    hash = backwards(hash, foldCode(text.charCodeAt(at)));
    if (length < 2) continue;
    const ending = endings.get(hash);
    if (ending !== undefined && (!ending.whole || at === first)) found = ending;
  }
  return found;
}

function compileEndings(language: Language): Map<number, Ending> {
  const endings = new Map<number, Ending>();
  const add = (ending: string, entry: Ending): void => {
    const hash = hashBackwards(ending);
    if (!endings.has(hash)) endings.set(hash, entry);
    else endings.get(hash)!.bits |= entry.bits;
  };
  const simple = new Set((language.simpleNouns ?? '').split(' '));
  const list = (words: string, bits: number): void => {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      for (const inflection of INFLECTIONS)
        add(word + inflection, { bits, hash: hashWord(word), whole: word.length < (bits & WORD.organisation ? SHORTEST_BODY : SHORTEST) || simple.has(word) });
    }
  };
  list(language.roles.f, WORD.role | WORD.feminine);
  list(language.roles.m, WORD.role | WORD.masculine);
  list(language.roles.any, WORD.role);
  list(language.titles.f, WORD.title | WORD.feminine);
  list(language.titles.any, WORD.title);
  list(language.groups, WORD.group);
  list(language.organisations, WORD.organisation);
  list(language.documents, WORD.document);
  list(language.cueNouns, WORD.cueNoun);
  list(language.commonNouns ?? '', WORD.noun);
  // `Premiere` is no form of `Premier`.
  for (const word of (language.commonNouns ?? '').split(' ')) if (word) endings.get(hashBackwards(word))!.bits = WORD.noun;
  for (const ending of (language.nounEndings ?? '').split(' ')) if (ending) add(ending, { bits: WORD.noun, hash: 0, whole: false });
  return endings;
}

const backwards = (hash: number, code: number): number => (Math.imul(hash, 31) + code + 1) | 0;

function hashBackwards(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = backwards(hash, foldCode(word.charCodeAt(i)));
  return hash;
}
