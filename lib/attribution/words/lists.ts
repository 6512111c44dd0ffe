import { hashWord, hashWords, type WordSet } from '../../quotation/index.ts';
import type { BodyKind, Gender, Language } from '../language/types.ts';

/** The groups of lists of a language file that rules about people and roles read, made ready for looking up: a part of the `Lexicon`. */

const list = (words: string): string[] => words.split(' ').filter(Boolean);

/** Each list of a group of a language file by hash (`language/types.ts` says what each is); those of `Endings` as they are. */
type Hashed<Group, Endings = never> = { [List in keyof Required<NonNullable<Group>>]: List extends Endings ? readonly string[] : WordSet };

/** `forms` of a language file: its single words by hash, its single endings as they are. */
export type Forms = Hashed<Omit<NonNullable<Language['forms']>, 'past' | 'present' | 'adverb' | 'to' | 'than'>, 'adjectives' | 'describingEndings'> & {
  past: string;
  present: string;
  adverb: string;
  to: number;
  than: number;
};

/** Compiles those of a language file. */
export const compileForms = (forms: NonNullable<Language['forms']>): Forms => ({
  ...forms,
  said: hashWords(forms.said),
  lasting: hashWords(forms.lasting),
  to: hashWord(forms.to),
  behind: hashWords(forms.behind),
  describing: hashWords(forms.describing),
  adjectives: list(forms.adjectives),
  describingEndings: list(forms.describingEndings),
  ranking: hashWords(forms.ranking),
  supposing: hashWords(forms.supposing),
  seeing: hashWords(forms.seeing),
  than: hashWord(forms.than),
});

/** `cases` of a language file: articles by hash, stems and endings as they are, adjectives of offices as a pattern. */
export type Cases = Hashed<Omit<NonNullable<Language['cases']>, 'ofOffice'>, 'adjectival' | 'weak'> & { ofOffice: RegExp };

/** Compiles those of a language file. */
export const compileCases = (cases: NonNullable<Language['cases']>): Cases => ({
  male: hashWords(cases.male),
  female: hashWords(cases.female),
  genitive: hashWords(cases.genitive),
  adjectival: list(cases.adjectival),
  weak: list(cases.weak),
  ofOffice: new RegExp(`(${list(cases.ofOffice.stems).join('|')})(${list(cases.ofOffice.endings).join('|')})?$`, 'i'),
});

/** `trades` of a language file: words for reading descriptions and roles. */
export type Trades = Omit<Hashed<Language['trades'], 'endings' | 'ages' | 'genericEndings' | 'verbs'>, 'kin'> & {
  /** For each close relation those that its owner may be to it (`mother`: `son`, `daughter`): the same list for all of a kind. */
  kin: ReadonlyMap<number, readonly number[]>;
  /** Those of a later generation: `son`. */
  offspring: WordSet;
};

/** Compiles those of a language file. */
export function compileTrades(language: Language): Trades {
  const of = (name: keyof NonNullable<Language['trades']>): string => language.trades?.[name] ?? '';
  return {
    indefinite: hashWords(of('indefinite')),
    words: hashWords(of('words')),
    endings: list(of('endings')),
    naming: hashWords(of('naming')),
    callings: hashWords(of('callings')),
    called: hashWords(of('called')),
    holding: hashWords(of('holding')),
    sitting: hashWords(of('sitting')),
    either: hashWords(of('either')),
    as: hashWords(of('as')),
    sides: hashWords(of('sides')),
    pleading: hashWords(of('pleading')),
    ages: list(of('ages')),
    kin: compileKin(language.trades?.kin),
    offspring: hashWords(
      of('kin')
        .split(',')
        .map((list) => list.split(':')[1] ?? '')
        .join(' '),
    ),
    generic: hashWords(of('generic')),
    genericEndings: list(of('genericEndings')),
    plain: hashWords(of('plain')),
    copulas: hashWords(of('copulas')),
    pictured: hashWords(of('pictured')),
    living: hashWords(of('living')),
    appointing: hashWords(of('appointing')),
    denying: hashWords(of('denying')),
    combined: hashWords(of('combined')),
    fields: hashWords(of('fields')),
    relations: hashWords(of('relations')),
    verbs: list(of('verbs')),
    noTrades: hashWords(of('noTrades')),
    labels: hashWords(of('labels')),
  };
}

/** Articles and demonstratives of a Romance language by hash, with the gender that they tell: `la` and `esta` that somebody is a woman. */
export function compileArticles({ romanceLike }: Language): Map<number, Gender | null> {
  const { f = '', m = '', any = '' } = romanceLike?.articles ?? {};
  const these = romanceLike?.these ?? { f: '', m: '' };
  const genders = new Map<number, Gender | null>();
  const add = (words: string, gender: Gender | null): void => list(words).forEach((word) => genders.set(hashWord(word), gender));
  add(`${f} ${these.f}`, 'f');
  add(`${m} ${these.m}`, 'm');
  add(any, null);
  return genders;
}

/** Endings of Romance verbs: of forms in the plural, of those without a subject, of gerunds among these, of participles. */
export type VerbEndings = { plural: readonly string[]; nonfinite: readonly string[]; gerund: readonly string[]; participle: readonly string[]; participles: readonly string[] };

/** Compiles those of a language file; `participles` has those in `-o` in both genders (`elegido`, `elegida`). */
export function compileVerbEndings({ romanceLike }: Language): VerbEndings {
  const participle = list(romanceLike?.participle ?? '');
  return {
    plural: list(romanceLike?.plural ?? ''),
    nonfinite: list(romanceLike?.nonfinite ?? ''),
    gerund: list(romanceLike?.gerund ?? ''),
    participle,
    participles: participle.flatMap((ending) => (ending.endsWith('o') ? [ending, ending.replace(/o$/, 'a')] : [ending])),
  };
}

/** `nounLast` of a language file, `null` where it has none. */
export const compileNounLast = ({ romanceLike }: Language): { inflected: readonly string[]; past: readonly string[] } | null =>
  romanceLike?.nounLast ? { inflected: list(romanceLike.nounLast.inflected), past: list(romanceLike.nounLast.past) } : null;

/** `phrases` of a language file; `andOr` has all words and signs that tie two of a kind. */
export type Phrases = Hashed<Language['phrases']> & { andOr: WordSet };

/** Compiles those of a language file; empty where it has none. */
export function compilePhrases({ phrases }: Language): Phrases {
  const of = (list: keyof NonNullable<typeof phrases>): WordSet => hashWords(phrases?.[list] ?? '');
  return {
    articles: of('articles'),
    definite: of('definite'),
    of: of('of'),
    and: of('and'),
    or: of('or'),
    ranking: of('ranking'),
    ranked: of('ranked'),
    quantifiers: of('quantifiers'),
    oneOf: of('oneOf'),
    pointing: of('pointing'),
    another: of('another'),
    same: of('same'),
    parts: of('parts'),
    many: of('many'),
    relativeOwners: of('relativeOwners'),
    who: of('who'),
    relatives: of('relatives'),
    years: of('years'),
    unmarked: of('unmarked'),
    numbers: of('numbers'),
    aged: of('aged'),
    hanging: of('hanging'),
    loose: of('loose'),
    looseBehindNew: of('looseBehindNew'),
    causes: of('causes'),
    carried: of('carried'),
    smallNouns: of('smallNouns'),
    affiliating: of('affiliating'),
    origins: of('origins'),
    looseAffiliating: of('looseAffiliating'),
    bodyOf: of('bodyOf'),
    streets: of('streets'),
    circumstances: of('circumstances'),
    times: of('times'),
    until: of('until'),
    later: of('later'),
    since: of('since'),
    spans: of('spans'),
    otherNames: of('otherNames'),
    siblings: of('siblings'),
    elder: of('elder'),
    younger: of('younger'),
    beside: of('beside'),
    andOr: hashWords(`& ${phrases?.and ?? ''} ${phrases?.or ?? ''}`),
  };
}

/** `names` of a language file; degrees are honorifics, too. `dates` has days and months. */
export type Names = Hashed<Language['names']> & { dates: WordSet };

/** Compiles those of a language file; empty where it has none. */
export function compileNames({ names }: Language): Names {
  const of = (list: keyof NonNullable<typeof names>): WordSet => hashWords(names?.[list] ?? '');
  return {
    honorifics: hashWords(`${names?.honorifics ?? ''} ${names?.degrees ?? ''}`),
    degrees: of('degrees'),
    days: of('days'),
    months: of('months'),
    dates: hashWords(`${names?.days ?? ''} ${names?.months ?? ''}`),
    stateOffices: of('stateOffices'),
    tied: of('tied'),
    noble: of('noble'),
    foreignParticles: of('foreignParticles'),
    looseParticles: of('looseParticles'),
    links: of('links'),
    joinedFor: of('joinedFor'),
    numbered: of('numbered'),
    linkingAnd: of('linkingAnd'),
    locatives: of('locatives'),
    lands: of('lands'),
  };
}

/**
 * `epithets` of a language file. Offices and parties with the number of their list, bodies with their kind, `bodyWords` with what only stands in names of such bodies, too; `alike` with the first noun of its list; `kinds` with the
 * general nouns that call the holder of one, too.
 */
export type Epithets = Omit<Hashed<Language['epithets']>, 'offices' | 'parties' | 'bodies' | 'bodyWords' | 'alike' | 'kinds'> &
  Record<'offices' | 'parties' | 'alike', ReadonlyMap<number, number>> &
  Record<'bodies' | 'bodyWords', ReadonlyMap<number, BodyKind>> & { kinds: ReadonlyMap<number, readonly number[]> };

/** Compiles those of a language file; empty where it has none. */
export function compileEpithets({ epithets }: Language): Epithets {
  const formsOf = (lists = ''): Map<number, number> => new Map(lists.split(',').flatMap((forms, number) => [...hashWords(forms)].map((form) => [form, number] as const)));
  const setOf = (name: Exclude<keyof NonNullable<typeof epithets>, 'offices' | 'alike' | 'kinds' | 'parties' | 'bodies' | 'bodyWords'>): WordSet =>
    hashWords(epithets?.[name] ?? '');
  return {
    offices: formsOf(epithets?.offices),
    alike: new Map(groupsOf(epithets?.alike).flatMap((nouns) => nouns.map((noun) => [noun, nouns[0]!] as const))),
    kinds: compileKinds(epithets?.kinds),
    parties: formsOf(epithets?.parties),
    known: setOf('known'),
    peoples: setOf('peoples'),
    stars: setOf('stars'),
    besides: setOf('besides'),
    bodies: compileBodies(epithets?.bodies),
    bodyWords: new Map([...compileBodies(epithets?.bodies), ...compileBodies(epithets?.bodyWords)]),
    papers: setOf('papers'),
    firms: setOf('firms'),
    posts: setOf('posts'),
    functions: setOf('functions'),
    accused: setOf('accused'),
  };
}

/** The hashes of the words of each of several lists separated by commas. */
const groupsOf = (lists = ''): number[][] => lists.split(',').map((words) => words.split(' ').filter(Boolean).map(hashWord));

const compileBodies = (bodies: Partial<Record<BodyKind, string>> = {}): Map<number, BodyKind> =>
  new Map(Object.entries(bodies).flatMap(([kind, words]) => list(words).map((word) => [hashWord(word), kind as BodyKind] as const)));

function compileKinds(lists = ''): Map<number, number[]> {
  const kinds = new Map<number, number[]>();
  for (const list of lists.split(',').filter(Boolean)) {
    const [general, nouns] = list.split(':').map((part) => groupsOf(part)[0]!);
    for (const noun of nouns!) kinds.set(noun, [...(kinds.get(noun) ?? []), ...general!]);
  }
  return kinds;
}

function compileKin(lists = ''): Map<number, number[]> {
  const kin = new Map<number, number[]>();
  for (const list of lists.split(',').filter(Boolean)) {
    const [relations, owners = relations] = list.split(':').map((part) => groupsOf(part)[0]!);
    for (const relation of relations!) kin.set(relation, owners!);
    for (const owner of owners!) kin.set(owner, relations!);
  }
  return kin;
}
