import type * as z from 'zod/mini';
import type { Clip } from '../clip/index.ts';
import type { correctionSchema, withdrawalSchema } from './schema.ts';

export type Correction = z.infer<typeof correctionSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** A correction as kept. `id` is made of address and wording: deciding again replaces. */
export type StoredCorrection = Correction & { id: string; address: string; at: string };

/** The fields of a clip that a person may change. */
export type Editable = Pick<Clip, 'speaker' | 'note' | 'tags' | 'deleted'>;

/** One change of one field of a clip, oldest first by `number`. */
export type Change = { number?: number; clip: string; at: string; field: keyof Editable; before: unknown; after: unknown };
