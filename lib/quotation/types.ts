/** The types of `schema.ts`, for those who need no check: importing them costs no code. */
import type * as z from 'zod/mini';
import type { quotationKindSchema, quotationSchema } from './schema.ts';

export type QuotationKind = z.infer<typeof quotationKindSchema>;
export type Quotation = z.infer<typeof quotationSchema>;

/** How a language sets quotation marks: pairs of opening and closing mark, the usual pair first. */
export type MarkStyle = { double: readonly (readonly [string, string])[]; single: readonly (readonly [string, string])[] };
