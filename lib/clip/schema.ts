/**
 * The clip: a quotation that a reader kept. This schema is its definition; the database, the exports and the imports all
 * hold to it. The page side never sees it (it sends article and attribution; the background makes the clip).
 */
import * as z from 'zod/mini';
import { articleMetaSchema } from '../page/schema.ts';
import { quotationKindSchema } from '../quotation/schema.ts';
import { whySchema } from '../attribution/schema.ts';
import { speakerSchema } from './speaker-schema.ts';

/** Raised when a field changes its meaning; `lib/collection/migrations` says how to come from each older one. */
export const CLIP_VERSION = 1;

const place = z.int().check(z.nonnegative());
const words = z.string().check(z.minLength(1));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const span = z.object({ start: place, end: place });
const evidenceSchema = z.extend(span, { text: z.string() });

/** https://www.w3.org/TR/annotation-model/#text-quote-selector, over `Article.text`. */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: words,
  prefix: z.string(),
  suffix: z.string(),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 code units into `Article.text`. */
export const textPositionSelectorSchema = z.extend(span, { type: z.literal('TextPositionSelector') });

export const clipSchema = z.object({
  version: z.literal(CLIP_VERSION),
  id: z.uuid(),
  /** What makes two saves the same clip: SHA-256 (hex) of address, exact words and their occurrence; see `makeClip`. */
  key: hash,
  /** The quotation's words with their marks, exactly as in the article. */
  exact: words,
  kind: quotationKindSchema,
  /** As shown to the reader, or as the reader corrected it. `null`: unknown. */
  speaker: speakerSchema,
  /** What said so, kept even after a correction. */
  evidence: z.object({ mention: z.nullable(evidenceSchema), cue: z.nullable(evidenceSchema), why: z.nullable(whySchema) }),
  context: z.object({ sentence: z.string(), paragraph: z.string() }),
  article: z.object({
    ...articleMetaSchema.shape,
    /** SHA-256 (hex) of the article's text as read. */
    textHash: hash,
  }),
  selectors: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
  /** ISO 8601, UTC. */
  saved: z.iso.datetime(),
  updated: z.iso.datetime(),
  /** When it was put in the trash, else `null`. */
  deleted: z.nullable(z.iso.datetime()),
  tags: z.array(words),
  note: z.string(),
  /** Engine and weights that decided, `lib/attribution`. */
  engine: z.string(),
  /** True once a person changed speaker or role. */
  corrected: z.boolean(),
  /** `selection`: the reader marked the words; `quotation`: the engine found them. */
  origin: z.enum(['quotation', 'selection']),
});

export type Clip = z.infer<typeof clipSchema>;
