import type { MarkStyle } from '../../quotation/types.ts';
import type { Grammar } from './grammar.ts';
import type { CapitalNounLists, CaseLists, EpithetLists, FormLists, LateNameLists, NameLists, PhraseLists, RomanceLike, TradeLists } from './groups.ts';
import type { Papers } from './papers.ts';

/**
 * All that the engine knows of one language, as data. Words are in lower case with straight apostrophes, all inflected forms written out, several words to a string separated by single spaces; every list may be empty.
 *
 * To add a language: copy the file of the nearest one, keep its order (that of this type), answer the questions of `grammar` and `papers`
 * (`grammar.ts`, `papers.ts`), and replace the words. What is not optional makes a first file. No rule asks whether an optional list or group (`romanceLike`, `phrases`, …) is there: one left out is empty, so that rules find nothing
 * by it; leave it out until a text needs it. Then name the file in `languages.ts`, put its commonest small words into `identify.ts`, and a report into `languages.test.ts`.
 */
export type Language = {
  /** BCP 47 primary tag. */
  code: string;
  /** The weights were trained on a corpus of this language, not only on articles of our own writing. */
  trained?: boolean;
  /** What rules ask about its grammar. */
  grammar: Grammar;
  /** What they ask about its papers. */
  papers: Papers;
  /**
   * Probability from which words in marks are taken for speech. F1 is highest at half of what it can reach (Lipton, Elkan, Naryanaswamy 2014),
   * which is well below a half where marks hold names and terms as often as speech.
   */
  speechFrom?: number;
  /** What stands right behind a description of somebody whose name is kept back: sticky, and with a bound to what it looks at. */
  withheld?: RegExp;
  /** Confidence from which a speaker is named, for the same reason. */
  speakerFrom?: number;
  /** Confidence from which a mention that is no agent is named. */
  thingFrom?: number;
  /** Pairs of quotation marks. */
  marks: MarkStyle;

  // How speech is brought in.

  /** Verbs of speech in every form that a report uses: `said`, `says`, `saying`. */
  cueVerbs: string;
  /** Nouns that hold words: `statement`, `interview`, `claim`. */
  cueNouns: string;
  /** Phrases before a speaker, one a string: `according to`, `in the words of`. */
  accordingTo: readonly string[];
  /** Those of one everyday preposition, which are it only at a sentence's start and before a person: `Para Ruiz, la obra es “cara”`. */
  accordingToAtStart?: string;
  /**
   * How the next sentence tells who said what was just quoted: what it opens with before a verb of speech (`Lo`, `È quanto`), what it opens with where its subject follows a form of to be (`A dirlo è`, `Quien habla así es`),
   * and what points back by itself (`Con queste parole la sindaca`). `verbs`: behind an opening of one word only these, whose object is words and never somebody (`Lo accusa`), and verbs with a pronoun that no other list has (`dirlo`).
   */
  afterwards?: { openings: readonly string[]; clefts: readonly string[]; manner: readonly string[]; verbs?: string };
  /** Verbs whose subject says the quoted words of their object: `called`, `described`. */
  namingVerbs?: string;
  /** Verbs whose object, right behind them, is whom one speaks to: `told Ann Lee: “…”`. Only where no subject stands behind its verb. */
  telling?: string;
  /** Verbs with which whoever spoke last goes on: `he added`. */
  goingOn?: string;
  /** Verbs with which somebody else answers: `replied`. */
  answering?: string;
  /** Verbs with which one asks: `asked`. */
  asking?: string;
  /** What opens what somebody is asked: `asked Ann Lee whether`. */
  askedAbout?: string;
  /** The word between whom somebody quotes and the verb of speech: `quoted Ann Lee as saying`. */
  quotedAs?: string;
  /** Nouns for what somebody says or thinks, behind which that one stands in the genitive: `Angaben der Polizei`. */
  framing?: string;
  /** What stands behind `in` and an owner for that one's words: `in Ann Lee's words`. */
  ownWords?: string;
  /** Nouns for what many call out, behind which `from` names them: `shouts of “…” from the crowd`. */
  outcries?: string;
  /** Words that open a clause about when or why something happens, whose subject speaks in it: `after Ann Lee said that …`. */
  circumstances?: string;
  /** Past forms that before `to` tell what is said to their subject: `mayor told to “…”`. */
  bidden?: string;
  /** The same before `of`: `mayor accused of “…”`. */
  accused?: string;
  /** Passives, only where the participle follows: forms of to be before it, and what stands before whoever does it: `was told by`. */
  passive?: { verbs: string; agent: string };
  /** Only where the finite verb stands second, or last in subordinate clauses, and articles tell cases: words that join clauses of one rank, and verbs whose object says the words (`quotes`). */
  clauses?: { joining: string; quoting: string };
  /** Endings of verb forms in the plural. */
  pluralVerbs?: string;
  /** The plural of to be, where it does not end so: `sind`. */
  are?: string;
  /** Verb forms that mark reported speech by their mood (German `sei`, `habe`). */
  reportedMood?: string;

  // Who or what can speak, or be read.

  /** Words before a name that belong to it, with the gender that they tell: `mr`, `sen`, `president`. */
  titles: ByGender;
  /** Letters that are an office only where all are capitals, titles before names, too: `the MD`, `ACP Lee`. */
  letters?: string;
  /** Offices that are given names, too, and no titles: `Dean`. */
  officeNames?: string;
  /** Nouns for a person by office, trade or relation: `minister`, `spokeswoman`, `father`. */
  roles: ByGender;
  /** Plural nouns for people: `officials`, `critics`. */
  groups: string;
  /** Nouns for bodies: `company`, `ministry`, `court`; also as part of a name. */
  organisations: string;
  /** Nouns for what can be read: `report`, `email`, `lawsuit`. */
  documents: string;
  /** Those of them whose words are somebody's who issued them: `statement`. */
  issued?: string;
  /** What stands between such a document and that one: `a statement from the club`. */
  issuedBy?: string;
  /** What somebody does to such a document, right before it: `released a statement`. */
  issuing?: string;
  /** Participles that tie a document to who only has it: `a memo seen by Ann Lee`, `a letter sent to Ann Lee`. */
  handed?: string;
  /** Pronouns, and what each can stand for. */
  pronouns: Readonly<Record<string, Pronoun>>;
  /** Pronouns with the verbs that they stand behind, each as one word: `dit-elle`. */
  inversions?: readonly [string, Pronoun][];

  // How nouns are told from names and from one another.

  /** Nouns are written in one with what describes them, though in small letters (Dutch `fractieleider`). */
  compounds?: {
    /** Short nouns of the lists above that compounds end with all the same: `chef`. */
    heads: string;
    /** Endings of nouns for people of no list, by the gender that they tell: `SP’er`, `-oloog`. */
    endings: { f: string; any: string };
  };
  /** Nouns of the lists above that compounds do not end with (`Mann` ends too many surnames). */
  simpleNouns?: string;
  /** Frequent nouns for things that never speak, where a capital does not tell them from names; with `compounds` words that end like a noun of the lists above and are none (`voorraad`). */
  commonNouns?: string;
  /** Endings that make nouns: `-ung`, `-heit`. */
  nounEndings?: string;

  // Small words.

  /** Articles, possessives and demonstratives that open a noun phrase. */
  determiners: string;
  /** Those in the cases that no subject stands in: `dem`, `des`. */
  obliqueDeterminers?: string;
  /** Those that hang a noun on the one before: `der Sprecher der Polizei`. */
  genitiveDeterminers?: string;
  prepositions: string;
  /** Those that hang a noun on the one before: `ein Sprecher von Nordwerk`. */
  attributePrepositions?: string;
  /** Those that stand right before the name of a place, hardly ever before a person's: `in`. */
  placePrepositions?: string;
  /** Words that open a clause: `that`, `because`, `while`. */
  subordinators: string;
  /** Forms of to be, to have, to do and the modal verbs. */
  auxiliaries: string;
  /** Those of them that are given names, too: `Will`. */
  auxiliaryNames?: string;
  /** Frequent words of none of these lists, so that a capital at a sentence's start makes no name of them. */
  functionWords: string;
  /** Small words inside names: `von`, `de la`'s parts, `al`. */
  nameParticles: string;
  /** Capitalised words that are no name by themselves: months, weekdays, holidays, nationalities where capitalised. */
  calendar: string;

  // What is in marks or stands alone, and is nobody's speech.

  /** Nouns for works that stand before their titles: `the film “…”`. */
  works?: string;
  /** Words right before the marks of what is a title or term, nobody's words: `titled`, `so-called`. */
  titling?: string;
  /** Small words between these and the marks: `conocido como`. */
  titlingBy?: string;
  /** Words that give a title only with a small word of these: `known as`. */
  titlingWith?: string;
  /** What a word in marks right before is explained to be behind an article: `“…,” a term for`. */
  terms?: string;
  /** What stands before whoever wrote the article, in a paragraph of their own: `di Anna Verdi`. */
  bylines?: string;
  /** What stands before a colon and whoever took a picture: `Picture: Ann Lee`. */
  pictures?: string;
  /** Last words of what announces a headline or film behind a colon: `Also read:`. */
  announcing?: string;

  // Groups that only some rules read: `groups.ts` says what each list is.

  /** Lists that Romance languages have, and Dutch, whose papers name people and their speech the same way. */
  romanceLike?: RomanceLike;
  /** Where endings tell verbs, adverbs and adjectives of no list from nouns (English). */
  forms?: FormLists;
  /** Where every noun has a capital (German). */
  capitals?: CapitalNounLists;
  /** Where nouns and adjectives have cases (German). */
  cases?: CaseLists;
  /** Small words of noun phrases. */
  phrases?: PhraseLists;
  /** What stands in and around names. */
  names?: NameLists;
  /** Given names whose gender the common list tells otherwise (Italian `Andrea`) or does not tell, nor their ending: Spanish `Consuelo`. */
  givenNames?: { f: string; m: string };
  /** Those of them are told to be given names by this list alone, since they are words or surnames elsewhere (Dutch `An`, `Lies`), and so are, for women, words with a capital inside a sentence that end so (`Geertje`). */
  ownGivenNames?: { endings: string };
  /** How a report tells late what somebody is called who was brought in without a name. */
  lateNames?: LateNameLists;
  /** What helps to tell which role somebody has, and whom descriptions stand for. */
  trades?: TradeLists;
  /** What reports call somebody just named. */
  epithets?: EpithetLists;
};

/** Nouns for people: those for women, for men, and those that tell no gender. */
export type ByGender = { f: string; m: string; any: string };

export type Gender = 'f' | 'm' | 'n';

/** A pronoun as a speaker's mention. `null`: any. */
export type Pronoun = {
  person: 1 | 2 | 3;
  gender: Gender | null;
  /** Its gender behind a preposition, where it tells none elsewhere: `lui` is him or her in `Ana lui répond`, him in `selon lui`. */
  tonic?: Gender;
  number: 'singular' | 'plural' | null;
  /** `subject` can speak (`he`); `object` and `possessive` cannot but help to follow people; `relative` is `who`. */
  role: 'subject' | 'object' | 'possessive' | 'relative' | 'indefinite';
};
