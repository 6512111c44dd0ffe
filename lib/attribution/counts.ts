import type { Tokens } from '../quotation/index.ts';
import { int32 } from './arrays.ts';
import { WORD } from './lexicon.ts';
import { CLASS } from './word-class.ts';

/**
 * Running counts over the tokens outside quotations, so that what lies between two places is a subtraction: entry `i` counts the
 * tokens before `i`.
 */
export type Counts = {
  words: Int32Array;
  commas: Int32Array;
  colons: Int32Array;
  dashes: Int32Array;
  /** Brackets opened less brackets closed. */
  brackets: Int32Array;
  subordinators: Int32Array;
  /** Auxiliaries and verbs of speech. */
  verbs: Int32Array;
  /** Tokens that are more likely than not part of a cue. */
  cues: Int32Array;
  /** Verbs in the mood of reported speech. */
  reported: Int32Array;
};

const LIKELY_CUE = 100;

/** Counts once over the text. */
export function countUpTo(tokens: Tokens, bits: Int32Array, classes: Uint8Array, cover: Int32Array, cues: Uint8Array): Counts {
  const arrays = Array.from({ length: 9 }, () => int32(tokens.count + 1));
  const counts: Counts = {
    words: arrays[0]!,
    commas: arrays[1]!,
    colons: arrays[2]!,
    dashes: arrays[3]!,
    brackets: arrays[4]!,
    subordinators: arrays[5]!,
    verbs: arrays[6]!,
    cues: arrays[7]!,
    reported: arrays[8]!,
  };
  let words = 0,
    commas = 0,
    colons = 0,
    dashes = 0,
    brackets = 0,
    subordinators = 0,
    verbs = 0,
    likely = 0,
    reported = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (cover[i]! < 0) {
      words++;
      switch (classes[i]) {
        case CLASS.comma:
          commas++;
          break;
        case CLASS.colon:
          colons++;
          break;
        case CLASS.dash:
          dashes++;
          break;
        case CLASS.open:
          brackets++;
          break;
        case CLASS.close:
          brackets--;
          break;
        case CLASS.subordinator:
          subordinators++;
          break;
        case CLASS.auxiliary:
        case CLASS.cueVerb:
          verbs++;
          break;
      }
      if (cues[i]! >= LIKELY_CUE) likely++;
      if (bits[i]! & WORD.reportedMood) reported++;
    }
    counts.words[i + 1] = words;
    counts.commas[i + 1] = commas;
    counts.colons[i + 1] = colons;
    counts.dashes[i + 1] = dashes;
    counts.brackets[i + 1] = brackets;
    counts.subordinators[i + 1] = subordinators;
    counts.verbs[i + 1] = verbs;
    counts.cues[i + 1] = likely;
    counts.reported[i + 1] = reported;
  }
  return counts;
}
