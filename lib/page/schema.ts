/**
 * What a page is once it has been read: the shapes that cross from the page to the background and back.
 * `zod/mini` keeps the content script small.
 */
import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** A half-open range of UTF-16 code units into one `Article.text`. */
export const spanSchema = z.object({ start: offset, end: offset }).check(z.refine((span) => span.end >= span.start));

/** What a block of running text is in the page. `blockquote` counts as a quotation without needing marks. */
export const blockKindSchema = z.enum(['headline', 'standfirst', 'heading', 'paragraph', 'listitem', 'blockquote', 'caption']);

/**
 * One block of the article: a span of `Article.text`, and `source`, its index in the snapshot that it came from, by which the
 * page finds the nodes again. Blocks are in reading order and never overlap; between two stands one blank line (`\n\n`).
 */
export const blockSchema = z.object({ start: offset, end: offset, kind: blockKindSchema, source: offset });

/** What the page says about itself. Every field is as stated by the page, white space folded; `null` where it says nothing. */
export const articleMetaSchema = z.object({
  /** Address as opened, without fragment. */
  url: z.string(),
  canonicalUrl: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  /** ISO 8601, as precise as the page gives it. */
  published: z.nullable(z.string()),
  /** BCP 47 primary tag in lower case (`en`), from the text where the page's own statement disagrees with it; `und` if unknown. */
  language: z.string(),
});

/** The article as it is attributed, anchored, hashed and shown. */
export const articleSchema = z.object({ text: z.string(), blocks: z.array(blockSchema), meta: articleMetaSchema });
