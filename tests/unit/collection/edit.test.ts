import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../lib/collection/edit.ts';
import { changesBetween } from '../../../lib/collection/history.ts';
import { clipOf } from '../../clips.ts';

const NOW = '2026-06-01T08:00:00.000Z';

describe('an edit', () => {
  test('of the speaker is a correction; the confidence is the person’s', () => {
    const clip = applyEdit(clipOf(), { speaker: { name: 'Ida Berg', role: null } }, NOW);
    expect(clip.speaker).toEqual({ name: 'Ida Berg', role: null, confidence: null, basis: 'person' });
    expect(clip).toMatchObject({ corrected: true, updated: NOW });
  });

  test('that confirms the engine’s speaker makes it the person’s', () => {
    const { name, role } = clipOf().speaker!;
    expect(applyEdit(clipOf(), { speaker: { name, role } }, NOW).speaker?.basis).toBe('person');
  });

  test('of the name alone leaves the role as it is', () => {
    expect(applyEdit(clipOf(), { speaker: { name: 'Ida Berg' } }, NOW).speaker).toMatchObject({ name: 'Ida Berg', role: clipOf().speaker!.role });
    expect(applyEdit(clipOf(1, { speaker: null }), { speaker: { name: 'Ida Berg' } }, NOW).speaker).toMatchObject({ name: 'Ida Berg', role: null });
  });

  test('can say that the speaker is unknown', () => {
    expect(applyEdit(clipOf(), { speaker: null }, NOW)).toMatchObject({ speaker: null, corrected: true });
  });

  test('of tags trims, joins and leaves out twins', () => {
    const clip = clipOf(1, { tags: ['sea', 'port'] });
    expect(applyEdit(clip, { addTags: [' budget ', 'sea', ''] }, NOW).tags).toEqual(['sea', 'port', 'budget']);
    expect(applyEdit(clip, { removeTags: ['sea'] }, NOW).tags).toEqual(['port']);
    expect(applyEdit(clipOf(1, { tags: [' sea'] }), { removeTags: [' sea'] }, NOW).tags).toEqual([]);
  });

  test('into the trash and out again', () => {
    const thrown = applyEdit(clipOf(), { deleted: true }, NOW);
    expect(thrown.deleted).toBe(NOW);
    expect(applyEdit(thrown, { deleted: true }, '2027-01-01T00:00:00.000Z')).toBe(thrown);
    expect(applyEdit(thrown, { deleted: false }, NOW).deleted).toBeNull();
  });

  test.each([{}, { note: '' }, { addTags: [] }, { deleted: false }, { removeTags: ['none'] }])('that changes nothing (%j) gives the same clip', (edit) => {
    const clip = clipOf();
    expect(applyEdit(clip, edit, NOW)).toBe(clip);
  });

  test('made twice is made once', () => {
    const once = applyEdit(clipOf(), { speaker: { name: 'Ida Berg', role: 'clerk' }, note: 'n', addTags: ['t'] }, NOW);
    expect(applyEdit(once, { speaker: { name: 'Ida Berg', role: 'clerk' }, note: 'n', addTags: ['t'] }, '2027-01-01T00:00:00.000Z')).toBe(once);
  });
});

test('the history names each field that differs, before and after', () => {
  const before = clipOf();
  const after = applyEdit(before, { note: 'see p. 3', speaker: null }, NOW);
  expect(changesBetween(before, after, NOW)).toEqual([
    { clip: before.id, at: NOW, field: 'speaker', before: before.speaker, after: null },
    { clip: before.id, at: NOW, field: 'note', before: '', after: 'see p. 3' },
  ]);
  expect(changesBetween(before, before, NOW)).toEqual([]);
});
