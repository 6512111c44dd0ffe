/** Bits of what a language file says of a word, most by the name of its list (`language/types.ts`); a word may be of several. */
export const WORD = {
  cueVerb: 1,
  cueNoun: 2,
  /** Belongs to the name behind it: `Sen.`, `President`. */
  title: 4,
  /** A noun for a person by office, trade or relation. */
  role: 8,
  group: 16,
  organisation: 32,
  document: 64,
  pronoun: 128,
  determiner: 256,
  preposition: 512,
  subordinator: 1024,
  auxiliary: 2048,
  /** A frequent small word of no other list. */
  functionWord: 4096,
  /** Stands inside names: `von`. */
  particle: 8192,
  calendar: 16384,
  /** A title or role of women alone, or of men alone; neither where it is for both. */
  feminine: 1 << 15,
  masculine: 1 << 16,
  /** Opens a phrase of the kind `according to`. */
  accordingTo: 1 << 17,
  reportedMood: 1 << 18,
  /** A noun for a thing that never speaks, by list or ending, where nouns have capitals. */
  noun: 1 << 19,
  /** A determiner in a case that no subject stands in. */
  oblique: 1 << 20,
  /** A preposition before places. */
  place: 1 << 21,
  /** A verb that puts words in somebody's mouth about somebody: `called it “…”`. */
  naming: 1 << 22,
} as const;

/** What a person is called by: an office, trade, relation or title. */
export const OFFICE = WORD.title | WORD.role;

/** Nouns of the lists that can be a speaker. */
export const NOUN = OFFICE | WORD.group | WORD.organisation | WORD.document;

/** Verbs of the lists. */
export const VERBAL = WORD.cueVerb | WORD.auxiliary;
