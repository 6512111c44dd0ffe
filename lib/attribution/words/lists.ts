import { hashWord, hashWords, type WordSet } from '../../quotation/index.ts';
import { CASES, EPITHETS, NAMES, PHRASES, ROMANCE, TRADES, type BodyKind, type CaseLists, type Group, type ListsOf } from '../language/groups.ts';
import type { Gender, Language } from '../language/types.ts';

/**
 * The groups of lists of a language file (`language/groups.ts` says what each list is), made ready for looking up: each is a part of the `Lexicon`. Words become hashes, since tokens are asked for by hash; parts of words
 * stay strings. A list that the file has not is empty.
 */

/** A group made ready: a set of hashes for each list of words, an array of strings for each of parts. */
export type Compiled<Names extends Group> = { [List in keyof Names as Names[List] extends 'series' ? never : List]: Names[List] extends 'words' ? WordSet : readonly string[] };

/** The words of a list, one a string. */
export const list = (words = ''): string[] => words.split(' ').filter(Boolean);

/** Makes ready all lists of a group but those in series. */
export function compileGroup<Names extends Group>(names: Names, lists: ListsOf<Names> = {}): Compiled<Names> {
  const ready = Object.entries(names).filter(([, holds]) => holds !== 'series');
  return Object.fromEntries(ready.map(([name, holds]) => [name, holds === 'words' ? hashWords(lists[name] ?? '') : list(lists[name])])) as Compiled<Names>;
}

/** `romanceLike` of a language file. */
export type Romance = Compiled<typeof ROMANCE> & {
  /** `participle` with those in `-o` in both genders: `elegido`, `elegida`. */
  participles: readonly string[];
  nounLast: Readonly<Record<'inflected' | 'past', readonly string[]>>;
  incise: string;
  /** Articles and demonstratives, by the gender that they tell: `la` and `esta` that somebody is a woman. */
  articles: ReadonlyMap<number, Gender | null>;
  /** The demonstratives alone. */
  these: WordSet;
};

export function compileRomance({ romanceLike }: Language): Romance {
  const { nounLast, incise = '', articles, these } = romanceLike ?? {};
  const compiled = compileGroup(ROMANCE, romanceLike);
  return {
    ...compiled,
    participles: compiled.participle.flatMap((ending) => (ending.endsWith('o') ? [ending, ending.replace(/o$/, 'a')] : [ending])),
    nounLast: { inflected: list(nounLast?.inflected), past: list(nounLast?.past) },
    incise,
    articles: new Map([...gendered('f', articles?.f, these?.f), ...gendered('m', articles?.m, these?.m), ...gendered(null, articles?.any)]),
    these: hashWords(`${these?.f ?? ''} ${these?.m ?? ''}`),
  };
}

/** The words of some lists, each with the gender that all of them tell. */
const gendered = (gender: Gender | null, ...lists: (string | undefined)[]): [number, Gender | null][] =>
  lists.flatMap((words) => list(words)).map((word) => [hashWord(word), gender]);

/** `cases` of a language file: adjectives of offices as a pattern. */
export type Cases = Compiled<typeof CASES> & Pick<CaseLists, 'women' | 'adjectiveInGenitive'> & { ofOffice: RegExp };

export const compileCases = (cases: CaseLists): Cases => ({
  ...compileGroup(CASES, cases),
  women: cases.women,
  adjectiveInGenitive: cases.adjectiveInGenitive,
  ofOffice: new RegExp(`(${list(cases.ofOffice.stems).join('|')})(${list(cases.ofOffice.endings).join('|')})?$`, 'i'),
});

/** `trades` of a language file. */
export type Trades = Compiled<typeof TRADES> & {
  /** For each close relation what whoever has them may be to them (`mother`: `son`, `daughter`): the same list for all of a kind. */
  kin: ReadonlyMap<number, readonly number[]>;
  /** Relations of a later generation: `son`. */
  offspring: WordSet;
};

export function compileTrades({ trades }: Language): Trades {
  const later = (trades?.kin ?? '').split(',').map((relations) => relations.split(':')[1] ?? '');
  return { ...compileGroup(TRADES, trades), kin: compileKin(trades?.kin), offspring: hashWords(later.join(' ')) };
}

/** `phrases` of a language file; `andOr` has all words and signs that tie two of a kind. */
export type Phrases = Compiled<typeof PHRASES> & { andOr: WordSet };

export const compilePhrases = ({ phrases }: Language): Phrases => ({
  ...compileGroup(PHRASES, phrases),
  rankingOnly: hashWords(phrases?.rankingOnly ?? phrases?.ranking ?? ''),
  andOr: hashWords(`& ${phrases?.and ?? ''} ${phrases?.or ?? ''}`),
});

/** `names` of a language file; `honorifics` has the degrees, too, `dates` days and months, `calendarPeoples` what else the calendar's list has where these are listed. */
export type Names = Compiled<typeof NAMES> & { dates: WordSet; calendarPeoples: WordSet };

export function compileNames({ names, calendar }: Language): Names {
  const dates = `${names?.days ?? ''} ${names?.months ?? ''}`;
  const isDate = new Set(list(dates));
  const others = isDate.size > 0 ? list(calendar).filter((word) => !isDate.has(word)) : [];
  return {
    ...compileGroup(NAMES, names),
    honorifics: hashWords(`${names?.honorifics ?? ''} ${names?.degrees ?? ''}`),
    dates: hashWords(dates),
    calendarPeoples: hashWords(others.join(' ')),
  };
}

/** `epithets` of a language file. */
export type Epithets = Compiled<typeof EPITHETS> & {
  /** For each office the number of the list that it is in: those of one number are one office (`governor gov`). */
  offices: ReadonlyMap<number, number>;
  /** The same of parties. */
  parties: ReadonlyMap<number, number>;
  /** For each noun the first one of its list, which stands for all of them (`judge` for `justice`). */
  alike: ReadonlyMap<number, number>;
  /** For each noun the general ones that call its holder, too (`sergeant`: `officer`, `policeman`). */
  kinds: ReadonlyMap<number, readonly number[]>;
  /** The kind of body that a noun is for. */
  bodies: ReadonlyMap<number, BodyKind>;
  /** The same of these nouns and of what only stands in names of such bodies. */
  bodyWords: ReadonlyMap<number, BodyKind>;
};

export const compileEpithets = ({ epithets }: Language): Epithets => ({
  ...compileGroup(EPITHETS, epithets),
  offices: listNumbers(epithets?.offices),
  parties: listNumbers(epithets?.parties),
  alike: new Map(groupsOf(epithets?.alike).flatMap((nouns) => nouns.map((noun) => [noun, nouns[0]!] as const))),
  kinds: compileKinds(epithets?.kinds),
  bodies: compileBodies(epithets?.bodies),
  bodyWords: new Map([...compileBodies(epithets?.bodies), ...compileBodies(epithets?.bodyWords)]),
});

/** The hashes of the words of each of several lists separated by commas. */
const groupsOf = (lists = ''): number[][] => lists.split(',').map((words) => list(words).map(hashWord));

/** For each word of several lists separated by commas the number of its list. */
const listNumbers = (lists?: string): Map<number, number> => new Map(groupsOf(lists).flatMap((words, number) => words.map((word) => [word, number] as const)));

const compileBodies = (bodies: Partial<Record<BodyKind, string>> = {}): Map<number, BodyKind> =>
  new Map(Object.entries(bodies).flatMap(([kind, words]) => list(words).map((word) => [hashWord(word), kind as BodyKind] as const)));

/** `officer soldier:captain colonel,officer:sergeant`: for each noun behind a colon those before it. */
function compileKinds(lists = ''): Map<number, number[]> {
  const kinds = new Map<number, number[]>();
  for (const kind of lists.split(',').filter(Boolean)) {
    const [general, nouns] = kind.split(':').map((part) => groupsOf(part)[0]!);
    for (const noun of nouns!) kinds.set(noun, [...(kinds.get(noun) ?? []), ...general!]);
  }
  return kinds;
}

/** `mother father:son daughter,sister brother`: for each relation those on the other side of the colon, without one those of its own list. */
function compileKin(lists = ''): Map<number, number[]> {
  const kin = new Map<number, number[]>();
  for (const pair of lists.split(',').filter(Boolean)) {
    const [relations, owners = relations] = pair.split(':').map((part) => groupsOf(part)[0]!);
    for (const relation of relations!) kin.set(relation, owners!);
    for (const owner of owners!) kin.set(owner, relations!);
  }
  return kin;
}
