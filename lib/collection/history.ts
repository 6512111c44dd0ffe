import type { Clip } from '../clip/index.ts';
import type { Change, Editable } from './records.ts';

const FIELDS = ['speaker', 'note', 'tags', 'deleted'] as const satisfies readonly (keyof Editable)[];

/** What differs between two states of one clip, a change for each field; empty when nothing does. */
export function changesBetween(before: Clip, after: Clip, at: string): Change[] {
  return FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => ({
    clip: before.id,
    at,
    field,
    before: before[field],
    after: after[field],
  }));
}

/** The clip with a field as it was before a change. Whether a person had decided on the speaker then is told by the basis. */
export function beforeChange(clip: Clip, { field, before }: Change, at: string): Clip {
  const restored = { ...clip, [field]: before, updated: at } as Clip;
  return field === 'speaker' ? { ...restored, corrected: restored.speaker?.basis === 'person' } : restored;
}

/** A note is kept at each pause in writing it: what comes within so long of the last is the same change. */
const SAME_WRITING_MS = 10 * 60_000;

/** The change of a note as it is written down behind the last one: together with that where it is the same writing. */
export function noteAfter(last: Change | undefined, change: Change): Change {
  const goesOn = last?.field === 'note' && Math.abs(Date.parse(change.at) - Date.parse(last.at)) < SAME_WRITING_MS;
  return goesOn ? { ...last, at: change.at, after: change.after } : change;
}
