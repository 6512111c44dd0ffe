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
