import { FLAG, KIND, hashWord, hashWords, type Tokens, type WordSet } from '../../quotation/index.ts';
import { int32 } from '../arrays.ts';
import type { Gender, Language, Pronoun } from '../language/types.ts';
import { flagGivenNames, flagOfficeNames } from './given-names.ts';
import { tellArticles } from './articles.ts';
import { tagCompounds } from './compounds.ts';
import { OFFICE, WORD } from './bits.ts';
import {
  compileArticles,
  compileEpithets,
  compileCases,
  compileForms,
  compileNames,
  compilePhrases,
  compileTrades,
  compileNounLast,
  compileVerbEndings,
  type Epithets,
  type Cases,
  type Forms,
  type Names,
  type Phrases,
  type Trades,
  type VerbEndings,
} from './lists.ts';
import { WordTable } from './table.ts';

/** A language made ready for looking up by the hashes of `Tokens`: `language/types.ts` says what each list is. */
export type Lexicon = {
  language: Language;
  words: WordTable;
  pronouns: Map<number, Pronoun>;
  /** Hashes of the words of each `accordingTo` phrase. */
  accordingTo: number[][];
  accordingToAtStart: WordSet;
  /** Determiners that open a genitive, and prepositions that hang a noun on another. */
  genitives: WordSet;
  attributes: WordSet;
  /** Words that hand what was just quoted to who follows. */
  thus: WordSet;
  /** Small words that open a verb. */
  clitics: WordSet;
  /** Pronouns that hang on a verb by a hyphen. */
  enclitics: WordSet;
  /** The word that takes the subject from verbs and these verbs; adverbs among the subordinators. */
  impersonal: WordSet;
  adverbs: WordSet;
  /** Words that hang a noun on the one before, prepositions before whom somebody tells. */
  of: WordSet;
  /** Those grown together with a pronoun of many. */
  ofThem: WordSet;
  to: WordSet;
  /** Adjectives behind a noun that tell whom it is near to. */
  close: WordSet;
  /** Verbs whose object is whom one speaks to. */
  telling: WordSet;
  /** Nouns for what somebody says or thinks, before that one. */
  framing: WordSet;
  /** See `language/types.ts` of these. */
  ownWords: WordSet;
  handed: WordSet;
  circumstances: WordSet;
  outcries: WordSet;
  bidden: WordSet;
  accused: WordSet;
  /** Verbs with which whoever spoke last goes on. */
  goingOn: WordSet;
  /** Verbs with which somebody else answers, and with which one asks. */
  answering: WordSet;
  asking: WordSet;
  /** The word between whom somebody quotes and the verb of speech. */
  quotedAs: WordSet;
  /** Words that join clauses of one rank, and verbs whose object says the words. */
  joining: WordSet;
  quoting: WordSet;
  /** Letters that are an office only in capitals. */
  letters: WordSet;
  /** Forms of to be that make a passive, and what stands before its agent. */
  passive: WordSet;
  agent: WordSet;
  /** What stands before whoever wrote the article, and before a colon and whoever took a picture. */
  bylines: WordSet;
  pictures: WordSet;
  /** Words that announce what stands behind their colon. */
  announcing: WordSet;
  /** Nouns for works before their titles, and words right before a title or term. */
  works: WordSet;
  titling: WordSet;
  titlingBy: WordSet;
  /** Documents that somebody issues, and what stands between them and that one. */
  issued: WordSet;
  issuedBy: WordSet;
  issuing: WordSet;
  /** Prepositions before places and whom one speaks to. */
  at: WordSet;
  /** What stands with a preposition before whoever asks. */
  asked: WordSet;
  /** Adverbs behind a demonstrative that stands for somebody. */
  alone: WordSet;
  /** Endings of adjectives that stand behind an office. */
  adjectives: readonly string[];
  /** Endings of those who are of a people or town. */
  peoples: readonly string[];
  /** Articles and demonstratives of `romanceLike`, by the gender that they tell. */
  articles: ReadonlyMap<number, Gender | null>;
  /** Possessives that are no pronouns, and demonstratives. */
  own: WordSet;
  these: WordSet;
  /** `dernier` of `ce dernier`. */
  last: WordSet;
  /** Auxiliaries that are given names, too. */
  auxiliaryNames: WordSet;
  /** Offices that are given names, too. */
  officeNames: WordSet;
  verbEndings: VerbEndings;
  /** Endings that tell where a phrase ends that ends in its noun, `null` in most languages. */
  nounLast: { inflected: readonly string[]; past: readonly string[] } | null;
  forms: Forms | undefined;
  cases: Cases | undefined;
  phrases: Phrases;
  /** Given names of the language's own list, by gender, and how more of them end that are women's. */
  given: Readonly<Record<'f' | 'm', WordSet>> & { endings: readonly string[] };
  names: Names;
  trades: Trades;
  epithets: Epithets;
};

const compiled = new Map<Language, Lexicon>();

/** Compiles a language file; done once for each language. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const { words, pronouns, accordingTo } = compileWords(language);
  const lexicon = {
    language,
    words,
    pronouns,
    accordingTo,
    letters: hashWords(language.letters ?? ''),
    accordingToAtStart: hashWords(language.accordingToAtStart ?? ''),
    genitives: hashWords(language.genitiveDeterminers ?? ''),
    attributes: hashWords(language.attributePrepositions ?? ''),
    thus: hashWords(language.romanceLike?.thus ?? ''),
    clitics: hashWords(language.romanceLike?.clitics ?? ''),
    enclitics: hashWords(language.romanceLike?.enclitics ?? ''),
    impersonal: hashWords(language.romanceLike?.impersonal ?? ''),
    adverbs: hashWords(language.romanceLike?.adverbs ?? ''),
    of: hashWords(language.romanceLike?.of ?? ''),
    ofThem: hashWords(language.romanceLike?.ofThem ?? ''),
    close: hashWords(language.romanceLike?.close ?? ''),
    to: hashWords(language.romanceLike?.to ?? ''),
    telling: hashWords(language.telling ?? ''),
    framing: hashWords(language.framing ?? ''),
    ownWords: hashWords(language.ownWords ?? ''),
    handed: hashWords(language.handed ?? ''),
    circumstances: hashWords(language.circumstances ?? ''),
    outcries: hashWords(language.outcries ?? ''),
    bidden: hashWords(language.bidden ?? ''),
    accused: hashWords(language.accused ?? ''),
    goingOn: hashWords(language.goingOn ?? ''),
    answering: hashWords(language.answering ?? ''),
    asking: hashWords(language.asking ?? ''),
    quotedAs: hashWords(language.quotedAs ?? ''),
    joining: hashWords(language.clauses?.joining ?? ''),
    quoting: hashWords(language.clauses?.quoting ?? ''),
    passive: hashWords(language.passive?.verbs ?? ''),
    agent: hashWords(language.passive?.agent ?? ''),
    bylines: hashWords(language.bylines ?? ''),
    pictures: hashWords(language.pictures ?? ''),
    announcing: hashWords(`${language.announcing ?? ''} ${language.pictures ?? ''}`),
    works: hashWords(language.works ?? ''),
    titling: hashWords(language.titling ?? ''),
    titlingBy: hashWords(language.titlingBy ?? ''),
    issued: hashWords(language.issued ?? ''),
    issuedBy: hashWords(language.issuedBy ?? ''),
    issuing: hashWords(language.issuing ?? ''),
    last: hashWords(language.romanceLike?.last ?? ''),
    at: hashWords(language.romanceLike?.at ?? ''),
    peoples: (language.romanceLike?.peoples ?? '').split(' ').filter(Boolean),
    asked: hashWords(language.romanceLike?.asked ?? ''),
    alone: hashWords(language.romanceLike?.alone ?? ''),
    adjectives: (language.romanceLike?.adjectives ?? '').split(' ').filter(Boolean),
    own: hashWords(language.romanceLike?.own ?? ''),
    these: hashWords(`${language.romanceLike?.these.f ?? ''} ${language.romanceLike?.these.m ?? ''}`),
    articles: compileArticles(language),
    auxiliaryNames: hashWords(language.auxiliaryNames ?? ''),
    officeNames: hashWords(language.officeNames ?? ''),
    verbEndings: compileVerbEndings(language),
    nounLast: compileNounLast(language),
    forms: language.forms && compileForms(language.forms),
    cases: language.cases && compileCases(language.cases),
    phrases: compilePhrases(language),
    given: { f: hashWords(language.givenNames?.f ?? ''), m: hashWords(language.givenNames?.m ?? ''), endings: language.ownGivenNames?.endings.split(' ') ?? [] },
    names: compileNames(language),
    trades: compileTrades(language),
    epithets: compileEpithets(language),
  };
  compiled.set(language, lexicon);
  return lexicon;
}

/** The tags of all words of a language file, with its pronouns and the phrases before a speaker. */
function compileWords(language: Language): Pick<Lexicon, 'words' | 'pronouns' | 'accordingTo'> {
  const words = new WordTable();
  const add = (list: string, bits: number, prefix = ''): void => {
    for (const word of list.split(' ')) if (word) words.add(hashWord(prefix + word), bits);
  };
  add(language.cueVerbs, WORD.cueVerb);
  add(language.cueNouns, WORD.cueNoun);
  add(language.titles.f, WORD.title | WORD.feminine);
  add(language.titles.m, WORD.title | WORD.masculine);
  add(language.titles.any, WORD.title);
  add(language.roles.f, WORD.role | WORD.feminine);
  add(language.roles.m, WORD.role | WORD.masculine);
  add(language.roles.any, WORD.role);
  // `exalcaldesa`, `vicepresidente`
  for (const prefix of (language.romanceLike?.prefixes ?? '').split(' ').filter(Boolean))
    for (const { f, m, any } of [language.titles, language.roles]) {
      add(f, WORD.role | WORD.feminine, prefix);
      add(m, WORD.role | WORD.masculine, prefix);
      add(any, WORD.role, prefix);
    }
  add(language.groups, WORD.group);
  add(language.organisations, WORD.organisation);
  add(language.documents, WORD.document);
  add(language.determiners, WORD.determiner);
  add(language.placePrepositions ?? '', WORD.place);
  add(language.namingVerbs ?? '', WORD.naming);
  add(language.obliqueDeterminers ?? '', WORD.oblique);
  add(language.prepositions, WORD.preposition);
  add(language.subordinators, WORD.subordinator);
  add(language.auxiliaries, WORD.auxiliary);
  add(language.reportedMood ?? '', WORD.reportedMood);
  add(language.functionWords, WORD.functionWord);
  add(language.nameParticles, WORD.particle);
  add(language.calendar, WORD.calendar);
  const pronouns = new Map<number, Pronoun>();
  for (const [word, pronoun] of [...Object.entries(language.pronouns), ...(language.inversions ?? [])]) {
    pronouns.set(hashWord(word), pronoun);
    words.add(hashWord(word), WORD.pronoun);
  }
  const accordingTo = language.accordingTo.map((phrase) => phrase.split(' ').map(hashWord));
  for (const phrase of accordingTo) words.add(phrase[0]!, WORD.accordingTo);
  return { words, pronouns, accordingTo };
}

/**
 * Looks every token up: `WORD` bits for each token. A hyphenated word that is in no list takes the bits of its last part
 * (`SPD-Chef`, `ex-wife`), or that before `-of-`; one with `co` or `ex` before it those of the office behind (`cofounder`, `exalcaldesa`).
 * In German and Dutch it changes `tailHash` of the tokens, too (see `tagCompounds`), in Dutch the flags of given names.
 */
export function tagWords(tokens: Tokens, lexicon: Lexicon): Int32Array {
  flagGivenNames(tokens, lexicon);
  flagOfficeNames(tokens, lexicon);
  const bits = listBits(tokens, lexicon);
  tellArticles(tokens, bits, lexicon);
  tagCompounds(tokens, bits, lexicon.language);
  return bits;
}

/** What a hyphenated word is a kind of: its last part, in English the part before `-of-` (`mother-of-two`). */
function headHash({ text, start, end, tailHash }: Tokens, i: number): number {
  const of = text.slice(start[i], end[i]).indexOf('-of-');
  return of > 0 ? hashWord(text.slice(start[i], start[i]! + of)) : tailHash[i]!;
}

/** Shorter words that begin so are other ones: `coking`. */
const SHORTEST = { co: 7, ex: 6 };
const C = 0x63;
const E = 0x65;
const O = 0x6f;
const X = 0x78;

/**
 * What a word of no list with `co` or `ex` before it is called by, in all languages; 0 for others. Not one with `prefixes` of a language file, which are put before all its titles and roles ahead: so joined, `Colt`
 * would be a `co-lt`, and words that a list has for something else would be offices, too.
 */
function officeBehindPrefix({ text, start, end }: Tokens, i: number, words: WordTable): number {
  const from = start[i]!;
  const first = text.charCodeAt(from) | 0x20;
  const second = text.charCodeAt(from + 1);
  const shortest = first === C && second === O ? SHORTEST.co : first === E && second === X ? SHORTEST.ex : Infinity;
  if (end[i]! - from < shortest) return 0;
  const found = words.get(hashWord(text.slice(from + 2, end[i])));
  return found & WORD.role ? found & (WORD.role | WORD.feminine | WORD.masculine) : 0;
}

/** `perguntou-lhe` is the verb that stands before its pronoun; 0 for other hyphenated words. */
function verbBeforePronoun({ text, start, end, tailHash }: Tokens, i: number, { words, enclitics }: Lexicon): number {
  if (!enclitics.has(tailHash[i]!)) return 0;
  const word = text.slice(start[i], end[i]);
  return words.get(hashWord(word.slice(0, word.indexOf('-')))) & (WORD.cueVerb | WORD.auxiliary);
}

function listBits(tokens: Tokens, lexicon: Lexicon): Int32Array {
  const { words, letters } = lexicon;
  const bits = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== KIND.word) continue;
    let found = words.get(tokens.hash[i]!);
    if (found === 0 && tokens.flags[i]! & FLAG.hyphen)
      found = words.get(headHash(tokens, i)) & (OFFICE | WORD.group | WORD.organisation | WORD.document | WORD.feminine | WORD.masculine);
    if (found === 0 && tokens.flags[i]! & FLAG.hyphen) found = verbBeforePronoun(tokens, i, lexicon);
    if (found === 0) found = officeBehindPrefix(tokens, i, words);
    // `at 5 PM`
    if (found === 0 && tokens.flags[i]! & FLAG.allCaps && letters.has(tokens.hash[i]!) && tokens.kind[i - 1] !== KIND.number) found = OFFICE;
    // French `me` is a pronoun, `Me` a lawyer's title, `200 m` no mister.
    const little = found & WORD.functionWord || tokens.end[i]! - tokens.start[i]! === 1;
    if (found & WORD.title && little && !(tokens.flags[i]! & FLAG.capital)) found &= ~WORD.title;
    bits[i] = found;
  }
  return bits;
}
