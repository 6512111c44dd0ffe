import type { Article, Span } from '../page/types.ts';
import type { Attribution } from '../attribution/types.ts';
import { articleAddresses } from './address.ts';
import { contextOf } from './context.ts';
import { sha256 } from './hash.ts';
import { CLIP_VERSION, clipSchema, type Clip } from './schema.ts';
import { selectorsOf } from './selectors.ts';
import { speakerOf } from './speaker.ts';

export type MakeClipOptions = {
  /** Engine and weights, as `Reading.engine` names them. */
  engine: string;
  /** A person, not the engine, said who spoke. */
  corrected: boolean;
  origin: Clip['origin'];
  /** When it is saved. */
  now: Date;
  /** A fresh UUID; the caller's, so that a clip can be made again in a test. */
  id: string;
};

/**
 * Makes the record of one quotation of an article. Pure but for the hashes. Throws a `RangeError` when the quotation is not a
 * stretch of the article, and a `ZodError` when the result would not be a clip.
 */
export async function makeClip(article: Article, attribution: Attribution, options: MakeClipOptions): Promise<Clip> {
  const { quotation } = attribution;
  const exact = article.text.slice(quotation.start, quotation.end);
  if (exact.trim() === '' || quotation.end > article.text.length) throw new RangeError('The quotation is not a stretch of the article.');
  const saved = options.now.toISOString();
  return clipSchema.parse({
    version: CLIP_VERSION,
    id: options.id,
    key: await keyOf(article, quotation),
    exact,
    kind: quotation.kind,
    speaker: speakerOf(attribution, options.corrected),
    evidence: evidenceOf(article, attribution),
    context: contextOf(article, quotation),
    article: { ...article.meta, textHash: await sha256(article.text) },
    selectors: selectorsOf(article, quotation),
    saved,
    updated: saved,
    deleted: null,
    tags: [],
    note: '',
    engine: options.engine,
    corrected: options.corrected,
    origin: options.origin,
  } satisfies Clip);
}

/**
 * What makes two saves one clip: the article's steadiest address, the exact words, and which of their occurrences it is. Not
 * the position, which moves when a publisher adds a line above.
 */
function keyOf(article: Article, span: Span): Promise<string> {
  const exact = article.text.slice(span.start, span.end);
  let occurrence = 0;
  for (let at = article.text.indexOf(exact); at < span.start; at = article.text.indexOf(exact, at + 1)) occurrence++;
  return sha256(JSON.stringify([articleAddresses(article.meta).at(-1), exact, occurrence]));
}

function evidenceOf(article: Article, { speaker, cue, why }: Attribution): Clip['evidence'] {
  const quote = (span: Span | null | undefined) => (span && span.end > span.start ? { ...span, text: article.text.slice(span.start, span.end) } : null);
  return { mention: quote(speaker && { start: speaker.mention.start, end: speaker.mention.end }), cue: quote(cue), why };
}
