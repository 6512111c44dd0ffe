import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipSchema } from '../../../lib/clip/schema.ts';
import { readImport, toJson } from '../../../lib/exchange/index.ts';
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

  test('comes back with a byte order mark and Windows line ends too', () => {
    const clips = [clipOf(1), clipOf(2)];
    expect(readImport(`\uFEFF${toJson(clips, EXPORTED).replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, clips });
  });
});
