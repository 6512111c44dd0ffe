import { CUE_BITS } from '../cues.ts';
import { SPEECH_BITS } from '../features/speech.ts';
import { WORD_BITS } from '../features/words.ts';
import { fromBase64, unpackWeights } from './codec.ts';
import { unpackTrees, type Trees } from './trees.ts';
import { WEIGHTS, type PackedModel } from './weights.data.ts';

/** Everything that was learnt, ready for use. */
export type Model = {
  /** Linear weights over hashed words: cues, speakers, speech. */
  cues: Int8Array;
  words: Int8Array;
  speechWords: Int8Array;
  /** Speakers one by one, then with their neighbours' decisions. */
  first: Trees;
  second: Trees;
  /** Speech or not. */
  speech: Trees;
  /** Confidence for each fiftieth of raw probability, rising: see `confidence.ts`. */
  confidence: readonly number[];
};

const loaded = new Map<string, Model>();

/** The model for a language: its own where there is one, else the one for all others. */
export function modelOf(language: string): Model {
  const name = language in WEIGHTS ? language : 'any';
  let model = loaded.get(name);
  if (!model) loaded.set(name, (model = unpack(WEIGHTS[name as keyof typeof WEIGHTS])));
  return model;
}

function unpack(packed: PackedModel): Model {
  return {
    cues: unpackWeights(fromBase64(packed.cues), 2 ** CUE_BITS),
    words: unpackWeights(fromBase64(packed.words), 2 ** WORD_BITS),
    speechWords: unpackWeights(fromBase64(packed.speechWords), 2 ** SPEECH_BITS),
    first: unpackTrees(fromBase64(packed.first)),
    second: unpackTrees(fromBase64(packed.second)),
    speech: unpackTrees(fromBase64(packed.speech)),
    confidence: packed.confidence,
  };
}
