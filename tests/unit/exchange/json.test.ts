import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipSchema, type Clip } from '../../../lib/clip/schema.ts';
import { readImport, toJson, toJsonFiles } from '../../../lib/exchange/index.ts';
import { anyClip, anyClips, clipOf } from '../../clips.ts';

const EXPORTED = '2026-11-24T10:00:00.000Z';

describe('a collection as JSON', () => {
  test('comes back as it was, whatever is in it', () => {
    fc.assert(fc.property(anyClips, (clips) => void expect(readImport(toJson(clips, EXPORTED))).toEqual({ ok: true, clips })));
  });

  test('is made of clips that the schema allows', () => {
    fc.assert(fc.property(anyClip, (clip) => void expect(clipSchema.parse(clip)).toEqual(clip)));
  });

  test('has an envelope that says what it is', () => {
    expect(JSON.parse(toJson([], EXPORTED))).toEqual({ saidby: 'collection', version: 1, exported: EXPORTED, clips: [] });
  });

  test('is the same bytes in whatever order the fields of a clip were made', () => {
    const clip = clipOf();
    const backwards = Object.fromEntries(Object.entries(clip).reverse()) as typeof clip;
    expect(Object.keys(backwards)).not.toEqual(Object.keys(clip));
    expect(toJson([backwards], EXPORTED)).toBe(toJson([clip], EXPORTED));
  });

  test('is as many texts as it takes for each to be taken in again', () => {
    const files = (clips: readonly Clip[], characters: number, count: number) => toJsonFiles(clips, EXPORTED, { characters, clips: count });
    const most = fc.record({ characters: fc.integer({ min: 100, max: 20_000 }), clips: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(anyClips, most, (clips, { characters, clips: count }) => {
        const texts = files(clips, characters, count);
        const back = texts.map((text) => readImport(text)).map((result) => (result.ok ? result.clips : []));
        expect(back.flat()).toEqual(clips);
        // One clip is never cut in two, however long it is.
        texts.forEach((text, at) => expect(back[at]!.length === 1 || text.length <= characters || clips.length === 0).toBe(true));
        for (const some of back) expect(some.length).toBeLessThanOrEqual(count);
      }),
    );
    const ten = Array.from({ length: 10 }, (_, at) => clipOf(at));
    expect(files(ten, toJson(ten, EXPORTED).length + 100, 10)).toEqual([toJson(ten, EXPORTED)]);
    for (const texts of [files(ten, Infinity, 4), files(ten, toJson(ten.slice(0, 4), EXPORTED).length + 100, 10)])
      expect(texts.map((text) => readImport(text))).toMatchObject([4, 4, 2].map((length) => ({ clips: { length } })));
    expect(toJsonFiles([], EXPORTED)).toEqual([toJson([], EXPORTED)]);
  });

  test('comes back with a byte order mark and Windows line ends too', () => {
    const clips = [clipOf(1), clipOf(2)];
    expect(readImport(`\uFEFF${toJson(clips, EXPORTED).replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, clips });
  });
});
