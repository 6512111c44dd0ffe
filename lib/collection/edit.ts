import type * as z from 'zod/mini';
import type { Clip } from '../clip/index.ts';
import type { editSchema } from './schema.ts';

export type Edit = z.infer<typeof editSchema>;

/** The clip after an edit; the same object when nothing differs, so that an edit sent twice is made once. */
export function applyEdit(clip: Clip, edit: Edit, now: string): Clip {
  const edited: Clip = { ...clip };
  const speaker = edit.speaker && { role: clip.speaker?.role ?? null, ...edit.speaker };
  if (speaker !== undefined && !sameSpeaker(clip, speaker)) {
    edited.speaker = speaker && { ...speaker, confidence: null, basis: 'person' };
    edited.corrected = true;
  }
  if (edit.note !== undefined) edited.note = edit.note;
  edited.tags = editTags(clip.tags, edit);
  if (edit.deleted !== undefined) edited.deleted = edit.deleted ? (clip.deleted ?? now) : null;
  return JSON.stringify(edited) === JSON.stringify(clip) ? clip : { ...edited, updated: laterThan(clip.updated, now) };
}

/** The last moment that ISO 8601 writes with four digits of the year. */
const LAST = '9999-12-31T23:59:59.999Z';

/**
 * When a clip that was last changed `before` is changed `now`: never earlier. A clock that was ahead and is set back would else have what was
 * written while it was ahead replace, by an import, what was written since.
 */
export function laterThan(before: string, now: string): string {
  if (now > before) return now;
  return before < LAST ? new Date(Date.parse(before) + 1).toISOString() : before;
}

/** A speaker whom a person confirmed with the same name stays corrected; one whom the engine named becomes so. */
function sameSpeaker({ speaker }: Clip, wanted: { name: string; role: string | null } | null): boolean {
  if (!speaker || !wanted) return !speaker && !wanted;
  return speaker.basis === 'person' && speaker.name === wanted.name && speaker.role === wanted.role;
}

function editTags(tags: string[], { addTags = [], removeTags = [] }: Edit): string[] {
  const wanted = [...tags, ...addTags].filter((tag) => !removeTags.includes(tag)).map((tag) => tag.trim());
  return [...new Set(wanted)].filter(Boolean);
}
