import type { Clip } from '../clip/schema.ts';

/**
 * The columns of the CSV export, in order; `docs/exchange.md` describes them for readers. Dates are ISO 8601, tags are separated
 * by `; `, an unknown value is an empty cell.
 */
export const CSV_COLUMNS = {
  id: (clip) => clip.id,
  quotation: (clip) => clip.exact,
  speaker: (clip) => clip.speaker?.name,
  role: (clip) => clip.speaker?.role,
  confidence: (clip) => clip.speaker?.confidence?.toFixed(2),
  basis: (clip) => clip.speaker?.basis,
  kind: (clip) => clip.kind,
  headline: (clip) => clip.article.headline,
  byline: (clip) => clip.article.byline,
  publisher: (clip) => clip.article.publisher,
  published: (clip) => clip.article.published,
  url: (clip) => clip.article.url,
  canonical_url: (clip) => clip.article.canonicalUrl,
  language: (clip) => clip.article.language,
  sentence: (clip) => clip.context.sentence,
  paragraph: (clip) => clip.context.paragraph,
  mention: (clip) => clip.evidence.mention?.text,
  cue: (clip) => clip.evidence.cue?.text,
  why: (clip) => clip.evidence.why,
  tags: (clip) => clip.tags.join('; '),
  note: (clip) => clip.note,
  saved: (clip) => clip.saved,
  updated: (clip) => clip.updated,
  corrected: (clip) => String(clip.corrected),
  origin: (clip) => clip.origin,
  engine: (clip) => clip.engine,
} satisfies Record<string, (clip: Clip) => string | null | undefined>;
