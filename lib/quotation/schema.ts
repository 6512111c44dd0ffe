import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());
const index = z.nullable(z.int().check(z.nonnegative()));

/**
 * `direct`: a clause or more inside marks. `partial`: a quoted part of the writer's own sentence. `block`: set off by the
 * page's layout (blockquote), with or without marks.
 */
export const quotationKindSchema = z.enum(['direct', 'partial', 'block']);

/** A stretch of text that somebody is quoted with. The span includes its marks. */
export const quotationSchema = z.object({
  start: offset,
  end: offset,
  kind: quotationKindSchema,
  /** Is it speech (`true`), or a title, term, nickname or scare quote (`false`)? */
  speech: z.boolean(),
  /** Probability in [0,1] that it is speech. */
  speechProbability: z.number().check(z.minimum(0), z.maximum(1)),
  /** False where the quotation runs on (into the next paragraph, which opens with a mark of its own, or from one block quotation into the next), and where the closing mark was forgotten. */
  closed: z.boolean(),
  /** Index of the quotation that this one continues over a paragraph break, else `null`. */
  continues: index,
  /** Index of the quotation around this one, else `null`. */
  inside: index,
});
