import { CUE_BITS } from '../cues.ts';
import { SPEECH_BITS } from '../features/speech.ts';
import { WORD_BITS } from '../features/words.ts';
import { fromBase64, unpackWeights } from './codec.ts';
import { unpackTrees, type Trees } from './trees.ts';
import { WEIGHTS } from './weights.data.ts';

/** Everything that was learnt, ready for use. */
export type Model = {
  /** Linear weights over hashed words: cues, speakers, speech. */
  cues: Int8Array;
  words: Int8Array;
  speechWords: Int8Array;
  /** Speakers one by one, then what the neighbours' decisions change. */
  first: Trees;
  second: Trees;
  /** Speech or not. */
  speech: Trees;
  /** Confidence for each fiftieth of raw probability, rising: see `confidence.ts`. */
  confidence: readonly number[];
};

let model: Model | null = null;

/** The model, unpacked at first use. One serves all languages: what it knows of words it knows by their hashes, the rest is language-free. */
export function loadModel(): Model {
  model ??= {
    cues: unpackWeights(fromBase64(WEIGHTS.cues), 2 ** CUE_BITS),
    words: unpackWeights(fromBase64(WEIGHTS.words), 2 ** WORD_BITS),
    speechWords: unpackWeights(fromBase64(WEIGHTS.speechWords), 2 ** SPEECH_BITS),
    first: unpackTrees(fromBase64(WEIGHTS.first)),
    second: unpackTrees(fromBase64(WEIGHTS.second)),
    speech: unpackTrees(fromBase64(WEIGHTS.speech)),
    confidence: WEIGHTS.confidence,
  };
  return model;
}
