import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';
import type { MarkStyle } from '../../../lib/quotation/types.ts';

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
const noise = fc
  .array(fc.constantFrom(...'“”„"«»‘’‚\'`‹›「」', ' ', '\n\n', '. ', ', ', 'word', 'Name', '6', '—', '(', ')', '\ud800', 'é'), { maxLength: 60 })
  .map((parts) => parts.join(''));
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

  it('takes long runs of marks that never close, and gives at most one quotation for each', () => {
    for (const unit of ['‘a ', '“a ', '"a" ', '« a ', '“‘a” ']) {
      const marks = 20_000;
      expect(pairQuotations(tokenise(unit.repeat(marks)), STYLE).length).toBeLessThanOrEqual(2 * marks);
    }
  });
});
