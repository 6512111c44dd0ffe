import * as z from 'zod/mini';
import { spanSchema } from '../page/schema.ts';
import { quotationSchema } from '../quotation/schema.ts';

const probability = z.number().check(z.minimum(0), z.maximum(1));

/**
 * The deciding evidence, as a code that the card turns into a sentence of the reader's language:
 * - `named`: a name and a cue stand beside the quotation (`Keller said`)
 * - `pronoun`: a pronoun and a cue stand beside it
 * - `described`: a description and a cue (`the minister said`)
 * - `accordingTo`: `according to X`, `in the words of X`
 * - `sentence`: X stands in the sentence that holds the quotation, mostly as its subject
 * - `colon`: a sentence about X introduces it with a colon
 * - `continued`: the quotation carries on the one before
 * - `turn`: speakers take turns (interview, dialogue); not given any more, kept for clips that may hold it
 * - `near`: X is the likeliest person nearby; nothing states it
 */
export const whySchema = z.enum(['named', 'pronoun', 'described', 'accordingTo', 'sentence', 'colon', 'continued', 'turn', 'near']);

/** Who said it, with the evidence. */
export const speakerSchema = z.object({
  /** The mention that is the evidence, in the text: `he`, `Keller`, `the minister`. */
  mention: spanSchema,
  /** The mention's words. */
  text: z.string(),
  /** Fullest name in the article of whom the mention stands for; the mention itself where it is a description or group. */
  name: z.string(),
  /** Role or affiliation as the article states it, else `null`. */
  role: z.nullable(z.string()),
  /** The span that states the role, else `null`. */
  roleSpan: z.nullable(spanSchema),
  /** Index into `Reading.people`; quotations of one person share it. */
  person: z.int().check(z.nonnegative()),
  /** Calibrated probability that the mention is the speaker's. */
  confidence: probability,
  /** Probability that the mention stands for whom it is named by: below 1 for pronouns, descriptions and parts of names. `certainty.ts` puts the two together. */
  coreference: probability,
  /** `stated` where the text says so beside the quotation, and both together make it likely at least; `inferred` where context decides. */
  basis: z.enum(['stated', 'inferred']),
});

export const attributionSchema = z.object({
  quotation: quotationSchema,
  /** `null`: nobody can be named. */
  speaker: z.nullable(speakerSchema),
  /** The words that say that somebody spoke (`said`, `according to`), else `null`. */
  cue: z.nullable(spanSchema),
  why: z.nullable(whySchema),
});

/** Somebody (or a body, or a document) that the article gives words to or could. */
export const personSchema = z.object({
  name: z.string(),
  role: z.nullable(z.string()),
  kind: z.enum(['person', 'organisation', 'group', 'document', 'unknown']),
  gender: z.nullable(z.enum(['f', 'm', 'n'])),
  /** Every mention found, in order. */
  mentions: z.array(spanSchema),
});

/** All that the engine says about one text. `attributions` are in text order and hold speech only. */
export const readingSchema = z.object({
  language: z.string(),
  attributions: z.array(attributionSchema),
  people: z.array(personSchema),
  /** Version of engine and weights, so that a clip says what decided. */
  engine: z.string(),
});
