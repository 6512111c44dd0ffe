/** The types of `schema.ts`, for those who need no check: importing them costs no code. */
import type * as z from 'zod/mini';
import type { quotationKindSchema, quotationSchema } from './schema.ts';
import type { WordSet } from './word-set.ts';

export type QuotationKind = z.infer<typeof quotationKindSchema>;
export type Quotation = z.infer<typeof quotationSchema>;

/** How a language sets quotations. */
export type MarkStyle = {
  /** Pairs of opening and closing mark, the usual pair first. */
  double: readonly (readonly [string, string])[];
  single: readonly (readonly [string, string])[];
  /** Where a paragraph that opens with a dash is speech: the verbs that tell who says it. */
  dialogue?: WordSet;
};
