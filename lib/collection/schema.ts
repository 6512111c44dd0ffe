/** What the collection is asked to keep or change; messages to the background hold to it. The clip has its own in `lib/clip/schema.ts`. */
import * as z from 'zod/mini';
import { speakerSchema } from '../clip/speaker-schema.ts';

/** What a reader said about words of an article, known by those around them: who spoke, or (`speaker: null`) that they are no quotation. */
export const correctionSchema = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  speaker: z.nullable(z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)), role: z.nullable(z.string().check(z.maxLength(300))) })),
});

/** A decision that is taken back. `before`: the speaker that the words had until then, as a clip would hold it. */
export const withdrawalSchema = z.extend(correctionSchema, { before: speakerSchema });

/** What a person asks to change in clips; what is not named stays. */
export const editSchema = z.object({
  /** Without `role`, each clip keeps its own. */
  speaker: z.optional(z.nullable(z.object({ name: z.string().check(z.minLength(1)), role: z.optional(z.nullable(z.string())) }))),
  note: z.optional(z.string()),
  addTags: z.optional(z.array(z.string())),
  removeTags: z.optional(z.array(z.string())),
  /** `true` puts in the trash, `false` takes out again. */
  deleted: z.optional(z.boolean()),
});
