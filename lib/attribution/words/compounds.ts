import { FLAG, KIND, foldCode, hashWord, type Tokens } from '../../quotation/index.ts';
import type { Language } from '../language/types.ts';
import { isGivenName } from './given-names.ts';
import { OFFICE, WORD } from './bits.ts';
import { list } from './lists.ts';

/**
 * What an ending says of the word that it ends: bits, and the hash of the listed noun that it is a form of, 0 where it is only an ending (`-ung`). `whole`: only where it is the whole word.
 */
type Ending = { bits: number; hash: number; whole: boolean };

/** Endings by their hash read backwards (`hashBackwards`). */
type Endings = Map<number, Ending>;

/** Endings that German nouns take by case and number. Every noun is joined with every one: what is no word then does no harm, since no text holds it. */
const INFLECTIONS = ['', 's', 'es', 'n', 'en', 'e', 'innen'];
/** Letters of the longest that `listedNoun` takes off: `es`. */
const LONGEST_INFLECTION = 2;
/** Endings of Dutch nouns that are of several. */
const PLURALS = ['s', 'en', 'n'];
/** Letters that a noun has at least to be looked for at the end of words: shorter ones end many that have nothing to do with them (`Rat` in `Heirat`). Small words, of which any may be a verb, need more. */
const SHORTEST = { noun: 4, body: 3, small: 5 };
/** Letters of a word that are read, from its end. */
const LONGEST_ENDING = 24;
const COUNCIL = 'rat';
const SMALL_TAIL = /[-‐‑]\p{Ll}[^-‐‑]*$/u;
/** `SP’er`, `SP’ers`, and how many letters of a word tell it. */
const MEMBER = /['’]ers?$/;
const MEMBER_LENGTH = 4;

/**
 * Tags the words that no list holds by the listed noun that they end with, where nouns are written in one (German, Dutch): `Polizeisprecher` and `Sprechers` are tagged as `Sprecher` is, `Vermutung` as a noun by its
 * ending. The listed noun's hash becomes the token's `tailHash`. One backward walk over each such word, whatever the number of nouns.
 */
export function tagCompounds(tokens: Tokens, bits: Int32Array, language: Language): void {
  if (language.grammar.capitalNouns) tagCapitalNouns(tokens, bits, endingsOf(language));
  else if (language.grammar.compoundNouns) tagSmallNouns(tokens, bits, endingsOf(language));
}

/** German: what has a capital may be a noun. */
function tagCapitalNouns(tokens: Tokens, bits: Int32Array, endings: Endings): void {
  for (let i = 0; i < tokens.count; i++) {
    if (!(bits[i]! & OFFICE) && isCouncil(tokens, i) && opensName(tokens, bits, i + 1)) bits[i] = WORD.title;
    if (!isUnlisted(tokens, bits, i) || !(tokens.flags[i]! & FLAG.capital)) continue;
    const ending = endingOf(tokens, i, endings);
    if (ending) tag(tokens, bits, i, ending);
  }
}

/** Dutch: small words, and what has its capital from the sentence; with another capital only a body behind its article, which is called so (`de Rijksdienst voor het Erfgoed`). */
function tagSmallNouns(tokens: Tokens, bits: Int32Array, endings: Endings): void {
  const names = namesInside(tokens);
  for (let i = 0; i < tokens.count; i++) {
    if (!isUnlisted(tokens, bits, i)) continue;
    const small = isSmallNoun(tokens, i, names);
    if (!small && !(bits[i - 1]! & WORD.determiner)) continue;
    const ending = endingOf(tokens, i, endings);
    if (ending && (small || ending.bits & WORD.organisation)) tag(tokens, bits, i, ending);
  }
}

const isUnlisted = (tokens: Tokens, bits: Int32Array, i: number): boolean => bits[i] === 0 && tokens.kind[i] === KIND.word && !(tokens.flags[i]! & FLAG.allCaps);

function tag(tokens: Tokens, bits: Int32Array, i: number, ending: Ending): void {
  bits[i] = ending.bits;
  if (ending.hash !== 0 && ending.bits !== 0) tokens.tailHash[i] = ending.hash;
}

const isCouncil = ({ text, end, flags }: Tokens, i: number): boolean => (flags[i]! & FLAG.capital) !== 0 && text.startsWith(COUNCIL, end[i]! - COUNCIL.length);

/** `Stadtrat Jan Berg`, `Nationalrat Urs Bachmann`: before a given name or two words of no list a council is one of its members; `der Stadtrat Aurich` is the council. */
function opensName(tokens: Tokens, bits: Int32Array, i: number): boolean {
  const isName = (at: number): boolean => bits[at] === 0 && (tokens.flags[at]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital;
  return isName(i) && (isGivenName(tokens, i) || isName(i + 1));
}

/** Hashes of the words that have a capital inside a sentence, which are names where nouns have none. */
function namesInside({ count, kind, flags, hash }: Tokens): Set<number> {
  const names = new Set<number>();
  for (let i = 1; i < count; i++) if (flags[i]! & FLAG.capital && kind[i - 1] === KIND.word && !(flags[i]! & FLAG.sentenceStart)) names.add(hash[i]!);
  return names;
}

/** May the word be a noun where these have no capitals: a small one, one that opens a sentence, one that goes on small behind its hyphen (`MR-fractieleider`), a member by the party's letters (`SP’er`)? */
function isSmallNoun(tokens: Tokens, i: number, names: ReadonlySet<number>): boolean {
  const { text, start, end, flags, kind, hash } = tokens;
  if (!(flags[i]! & FLAG.capital)) return true;
  if (MEMBER.test(text.slice(Math.max(start[i]!, end[i]! - MEMBER_LENGTH), end[i]))) return true;
  if (flags[i]! & FLAG.hyphen) return hasSmallTail(tokens, i);
  const opens = (flags[i]! & FLAG.sentenceStart) !== 0 || kind[i - 1] !== KIND.word;
  return opens && !names.has(hash[i]!) && !isGivenName(tokens, i);
}

/** `MR-fractieleider`: does a hyphenated word go on small, which no name does? */
export const hasSmallTail = ({ text, start, end, flags }: Tokens, i: number): boolean => (flags[i]! & FLAG.hyphen) !== 0 && SMALL_TAIL.test(text.slice(start[i], end[i]));

/** The hash of the listed noun that a German word is a form of by its ending alone (`Vereins`, not `Sportvereins`); else that of the word itself. */
export function listedNoun({ text, start, end, hash, tailHash }: Tokens, i: number): number {
  const noun = tailHash[i]!;
  if (noun === hash[i]) return noun;
  for (let length = 1; length <= LONGEST_INFLECTION; length++) if (hashWord(text.slice(start[i], end[i]! - length)) === noun) return noun;
  return hash[i]!;
}

/** The longest listed ending of a word. */
function endingOf({ text, start, end }: Tokens, i: number, endings: Endings): Ending | undefined {
  let hash = 0;
  let found: Ending | undefined;
  const first = start[i]!;
  for (let at = end[i]! - 1, length = 1; at >= first && length <= LONGEST_ENDING; at--, length++) {
    hash = backwards(hash, foldCode(text.charCodeAt(at)));
    const ending = endings.get(hash);
    if (ending !== undefined && (!ending.whole || at === first)) found = ending;
  }
  return found;
}

const compiled = new Map<Language, Endings>();

/** The endings of a language; made once for each. */
function endingsOf(language: Language): Endings {
  let endings = compiled.get(language);
  if (!endings) compiled.set(language, (endings = compileEndings(language)));
  return endings;
}

function compileEndings(language: Language): Endings {
  const { compounds, roles, titles } = language;
  const { capitalNouns } = language.grammar;
  const endings: Endings = new Map();
  /** What several lists hold stands for the noun that comes first, with the bits of all. */
  const add = (ending: string, entry: Ending): void => {
    const hash = hashBackwards(ending);
    const known = endings.get(hash);
    if (known) known.bits |= entry.bits;
    else endings.set(hash, entry);
  };
  const simple = new Set(list(language.simpleNouns));
  const heads = new Set(list(compounds?.heads));
  const addNouns = (nouns: string | undefined, bits: number): void => {
    const shortest = !capitalNouns ? SHORTEST.small : bits & WORD.organisation ? SHORTEST.body : SHORTEST.noun;
    for (const noun of list(nouns)) {
      const hash = hashWord(noun);
      const whole = simple.has(noun) || (noun.length < shortest && !heads.has(noun));
      for (const inflection of capitalNouns ? INFLECTIONS : ['']) add(noun + inflection, { bits, hash, whole });
      if (!capitalNouns && bits & OFFICE) for (const plural of PLURALS) add(noun + plural, { bits: WORD.group, hash, whole });
    }
  };
  const addEndings = (words: string | undefined, bits: number): void => list(words).forEach((ending) => add(ending, { bits, hash: 0, whole: false }));

  addNouns(roles.f, WORD.role | WORD.feminine);
  addNouns(roles.m, WORD.role | WORD.masculine);
  addNouns(roles.any, WORD.role);
  addNouns(titles.f, WORD.title | WORD.feminine);
  addNouns(titles.any, WORD.title);
  addNouns(language.groups, WORD.group);
  addNouns(language.organisations, WORD.organisation);
  addNouns(language.documents, WORD.document);
  if (capitalNouns) {
    addNouns(language.cueNouns, WORD.cueNoun);
    addNouns(language.commonNouns, WORD.noun);
    // `Premiere` is no form of `Premier`.
    for (const noun of list(language.commonNouns)) endings.get(hashBackwards(noun))!.bits = WORD.noun;
    addEndings(language.nounEndings, WORD.noun);
  } else {
    addEndings(compounds?.endings.f, WORD.role | WORD.feminine);
    addEndings(compounds?.endings.any, WORD.role);
    for (const ending of [...list(compounds?.endings.f), ...list(compounds?.endings.any)])
      for (const plural of PLURALS) add(ending + plural, { bits: WORD.group, hash: 0, whole: false });
    // What ends like a listed noun and is something else.
    for (const word of list(language.commonNouns)) endings.set(hashBackwards(word), { bits: 0, hash: 0, whole: true });
  }
  return endings;
}

const backwards = (hash: number, code: number): number => (Math.imul(hash, 31) + code + 1) | 0;

function hashBackwards(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = backwards(hash, foldCode(word.charCodeAt(i)));
  return hash;
}
