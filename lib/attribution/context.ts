import type { Tokens } from '../quotation/index.ts';
import type { Quotation } from '../quotation/types.ts';
import { candidatesOf, labelsOf, placeMentions, withoutQuotedNameless } from './candidates.ts';
import { scoreCues } from './cues.ts';
import { tagWords, type Lexicon } from './words/lexicon.ts';
import { uncoverIncises } from './mentions/incises.ts';
import { withoutCredits } from './mentions/credits.ts';
import { withDropped } from './mentions/dropped.ts';
import { hangingMentions } from './mentions/hanging.ts';
import { findMentions } from './mentions/index.ts';
import type { Mention } from './mention.ts';
import { findPeople, identitiesOf, type People } from './people/index.ts';
import { Counts } from './counts.ts';
import { coverOf, reachOf, tokenSpans, type Reach, type TokenSpan } from './spans.ts';
import { classify, symbolsOf } from './words/classes.ts';

/** All that the stages before the ranker know of one text. Only `speech` and `speechProbability` of the quotations change later: `judgeSpeech` sets them. */
export type Context = {
  tokens: Tokens;
  lexicon: Lexicon;
  /** `WORD` bits of each token. */
  bits: Int32Array;
  /** `CLASS` of each token. */
  classes: Uint8Array;
  /** What each token counts as in features over words: see `symbolsOf`. */
  symbols: Int32Array;
  quotations: Quotation[];
  spans: TokenSpan[];
  /** For each quotation the span of all its parts over paragraphs: what the ranker works on. */
  reach: Reach[];
  /** Innermost quotation over each token, -1 outside. */
  cover: Int32Array;
  mentions: Mention[];
  /** For each quotation its candidates, indices into `mentions`. */
  candidates: number[][];
  /** Probability in 1/255 that each token is part of a cue. */
  cues: Uint8Array;
  counts: Counts;
  people: People;
  /** For each mention the number of whom it stands for; a mention that stands only for itself has a negative one. */
  identity: Int32Array;
};

/** Runs the stages that need no decision about speakers: words, mentions, people, candidates, cues. `cueWeights`: `cues` of `Model`. */
export function prepare(tokens: Tokens, quotations: Quotation[], lexicon: Lexicon, cueWeights: Int8Array): Context {
  const { capitalNouns, dropsSubject } = lexicon.grammar;
  const bits = tagWords(tokens, lexicon);
  const classes = classify(tokens, bits, capitalNouns);
  const source = { tokens, bits, lexicon };

  const spans = tokenSpans(tokens, quotations);
  const cover = coverOf(tokens, spans);
  // From here on the writer's clauses inside the marks are read as the writer's words.
  uncoverIncises(source, classes, spans, cover);

  const written = findMentions(source);
  const found = dropsSubject ? withDropped(source, classes, written) : written;
  const uncredited = withoutCredits(source, found);
  placeMentions(uncredited, cover);
  const mentions = withoutQuotedNameless(uncredited, spans, capitalNouns);

  const people = findPeople(source, mentions);
  const identity = identitiesOf(people);

  const { hostOf } = people;
  const reach = reachOf(quotations, spans, labelsOf(tokens, spans, mentions));
  const hangs = hangingMentions(source, mentions, hostOf);
  const candidates = candidatesOf({ tokens, spans, reach, mentions, hostOf, hangs }, capitalNouns);

  const symbols = symbolsOf(tokens, classes);
  const cues = scoreCues({ tokens, classes, symbols }, cover, spans, cueWeights);
  const counts = new Counts(tokens, bits, classes, cover, cues);
  return { tokens, lexicon, bits, classes, symbols, quotations, spans, reach, cover, mentions, candidates, cues, counts, people, identity };
}
