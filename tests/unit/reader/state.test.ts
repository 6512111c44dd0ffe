import { describe, expect, it } from 'vitest';
import { EMPTY, pageState, statusAfter, toldState } from '../../../entrypoints/reader.content/state.ts';
import { pageStateSchema } from '../../../lib/messages/page-state.ts';
import { article } from './make.ts';
import { quote } from './make-quote.ts';

describe('what the other rooms are told', () => {
  it('fits the contract and holds no more than it', () => {
    const quotes = [quote({}, { savedAs: 'x' })];
    const told = pageState({ ...EMPTY, status: 'read', article: article('…'), quotes }, 'https://ledger.example/a');
    expect(pageStateSchema.parse(told)).toEqual(told);
    expect(Object.keys(told.quotations[0]!).sort()).toEqual(['attribution', 'clip', 'id', 'state', 'text']);
  });
  it('is everything, or how much there is to ask for', () => {
    const told = (count: number) =>
      toldState(pageState({ ...EMPTY, status: 'read', article: article('…'), quotes: Array.from({ length: count }, () => quote()) }, 'https://ledger.example/a'));
    expect(told(30).state.quotations).toHaveLength(30);
    expect(told(30).more).toBe(undefined);
    expect(told(3_000)).toMatchObject({ state: { status: 'read', quotations: [] }, more: 3_000 });
  });
  it('calls a page without text no article', () => {
    expect([statusAfter(null, []), statusAfter(article(''), []), statusAfter(article(''), [quote()])]).toEqual(['notArticle', 'none', 'read']);
  });
});
