import { FLAG, KIND, foldCode, hashWord, type Tokens } from '../../quotation/index.ts';
import type { Language } from '../language/types.ts';
import { isGivenName } from './given-names.ts';
import { OFFICE, WORD } from './bits.ts';

/** What the end of a noun says: the list bits of the noun it ends with, and that noun's hash. */
type Ending = { bits: number; hash: number; whole: boolean };

/** Endings that nouns take by case and number. Every noun is joined with every one: what is no word then does no harm, since no text holds it. */
const INFLECTIONS = ['', 's', 'es', 'n', 'en', 'e', 'innen'];
const ENDINGS = ['s', 'es', 'n'];
/** Those of Dutch nouns, besides none, which are of several. */
const PLURALS = ['s', 'en', 'n'];
/** A noun as short as this is found at the end of many words that have nothing to do with it (`Rat` in `Heirat`); small words, of which any may be a verb, need more. */
const SHORTEST = 4;
const SHORTEST_BODY = 3;
const SHORTEST_SMALL = 5;
const LONGEST = 24;
const COUNCIL = 'rat';
const NO_NAMES: ReadonlySet<number> = new Set();
const SMALL_TAIL = /[-‐‑]\p{Ll}[^-‐‑]*$/u;
const MEMBER = /['’]ers?$/;

const compiled = new Map<Language, Map<number, Ending>>();

/**
 * Tags the words that no list holds by the listed noun that they end with, where nouns are written in one: `Polizeisprecher` and `Sprechers` are tagged as `Sprecher` is, `Vermutung` as a noun by its ending. Only
 * words with a capital where nouns have one; in Dutch only small words, and what has its capital from the sentence. The listed noun's hash becomes the token's `tailHash`. One backward walk over each such word,
 * whatever the number of nouns.
 */
export function tagCompounds(tokens: Tokens, bits: Int32Array, language: Language): void {
  const { capitalNouns, compounds } = language;
  if (!capitalNouns && !compounds) return;
  let endings = compiled.get(language);
  if (!endings) compiled.set(language, (endings = compileEndings(language)));
  const names = capitalNouns ? NO_NAMES : namesInside(tokens);
  for (let i = 0; i < tokens.count; i++) {
    if (capitalNouns && !(bits[i]! & OFFICE) && isCouncil(tokens, i) && opensName(tokens, bits, i + 1)) bits[i] = WORD.title;
    if (bits[i] !== 0 || tokens.kind[i] !== KIND.word || tokens.flags[i]! & FLAG.allCaps) continue;
    const named = !capitalNouns && !isSmallNoun(tokens, i, names);
    if (capitalNouns ? !(tokens.flags[i]! & FLAG.capital) : named && !(bits[i - 1]! & WORD.determiner)) continue;
    const ending = endingOf(tokens, i, endings);
    // `de Rijksdienst voor het Erfgoed`: with a capital inside a sentence a Dutch body is called so.
    if (ending === undefined || (named && !(ending.bits & WORD.organisation))) continue;
    bits[i] = ending.bits;
    if (ending.hash !== 0 && ending.bits !== 0) tokens.tailHash[i] = ending.hash;
  }
}

/** The listed noun that a German word is a form of by its ending alone (`Vereins`, not `Sportvereins`); else the word itself. */
export function listedNoun({ text, start, end, hash, tailHash }: Tokens, i: number): number {
  const noun = tailHash[i]!;
  if (noun === hash[i]) return noun;
  for (const { length } of ENDINGS) if (hashWord(text.slice(start[i], end[i]! - length)) === noun) return noun;
  return hash[i]!;
}

/** Hashes of the words that have a capital inside a sentence, which are names where nouns have none. */
function namesInside({ count, kind, flags, hash }: Tokens): Set<number> {
  const names = new Set<number>();
  for (let i = 1; i < count; i++) if (flags[i]! & FLAG.capital && kind[i - 1] === KIND.word && !(flags[i]! & FLAG.sentenceStart)) names.add(hash[i]!);
  return names;
}

/** `MR-fractieleider`: does a hyphenated word go on small, which no name does? */
export const hasSmallTail = ({ text, start, end, flags }: Tokens, i: number): boolean => (flags[i]! & FLAG.hyphen) !== 0 && SMALL_TAIL.test(text.slice(start[i], end[i]));

/** May the word be a noun where these have no capitals: a small one, one that opens a sentence, one that goes on small behind its hyphen (`MR-fractieleider`), a member by the party's letters (`SP’er`)? */
function isSmallNoun(tokens: Tokens, i: number, names: ReadonlySet<number>): boolean {
  const { text, start, end, flags, kind, hash } = tokens;
  if (!(flags[i]! & FLAG.capital)) return true;
  if (MEMBER.test(text.slice(Math.max(start[i]!, end[i]! - 4), end[i]))) return true;
  if (flags[i]! & FLAG.hyphen) return hasSmallTail(tokens, i);
  const opens = (flags[i]! & FLAG.sentenceStart) !== 0 || kind[i - 1] !== KIND.word;
  return opens && !names.has(hash[i]!) && !isGivenName(tokens, i);
}

const isCouncil = ({ text, end, flags }: Tokens, i: number): boolean => (flags[i]! & FLAG.capital) !== 0 && text.startsWith(COUNCIL, end[i]! - COUNCIL.length);

/** `Stadtrat Jan Berg`, `Nationalrat Urs Bachmann`: before a given name or two words of no list a council is one of its members; `der Stadtrat Aurich` is the council. */
function opensName(tokens: Tokens, bits: Int32Array, i: number): boolean {
  const isName = (at: number): boolean => bits[at] === 0 && (tokens.flags[at]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital;
  return isName(i) && (isGivenName(tokens, i) || isName(i + 1));
}

/** The longest listed ending of a word. */
function endingOf({ text, start, end }: Tokens, i: number, endings: ReadonlyMap<number, Ending>): Ending | undefined {
  let hash = 0;
  let found: Ending | undefined;
  const first = start[i]!;
  for (let at = end[i]! - 1, length = 1; at >= first && length <= LONGEST; at--, length++) {
    hash = backwards(hash, foldCode(text.charCodeAt(at)));
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
  const { capitalNouns, compounds } = language;
  const heads = new Set((compounds?.heads ?? '').split(' '));
  const isWhole = (word: string, bits: number): boolean =>
    simple.has(word) || (word.length < (!capitalNouns ? SHORTEST_SMALL : bits & WORD.organisation ? SHORTEST_BODY : SHORTEST) && !heads.has(word));
  const list = (words: string, bits: number): void => {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const whole = isWhole(word, bits);
      for (const inflection of capitalNouns ? INFLECTIONS : ['']) add(word + inflection, { bits, hash: hashWord(word), whole });
      for (const plural of !capitalNouns && bits & OFFICE ? PLURALS : []) add(word + plural, { bits: WORD.group, hash: hashWord(word), whole });
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
  if (compounds) {
    const { f, any } = compounds.endings;
    for (const ending of f.split(' ')) add(ending, { bits: WORD.role | WORD.feminine, hash: 0, whole: false });
    for (const ending of any.split(' ')) add(ending, { bits: WORD.role, hash: 0, whole: false });
    for (const ending of `${f} ${any}`.split(' ')) for (const plural of PLURALS) add(ending + plural, { bits: WORD.group, hash: 0, whole: false });
  }
  // What ends like a listed noun and is something else.
  if (!capitalNouns) for (const word of (language.commonNouns ?? '').split(' ')) endings.set(hashBackwards(word), { bits: 0, hash: 0, whole: true });
  if (!capitalNouns) return endings;
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
