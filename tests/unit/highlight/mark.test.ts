import { describe, expect, it } from 'vitest';
import { LINE, markState, speakerColours } from '../../../lib/highlight/index.ts';
import { attribution, speaker } from '../reader/make.ts';

describe('the state of a mark', () => {
  it('follows the basis of the attribution', () => {
    expect(markState(speaker({ basis: 'stated' }), false)).toBe('stated');
    expect(markState(speaker({ basis: 'inferred' }), false)).toBe('inferred');
    expect(markState(null, false)).toBe('unknown');
  });

  it('is a person’s once somebody decided', () => {
    expect(markState(speaker({ basis: 'inferred' }), true)).toBe('person');
    expect(LINE[markState(speaker({ basis: 'inferred' }), true)]).toBe('solid');
  });
});

describe('speaker colours', () => {
  it('go by first appearance, one a person', () => {
    const colours = speakerColours([5, 2, 5, null, 9].map((person) => attribution({ person })));
    expect([...colours]).toEqual([
      [5, 1],
      [2, 2],
      [9, 3],
    ]);
  });

  it('leave the ninth speaker and later neutral', () => {
    const colours = speakerColours(Array.from({ length: 12 }, (_, person) => attribution({ person })));
    expect([...colours.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0]);
  });
});
