import { describe, expect, test } from 'vitest';
import { clipSchema } from '../../../lib/clip/index.ts';
import { applyEdit } from '../../../lib/collection/edit.ts';
import { changesBetween, noteAfter } from '../../../lib/collection/history.ts';
import type { Change } from '../../../lib/collection/records.ts';
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
    expect(applyEdit(thrown, { note: 'kept for later' }, NOW).deleted).toBe(NOW);
  });

  test.each([{}, { note: '' }, { addTags: [] }, { deleted: false }, { removeTags: ['none'] }])('that changes nothing (%j) gives the same clip', (edit) => {
    const clip = clipOf();
    expect(applyEdit(clip, edit, NOW)).toBe(clip);
  });

  test('that says again what a person has said gives the same clip, and one of another role does not', () => {
    const clip = clipOf(1, { corrected: true, speaker: { name: 'Ida Berg', role: 'clerk', confidence: null, basis: 'person' } });
    expect(applyEdit(clip, { speaker: { name: 'Ida Berg', role: 'clerk' } }, NOW)).toBe(clip);
    expect(applyEdit(clip, { speaker: { name: 'Ida Berg', role: 'mayor' } }, NOW).speaker?.role).toBe('mayor');
    expect(applyEdit(clip, { speaker: { name: 'Ida Borg', role: 'clerk' } }, NOW).speaker?.name).toBe('Ida Borg');
    const unknown = clipOf(1, { speaker: null });
    expect(applyEdit(unknown, { speaker: null }, NOW)).toBe(unknown);
  });

  test('is later than what stood before, though the clock was set back since', () => {
    const ahead = applyEdit(clipOf(), { note: 'ahead' }, '2027-01-01T00:00:00.000Z');
    expect(applyEdit(ahead, { note: 'mended' }, NOW).updated).toBe('2027-01-01T00:00:00.001Z');
    const last = { ...clipOf(), updated: '9999-12-31T23:59:59.999Z' };
    expect(clipSchema.safeParse(applyEdit(last, { note: 'no later' }, NOW)).success).toBe(true);
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

describe('the history of a note', () => {
  const change: Change = { clip: clipOf().id, at: NOW, field: 'note', before: 'Ask', after: 'Ask her' };

  test('is one change where it is written with pauses', () => {
    const last: Change = { ...change, number: 7, at: '2026-06-01T07:50:00.001Z', before: '', after: 'Ask' };
    expect(noteAfter(last, change)).toEqual({ ...change, number: 7, before: '' });
  });

  test.each([
    ['is begun anew ten minutes later', { ...change, number: 7, at: '2026-06-01T07:50:00.000Z' }],
    ['is begun anew behind another change', { ...change, number: 7, field: 'tags' as const }],
    ['begins where there is none', undefined],
  ])('%s', (_what, last) => {
    expect(noteAfter(last, change)).toBe(change);
  });
});
