import { describe, expect, it } from 'vitest';
import { alike } from '../../../entrypoints/reader.content/alike.ts';
import { keyAction } from '../../../entrypoints/reader.content/card/card-keys.ts';
import { confidenceWord } from '../../../entrypoints/reader.content/card/confidence.ts';
import { stepFrom } from '../../../entrypoints/reader.content/moving.ts';
import { trimmed } from '../../../entrypoints/reader.content/selected.ts';
import { EMPTY, pageState, statusAfter } from '../../../entrypoints/reader.content/state.ts';
import { pageStateSchema } from '../../../lib/messages/page-state.ts';
import { article, speaker } from './make.ts';
import { quote } from './make-quote.ts';

describe('keys', () => {
  const press = (key: string, held: object = {}) => keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, target: null, ...held });

  it.each([['s', 'save'], ['S', 'save'], ['c', 'copy'], [']', 'next'], ['[', 'previous'], ['Escape', 'close'], ['x', null], ['Enter', null]])('%s means %s', (key, action) => expect(press(key)).toBe(action));

  it('leaves the browser’s and the page’s combinations alone', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { isComposing: true }]) expect(press('s', held)).toBe(null);
    expect(press('c', { ctrlKey: true, altKey: true })).toBe(null);
  });

  it('takes brackets that a keyboard writes with AltGr', () => {
    expect(press(']', { ctrlKey: true, altKey: true })).toBe('next');
  });
});

describe('the word for how sure we are', () => {
  const word = (basis: 'stated' | 'inferred', confidence: number) => confidenceWord(quote({ speaker: speaker({ basis, confidence }) }));
  it('follows basis and figure', () => {
    expect([word('stated', 0.95), word('inferred', 0.8), word('inferred', 0.4), word('stated', 0.4)]).toEqual(['confidence_stated', 'confidence_likely', 'confidence_unsure', 'confidence_unsure']);
  });
  it('is a person’s, or none', () => {
    expect(confidenceWord(quote({}, { state: 'person' }))).toBe('confidence_person');
    expect(confidenceWord(quote({ person: null }))).toBe(null);
  });
});

describe('going from quotation to quotation', () => {
  const quotes = [quote({ start: 0, end: 1 }), quote({ start: 5, end: 6 }), quote({ start: 9, end: 10 })];
  const tops = new Map([[quotes[0]!.id, -400], [quotes[1]!.id, -20], [quotes[2]!.id, 300]]);
  const step = (from: number | null, by: 1 | -1) => quotes.indexOf(stepFrom(quotes, from === null ? null : quotes[from]!.id, by, (id) => tops.get(id) ?? null)!);

  it('goes one on or back, and around the ends', () => {
    expect([step(0, 1), step(2, 1), step(0, -1), step(1, -1)]).toEqual([1, 0, 2, 0]);
  });
  it('starts at what is in view', () => {
    expect([step(null, 1), step(null, -1)]).toEqual([2, 1]);
  });
  it('has nowhere to go without quotations', () => {
    expect(stepFrom([], null, 1, () => 0)).toBe(null);
  });
});

describe('spans', () => {
  it('are alike when most of both is shared', () => {
    expect(alike({ start: 0, end: 100 }, { start: 1, end: 99 })).toBe(true);
    expect(alike({ start: 0, end: 100 }, { start: 0, end: 40 })).toBe(false);
    expect(alike({ start: 0, end: 10 }, { start: 20, end: 30 })).toBe(false);
    expect(alike({ start: 5, end: 5 }, { start: 5, end: 5 })).toBe(false);
  });
  it('are freed of white space at their ends', () => {
    expect(trimmed('ab  cd \n ef', { start: 2, end: 9 })).toEqual({ start: 4, end: 6 });
    expect(trimmed('ab   cd', { start: 2, end: 5 })).toBe(null);
  });
});

describe('what the other rooms are told', () => {
  it('fits the contract and holds no more than it', () => {
    const quotes = [quote({}, { savedAs: 'x' })];
    const told = pageState({ ...EMPTY, status: 'read', article: article('…'), quotes }, 'https://ledger.example/a');
    expect(pageStateSchema.parse(told)).toEqual(told);
    expect(Object.keys(told.quotations[0]!).sort()).toEqual(['attribution', 'clip', 'id', 'state', 'text']);
  });
  it('calls a page without text no article', () => {
    expect([statusAfter(null, []), statusAfter(article(''), []), statusAfter(article(''), [quote()])]).toEqual(['notArticle', 'none', 'read']);
  });
});
