/** Who said it, as a clip holds it. By itself, since messages of the reader need no more of the clip. `null`: unknown. */
import * as z from 'zod/mini';

export const speakerSchema = z.nullable(
  z.object({
    name: z.string().check(z.minLength(1)),
    role: z.nullable(z.string()),
    /** How likely it is that this person said it (`certaintyOf` an attribution); `null` once a person has decided. */
    confidence: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
    basis: z.enum(['stated', 'inferred', 'person']),
  }),
);
