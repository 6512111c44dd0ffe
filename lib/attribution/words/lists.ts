import { hashWord, hashWords, type WordSet } from '../../quotation/index.ts';
import type { BodyKind, CapitalNounLists, CaseLists, EpithetLists, FormLists, Gender, Language, LateNameLists, NameLists, PhraseLists, TradeLists } from '../language/types.ts';

/**
 * The groups of lists of a language file (`language/types.ts` says what each list is), made ready for looking up: each is a part of the `Lexicon`. Words become hashes, since tokens are asked for by hash; endings and stems
 * stay strings. A list that the file has not is empty.
 */

/** A group whose lists are sets of hashes; those of `Endings` are strings, one an ending. */
export type Hashed<Group, Endings = never> = { [List in keyof Required<Group>]: List extends Endings ? readonly string[] : WordSet };

/** The words or endings of a list, one a string. */
export const list = (words = ''): string[] => words.split(' ').filter(Boolean);

/** `forms` of a language file; without it nothing is told by endings. */
export type Forms = Hashed<FormLists, 'past' | 'present' | 'present3' | 'adverb' | 'adjectives' | 'describingEndings'>;

export function compileForms({ forms }: Language): Forms {
  const of = (name: keyof FormLists): string => forms?.[name] ?? '';
  return {
    past: list(of('past')),
    said: hashWords(of('said')),
    present: list(of('present')),
    lasting: hashWords(of('lasting')),
    adverb: list(of('adverb')),
    to: hashWords(of('to')),
    behind: hashWords(of('behind')),
    adjectives: list(of('adjectives')),
    describing: hashWords(of('describing')),
    describingEndings: list(of('describingEndings')),
    supposing: hashWords(of('supposing')),
    present3: list(of('present3')),
    seeing: hashWords(of('seeing')),
    than: hashWords(of('than')),
  };
}

/** `capitals` of a language file. */
export type Capitals = Hashed<CapitalNounLists, Exclude<keyof CapitalNounLists, 'ofBodies' | 'during' | 'duringThe'>>;

export function compileCapitals({ capitals }: Language): Capitals {
  const of = (name: keyof CapitalNounLists): string => capitals?.[name] ?? '';
  return {
    adjectives: list(of('adjectives')),
    openingAdjectives: list(of('openingAdjectives')),
    attributive: list(of('attributive')),
    past: list(of('past')),
    pastOfMany: list(of('pastOfMany')),
    presentOfMany: list(of('presentOfMany')),
    infinitives: list(of('infinitives')),
    ofBodies: hashWords(of('ofBodies')),
    during: hashWords(of('during')),
    duringThe: hashWords(of('duringThe')),
  };
}

/** `cases` of a language file: articles as hashes, stems and endings as they are, adjectives of offices as a pattern. */
export type Cases = Hashed<Omit<CaseLists, 'ofOffice' | 'women' | 'adjectiveInGenitive'>, 'adjectival' | 'weak'> & { women: string; adjectiveInGenitive: string; ofOffice: RegExp };

export const compileCases = (cases: CaseLists): Cases => ({
  male: hashWords(cases.male),
  female: hashWords(cases.female),
  genitive: hashWords(cases.genitive),
  subjectMale: hashWords(cases.subjectMale),
  subjectFemale: hashWords(cases.subjectFemale),
  objectMale: hashWords(cases.objectMale),
  women: cases.women,
  adjectiveInGenitive: cases.adjectiveInGenitive,
  neuter: hashWords(cases.neuter),
  adjectival: list(cases.adjectival),
  weak: list(cases.weak),
  ofOffice: new RegExp(`(${list(cases.ofOffice.stems).join('|')})(${list(cases.ofOffice.endings).join('|')})?$`, 'i'),
});

/** `trades` of a language file. */
export type Trades = Omit<Hashed<TradeLists, 'endings' | 'ages' | 'genericEndings' | 'verbs'>, 'kin'> & {
  /** For each close relation what whoever has them may be to them (`mother`: `son`, `daughter`): the same list for all of a kind. */
  kin: ReadonlyMap<number, readonly number[]>;
  /** Relations of a later generation: `son`. */
  offspring: WordSet;
};

export function compileTrades(language: Language): Trades {
  const of = (name: keyof TradeLists): string => language.trades?.[name] ?? '';
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
        .map((relations) => relations.split(':')[1] ?? '')
        .join(' '),
    ),
    generic: hashWords(of('generic')),
    genericEndings: list(of('genericEndings')),
    plain: hashWords(of('plain')),
    copulas: hashWords(of('copulas')),
    been: hashWords(of('been')),
    pictured: hashWords(of('pictured')),
    living: hashWords(of('living')),
    appointing: hashWords(of('appointing')),
    denying: hashWords(of('denying')),
    combined: hashWords(of('combined')),
    fields: hashWords(of('fields')),
    withFields: hashWords(of('withFields')),
    relations: hashWords(of('relations')),
    verbs: list(of('verbs')),
    noTrades: hashWords(of('noTrades')),
    labels: hashWords(of('labels')),
  };
}

/** Articles and demonstratives of a Romance language as hashes, with the gender that they tell: `la` and `esta` that somebody is a woman. */
export function compileArticles({ romanceLike }: Language): Map<number, Gender | null> {
  const genders = new Map<number, Gender | null>();
  const add = (words = '', gender: Gender | null): void => list(words).forEach((word) => genders.set(hashWord(word), gender));
  add(romanceLike?.articles.f, 'f');
  add(romanceLike?.these.f, 'f');
  add(romanceLike?.articles.m, 'm');
  add(romanceLike?.these.m, 'm');
  add(romanceLike?.articles.any, null);
  return genders;
}

/** Endings of verb forms; `participles` has those in `-o` in both genders (`elegido`, `elegida`). */
export type VerbEndings = Readonly<Record<'plural' | 'nonfinite' | 'gerund' | 'participle' | 'participles', readonly string[]>>;

export function compileVerbEndings({ romanceLike, pluralVerbs }: Language): VerbEndings {
  const participle = list(romanceLike?.participle);
  return {
    plural: list(pluralVerbs),
    nonfinite: list(romanceLike?.nonfinite),
    gerund: list(romanceLike?.gerund),
    participle,
    participles: participle.flatMap((ending) => (ending.endsWith('o') ? [ending, ending.replace(/o$/, 'a')] : [ending])),
  };
}

/** `nounLast` of a language file. */
export type NounLast = Readonly<Record<'inflected' | 'past', readonly string[]>>;

export const compileNounLast = ({ romanceLike }: Language): NounLast => ({ inflected: list(romanceLike?.nounLast?.inflected), past: list(romanceLike?.nounLast?.past) });

/** `phrases` of a language file; `andOr` has all words and signs that tie two of a kind. */
export type Phrases = Hashed<PhraseLists> & { andOr: WordSet };

export function compilePhrases({ phrases }: Language): Phrases {
  const of = (list: keyof PhraseLists): WordSet => hashWords(phrases?.[list] ?? '');
  return {
    articles: of('articles'),
    definite: of('definite'),
    of: of('of'),
    and: of('and'),
    or: of('or'),
    coordinating: of('coordinating'),
    that: of('that'),
    which: of('which'),
    for: of('for'),
    asFor: of('asFor'),
    in: of('in'),
    behindIs: of('behindIs'),
    ranking: of('ranking'),
    rankingOnly: hashWords(phrases?.rankingOnly ?? phrases?.ranking ?? ''),
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
    limbs: of('limbs'),
    known: of('known'),
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

/** `names` of a language file; `honorifics` has the degrees, too, `dates` days and months, `calendarPeoples` what else the calendar's list has where these are listed. */
export type Names = Hashed<NameLists, 'based' | 'seated'> & { dates: WordSet; calendarPeoples: WordSet };

export function compileNames({ names, calendar }: Language): Names {
  const of = (list: keyof NameLists): WordSet => hashWords(names?.[list] ?? '');
  const dates = `${names?.days ?? ''} ${names?.months ?? ''}`;
  const isDate = new Set(list(dates));
  const others = isDate.size > 0 ? list(calendar).filter((word) => !isDate.has(word)) : [];
  return {
    honorifics: hashWords(`${names?.honorifics ?? ''} ${names?.degrees ?? ''}`),
    degrees: of('degrees'),
    days: of('days'),
    months: of('months'),
    dates: hashWords(dates),
    calendarPeoples: hashWords(others.join(' ')),
    surnamesAnd: of('surnamesAnd'),
    stateOffices: of('stateOffices'),
    tied: of('tied'),
    noble: of('noble'),
    foreignParticles: of('foreignParticles'),
    looseParticles: of('looseParticles'),
    grownAffiliating: of('grownAffiliating'),
    links: of('links'),
    joinedFor: of('joinedFor'),
    numbered: of('numbered'),
    trips: of('trips'),
    heldIn: of('heldIn'),
    linkingAnd: of('linkingAnd'),
    fielded: of('fielded'),
    based: list(names?.based),
    seated: list(names?.seated),
    locatives: of('locatives'),
    sites: of('sites'),
    lands: of('lands'),
  };
}

/** `lateNames` of a language file. */
export type LateNames = Hashed<LateNameLists>;

export function compileLateNames({ lateNames }: Language): LateNames {
  const of = (list: keyof LateNameLists): WordSet => hashWords(lateNames?.[list] ?? '');
  return {
    being: of('being'),
    bodiesToo: of('bodiesToo'),
    known: of('known'),
    only: of('only'),
    name: of('name'),
    kindsOfName: of('kindsOfName'),
    own: of('own'),
    self: of('self'),
    identifying: of('identifying'),
    giving: of('giving'),
    who: of('who'),
  };
}

/** The lists of `epithets` that have commas in them or are told by the kind of a body. */
type GroupedEpithets = 'offices' | 'parties' | 'alike' | 'kinds' | 'bodies' | 'bodyWords';

/** `epithets` of a language file. */
export type Epithets = Hashed<Omit<EpithetLists, GroupedEpithets>> & {
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

export function compileEpithets({ epithets }: Language): Epithets {
  const of = (name: Exclude<keyof EpithetLists, GroupedEpithets>): WordSet => hashWords(epithets?.[name] ?? '');
  return {
    offices: listNumbers(epithets?.offices),
    parties: listNumbers(epithets?.parties),
    alike: new Map(groupsOf(epithets?.alike).flatMap((nouns) => nouns.map((noun) => [noun, nouns[0]!] as const))),
    kinds: compileKinds(epithets?.kinds),
    below: of('below'),
    known: of('known'),
    states: of('states'),
    stateHeads: of('stateHeads'),
    peoples: of('peoples'),
    ofPeoples: of('ofPeoples'),
    stars: of('stars'),
    besides: of('besides'),
    posts: of('posts'),
    functions: of('functions'),
    accused: of('accused'),
    bodies: compileBodies(epithets?.bodies),
    bodyWords: new Map([...compileBodies(epithets?.bodies), ...compileBodies(epithets?.bodyWords)]),
    firms: of('firms'),
    papers: of('papers'),
  };
}

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
