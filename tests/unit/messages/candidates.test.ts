import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../lib/messages/candidates.ts';
import { person, speaker } from '../reader/make.ts';
import { quote } from '../reader/make-quote.ts';

const mention = (start: number) => ({ start, end: start + 6 });
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('whom the reader may mean', () => {
  it('are the others, nearest first', () => {
    const people = [person('Far', { mentions: [mention(5000)] }), person('Near', { mentions: [mention(110)] }), person('Shown', { mentions: [mention(120)] })];
    const shown = quote({ start: 130, end: 160, speaker: speaker({ name: 'Shown', person: 2 }) });
    expect(names(candidatesFor(shown, people, [shown]))).toEqual(['Near', 'Far']);
  });

  it('puts those who speak in the article before those only named', () => {
    const people = [person('Named', { mentions: [mention(0)] }), person('Speaks', { mentions: [mention(0)] })];
    const unknown = quote({ start: 300, end: 320, person: null });
    expect(names(candidatesFor(unknown, people, [quote({ person: 1 }), quote({ person: 1 }), unknown]))).toEqual(['Speaks', 'Named']);
  });

  it('puts people before documents that stand as near', () => {
    const people = [person('The report', { kind: 'document', mentions: [mention(100)] }), person('Ada Lund', { mentions: [mention(100)] })];
    expect(names(candidatesFor(quote({ start: 120, end: 130, person: null }), people, []))).toEqual(['Ada Lund', 'The report']);
  });

  it('offers somebody never named near, and no more than can be read', () => {
    const people = Array.from({ length: 40 }, (_, i) => person(`Person ${i}`));
    expect(candidatesFor(quote({ person: null }), people, []).length).toBeLessThanOrEqual(12);
    expect(candidatesFor(quote({ person: null }), [person('Nowhere')], [])).toHaveLength(1);
  });
});
