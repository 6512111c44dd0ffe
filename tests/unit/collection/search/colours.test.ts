import { describe, expect, test } from 'vitest';
import type { Clip } from '../../../../lib/clip/schema.ts';
import { Desk } from '../../../../lib/collection/search/index.ts';
import { clipOf } from '../../../clips.ts';

/** Clips of these speakers, saved one after the other. */
const savedOf = (...speakers: string[]): Clip[] =>
  speakers.map((name, i) =>
    clipOf(i + 1, { speaker: { name, role: null, confidence: 0.9, basis: 'stated' }, saved: `2026-05-01T09:${String(i).padStart(2, '0')}:00.000Z`, deleted: null }),
  );

/** The colours at a visit to the collection that holds these clips. */
function coloursAt(clips: readonly Clip[]): Record<string, number> {
  const desk = new Desk();
  desk.update(clips);
  return Object.fromEntries(desk.overview().colours);
}

const EIGHT = ['Hal', 'Gro', 'Finn', 'Eva', 'Dov', 'Cleo', 'Ben', 'Ada'];

describe('a speaker’s colour in the collection', () => {
  test('is the same at every visit, whoever was saved since', () => {
    const clips = savedOf('Hal', 'Gro', 'Gro', 'Ada', 'Hal', 'Finn', 'Ada', 'Ada', 'Ben', 'Finn', 'Finn', 'Finn');
    let before = {};
    for (const count of clips.keys()) {
      const now = coloursAt(clips.slice(0, count + 1));
      expect(now).toMatchObject(before);
      before = now;
    }
    expect(new Set(Object.values(before)).size).toBe(5);
  });

  test('stays when another speaker’s clips are in the trash', () => {
    const clips = savedOf('Hal', 'Gro', 'Ada');
    expect(coloursAt([{ ...clips[0]!, deleted: '2026-06-01T09:00:00.000Z' }, ...clips.slice(1)])).toEqual(coloursAt(clips));
  });

  test('is taken by whoever is quoted more often once all are given, and no other changes', () => {
    const rare = coloursAt(savedOf(...EIGHT, ...EIGHT.slice(1), 'Ida'));
    expect(Object.keys(rare).sort()).toEqual([...EIGHT].sort());
    const { Hal: taken, ...others } = rare;
    expect(coloursAt(savedOf(...EIGHT, ...EIGHT.slice(1), 'Ida', 'Ida'))).toEqual({ ...others, Ida: taken });
  });
});
