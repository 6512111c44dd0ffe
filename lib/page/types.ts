/** The types of `schema.ts`, for those who need no check: importing them costs no code. */
import type * as z from 'zod/mini';
import type { articleMetaSchema, articleSchema, blockKindSchema, blockSchema, spanSchema } from './schema.ts';

export type Span = z.infer<typeof spanSchema>;
export type BlockKind = z.infer<typeof blockKindSchema>;
export type Block = z.infer<typeof blockSchema>;
export type ArticleMeta = z.infer<typeof articleMetaSchema>;
export type Article = z.infer<typeof articleSchema>;
