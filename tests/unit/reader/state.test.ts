import { describe, expect, it } from 'vitest';
import { EMPTY, pageState, statusAfter } from '../../../entrypoints/reader.content/state.ts';
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
  it('calls a page without text no article', () => {
    expect([statusAfter(null, []), statusAfter(article(''), []), statusAfter(article(''), [quote()])]).toEqual(['notArticle', 'none', 'read']);
  });
});
