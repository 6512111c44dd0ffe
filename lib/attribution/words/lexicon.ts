import { hashWord, hashWords, type Tokens, type WordSet } from '../../quotation/index.ts';
import type { Grammar } from '../language/grammar.ts';
import type { Papers } from '../language/papers.ts';
import type { Gender, Language, Pronoun, RomanceLike } from '../language/types.ts';
import { tellArticles } from './articles.ts';
import { WORD } from './bits.ts';
import { tagCompounds } from './compounds.ts';
import { flagGivenNames, flagOfficeNames } from './given-names.ts';
import { tellInversions } from './inversions.ts';
import { listBits } from './list-bits.ts';
import {
  compileArticles,
  compileCapitals,
  compileCases,
  compileEpithets,
  compileForms,
  compileLateNames,
  compileNames,
  compileNounLast,
  compilePhrases,
  compileTrades,
  compileVerbEndings,
  list,
  type Capitals,
  type Cases,
  type Epithets,
  type Forms,
  type Hashed,
  type LateNames,
  type Names,
  type NounLast,
  type Phrases,
  type Trades,
  type VerbEndings,
} from './lists.ts';
import { WordTable } from './table.ts';

/** Lists of a language file that a lexicon has by their own name, as sets of hashes. */
type OwnLists = Pick<
  Language,
  | 'accordingToAtStart'
  | 'telling'
  | 'goingOn'
  | 'answering'
  | 'asking'
  | 'askedAbout'
  | 'are'
  | 'quotedAs'
  | 'framing'
  | 'ownWords'
  | 'outcries'
  | 'circumstances'
  | 'bidden'
  | 'accused'
  | 'letters'
  | 'officeNames'
  | 'issued'
  | 'issuedBy'
  | 'issuing'
  | 'handed'
  | 'auxiliaryNames'
  | 'works'
  | 'titling'
  | 'titlingBy'
  | 'titlingWith'
  | 'terms'
  | 'bylines'
  | 'pictures'
  | 'announcing'
>;

/** The same of its group `romanceLike`. */
type RomanceLists = Pick<
  RomanceLike,
  'impersonal' | 'asked' | 'to' | 'toMany' | 'clitics' | 'enclitics' | 'adverbs' | 'thus' | 'last' | 'alone' | 'own' | 'at' | 'of' | 'ofThem' | 'close'
>;

/** A language made ready for looking up by the hashes of `Tokens`: `language/types.ts` says what each list is. A list that the language file has not is empty. */
export type Lexicon = Hashed<OwnLists> &
  Hashed<RomanceLists> & {
    language: Language;
    /** What rules ask of the language and its papers. */
    grammar: Grammar;
    papers: Papers;
    /** `WORD` bits of each word of the lists. */
    words: WordTable;
    pronouns: Map<number, Pronoun>;
    /** For each pronoun that a verb may have behind it the hash of the first of `inversions` with it: `dit-elle` for `elle`. */
    inverted: ReadonlyMap<number, number>;
    /** Hashes of the words of each `accordingTo` phrase. */
    accordingTo: number[][];
    /** `afterwards`: the hashes of the words of each phrase, and of the verbs. */
    afterwards: { openings: number[][]; clefts: number[][]; manner: number[][]; verbs: WordSet };
    /** `genitiveDeterminers` and `attributePrepositions`, which hang a noun on another. */
    genitives: WordSet;
    attributes: WordSet;
    /** `clauses`: words that join clauses of one rank, and verbs whose object says the words. */
    joining: WordSet;
    quoting: WordSet;
    /** `passive`: forms of to be, and what stands before whoever does it. */
    passive: WordSet;
    agent: WordSet;
    /** Articles and demonstratives of `romanceLike`, by the gender that they tell. */
    articles: ReadonlyMap<number, Gender | null>;
    /** Its demonstratives alone. */
    these: WordSet;
    /** Its endings of adjectives that stand behind an office, and of those who are of a people or town. */
    adjectives: readonly string[];
    peoples: readonly string[];
    verbEndings: VerbEndings;
    nounLast: NounLast;
    /** Endings that nouns have in the singular, as `RomanceLike` says. */
    singular: readonly string[];
    /** Signs besides dashes that set off a clause inside marks. */
    incise: string;
    forms: Forms;
    capitals: Capitals;
    cases: Cases | undefined;
    phrases: Phrases;
    names: Names;
    lateNames: LateNames;
    /** Given names of the language's own list, by gender, and how more of them end that are women's. */
    given: Readonly<Record<'f' | 'm', WordSet>> & { endings: readonly string[] };
    trades: Trades;
    epithets: Epithets;
  };

/**
 * The words stage: `WORD` bits for each token, by the lists (`listBits`) and then by the words beside it or its ending. Besides it flags given names (`FLAG.given` of the tokens), and in German and Dutch
 * sets `tailHash` of compounds to the noun that they end with (see `tagCompounds`).
 */
export function tagWords(tokens: Tokens, lexicon: Lexicon): Int32Array {
  flagGivenNames(tokens, lexicon);
  flagOfficeNames(tokens, lexicon);
  const bits = listBits(tokens, lexicon);
  tellArticles(tokens, bits, lexicon);
  tellInversions(tokens, bits, lexicon);
  tagCompounds(tokens, bits, lexicon.language);
  return bits;
}

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language; made once for each. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

function compile(language: Language): Lexicon {
  const of = (name: keyof OwnLists): WordSet => hashWords(language[name] ?? '');
  const romance = (name: keyof RomanceLists): WordSet => hashWords(language.romanceLike?.[name] ?? '');
  const { words, pronouns, accordingTo } = compileWords(language);
  return {
    language,
    grammar: language.grammar,
    papers: language.papers,
    words,
    pronouns,
    inverted: compileInverted(language),
    accordingTo,
    accordingToAtStart: of('accordingToAtStart'),
    afterwards: {
      openings: phrasesOf(language.afterwards?.openings),
      clefts: phrasesOf(language.afterwards?.clefts),
      manner: phrasesOf(language.afterwards?.manner),
      verbs: hashWords(language.afterwards?.verbs ?? ''),
    },
    telling: of('telling'),
    goingOn: of('goingOn'),
    answering: of('answering'),
    asking: of('asking'),
    askedAbout: of('askedAbout'),
    are: of('are'),
    quotedAs: of('quotedAs'),
    framing: of('framing'),
    ownWords: of('ownWords'),
    outcries: of('outcries'),
    circumstances: of('circumstances'),
    bidden: of('bidden'),
    accused: of('accused'),
    passive: hashWords(language.passive?.verbs ?? ''),
    agent: hashWords(language.passive?.agent ?? ''),
    joining: hashWords(language.clauses?.joining ?? ''),
    quoting: hashWords(language.clauses?.quoting ?? ''),
    letters: of('letters'),
    officeNames: of('officeNames'),
    issued: of('issued'),
    issuedBy: of('issuedBy'),
    issuing: of('issuing'),
    handed: of('handed'),
    genitives: hashWords(language.genitiveDeterminers ?? ''),
    attributes: hashWords(language.attributePrepositions ?? ''),
    auxiliaryNames: of('auxiliaryNames'),
    works: of('works'),
    titling: of('titling'),
    titlingBy: of('titlingBy'),
    titlingWith: of('titlingWith'),
    terms: of('terms'),
    bylines: of('bylines'),
    pictures: of('pictures'),
    // `Picture:` announces, too.
    announcing: hashWords(`${language.announcing ?? ''} ${language.pictures ?? ''}`),
    impersonal: romance('impersonal'),
    asked: romance('asked'),
    to: romance('to'),
    toMany: romance('toMany'),
    clitics: romance('clitics'),
    enclitics: romance('enclitics'),
    adverbs: romance('adverbs'),
    thus: romance('thus'),
    articles: compileArticles(language),
    these: hashWords(`${language.romanceLike?.these.f ?? ''} ${language.romanceLike?.these.m ?? ''}`),
    last: romance('last'),
    alone: romance('alone'),
    own: romance('own'),
    adjectives: list(language.romanceLike?.adjectives),
    peoples: list(language.romanceLike?.peoples),
    at: romance('at'),
    of: romance('of'),
    ofThem: romance('ofThem'),
    close: romance('close'),
    verbEndings: compileVerbEndings(language),
    nounLast: compileNounLast(language),
    singular: list(language.romanceLike?.singular),
    incise: language.romanceLike?.incise ?? '',
    forms: compileForms(language),
    capitals: compileCapitals(language),
    cases: language.cases && compileCases(language.cases),
    phrases: compilePhrases(language),
    names: compileNames(language),
    lateNames: compileLateNames(language),
    given: { f: hashWords(language.givenNames?.f ?? ''), m: hashWords(language.givenNames?.m ?? ''), endings: list(language.ownGivenNames?.endings) },
    trades: compileTrades(language),
    epithets: compileEpithets(language),
  };
}

/** The bits of all words of a language file, with its pronouns and the phrases before a speaker. */
function compileWords(language: Language): Pick<Lexicon, 'words' | 'pronouns' | 'accordingTo'> {
  const words = new WordTable();
  const add = (listed: string | undefined, bits: number, prefix = ''): void => {
    for (const word of list(listed)) words.add(hashWord(prefix + word), bits);
  };
  add(language.cueVerbs, WORD.cueVerb);
  add(language.cueNouns, WORD.cueNoun);
  const addPeople = ({ f, m, any }: Language['roles'], bit: number, prefix = ''): void => {
    add(f, bit | WORD.feminine, prefix);
    add(m, bit | WORD.masculine, prefix);
    add(any, bit, prefix);
  };
  addPeople(language.titles, WORD.title);
  addPeople(language.roles, WORD.role);
  // `exalcaldesa`, `vicepresidente`
  for (const prefix of list(language.romanceLike?.prefixes)) for (const nouns of [language.titles, language.roles]) addPeople(nouns, WORD.role, prefix);
  add(language.groups, WORD.group);
  add(language.organisations, WORD.organisation);
  add(language.documents, WORD.document);
  add(language.determiners, WORD.determiner);
  add(language.placePrepositions, WORD.place);
  add(language.namingVerbs, WORD.naming);
  add(language.obliqueDeterminers, WORD.oblique);
  add(language.prepositions, WORD.preposition);
  add(language.subordinators, WORD.subordinator);
  add(language.auxiliaries, WORD.auxiliary);
  add(language.reportedMood, WORD.reportedMood);
  add(language.functionWords, WORD.functionWord);
  add(language.nameParticles, WORD.particle);
  add(language.calendar, WORD.calendar);
  const pronouns = new Map<number, Pronoun>();
  for (const [word, pronoun] of [...Object.entries(language.pronouns), ...(language.inversions ?? [])]) {
    pronouns.set(hashWord(word), pronoun);
    words.add(hashWord(word), WORD.pronoun);
  }
  const accordingTo = phrasesOf(language.accordingTo);
  for (const phrase of accordingTo) words.add(phrase[0]!, WORD.accordingTo);
  return { words, pronouns, accordingTo };
}

/** For each pronoun behind a hyphen in `inversions` the first word with it. */
function compileInverted({ inversions = [] }: Language): Map<number, number> {
  const inverted = new Map<number, number>();
  for (const [word] of inversions) {
    const pronoun = hashWord(word.slice(word.lastIndexOf('-') + 1));
    if (!inverted.has(pronoun)) inverted.set(pronoun, hashWord(word));
  }
  return inverted;
}

/** The hashes of the words of each phrase. */
const phrasesOf = (phrases: readonly string[] = []): number[][] => phrases.map((phrase) => phrase.split(' ').map(hashWord));
