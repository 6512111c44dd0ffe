import { describe, expect, test } from 'vitest';
import { concerns } from '../../../lib/collection/same-words.ts';
import { clipOf } from '../../clips.ts';

const clip = clipOf();
const [quote] = clip.selectors;
const correction = { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, speaker: null };

describe('a correction concerns a clip', () => {
  test('of the same words in the same surroundings, however much of these was kept', () => {
    expect(concerns(correction, clip)).toBe(true);
    expect(concerns({ ...correction, prefix: quote.prefix.slice(-5) }, clip)).toBe(true);
    expect(concerns({ ...correction, prefix: `and more: ${quote.prefix}`, suffix: `${quote.suffix} the crews` }, clip)).toBe(true);
  });

  test('but not the same words elsewhere, nor others', () => {
    expect(concerns({ ...correction, prefix: 'At sea, ' }, clip)).toBe(false);
    expect(concerns({ ...correction, suffix: ' he sang' }, clip)).toBe(false);
    expect(concerns({ ...correction, exact: '“Other words”' }, clip)).toBe(false);
  });
});
