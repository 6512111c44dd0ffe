import * as z from 'zod/mini';
import { attributionSchema, personSchema } from '../attribution/schema.ts';
import { articleMetaSchema } from '../page/schema.ts';

/** One quotation as the page shows it: what the side panel lists, the popup counts and `npm run read` prints. */
export const shownQuotationSchema = z.object({
  /** Stable while the page is open. */
  id: z.string(),
  /** The words with their marks. */
  text: z.string(),
  /** `unknown` when nobody can be named; `person` once the reader has decided. */
  state: z.enum(['stated', 'inferred', 'unknown', 'person']),
  attribution: attributionSchema,
  /** The clip that keeps it, else `null`. */
  clip: z.nullable(z.string()),
});

export const pageStatusSchema = z.enum([
  'idle', // never asked to read
  'reading',
  'read', // there are quotations
  'none', // an article without quotations
  'notArticle', // no running text
  'failed',
]);

/** All that the other rooms need to know of a page. */
export const pageStateSchema = z.object({
  status: pageStatusSchema,
  headline: z.nullable(z.string()),
  /** What the page says of itself, for citations made in other rooms. */
  article: z.optional(z.nullable(articleMetaSchema)),
  url: z.string(),
  /** In order of first appearance; `Attribution.speaker.person` points into it. */
  people: z.array(personSchema),
  quotations: z.array(shownQuotationSchema),
});

export type ShownQuotation = z.infer<typeof shownQuotationSchema>;
export type PageStatus = z.infer<typeof pageStatusSchema>;
export type PageState = z.infer<typeof pageStateSchema>;
