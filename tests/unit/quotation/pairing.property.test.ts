import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';
import type { MarkStyle } from '../../../lib/quotation/types.ts';
import { workOf } from '../../work.ts';

const STYLE: MarkStyle = {
  double: [
    ['“', '”'],
    ['"', '"'],
  ],
  single: [
    ['‘', '’'],
    ["'", "'"],
  ],
};
const piece = fc.constantFrom(...'“”„"«»‘’‚\'`‹›「」', ' ', '\n\n', '. ', ', ', 'word', 'Name', '6', '—', '(', ')', '\ud800', 'é');
const pieces = (lengths: fc.ArrayConstraints) => fc.array(piece, lengths).map((parts) => parts.join(''));
const noise = pieces({ maxLength: 60 });
/** What a long run repeats. */
const run = pieces({ minLength: 1, maxLength: 8 });
const anything = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 80 }));

describe('pairing, for any text', () => {
  it('gives sorted spans inside the text, each over at least one token, that nest or stand apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = pairQuotations(tokenise(text), STYLE);
        found.forEach((q, index) => {
          expect(q.start).toBeGreaterThanOrEqual(0);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          if (q.continues !== null) expect(found[q.continues]!.closed).toBe(false);
          if (q.inside !== null) {
            expect(q.inside).toBeLessThan(index);
            expect(found[q.inside]!.end).toBeGreaterThanOrEqual(q.end);
          }
          if (index > 0) expect(found[index - 1]!.start).toBeLessThan(q.start);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('lets no quotation pass the end of its paragraph', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const tokens = tokenise(text);
        const paragraphOf = (offset: number): number => tokens.paragraph[tokens.end.findIndex((end) => end > offset)]!;
        for (const q of pairQuotations(tokens, STYLE)) expect(paragraphOf(q.start)).toBe(paragraphOf(q.end - 1));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['‘a ', 0],
    ['“a ', 1],
    ['"a" ', 20_000],
    ['« a ', 10_000],
    ['“‘a” ', 20_000],
    ['“a\n\n', 20_000],
  ])('takes a long run of %j, and gives a quotation for each pair or paragraph', (unit, quotations) => {
    expect(pairQuotations(tokenise(unit.repeat(20_000)), STYLE)).toHaveLength(quotations);
  });

  it('does ten times the work for a run of marks that is ten times as long', () => {
    const workFor = (text: string) => workOf(() => pairQuotations(tokenise(text), STYLE), ['/lib/quotation/']);
    fc.assert(
      fc.property(run, (unit) => {
        expect(workFor(unit.repeat(500))).toBeLessThanOrEqual(10.5 * workFor(unit.repeat(50)));
      }),
      { numRuns: 200 },
    );
  });
});
