import { hashWord } from '../../quotation/index.ts';
import { CUE_BITS } from '../cues.ts';
import { FEATURES } from '../features/index.ts';
import { SPEECH_COLUMNS } from '../features/speech.ts';
import { SPEECH_BITS } from '../features/speech-words.ts';
import { WORD_BITS } from '../features/words.ts';
import { REVIEW_COLUMNS } from '../review/columns.ts';
import { fromText, unpackWeights } from './codec.ts';
import { unpackTrees, type Trees } from './trees.ts';
import { WEIGHTS } from './weights.data.ts';

/** Everything that was learnt, ready for use. */
export type Model = {
  /** Linear weights over hashed words: cues, speakers, speech. */
  cues: Int8Array;
  words: Int8Array;
  speechWords: Int8Array;
  /** Which candidate is the speaker. */
  speakers: Trees;
  /** Speech or not. */
  speech: Trees;
  /** Whom a pronoun or description stands for. */
  referents: Trees;
  /** Calibration tables by language, and `any` for those without one: see `confidence.ts`. */
  confidence: Readonly<Record<string, readonly number[]>> & { any: readonly number[] };
};

/**
 * A number for what the rows' columns are and how large the tables. Weights that were trained for other columns would decide by chance: they are
 * refused.
 */
export const LAYOUT = hashWord([...FEATURES, ...SPEECH_COLUMNS, ...REVIEW_COLUMNS, WORD_BITS, CUE_BITS, SPEECH_BITS].join(' '));

let model: Model | null = null;

/** The model, unpacked at first use. One serves all languages: what it knows of words it knows by their hashes, the rest is language-free. */
export function loadModel(): Model {
  if (WEIGHTS.layout !== LAYOUT) throw new Error('The weights were trained for other features: run `npm run train`.');
  model ??= {
    cues: unpackWeights(fromText(WEIGHTS.cues), 2 ** CUE_BITS),
    words: unpackWeights(fromText(WEIGHTS.words), 2 ** WORD_BITS),
    speechWords: unpackWeights(fromText(WEIGHTS.speechWords), 2 ** SPEECH_BITS),
    speakers: unpackTrees(fromText(WEIGHTS.speakers)),
    speech: unpackTrees(fromText(WEIGHTS.speech)),
    referents: unpackTrees(fromText(WEIGHTS.referents)),
    confidence: WEIGHTS.confidence,
  };
  return model;
}
