/**
 * Every message between the rooms of `entrypoints/`, as pairs of schemas. A message that is not listed here, or does not fit,
 * is refused at the door. `from` says who may send it: the reader in a page (hostile surroundings) or our own pages. `long`: it
 * may hold a whole article or thousands of quotations, and goes in portions (`portions.ts`).
 */
import * as z from 'zod/mini';
import { articleSchema, spanSchema } from '../page/schema.ts';
import { attributionSchema, personSchema, readingSchema } from '../attribution/schema.ts';
import { correctionSchema, editSchema, withdrawalSchema } from '../collection/schema.ts';
import { snapshotSchema } from '../page/snapshot-schema.ts';
import { pageStateSchema } from './page-state.ts';
import { restrictionSchema } from './restricted.ts';

/** A quotation that was saved earlier from this address, to be found again in the page. */
export const savedMarkSchema = z.object({ clip: z.string(), exact: z.string(), prefix: z.string(), suffix: z.string(), start: z.number(), speaker: z.nullable(z.string()) });

const nothing = z.object({});
const clipId = z.string();

/** Messages to the background. */
export const toBackground = {
  /** The reader sends the page's text and gets back the article in it and who said what. `article: null`: no running text. */
  read: {
    from: 'page',
    long: true,
    request: z.object({ snapshot: snapshotSchema }),
    reply: z.object({
      article: z.nullable(articleSchema),
      reading: z.nullable(readingSchema),
      saved: z.array(savedMarkSchema),
      corrections: z.array(correctionSchema),
    }),
  },
  /** The likeliest speaker of words that the reader selected. */
  propose: {
    from: 'page',
    long: true,
    request: z.object({ article: articleSchema, span: spanSchema }),
    reply: z.object({ attribution: attributionSchema, people: z.array(personSchema) }),
  },
  /** Keep a quotation. Written before it is acknowledged; sending it again gives the same clip. */
  save: {
    from: 'page',
    long: true,
    request: z.object({ article: articleSchema, attribution: attributionSchema, engine: z.string(), corrected: z.boolean(), origin: z.enum(['quotation', 'selection']) }),
    reply: z.object({ clip: clipId, created: z.boolean() }),
  },
  /** Put a clip in the trash (the page's Undo, or a second press of Save). */
  unsave: { from: 'page', request: z.object({ clip: clipId }), reply: nothing },
  /** Remember a reader's decision for this address (not of a private window) and mend the clips that it concerns; `withdraw`: forget these and unmend (Undo). */
  correct: { from: 'page', request: z.object({ url: z.string(), corrections: z.array(correctionSchema), withdraw: z.optional(z.array(withdrawalSchema)) }), reply: nothing },
  /** Paint our highlights by a sheet that the page can neither read nor remove. Names are random for each load. */
  paint: { from: 'page', request: z.object({ prefix: z.string().check(z.regex(/^[a-z][a-z0-9]{7,31}$/)) }), reply: nothing },
  /** The gate found an article on a page where reading is always on. */
  article: { from: 'page', request: nothing, reply: nothing },
  /** The page's state changed; panel and popup listen too. `more`: there are so many quotations, told to those who ask by `getState`. */
  state: { from: 'page', request: z.object({ state: pageStateSchema, more: z.optional(z.int()) }), reply: nothing },
  /** Open one of our pages from the card. */
  open: { from: 'page', request: z.object({ room: z.enum(['collection', 'options', 'panel']), clip: z.optional(clipId) }), reply: nothing },
  /** Read this tab now; from the popup or panel, whose opening gave the right to. */
  readTab: {
    from: 'extension',
    request: z.object({ tab: z.int() }),
    reply: z.object({ injected: z.boolean(), reason: z.nullable(restrictionSchema) }),
  },
  /** The kept clips of an article that is known by any of these addresses. In a private window of Firefox a room has no database of its own to ask. */
  keptAt: { from: 'extension', long: true, request: z.object({ addresses: z.array(z.string()) }), reply: z.object({ clips: z.array(z.unknown()) }) },
  /** Ways to change the collection; the background is its only writer. */
  editClips: {
    from: 'extension',
    request: z.object({ clips: z.array(clipId), change: editSchema }),
    reply: z.object({ changed: z.int(), at: z.string() }),
  },
  /** Take back what `editClips` changed in these clips, by the moment (`at`) that it answered with. */
  undoEdit: { from: 'extension', request: z.object({ clips: z.array(clipId), at: z.string() }), reply: z.object({ changed: z.int() }) },
  /** Remove clips in the trash for good. */
  purgeClips: { from: 'extension', request: z.object({ clips: z.array(clipId) }), reply: nothing },
  /** Take in clips that `lib/exchange` has read and checked; all or none. Their schema is the collection's, which pages do not carry. */
  importClips: {
    from: 'extension',
    long: true,
    request: z.object({ clips: z.array(z.unknown()) }),
    reply: z.object({ added: z.int(), updated: z.int(), unchanged: z.int(), trashed: z.int() }),
  },
  /** Empty the collection and forget corrections; settings and permissions stay. */
  eraseAll: { from: 'extension', request: nothing, reply: nothing },
} as const;

/** Messages to the reader in a page; only our own rooms may send them. */
export const toReader = {
  /** Are you there? */
  hello: { request: nothing, reply: nothing },
  /** Read the page (again); answered when that is done. */
  readNow: { request: nothing, reply: nothing },
  getState: { long: true, request: nothing, reply: pageStateSchema },
  /** Scroll to a quotation and open its card. */
  goTo: { request: z.object({ quotation: z.string() }), reply: nothing },
  saveQuotations: { request: z.object({ quotations: z.array(z.string()) }), reply: z.object({ saved: z.int() }) },
  correctSpeaker: {
    request: z.object({ quotation: z.string(), speaker: correctionSchema.shape.speaker }),
    /** The number of the decision; `null` where it could not be kept. */
    reply: z.object({ decision: z.nullable(z.int()) }),
  },
  /** Take back a decision of this page, by its number. */
  takeBack: { request: z.object({ decision: z.int() }), reply: nothing },
  /** A browser-level key or a menu. `framed`: the words that are selected, where that is in a frame of the page: no reader is in there. */
  command: { request: z.object({ name: z.enum(['next', 'previous', 'save', 'copy', 'close', 'saveSelection']), framed: z.optional(z.string()) }), reply: nothing },
  /** What is kept or was decided has changed elsewhere: anywhere, or for the article that is known by any of these addresses. */
  clipsChanged: { request: z.object({ addresses: z.optional(z.array(z.string())) }), reply: nothing },
  /** Take everything away: highlights, card, listeners. */
  off: { request: nothing, reply: nothing },
} as const;

export type ToBackground = typeof toBackground;
export type ToReader = typeof toReader;
export type Request<M extends Record<string, { request: unknown }>, N extends keyof M> = M[N]['request'] extends z.ZodMiniType<infer T> ? T : never;
export type Reply<M extends Record<string, { reply: unknown }>, N extends keyof M> = M[N]['reply'] extends z.ZodMiniType<infer T> ? T : never;
export type SavedMark = z.infer<typeof savedMarkSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
