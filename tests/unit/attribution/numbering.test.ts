import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Numbering } from '../../../lib/attribution/numbering.ts';

it('numbers keys in the order in which they first come, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { maxLength: 2000 }), fc.nat(50), (keys, expected) => {
      const numbering = new Numbering(expected);
      const numbers = new Map<number, number>();
      for (const key of keys) {
        if (!numbers.has(key)) {
          expect(numbering.get(key)).toBe(-1);
          numbers.set(key, numbers.size);
        }
        expect(numbering.add(key)).toBe(numbers.get(key));
      }
      for (const [key, number] of numbers) expect(numbering.get(key)).toBe(number);
      expect(numbering.size).toBe(numbers.size);
    }),
    { numRuns: 50 },
  );
});
