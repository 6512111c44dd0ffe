import type { Tokens } from '../quotation/index.ts';
import { int32 } from './arrays.ts';
import { WORD } from './words/bits.ts';
import { CLASS } from './words/classes.ts';

/** What is counted: the columns of `Counts`. */
export const COUNT = {
  /** Tokens of any kind. */
  tokens: 0,
  commas: 1,
  colons: 2,
  dashes: 3,
  subordinators: 4,
  /** Auxiliaries and verbs of speech. */
  verbs: 5,
  /** Tokens that are likely part of a cue. */
  cues: 6,
  /** Verbs in the mood of reported speech. */
  reported: 7,
} as const;
const COLUMNS = Object.keys(COUNT).length;

/** Of 255: a probability of two fifths. */
const LIKELY_CUE = 100;

/** For each class the column in which it is counted, -1 for none. */
const COLUMN_OF = new Int8Array(Object.keys(CLASS).length).fill(-1);
COLUMN_OF[CLASS.comma] = COUNT.commas;
COLUMN_OF[CLASS.colon] = COUNT.colons;
COLUMN_OF[CLASS.dash] = COUNT.dashes;
COLUMN_OF[CLASS.subordinator] = COUNT.subordinators;
COLUMN_OF[CLASS.auxiliary] = COLUMN_OF[CLASS.cueVerb] = COUNT.verbs;

/**
 * Running counts over the tokens outside quotations, so that what lies between two places is a subtraction. All counts up to a token stand side by
 * side, since most are asked for at the same places.
 */
export class Counts {
  /** Row `i` counts the tokens before `i`. */
  private readonly rows: Int32Array;

  /** Counts once over the text. */
  constructor(tokens: Tokens, bits: Int32Array, classes: Uint8Array, cover: Int32Array, cues: Uint8Array) {
    const rows = (this.rows = int32((tokens.count + 1) * COLUMNS));
    for (let i = 0, at = COLUMNS; i < tokens.count; i++, at += COLUMNS) {
      for (let k = at; k < at + COLUMNS; k++) rows[k] = rows[k - COLUMNS]!;
      if (cover[i]! >= 0) continue;
      rows[at + COUNT.tokens]!++;
      const column = COLUMN_OF[classes[i]!]!;
      if (column >= 0) rows[at + column]!++;
      if (cues[i]! >= LIKELY_CUE) rows[at + COUNT.cues]!++;
      if (bits[i]! & WORD.reportedMood) rows[at + COUNT.reported]!++;
    }
  }

  /** How many of a column (`COUNT`) there are from token `from` to before `to`. */
  between(from: number, to: number, column: number): number {
    return this.rows[to * COLUMNS + column]! - this.rows[from * COLUMNS + column]!;
  }
}
