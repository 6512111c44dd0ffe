import { describe, expect, it } from 'vitest';
import { assemble } from '../../../entrypoints/reader.content/assemble.ts';
import { Cast, decide } from '../../../entrypoints/reader.content/decisions.ts';
import type { Quote } from '../../../entrypoints/reader.content/state.ts';
import type { Correction, SavedMark } from '../../../lib/messages/contract.ts';
import { workOf } from '../../work.ts';
import { article, attribution, person } from './make.ts';

const TEXT = '“We wait,” said Keller. “We wait,” said Lund. The plan is “a gift to nobody in particular”, a leaflet read.';
const spans = [...TEXT.matchAll(/“[^”]+”/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
const people = [person('Maria Keller', { role: 'minister' }), person('Ada Lund')];
const reading = {
  language: 'en',
  engine: 'test',
  people,
  attributions: [attribution({ ...spans[0]!, person: 0 }), attribution({ ...spans[1]!, person: 1 }), attribution({ ...spans[2]!, person: null })],
};

function wholeOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function shown(more: { saved?: SavedMark[]; corrections?: Correction[]; text?: string; before?: Quote[] } = {}) {
  let id = 100;
  const answer = { article: article(more.text ?? TEXT), reading, saved: more.saved ?? [], corrections: more.corrections ?? [] };
  return wholeOf(
    assemble(
      answer,
      () => more.before ?? [],
      () => `n${++id}`,
    ),
  );
}

const saved = (exact: string, change: Partial<SavedMark> = {}): SavedMark => ({ clip: 'c1', exact, prefix: '', suffix: '', start: 0, speaker: null, ...change });

describe('what is shown', () => {
  it('is what the engine found, with ids of their own', () => {
    const { quotes } = shown();
    expect(quotes.map(({ text, state }) => [text, state])).toEqual([
      ['“We wait,”', 'stated'],
      ['“We wait,”', 'stated'],
      ['“a gift to nobody in particular”', 'unknown'],
    ]);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the ids of quotations that stay, told apart by their order where the words are the same', () => {
    const before = shown().quotes;
    const after = shown({ before: [...before] }).quotes;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const grown = shown({ before: [before[2]!] }).quotes;
    expect(grown[2]!.id).toBe(before[2]!.id);
    expect(grown.slice(0, 2).map(({ id }) => id)).not.toContain(before[2]!.id);
  });

  it('holds to what a reader decided, by the words around', () => {
    const { quotes, people: known } = shown({ corrections: [{ exact: '“We wait,”', prefix: 'said Keller. ', suffix: ' said Lund', speaker: { name: 'Jo Berg', role: 'clerk' } }] });
    expect(quotes.map(({ state }) => state)).toEqual(['stated', 'person', 'unknown']);
    expect(quotes[1]!.attribution.speaker).toMatchObject({ name: 'Jo Berg', role: 'clerk', person: 2, confidence: 1 });
    expect(known[2]).toMatchObject({ name: 'Jo Berg' });
  });

  it('leaves out what a reader said is no quotation', () => {
    const { quotes } = shown({ corrections: [{ exact: '“a gift to nobody in particular”', prefix: '', suffix: '', speaker: null }] });
    expect(quotes).toHaveLength(2);
  });

  it('knows saved quotations again, each clip for one', () => {
    const { quotes } = shown({ saved: [saved('“We wait,”', { prefix: 'said Keller. ', start: 24 }), saved('“We wait,”', { clip: 'c2' })] });
    expect(quotes.map(({ clip }) => clip)).toEqual(['c2', 'c1', null]);
    expect(quotes.every(({ savedAs }) => savedAs === null)).toBe(true);
  });

  it('gives words to whom they belong where another who said the same is no longer there', () => {
    const keller = { exact: '“We wait,”', prefix: 'In the morning it was quiet. ', suffix: ' said Brandt, and left.' };
    const lund = { exact: '“We wait,”', prefix: 'said Keller. ', suffix: ' said Lund.' };
    const text = TEXT.slice(spans[1]!.start - 'said Keller. '.length);
    const only = { ...reading, attributions: [attribution({ start: text.indexOf('“We'), end: text.indexOf(' said Lund'), person: 1 })] };
    const { quotes } = wholeOf(
      assemble(
        {
          article: article(text),
          reading: only,
          saved: [saved('', { ...keller }), saved('', { ...lund, clip: 'c2', start: 35 })],
          corrections: [
            { ...lund, speaker: { name: 'Ada Lund', role: 'captain' } },
            { ...keller, speaker: { name: 'Jo Brandt', role: 'clerk' } },
          ],
        },
        () => [],
        () => 'n1',
      ),
    );
    expect(quotes.map(({ clip, attribution: { speaker } }) => [clip, speaker!.name])).toEqual([['c2', 'Ada Lund']]);
  });

  it('says how the words were when they were saved', () => {
    const { quotes } = shown({ saved: [saved('“a gift to everybody in particular”')] });
    expect(quotes[2]).toMatchObject({ clip: 'c1', savedAs: '“a gift to everybody in particular”' });
  });

  it('shows words that a reader selected, in text order, with the speaker they were saved with', () => {
    const { quotes } = shown({ saved: [saved('The plan is', { speaker: 'Maria Keller' })] });
    expect(quotes.map(({ text }) => text)).toEqual(['“We wait,”', '“We wait,”', 'The plan is', '“a gift to nobody in particular”']);
    expect(quotes[2]).toMatchObject({ origin: 'selection', clip: 'c1', state: 'person' });
    expect(quotes[2]!.attribution.speaker).toMatchObject({ person: 0, role: 'minister' });
  });

  it('is silent about clips whose words are gone', () => {
    expect(shown({ saved: [saved('Words that nobody ever wrote here')] }).quotes).toHaveLength(3);
  });
});

describe('a decision', () => {
  it('keeps the evidence that the engine had', () => {
    const quote = shown().quotes[0]!;
    const { mention, text } = quote.attribution.speaker!;
    const cast = new Cast(people);
    expect(decide(quote, { name: 'Ada Lund', role: null }, cast).attribution.speaker).toMatchObject({ mention, text, name: 'Ada Lund', person: 1 });
    expect(cast.people).toBe(people);
  });

  it('gives a speaker to a quotation that had none, without inventing evidence', () => {
    const quote = shown().quotes[2]!;
    const { speaker } = decide(quote, { name: 'Ada Lund', role: null }, new Cast(people)).attribution;
    expect(speaker!.mention.start).toBe(speaker!.mention.end);
  });
});

describe('what is kept of a page', () => {
  /** A page of so many quotations, all of them kept, and as many words that readers selected, each with a speaker of its own. */
  function workFor(count: number): number {
    const said = Array.from({ length: count }, (_, i) => `“We wait for ship number ${i},”`);
    const text = said.map((words, i) => `${words} said Lund at noon on day ${i}. `).join('');
    let at = 0;
    const attributions = said.map((words) => {
      const start = text.indexOf(words, at);
      at = start + words.length;
      return attribution({ start, end: at });
    });
    const marks = said.flatMap((words, i) => {
      const noon = `noon on day ${i}.`;
      return [saved(words, { clip: `c${i}`, start: text.indexOf(words) }), saved(noon, { clip: `n${i}`, speaker: `Speaker ${i}`, start: text.indexOf(noon) })];
    });
    const corrections = said.map((exact, i) => ({ exact, prefix: '', suffix: '', speaker: i % 2 ? null : { name: `Corrected ${i}`, role: null } }));
    const answer = { article: article(text), reading: { ...reading, attributions }, saved: marks, corrections };
    let shown: Quote[] = [];
    const work = workOf(() => {
      const assembled = wholeOf(
        assemble(
          answer,
          () => [],
          () => 'q',
        ),
      );
      shown = [...assembled.quotes];
    }, ['/reader.content/', '/lib/anchor/']);
    expect(shown.filter(({ clip }) => clip)).toHaveLength(2 * count);
    return work;
  }

  it('is found with work that grows with the number of clips, not with its square', () => {
    workFor(10);
    expect(workFor(1_000)).toBeLessThanOrEqual(10.5 * workFor(100));
  });
});
