import type { Tokens } from '../quotation/tokens.ts';
import type { Quotation } from '../quotation/types.ts';
import { candidatesOf, coverOf, placeMentions, tokenSpans, type TokenSpan } from './candidates.ts';
import { scoreCues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { tagWords } from './lexicon.ts';
import { findMentions } from './mentions/index.ts';
import type { Mention } from './mention.ts';
import { countUpTo, type Counts } from './counts.ts';
import { classify } from './word-class.ts';

/** All that the stages before the ranker know of one text. */
export type Context = {
  tokens: Tokens;
  lexicon: Lexicon;
  /** `WORD` bits of each token. */
  bits: Int32Array;
  /** `CLASS` of each token. */
  classes: Uint8Array;
  quotations: Quotation[];
  spans: TokenSpan[];
  /** Innermost quotation over each token, -1 outside. */
  cover: Int32Array;
  mentions: Mention[];
  /** For each quotation its candidates, indices into `mentions`. */
  candidates: number[][];
  /** Probability in 1/255 that each token is part of a cue. */
  cues: Uint8Array;
  counts: Counts;
};

/** Runs the stages that need no decision about speakers: words, mentions, cues, candidates. */
export function prepare(tokens: Tokens, quotations: Quotation[], lexicon: Lexicon, cueWeights: Int8Array): Context {
  const bits = tagWords(tokens, lexicon);
  const classes = classify(tokens, bits);
  const spans = tokenSpans(tokens, quotations);
  const cover = coverOf(tokens, spans);
  const mentions = findMentions(tokens, bits, lexicon);
  placeMentions(mentions, cover);
  const candidates = candidatesOf(tokens, spans, mentions);
  const cues = scoreCues(tokens, classes, cover, spans, cueWeights);
  const counts = countUpTo(tokens, classes, cover, cues);
  return { tokens, lexicon, bits, classes, quotations, spans, cover, mentions, candidates, cues, counts };
}
