import * as z from 'zod/mini';

/**
 * What the content script takes from a page, in slices, without changing it: a skeleton of its markup for the extractor and the
 * text of its blocks. The background decides which blocks are the article.
 */
export const snapshotSchema = z.object({
  url: z.string().check(z.maxLength(8192)),
  /** Skeleton markup: elements with the few attributes that an extractor reads, text as is, no scripts but JSON-LD. */
  html: z.string().check(z.maxLength(32_000_000)),
  /** Text of each block, white space folded, in document order; the skeleton refers to them by index. */
  blocks: z.array(z.string()),
  /** `<html lang>`, as it stands. */
  language: z.nullable(z.string()),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
