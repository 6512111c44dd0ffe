import { hashWord, hashWords, type Tokens, type WordSet } from '../../quotation/index.ts';
import type { Grammar } from '../language/grammar.ts';
import { CAPITALS, FORMS, LATE_NAMES } from '../language/groups.ts';
import type { Papers } from '../language/papers.ts';
import type { Language, Pronoun } from '../language/types.ts';
import { tellArticles } from './articles.ts';
import { WORD } from './bits.ts';
import { tagCompounds } from './compounds.ts';
import { flagGivenNames, flagOfficeNames } from './given-names.ts';
import { tellInversions } from './inversions.ts';
import { listBits } from './list-bits.ts';
import {
  compileCases,
  compileEpithets,
  compileGroup,
  compileNames,
  compilePhrases,
  compileRomance,
  compileTrades,
  list,
  type Cases,
  type Compiled,
  type Epithets,
  type Names,
  type Phrases,
  type Romance,
  type Trades,
} from './lists.ts';
import { WordTable } from './table.ts';

/** Lists of a language file that the lexicon has by their own names, as sets of hashes. */
const OWN = [
  'accordingToAtStart',
  'telling',
  'goingOn',
  'answering',
  'asking',
  'askedAbout',
  'are',
  'quotedAs',
  'framing',
  'ownWords',
  'outcries',
  'circumstances',
  'bidden',
  'accused',
  'letters',
  'officeNames',
  'issued',
  'issuedBy',
  'issuing',
  'handed',
  'genitiveDeterminers',
  'attributePrepositions',
  'auxiliaryNames',
  'works',
  'titling',
  'titlingBy',
  'titlingWith',
  'terms',
  'bylines',
  'pictures',
  'announcing',
] as const satisfies readonly (keyof Language)[];

/** A language made ready for looking up by the hashes of `Tokens`: `language/types.ts` says what each list is. A list that the language file has not is empty. */
export type Lexicon = Readonly<Record<(typeof OWN)[number], WordSet>> & {
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
  /** `clauses`: words that join clauses of one rank, and verbs whose object says the words. */
  joining: WordSet;
  quoting: WordSet;
  /** `passive`: forms of to be, and what stands before whoever does it. */
  passive: WordSet;
  agent: WordSet;
  pluralVerbs: readonly string[];
  /** Given names of the language's own list, by gender, and how more of them end that are women's. */
  given: Readonly<Record<'f' | 'm', WordSet>> & { endings: readonly string[] };
  romanceLike: Romance;
  forms: Compiled<typeof FORMS>;
  capitals: Compiled<typeof CAPITALS>;
  cases: Cases | undefined;
  phrases: Phrases;
  names: Names;
  lateNames: Compiled<typeof LATE_NAMES>;
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
  const { afterwards, clauses, passive, givenNames, ownGivenNames, announcing = '', pictures = '' } = language;
  const own = Object.fromEntries(OWN.map((name) => [name, hashWords(language[name] ?? '')])) as Record<(typeof OWN)[number], WordSet>;
  return {
    ...own,
    ...compileWords(language),
    language,
    grammar: language.grammar,
    papers: language.papers,
    inverted: compileInverted(language),
    afterwards: {
      openings: phrasesOf(afterwards?.openings),
      clefts: phrasesOf(afterwards?.clefts),
      manner: phrasesOf(afterwards?.manner),
      verbs: hashWords(afterwards?.verbs ?? ''),
    },
    // `Picture:` announces, too.
    announcing: hashWords(`${announcing} ${pictures}`),
    joining: hashWords(clauses?.joining ?? ''),
    quoting: hashWords(clauses?.quoting ?? ''),
    passive: hashWords(passive?.verbs ?? ''),
    agent: hashWords(passive?.agent ?? ''),
    pluralVerbs: list(language.pluralVerbs),
    given: { f: hashWords(givenNames?.f ?? ''), m: hashWords(givenNames?.m ?? ''), endings: list(ownGivenNames?.endings) },
    romanceLike: compileRomance(language),
    forms: compileGroup(FORMS, language.forms),
    capitals: compileGroup(CAPITALS, language.capitals),
    cases: language.cases && compileCases(language.cases),
    phrases: compilePhrases(language),
    names: compileNames(language),
    lateNames: compileGroup(LATE_NAMES, language.lateNames),
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
