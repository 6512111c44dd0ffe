/**
 * What rules ask of a language: questions about its grammar. Each says what is so, with an example; whoever adds a language answers them all (`types.ts`). A rule asks one of these, never which language it reads, so that it tells
 * why it holds where it does. What only a list can tell is no question: without the words of a list nothing is found by it.
 */
export type Grammar = {
  /** All nouns have a capital, so that it tells no name: German `die Sprecherin der Werft`. */
  capitalNouns: boolean;
  /** Nouns are written in one with what describes them, and nothing that describes stands behind them: `Polizeisprecherin`, `fractieleider`. */
  compoundNouns: boolean;
  /** A noun stands before what describes it: `la nageuse niçoise`, unlike `the Swedish swimmer`. So a phrase begins with what it is about, and behind a noun a word of no list is an adjective rather than another noun. */
  nounFirst: boolean;
  /** The noun that tells what a body is opens its name or stands right before it: `Ministerio de Cultura`, `Universiteit Leiden`, `die Firma Nordwerk`; unlike English `Justice Department`, and names that tell nothing (`Telvex`). */
  bodyNounFirst: boolean;
  /** The small words inside names are listed as their particles, so that a name is read to its end: `Cayetana de Orduña`, `Ministerio de Cultura`. In English `the Department` is read, and `of Health` is looked for where it matters. */
  particlesInNames: boolean;
  /** The verb stands second, and last in subordinate clauses: `die als Ärztin arbeitet`. */
  verbLast: boolean;
  /** A subject may stand behind any verb, and so a verb or an adjective open a sentence: `Reconoce la alcaldesa`, `Gestern sagte Ida Lund`. English has it only beside a quotation (`“No,” said Ann Lee`). */
  subjectBehindVerb: boolean;
  /** A subject is left out where it is clear, and so a sentence may begin with its verb: `Añadió que`, `Ha dicho`. */
  dropsSubject: boolean;
  /** A clause may hang on a noun without a word between: `a move Superintendent Ann Lee called off`. */
  bareRelatives: boolean;
  /** Verbs have few forms: an infinitive looks like a noun (`to face challenger Ann Lee`), a past like a participle (`told`), so that what stands beside a word tells whether it is a verb. */
  fewVerbForms: boolean;
  /** Participles are nouns for people, too, without another ending: `el detenido` and `ha detenido`, `le prévenu` and `a prévenu`. Not where only the article or a capital makes one of them (`der Angeklagte`). */
  participlesForPeople: boolean;
  /** Articles, nouns and adjectives agree in gender, and their forms tell it in every place: `la alcaldesa`, `il sindaco`. Neither German, where `der` is a woman's in other cases, nor Dutch (`de`) does. */
  tellsGender: boolean;
  /** Bodies and things are `he` or `she`, too, by the gender of their noun: `Die Firma … Sie`, `L'association … Elle`. */
  gendersOfThings: boolean;
  /** Articles, nouns and names have cases: `der Vorstand der Nordbahn`, `Lunds Werft`. So gender is told only together with the case, and a noun with another ending may be one or many (`den Zeugen`). */
  tellsCases: boolean;
};
