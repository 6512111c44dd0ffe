/** Bits of what a language file says of a word; a word may be of several lists. */
export const WORD = {
  cueVerb: 1,
  cueNoun: 2,
  title: 4,
  role: 8,
  group: 16,
  organisation: 32,
  document: 64,
  pronoun: 128,
  determiner: 256,
  preposition: 512,
  subordinator: 1024,
  auxiliary: 2048,
  functionWord: 4096,
  particle: 8192,
  calendar: 16384,
  feminine: 1 << 15,
  masculine: 1 << 16,
  /** Opens a phrase of the kind `according to`. */
  accordingTo: 1 << 17,
  reportedMood: 1 << 18,
  /** A common noun by its ending. */
  noun: 1 << 19,
  /** A determiner in a case that no subject stands in. */
  oblique: 1 << 20,
  /** Stands before places. */
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
