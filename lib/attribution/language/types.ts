import type { MarkStyle } from '../../quotation/types.ts';
import type { Grammar } from './grammar.ts';
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

  // Groups that only some rules read.

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
type ByGender = { f: string; m: string; any: string };

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

/** How verbs, subjects and phrases stand in Romance languages and Dutch. */
export type RomanceLike = {
  /** Where nothing that describes stands behind a noun, and nouns are small: endings of adjectives behind a definite article, and of verbs in the past, which end a phrase. */
  nounLast?: { inflected: string; past: string };
  /** Signs besides dashes that set off a clause inside quotation marks: `« C'est dur, explique Ana Ruiz, mais… »`. */
  incise: string;
  /** Endings that nouns have in the singular instead of the plural's last letter, where that is no `s`: `attori`, `attore`. */
  singular?: string;
  /** Endings of verb forms that have no subject of their own: infinitives and gerunds. */
  nonfinite: string;
  /** Those of them that objects stand behind (`-ndo`). */
  gerund: string;
  /** Endings of verb forms that need an auxiliary before them. */
  participle: string;
  /** The word that takes the subject from a verb, and the verbs of speech it does so to: `si legge nella nota`, Dutch `klinkt het bij de bond`. */
  impersonal?: string;
  /** What stands with a preposition before whoever asks the subject, which is left out: `A preguntas de la fiscal, reconoció`. */
  asked?: string;
  /** Prepositions before whom somebody tells: `a la agencia`. */
  to?: string;
  /** Those of them that hold an article in the plural: `agli Affari sociali`. */
  toMany?: string;
  /** Small words that open a verb: `i telefoni si consegnano`. */
  clitics?: string;
  /** Pronouns that hang on a verb by a hyphen: `perguntou-lhe`, `queixou-se`. */
  enclitics?: string;
  /** Adverbs among the subordinators, which stand between a verb and its subject: `avverte però Ana Ruiz`. */
  adverbs?: string;
  /** Words that hand what was just quoted to who follows: `«…». Così la sindaca`. */
  thus: string;
  /** Articles, by the gender that they tell. */
  articles: ByGender;
  /** Demonstratives, by the gender that they tell. */
  these: { f: string; m: string };
  /** Words that point with a demonstrative to the one named last: `ce dernier`. */
  last?: string;
  /** Adverbs behind which demonstratives that stand for people alone are told from those before a noun (`comentó esta después`), where things have another one (`esto`). */
  alone?: string;
  /** Possessives that are none of the pronouns, since they tell no gender of whose it is: `son`, `nuestra`. */
  own?: string;
  /** Endings of adjectives that no verb has, which stand between an office and a name: `le conseiller national Paul Kerdan`. */
  adjectives?: string;
  /** Endings of those who are of a town or people, which no given name has and which stand before one: `le Bordelais Paul Kerdan`. */
  peoples?: string;
  /** Prepositions that stand before places, and before people only if they are spoken to: Italian `a`. */
  at?: string;
  /** What titles and roles begin with that somebody had or has beside another: `vicepresidente`, `sous-préfète`. Each is put before all of them; what `co` and `ex` stand before in any language is found in the text (`words/list-bits.ts`). */
  prefixes?: string;
  /** Words that hang a noun on the one before: `la presidenta de la patronal`. */
  of: string;
  /** The same grown together with a pronoun of many: `um deles`. */
  ofThem?: string;
  /** Adjectives behind a noun that tell whom it is near to: `fonti vicine al dossier`. */
  close?: string;
};

/** How endings tell verbs, adverbs and adjectives of no list from nouns, so that the roles beside a name end in the right place. */
export type FormLists = {
  /** Ending of verbs in the past, and of participles that describe: `-ed`. */
  past: string;
  /** Verbs of speech in other forms that are nothing else: `said`, unlike `call`. */
  said: string;
  /** Ending of participles of the present: `-ing`. */
  present: string;
  /** Those of them that describe an office (`acting`) rather than have an object (`seeing`). */
  lasting: string;
  /** Ending of adverbs: `-ly`. */
  adverb: string;
  /** The word before an infinitive. */
  to: string;
  /** Adjectives that stand behind their noun: `responsible`. */
  behind: string;
  /** Endings of adjectives, behind which a word is a noun that may be a verb, too: `the annual report`. */
  adjectives: string;
  /** Words that describe and name no trade: `late`. */
  describing: string;
  /** Endings of such words (`-ous`) and of plurals. */
  describingEndings: string;
  /** Words before a clause that supposes and states nothing: `if`. */
  supposing: string;
  /** Ending of verbs in the present, and of nouns in the plural: `-s`. */
  present3: string;
  /** Verbs of what others think of somebody: `regarded`. */
  seeing: string;
  /** The word of comparisons. */
  than: string;
};

/** Where every noun has a capital: which small words, by their endings, are adjectives of a phrase and which are verbs beside it. */
export type CapitalNounLists = {
  /** Endings of adjectives in all cases: `-em`. */
  adjectives: string;
  /** Those of them that tell one at a sentence's start, where it has a capital: nouns have the others (`Politische Beobachter`). */
  openingAdjectives: string;
  /** Endings of names that stand before an office as adjectives do: `Kölns Trainer`, `Berliner Trainer`. */
  attributive: string;
  /** Endings of verbs in the past, of one and of many: `klagte`, `sperrten`. */
  past: string;
  pastOfMany: string;
  /** Those of many in the present, which adjectives and nouns have, too: `sperren`. */
  presentOfMany: string;
  /** Endings of infinitives, which are nouns with a capital: `beim Aufstehen`. */
  infinitives: string;
  /** Small words and letters that with a capital are a part of the names of bodies, with the noun behind them: `Pro Hafen`, `IG Hafen`. */
  ofBodies: string;
  /** Prepositions that stand before what is done rather than hang a body on a noun: `der Minister bei der Vorstellung`. */
  during: string;
  /** Those of them that hold an article, so that an infinitive may follow: `beim`. */
  duringThe: string;
};

/** What articles and endings tell of case, so that an office is shown as it stands alone: `Beamter` for `des Beamten`. */
export type CaseLists = {
  /** Articles that stand before nothing but a male noun in the singular. */
  male: string;
  /** Articles that stand before nothing but a female one. */
  female: string;
  /** The genitive ones among both. */
  genitive: string;
  /** The article of a man who is the subject; in other cases a woman's: `der`. */
  subjectMale: string;
  /** That of a woman who is the subject, and of many: `die`. */
  subjectFemale: string;
  /** That of a man who is the object; in other cases of many: `den`. */
  objectMale: string;
  /** Ending of nouns for women: `-in`. */
  women: string;
  /** Ending of adjectives behind an article in the genitive: `-en`. */
  adjectiveInGenitive: string;
  /** Nouns for bodies that are neither male nor female, though some articles of theirs are male ones, too: `dem Amt`. */
  neuter: string;
  /** Stems of nouns that are declined as adjectives are: `abgeordnet`. */
  adjectival: string;
  /** Adjectives that stand before an office, as stems (`früher`, `-lich`), and endings of adjectives behind these. */
  ofOffice: { stems: string; endings: string };
  /** Endings in the nominative of nouns that take `-n` or `-en` elsewhere: `-ent`. */
  weak: string;
};

/** Small words of noun phrases: how they begin, what ties their parts, where they end. Only `people` and `mentions` look at them. */
export type PhraseLists = {
  /** Articles, prepositions grown together with one, and what else is cut off the front of a role: `al fiscal general`, `As Harbour Watch’s Ann Lee`. */
  articles?: string;
  /** The definite article, where it has one form alone. */
  definite?: string;
  /** The word that hangs a noun on the one before (`of` of `romanceLike` in other languages): `one of the directors`. */
  of?: string;
  /** Words that tie two of a kind: `the founder and director`. */
  and?: string;
  /** Those that leave open which of two it is. */
  or?: string;
  /** Words that join clauses of one rank, where some of them are subordinators, too: `so`. */
  coordinating?: string;
  /** The word that opens a clause about what stands before it: `the leader that we need`. */
  that?: string;
  /** The relative pronoun of bodies and things: `which`. */
  which?: string;
  /** Preposition before whom a sentence is about or counsel speak for: `For the defence, Ann Lee said`. */
  for?: string;
  /** What may stand before it: `As for Ann Lee, she …`. */
  asFor?: string;
  /** Preposition before a month or year: `chair in May`, `mayor in 2019`. */
  in?: string;
  /** What behind `’s` tells it for a form of to be or to have: `Lee’s been`. */
  behindIs?: string;
  /** Small words that say something of an office all the same: `former`, `then`. */
  ranking?: string;
  /** Those of them that are no adverbs; where there is no such list, all: `former`, unlike `then`. */
  rankingOnly?: string;
  /** Offices that are another one behind such a word: `le premier ministre` is no minister. */
  ranked?: string;
  /** Determiners of several or none, which open no office: `each`, `some`. */
  quantifiers?: string;
  /** Before `of` and those that somebody is one of: `one of the directors`. */
  oneOf?: string;
  /** Demonstratives that alone point to whoever was told last: German `dieser`. */
  pointing?: string;
  /** Before an office of which others were told: `another nurse`. */
  another?: string;
  /** Words that say that somebody is who was told before: `a mesma fonte`. */
  same?: string;
  /** Words for one or some of several, which say nothing alone: `a member of the audience`. */
  parts?: string;
  /** Determiners of more than one, where an article does not tell it: German `mehrere Anwohner`. */
  many?: string;
  /** Pronouns that say whose an office is, told before: German `deren`. */
  relativeOwners?: string;
  /** Relative pronouns of people alone: `who`. */
  who?: string;
  /** Relative pronouns that are other words, too, of people behind a name and its comma: `Simone, che ha chiesto`. */
  relatives?: string;
  /** The noun of an age: `agricultor de 58 años`. */
  years?: string;
  /** Words before an age besides prepositions: `aged 42`. */
  aged?: string;
  /** Numbers in letters, which may be an age: `Ida, elf, Schülerin`. */
  numbers?: string;
  /** Articles and possessives without an ending, which stand before a man: `ihr Lehrer`. */
  unmarked?: string;
  /** Prepositions that hang a phrase on the noun for somebody: `the head of the port`. */
  hanging?: string;
  /** Those that hang it on the verb as often: `said a minister in Freeport`. */
  loose?: string;
  /** Those that do so behind somebody new alone: `una ragazza con il casco`. */
  looseBehindNew?: string;
  /** Those behind which stands what a body is for or against: `la Ligue contre la violence routière`. */
  causes?: string;
  /** Nouns for what can be read on somebody, and so tells who they are rather than where they say it: `a man with a sign`. */
  carried?: string;
  /** Nouns for somebody that are parts of the body, too: `his head`. */
  limbs?: string;
  /** Nouns without article that tell who somebody is, with what hangs on them: `a person with knowledge of the talks`. */
  known?: string;
  /** Nouns that are small words where no article stands before them: `a woman at the back`. */
  smallNouns?: string;
  /** Prepositions between a name and where somebody belongs: `Ann Lee of Harbour Watch`. */
  affiliating?: string;
  /** Those of them that stand before places, too, and are shown with these: `a nurse from Leeds`. */
  origins?: string;
  /** Those of them that hang on verbs as often: `met Ann Lee at Harbour Street`. */
  looseAffiliating?: string;
  /** Those behind a name that tie somebody to a body without a name: `Ana Ruiz, del sindicato de enseñanza`. */
  bodyOf?: string;
  /** What the names of streets end with: `Ann Lee, of Harbour Road, Leeds,`. */
  streets?: string;
  /** Words behind which a noun of no list, before a name, is no office of that one: prepositions of place and time (`dice nel dopopartita Ugo Lanzi`), in Spanish `su` (`su par Ana Ruiz`). */
  circumstances?: string;
  /** Words behind an office that begin a circumstance: `a minister until 2010`. */
  times?: string;
  /** Before an adverb and an office that ends: `hasta ahora directora`. */
  until?: string;
  /** Words behind `and` that begin what somebody did besides: `and later ran a museum`. */
  later?: string;
  /** Words that open a stretch of time before an office without article, and open nothing else: German `seit 2019 Leiterin`. */
  since?: string;
  /** All that open one: German `von 2010 bis 2012 Leiterin`, too. */
  spans?: string;
  /** Words before other names of somebody: `née`, `alias`. */
  otherNames?: string;
  /** What stands between somebody and a relation of whom there may be several (`her older sister, Ann,`), in Romance languages behind the relation (`su hermano mayor`). */
  siblings?: string;
  /** Those that tell the older of two of a surname from the other: `the elder Lee`. */
  elder?: string;
  /** Those that tell the younger. */
  younger?: string;
  /** Prepositions that stand before people rather than places: `with Ann Lee, the mayor,`. */
  beside?: string;
};

/** What stands in and around names. */
export type NameLists = {
  /** Words before a name that tell no office: `Mr`, `Hon.`. */
  honorifics?: string;
  /** What joins two surnames of one person: `Ortega y Gasset`. */
  surnamesAnd?: string;
  /** Degrees behind a doctor's stop: `Dr. med.`. */
  degrees?: string;
  /** Days with a capital, which stand behind a name by chance: `in Paris Tuesday`. */
  days?: string;
  /** Months with a capital, the same; behind `in` they say when somebody held an office. */
  months?: string;
  /** Offices of a state, behind which and `of` stands a country: `President of Freedonia Ann Lee`. */
  stateOffices?: string;
  /** Second parts of words that say where somebody is from, whose they are or what they won, before the name: `Freedonian-born Ann Lee`. */
  tied?: string;
  /** What nobles are called, in German between given name and surname: `Ida Gräfin Lund`. */
  noble?: string;
  /** Particles that are no words of the language elsewhere, so that they stand behind any word of a name. */
  foreignParticles?: string;
  /** Particles of surnames that are small words besides, so that behind a name that is whole without them they belong to something else: Dutch `Ann Lee van de partij`, `noemde Ann Lee de partij`. */
  looseParticles?: string;
  /** Particles with their article that hang no second surname on one, only a body: Italian `Anna Verdi della Cgil`, unlike `Ana Ruiz del Moral`. */
  grownAffiliating?: string;
  /** Prepositions inside the names of bodies: `Bureau for Harbour Safety`. */
  links?: string;
  /** Those behind what the members of a body are called: `Citizens for Clean Water`. */
  joinedFor?: string;
  /** What has its number in its name: `Channel 4`, `Article 33`. */
  numbered?: string;
  /** What has a number behind the name of whoever makes or runs it, which it is no part of: `Harbour Air Flight 12`. */
  trips?: string;
  /** Nouns behind which `in` tells of what somebody has a part or trust, and not where: `shares in Lund`. */
  heldIn?: string;
  /** What ties two parts of a body's name: `Avon and Marsh Police`. */
  linkingAnd?: string;
  /** First words of the names of bodies that name all their fields: `Department for Work and Pensions`. */
  fielded?: string;
  /** Ends of words that say where somebody is from, and where a body sits: `Leeds-born`, `Leeds-headquartered`. */
  based?: string;
  seated?: string;
  /** Prepositions before places. */
  locatives?: string;
  /** Streets and buildings, which are called after people: `teatro`. */
  sites?: string;
  /** Nouns for bodies that are as often what a place is: `Carrick, a county in the west,`. */
  lands?: string;
};

/** `a protester, who gave his first name only as Levan`, `a man known as Levan`, `The first to speak was Ann Lee`. */
export type LateNameLists = {
  /** Forms of to be between somebody and the name. */
  being: string;
  /** Nouns for people, of whom the sentence says nothing so, since teams and firms are called by them, too: `The winner was Lund`. */
  bodiesToo: string;
  /** Participles before `as`: `known`. */
  known?: string;
  /** What may stand before `as`: `only`. */
  only?: string;
  /** The noun, and what it may have before it: `his first name`. */
  name?: string;
  kindsOfName?: string;
  /** Whose it is: `his`. */
  own?: string;
  /** Whom somebody names: `herself`. */
  self?: string;
  /** Verbs before these: `identified herself as`. */
  identifying?: string;
  /** Verbs before the name: `gave her name as`. */
  giving?: string;
  /** The relative pronoun whose verb of speech tells it: `who said his name was`. */
  who?: string;
};

/** What helps to tell who descriptions stand for and what role somebody has; only `people` looks at it. */
export type TradeLists = {
  /** Nouns for what somebody is like or from rather than their office: any office tells more. */
  labels?: string;
  /** Words that open a phrase which stands for nobody mentioned before. */
  indefinite: string;
  /** Nouns that stand for an office beside a name, too ambiguous elsewhere: `head`, `star`. */
  words: string;
  /** Endings of nouns of trade: `ist`, `keeper`. */
  endings: string;
  /** Words that end like a trade and are none: `younger`. */
  noTrades?: string;
  /** Endings of finite verbs that no noun has (Spanish `-ó`). */
  verbs?: string;
  /** Words between office and name: `named`. */
  naming: string;
  /** Nouns behind which a trade stands after its name: `von Beruf Köchin`. */
  callings?: string;
  /** Verbs between an office that opens the sentence and its holder: `Die Leiterin heißt Ida Lund`. */
  called?: string;
  /** Verbs of what somebody does for a living, after `who`: `leads`, `teaches`. */
  holding: string;
  /** The same only beside a body: `im Stadtrat sitzt`. */
  sitting?: string;
  /** Verbs in the present that say what somebody does for a living, with an article behind them: `Lee runs a bakery`. */
  living?: string;
  /** Words before an office that somebody holds: `as`. */
  as: string;
  /** Forms of to be that state an office: `is`, `became`. Without them any auxiliary does. */
  copulas?: string;
  /** Their participle, behind an auxiliary, where it is none of them: `been`. */
  been?: string;
  /** Participles behind these that give somebody the office that follows: `was elected mayor`. */
  appointing?: string;
  /** Words that deny or weigh what follows: `not`, `more`. */
  denying?: string;
  /** What counsel in court speak for: `for the defence`. */
  sides?: string;
  /** What counsel are said to be doing: `Ann Lee, defending,`. */
  pleading?: string;
  /** Words that say where in a picture somebody is, between a name and what they are: `Lee, left, the mayor`. */
  pictured?: string;
  /** Offices that one person often has with another of the firm: `Founder and CEO Ann Lee`. */
  combined?: string;
  /** Nouns that departments are called by, with a capital, before `and`: `Work` of `Work and Pensions Secretary`. */
  fields?: string;
  /** Offices whose field stands behind `to`: `l’assessore alla Sanità`. */
  withFields?: string;
  /** Nouns for people that tell no gender, whatever their article: `sein Opfer`. */
  either?: string;
  /** Endings of nouns for a person by age: `-year-old`. */
  ages: string;
  /** Nouns by which a report calls somebody just named, whatever the office: `woman`, `star`. */
  generic: string;
  /** Endings of such nouns, as compounds have them: `-expertin`. */
  genericEndings?: string;
  /** Nouns that say nothing of an office: `man`, `girl`. */
  plain: string;
  /** Close relations, in lists separated by commas: those of one kind, a colon, what whoever has them is to them (`mother father:son daughter`), where that is another. */
  kin?: string;
  /** Nouns that say whose somebody is: `mother`, `colleague`. */
  relations?: string;
};

/** What reports call somebody just named, who need not have been named with it (English `the Freedonia governor`); only `people` looks at it. */
export type EpithetLists = {
  /** Offices of which one has one: lists separated by commas of the forms that one has (`senator sen,governor gov`). */
  offices: string;
  /** Before an office words for whoever stands below its holder: `deputy mayor`. */
  below?: string;
  /** Parties, in the same way. */
  parties?: string;
  /** Nouns for one office, trade or rank, short forms among them, in lists separated by commas: who is told with one may be called by another (`Justice Lee`, `the judge`). */
  alike?: string;
  /** General nouns, a colon and those whom they call, in lists separated by commas: `officer: sergeant constable`. */
  kinds?: string;
  /** Of the offices those whose holder everybody knows, so that the word alone stands for nobody just named; in Romance languages for whoever heads a state (`stateHeads`): `il premier`. */
  known?: string;
  /** The state and its government, behind an office and `of`, and of which office whoever heads these is: `le chef de l'État`. */
  states?: string;
  stateHeads?: string;
  /** Where somebody is from. */
  peoples?: string;
  /** First of two words for such a one: `South` of `the South African`. */
  ofPeoples?: string;
  /** People of sport and stage, called with their club, country or band. */
  stars?: string;
  /** What whoever runs for an office or holds one is called besides, and ranks before names. */
  besides?: string;
  /** People whom a report brings in by their post alone and need not name: `the judge`. */
  posts?: string;
  /** Those of them whose compounds are so, too: `die Polizeisprecherin`. */
  functions?: string;
  /** Whoever stands before a court, in all cases: `der Angeklagte`. */
  accused?: string;
  /** Nouns for bodies, whatever their name, by kind: no body is called by a noun of another kind. */
  bodies?: Partial<Record<BodyKind, string>>;
  /** What stands in the names of such bodies: `bank` in `Lund Savings Bank`, `airways`. */
  bodyWords?: Partial<Record<BodyKind, string>>;
  /** Plural nouns that names of firms begin with, with a capital: `Aceros Duero`. */
  firms?: string;
  /** Nouns for any paper, which call the one told of last: `o documento`. */
  papers?: string;
};

/** Kinds of bodies that reports call by nouns of their own; `any` are the nouns by which all may be called (`organisation`). */
export type BodyKind =
  | 'firm'
  | 'association'
  | 'any'
  | 'authority'
  | 'ministry'
  | 'government'
  | 'committee'
  | 'townHall'
  | 'court'
  | 'school'
  | 'university'
  | 'paper'
  | 'club'
  | 'band'
  | 'bank'
  | 'broker'
  | 'airline'
  | 'charity'
  | 'union'
  | 'party'
  | 'hospital'
  | 'museum'
  | 'force'
  | 'thinktank'
  | 'fund';
