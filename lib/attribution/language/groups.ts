import type { ByGender } from './types.ts';

/**
 * The groups of lists that only some rules read, each list with what it holds. They are named here alone: types follow from them, and `words/lists.ts` makes all of a group ready for looking up. To add a list add it here, and
 * its words to the language files.
 */

/** Words: tokens are looked up among them by hash. */
const WORDS = 'words';
/** Parts of words, mostly endings, with which words are compared. */
const PARTS = 'parts';
/** Several lists in one string, separated by commas, which `words/lists.ts` makes ready each in its own way. */
const SERIES = 'series';

/** What the lists of a group hold. */
export type Group = Readonly<Record<string, typeof WORDS | typeof PARTS | typeof SERIES>>;
/** The lists of a group as a language file has them: words separated by single spaces. */
export type ListsOf<Names extends Group> = { [List in keyof Names]?: string };

/** How verbs, subjects and phrases stand in Romance languages and Dutch. */
export const ROMANCE = {
  /** Endings that nouns have in the singular instead of the plural's last letter, where that is no `s`: `attori`, `attore`. */
  singular: PARTS,
  /** Endings of verb forms that have no subject of their own: infinitives and gerunds. */
  nonfinite: PARTS,
  /** Those of them that objects stand behind (`-ndo`). */
  gerund: PARTS,
  /** Endings of verb forms that need an auxiliary before them. */
  participle: PARTS,
  /** The word that takes the subject from a verb, and the verbs of speech it does so to: `si legge nella nota`, Dutch `klinkt het bij de bond`. */
  impersonal: WORDS,
  /** What stands with a preposition before whoever asks the subject, which is left out: `A preguntas de la fiscal, reconoció`. */
  asked: WORDS,
  /** Prepositions before whom somebody tells: `a la agencia`. */
  to: WORDS,
  /** Those of them that hold an article in the plural: `agli Affari sociali`. */
  toMany: WORDS,
  /** Small words that open a verb: `i telefoni si consegnano`. */
  clitics: WORDS,
  /** Pronouns that hang on a verb by a hyphen: `perguntou-lhe`, `queixou-se`. */
  enclitics: WORDS,
  /** Adverbs among the subordinators, which stand between a verb and its subject: `avverte però Ana Ruiz`. */
  adverbs: WORDS,
  /** Words that hand what was just quoted to who follows: `«…». Così la sindaca`. */
  thus: WORDS,
  /** Words that point with a demonstrative to the one named last: `ce dernier`. */
  last: WORDS,
  /** Adverbs behind which demonstratives that stand for people alone are told from those before a noun (`comentó esta después`), where things have another one (`esto`). */
  alone: WORDS,
  /** Possessives that are none of the pronouns, since they tell no gender of whose it is: `son`, `nuestra`. */
  own: WORDS,
  /** Endings of adjectives that no verb has, which stand between an office and a name: `le conseiller national Paul Kerdan`. */
  adjectives: PARTS,
  /** Endings of those who are of a town or people, which no given name has and which stand before one: `le Bordelais Paul Kerdan`. */
  peoples: PARTS,
  /** Prepositions that stand before places, and before people only if they are spoken to: Italian `a`. */
  at: WORDS,
  /** What titles and roles begin with that somebody had or has beside another: `vicepresidente`, `sous-préfète`. Each is put before all of them; what `co` and `ex` stand before in any language is found in the text (`words/list-bits.ts`). */
  prefixes: PARTS,
  /** Words that hang a noun on the one before: `la presidenta de la patronal`. */
  of: WORDS,
  /** The same grown together with a pronoun of many: `um deles`. */
  ofThem: WORDS,
  /** Adjectives behind a noun that tell whom it is near to: `fonti vicine al dossier`. */
  close: WORDS,
} as const;
export type RomanceLike = ListsOf<typeof ROMANCE> & {
  /** Where nothing that describes stands behind a noun, and nouns are small: endings of adjectives behind a definite article, and of verbs in the past, which end a phrase. */
  nounLast?: { inflected: string; past: string };
  /** Signs besides dashes that set off a clause inside quotation marks: `« C'est dur, explique Ana Ruiz, mais… »`. */
  incise: string;
  /** Articles, by the gender that they tell. */
  articles: ByGender;
  /** Demonstratives, by the gender that they tell. */
  these: { f: string; m: string };
};

/** How endings tell verbs, adverbs and adjectives of no list from nouns, so that the roles beside a name end in the right place. */
export const FORMS = {
  /** Ending of verbs in the past, and of participles that describe: `-ed`. */
  past: PARTS,
  /** Verbs of speech in other forms that are nothing else: `said`, unlike `call`. */
  said: WORDS,
  /** Ending of participles of the present: `-ing`. */
  present: PARTS,
  /** Those of them that describe an office (`acting`) rather than have an object (`seeing`). */
  lasting: WORDS,
  /** Ending of adverbs: `-ly`. */
  adverb: PARTS,
  /** The word before an infinitive. */
  to: WORDS,
  /** Adjectives that stand behind their noun: `responsible`. */
  behind: WORDS,
  /** Endings of adjectives, behind which a word is a noun that may be a verb, too: `the annual report`. */
  adjectives: PARTS,
  /** Words that describe and name no trade: `late`. */
  describing: WORDS,
  /** Endings of such words (`-ous`) and of plurals. */
  describingEndings: PARTS,
  /** Words before a clause that supposes and states nothing: `if`. */
  supposing: WORDS,
  /** Ending of verbs in the present, and of nouns in the plural: `-s`. */
  present3: PARTS,
  /** Verbs of what others think of somebody: `regarded`. */
  seeing: WORDS,
  /** The word of comparisons. */
  than: WORDS,
} as const;
export type FormLists = ListsOf<typeof FORMS>;

/** Where every noun has a capital: which small words, by their endings, are adjectives of a phrase and which are verbs beside it. */
export const CAPITALS = {
  /** Endings of adjectives in all cases: `-em`. */
  adjectives: PARTS,
  /** Those of them that tell one at a sentence's start, where it has a capital: nouns have the others (`Politische Beobachter`). */
  openingAdjectives: PARTS,
  /** Endings of names that stand before an office as adjectives do: `Kölns Trainer`, `Berliner Trainer`. */
  attributive: PARTS,
  /** Endings of verbs in the past, of one and of many: `klagte`, `sperrten`. */
  past: PARTS,
  pastOfMany: PARTS,
  /** Those of many in the present, which adjectives and nouns have, too: `sperren`. */
  presentOfMany: PARTS,
  /** Endings of infinitives, which are nouns with a capital: `beim Aufstehen`. */
  infinitives: PARTS,
  /** Small words and letters that with a capital are a part of the names of bodies, with the noun behind them: `Pro Hafen`, `IG Hafen`. */
  ofBodies: WORDS,
  /** Prepositions that stand before what is done rather than hang a body on a noun: `der Minister bei der Vorstellung`. */
  during: WORDS,
  /** Those of them that hold an article, so that an infinitive may follow: `beim`. */
  duringThe: WORDS,
} as const;
export type CapitalNounLists = ListsOf<typeof CAPITALS>;

/** What articles and endings tell of case, so that an office is shown as it stands alone: `Beamter` for `des Beamten`. */
export const CASES = {
  /** Articles that stand before nothing but a male noun in the singular. */
  male: WORDS,
  /** Articles that stand before nothing but a female one. */
  female: WORDS,
  /** The genitive ones among both. */
  genitive: WORDS,
  /** The article of a man who is the subject; in other cases a woman's: `der`. */
  subjectMale: WORDS,
  /** That of a woman who is the subject, and of many: `die`. */
  subjectFemale: WORDS,
  /** That of a man who is the object; in other cases of many: `den`. */
  objectMale: WORDS,
  /** Nouns for bodies that are neither male nor female, though some articles of theirs are male ones, too: `dem Amt`. */
  neuter: WORDS,
  /** Stems of nouns that are declined as adjectives are: `abgeordnet`. */
  adjectival: PARTS,
  /** Endings in the nominative of nouns that take `-n` or `-en` elsewhere: `-ent`. */
  weak: PARTS,
} as const;
export type CaseLists = ListsOf<typeof CASES> & {
  /** Ending of nouns for women: `-in`. */
  women: string;
  /** Ending of adjectives behind an article in the genitive: `-en`. */
  adjectiveInGenitive: string;
  /** Adjectives that stand before an office, as stems (`früher`, `-lich`), and endings of adjectives behind these. */
  ofOffice: { stems: string; endings: string };
};

/** Small words of noun phrases: how they begin, what ties their parts, where they end. Only `people` and `mentions` look at them. */
export const PHRASES = {
  /** Articles, prepositions grown together with one, and what else is cut off the front of a role: `al fiscal general`, `As Harbour Watch’s Ann Lee`. */
  articles: WORDS,
  /** The definite article, where it has one form alone. */
  definite: WORDS,
  /** The word that hangs a noun on the one before (`of` of `romanceLike` in other languages): `one of the directors`. */
  of: WORDS,
  /** Words that tie two of a kind: `the founder and director`. */
  and: WORDS,
  /** Those that leave open which of two it is. */
  or: WORDS,
  /** Words that join clauses of one rank, where some of them are subordinators, too: `so`. */
  coordinating: WORDS,
  /** The word that opens a clause about what stands before it: `the leader that we need`. */
  that: WORDS,
  /** The relative pronoun of bodies and things: `which`. */
  which: WORDS,
  /** Preposition before whom a sentence is about or counsel speak for: `For the defence, Ann Lee said`. */
  for: WORDS,
  /** What may stand before it: `As for Ann Lee, she …`. */
  asFor: WORDS,
  /** Preposition before a month or year: `chair in May`, `mayor in 2019`. */
  in: WORDS,
  /** What behind `’s` tells it for a form of to be or to have: `Lee’s been`. */
  behindIs: WORDS,
  /** Small words that say something of an office all the same: `former`, `then`. */
  ranking: WORDS,
  /** Those of them that are no adverbs; where there is no such list, all: `former`, unlike `then`. */
  rankingOnly: WORDS,
  /** Offices that are another one behind such a word: `le premier ministre` is no minister. */
  ranked: WORDS,
  /** Determiners of several or none, which open no office: `each`, `some`. */
  quantifiers: WORDS,
  /** Before `of` and those that somebody is one of: `one of the directors`. */
  oneOf: WORDS,
  /** Demonstratives that alone point to whoever was told last: German `dieser`. */
  pointing: WORDS,
  /** Before an office of which others were told: `another nurse`. */
  another: WORDS,
  /** Words that say that somebody is who was told before: `a mesma fonte`. */
  same: WORDS,
  /** Words for one or some of several, which say nothing alone: `a member of the audience`. */
  parts: WORDS,
  /** Determiners of more than one, where an article does not tell it: German `mehrere Anwohner`. */
  many: WORDS,
  /** Pronouns that say whose an office is, told before: German `deren`. */
  relativeOwners: WORDS,
  /** Relative pronouns of people alone: `who`. */
  who: WORDS,
  /** Relative pronouns that are other words, too, of people behind a name and its comma: `Simone, che ha chiesto`. */
  relatives: WORDS,
  /** The noun of an age: `agricultor de 58 años`. */
  years: WORDS,
  /** Words before an age besides prepositions: `aged 42`. */
  aged: WORDS,
  /** Numbers in letters, which may be an age: `Ida, elf, Schülerin`. */
  numbers: WORDS,
  /** Articles and possessives without an ending, which stand before a man: `ihr Lehrer`. */
  unmarked: WORDS,
  /** Prepositions that hang a phrase on the noun for somebody: `the head of the port`. */
  hanging: WORDS,
  /** Those that hang it on the verb as often: `said a minister in Freeport`. */
  loose: WORDS,
  /** Those that do so behind somebody new alone: `una ragazza con il casco`. */
  looseBehindNew: WORDS,
  /** Those behind which stands what a body is for or against: `la Ligue contre la violence routière`. */
  causes: WORDS,
  /** Nouns for what can be read on somebody, and so tells who they are rather than where they say it: `a man with a sign`. */
  carried: WORDS,
  /** Nouns for somebody that are parts of the body, too: `his head`. */
  limbs: WORDS,
  /** Nouns without article that tell who somebody is, with what hangs on them: `a person with knowledge of the talks`. */
  known: WORDS,
  /** Nouns that are small words where no article stands before them: `a woman at the back`. */
  smallNouns: WORDS,
  /** Prepositions between a name and where somebody belongs: `Ann Lee of Harbour Watch`. */
  affiliating: WORDS,
  /** Those of them that stand before places, too, and are shown with these: `a nurse from Leeds`. */
  origins: WORDS,
  /** Those of them that hang on verbs as often: `met Ann Lee at Harbour Street`. */
  looseAffiliating: WORDS,
  /** Those behind a name that tie somebody to a body without a name: `Ana Ruiz, del sindicato de enseñanza`. */
  bodyOf: WORDS,
  /** What the names of streets end with: `Ann Lee, of Harbour Road, Leeds,`. */
  streets: WORDS,
  /** Words behind which a noun of no list, before a name, is no office of that one: prepositions of place and time (`dice nel dopopartita Ugo Lanzi`), in Spanish `su` (`su par Ana Ruiz`). */
  circumstances: WORDS,
  /** Words behind an office that begin a circumstance: `a minister until 2010`. */
  times: WORDS,
  /** Before an adverb and an office that ends: `hasta ahora directora`. */
  until: WORDS,
  /** Words behind `and` that begin what somebody did besides: `and later ran a museum`. */
  later: WORDS,
  /** Words that open a stretch of time before an office without article, and open nothing else: German `seit 2019 Leiterin`. */
  since: WORDS,
  /** All that open one: German `von 2010 bis 2012 Leiterin`, too. */
  spans: WORDS,
  /** Words before other names of somebody: `née`, `alias`. */
  otherNames: WORDS,
  /** What stands between somebody and a relation of whom there may be several (`her older sister, Ann,`), in Romance languages behind the relation (`su hermano mayor`). */
  siblings: WORDS,
  /** Those that tell the older of two of a surname from the other: `the elder Lee`. */
  elder: WORDS,
  /** Those that tell the younger. */
  younger: WORDS,
  /** Prepositions that stand before people rather than places: `with Ann Lee, the mayor,`. */
  beside: WORDS,
} as const;
export type PhraseLists = ListsOf<typeof PHRASES>;

/** What stands in and around names. */
export const NAMES = {
  /** Words before a name that tell no office: `Mr`, `Hon.`. */
  honorifics: WORDS,
  /** What joins two surnames of one person: `Ortega y Gasset`. */
  surnamesAnd: WORDS,
  /** Degrees behind a doctor's stop: `Dr. med.`. */
  degrees: WORDS,
  /** Days with a capital, which stand behind a name by chance: `in Paris Tuesday`. */
  days: WORDS,
  /** Months with a capital, the same; behind `in` they say when somebody held an office. */
  months: WORDS,
  /** Offices of a state, behind which and `of` stands a country: `President of Freedonia Ann Lee`. */
  stateOffices: WORDS,
  /** Second parts of words that say where somebody is from, whose they are or what they won, before the name: `Freedonian-born Ann Lee`. */
  tied: WORDS,
  /** What nobles are called, in German between given name and surname: `Ida Gräfin Lund`. */
  noble: WORDS,
  /** Particles that are no words of the language elsewhere, so that they stand behind any word of a name. */
  foreignParticles: WORDS,
  /** Particles of surnames that are small words besides, so that behind a name that is whole without them they belong to something else: Dutch `Ann Lee van de partij`, `noemde Ann Lee de partij`. */
  looseParticles: WORDS,
  /** Particles with their article that hang no second surname on one, only a body: Italian `Anna Verdi della Cgil`, unlike `Ana Ruiz del Moral`. */
  grownAffiliating: WORDS,
  /** Prepositions inside the names of bodies: `Bureau for Harbour Safety`. */
  links: WORDS,
  /** Those behind what the members of a body are called: `Citizens for Clean Water`. */
  joinedFor: WORDS,
  /** What has its number in its name: `Channel 4`, `Article 33`. */
  numbered: WORDS,
  /** What has a number behind the name of whoever makes or runs it, which it is no part of: `Harbour Air Flight 12`. */
  trips: WORDS,
  /** Nouns behind which `in` tells of what somebody has a part or trust, and not where: `shares in Lund`. */
  heldIn: WORDS,
  /** What ties two parts of a body's name: `Avon and Marsh Police`. */
  linkingAnd: WORDS,
  /** First words of the names of bodies that name all their fields: `Department for Work and Pensions`. */
  fielded: WORDS,
  /** Ends of words that say where somebody is from, and where a body sits: `Leeds-born`, `Leeds-headquartered`. */
  based: PARTS,
  seated: PARTS,
  /** Prepositions before places. */
  locatives: WORDS,
  /** Streets and buildings, which are called after people: `teatro`. */
  sites: WORDS,
  /** Nouns for bodies that are as often what a place is: `Carrick, a county in the west,`. */
  lands: WORDS,
} as const;
export type NameLists = ListsOf<typeof NAMES>;

/** `a protester, who gave his first name only as Levan`, `a man known as Levan`, `The first to speak was Ann Lee`. */
export const LATE_NAMES = {
  /** Forms of to be between somebody and the name. */
  being: WORDS,
  /** Nouns for people, of whom the sentence says nothing so, since teams and firms are called by them, too: `The winner was Lund`. */
  bodiesToo: WORDS,
  /** Participles before `as`: `known`. */
  known: WORDS,
  /** What may stand before `as`: `only`. */
  only: WORDS,
  /** The noun, and what it may have before it: `his first name`. */
  name: WORDS,
  kindsOfName: WORDS,
  /** Whose it is: `his`. */
  own: WORDS,
  /** Whom somebody names: `herself`. */
  self: WORDS,
  /** Verbs before these: `identified herself as`. */
  identifying: WORDS,
  /** Verbs before the name: `gave her name as`. */
  giving: WORDS,
  /** The relative pronoun whose verb of speech tells it: `who said his name was`. */
  who: WORDS,
} as const;
export type LateNameLists = ListsOf<typeof LATE_NAMES>;

/** What helps to tell who descriptions stand for and what role somebody has; only `people` looks at it. */
export const TRADES = {
  /** Nouns for what somebody is like or from rather than their office: any office tells more. */
  labels: WORDS,
  /** Words that open a phrase which stands for nobody mentioned before. */
  indefinite: WORDS,
  /** Nouns that stand for an office beside a name, too ambiguous elsewhere: `head`, `star`. */
  words: WORDS,
  /** Endings of nouns of trade: `ist`, `keeper`. */
  endings: PARTS,
  /** Words that end like a trade and are none: `younger`. */
  noTrades: WORDS,
  /** Endings of finite verbs that no noun has (Spanish `-ó`). */
  verbs: PARTS,
  /** Words between office and name: `named`. */
  naming: WORDS,
  /** Nouns behind which a trade stands after its name: `von Beruf Köchin`. */
  callings: WORDS,
  /** Verbs between an office that opens the sentence and its holder: `Die Leiterin heißt Ida Lund`. */
  called: WORDS,
  /** Verbs of what somebody does for a living, after `who`: `leads`, `teaches`. */
  holding: WORDS,
  /** The same only beside a body: `im Stadtrat sitzt`. */
  sitting: WORDS,
  /** Verbs in the present that say what somebody does for a living, with an article behind them: `Lee runs a bakery`. */
  living: WORDS,
  /** Words before an office that somebody holds: `as`. */
  as: WORDS,
  /** Forms of to be that state an office: `is`, `became`. Without them any auxiliary does. */
  copulas: WORDS,
  /** Their participle, behind an auxiliary, where it is none of them: `been`. */
  been: WORDS,
  /** Participles behind these that give somebody the office that follows: `was elected mayor`. */
  appointing: WORDS,
  /** Words that deny or weigh what follows: `not`, `more`. */
  denying: WORDS,
  /** What counsel in court speak for: `for the defence`. */
  sides: WORDS,
  /** What counsel are said to be doing: `Ann Lee, defending,`. */
  pleading: WORDS,
  /** Words that say where in a picture somebody is, between a name and what they are: `Lee, left, the mayor`. */
  pictured: WORDS,
  /** Offices that one person often has with another of the firm: `Founder and CEO Ann Lee`. */
  combined: WORDS,
  /** Nouns that departments are called by, with a capital, before `and`: `Work` of `Work and Pensions Secretary`. */
  fields: WORDS,
  /** Offices whose field stands behind `to`: `l’assessore alla Sanità`. */
  withFields: WORDS,
  /** Nouns for people that tell no gender, whatever their article: `sein Opfer`. */
  either: WORDS,
  /** Endings of nouns for a person by age: `-year-old`. */
  ages: PARTS,
  /** Nouns by which a report calls somebody just named, whatever the office: `woman`, `star`. */
  generic: WORDS,
  /** Endings of such nouns, as compounds have them: `-expertin`. */
  genericEndings: PARTS,
  /** Nouns that say nothing of an office: `man`, `girl`. */
  plain: WORDS,
  /** Close relations, in lists separated by commas: those of one kind, a colon, what whoever has them is to them (`mother father:son daughter`), where that is another. */
  kin: SERIES,
  /** Nouns that say whose somebody is: `mother`, `colleague`. */
  relations: WORDS,
} as const;
export type TradeLists = ListsOf<typeof TRADES>;

/** What reports call somebody just named, who need not have been named with it (English `the Freedonia governor`); only `people` looks at it. */
export const EPITHETS = {
  /** Offices of which one has one: lists separated by commas of the forms that one has (`senator sen,governor gov`). */
  offices: SERIES,
  /** Before an office words for whoever stands below its holder: `deputy mayor`. */
  below: WORDS,
  /** Parties, in the same way. */
  parties: SERIES,
  /** Nouns for one office, trade or rank, short forms among them, in lists separated by commas: who is told with one may be called by another (`Justice Lee`, `the judge`). */
  alike: SERIES,
  /** General nouns, a colon and those whom they call, in lists separated by commas: `officer: sergeant constable`. */
  kinds: SERIES,
  /** Of the offices those whose holder everybody knows, so that the word alone stands for nobody just named; in Romance languages for whoever heads a state (`stateHeads`): `il premier`. */
  known: WORDS,
  /** The state and its government, behind an office and `of`, and of which office whoever heads these is: `le chef de l'État`. */
  states: WORDS,
  stateHeads: WORDS,
  /** Where somebody is from. */
  peoples: WORDS,
  /** First of two words for such a one: `South` of `the South African`. */
  ofPeoples: WORDS,
  /** People of sport and stage, called with their club, country or band. */
  stars: WORDS,
  /** What whoever runs for an office or holds one is called besides, and ranks before names. */
  besides: WORDS,
  /** People whom a report brings in by their post alone and need not name: `the judge`. */
  posts: WORDS,
  /** Those of them whose compounds are so, too: `die Polizeisprecherin`. */
  functions: WORDS,
  /** Whoever stands before a court, in all cases: `der Angeklagte`. */
  accused: WORDS,
  /** Plural nouns that names of firms begin with, with a capital: `Aceros Duero`. */
  firms: WORDS,
  /** Nouns for any paper, which call the one told of last: `o documento`. */
  papers: WORDS,
} as const;
export type EpithetLists = ListsOf<typeof EPITHETS> & {
  /** Nouns for bodies, whatever their name, by kind: no body is called by a noun of another kind. */
  bodies?: Partial<Record<BodyKind, string>>;
  /** What stands in the names of such bodies: `bank` in `Lund Savings Bank`, `airways`. */
  bodyWords?: Partial<Record<BodyKind, string>>;
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
