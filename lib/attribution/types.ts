/** The types of `schema.ts`, for those who need no check: importing them costs no code. */
import type * as z from 'zod/mini';
import type { attributionSchema, personSchema, readingSchema, speakerSchema, whySchema } from './schema.ts';

export type WhyCode = z.infer<typeof whySchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Person = z.infer<typeof personSchema>;
export type Reading = z.infer<typeof readingSchema>;
