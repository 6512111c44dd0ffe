import type { Clip } from '../../clip/schema.ts';
import { languageOf } from '../language.ts';
import { publisherOf } from '../publisher.ts';

/** What a line of the list shows: small enough that ten thousand fit into the page. */
export type Row = {
  id: string;
  /** The quotation, cut where no line would show more. */
  exact: string;
  language: string | undefined;
  speaker: string | null;
  role: string | null;
  publisher: string;
  /** As the page stated it, else the day of saving: `2026`, `2026-05` or `2026-05-12`. */
  day: string;
  saved: string;
  tags: string[];
  hasNote: boolean;
  deleted: string | null;
};

/** A line shows three rows of text of about 100 characters at the widest. */
const LONGEST = 400;

/** What the list needs of a clip. */
export function rowOf(clip: Clip): Row {
  return {
    id: clip.id,
    exact: clip.exact.length > LONGEST ? `${clip.exact.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : clip.exact,
    language: languageOf(clip),
    speaker: clip.speaker?.name ?? null,
    role: clip.speaker?.role ?? null,
    publisher: publisherOf(clip),
    day: dayOf(clip),
    saved: clip.saved,
    tags: [...new Set(clip.tags)],
    hasNote: clip.note.trim() !== '',
    deleted: clip.deleted,
  };
}

function dayOf(clip: Clip): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(clip.article.published ?? '')?.[0] ?? clip.saved.slice(0, 10);
}
