import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../entrypoints/reader.content/chain.ts';
import { speaker } from './make.ts';
import { quote } from './make-quote.ts';

const at = (start: number, more: Parameters<typeof quote>[0] = {}) => quote({ start, end: start + 5, ...more });
const runsOn = (start: number) => {
  const made = at(start, { why: 'continued' });
  return { ...made, attribution: { ...made.attribution, quotation: { ...made.attribution.quotation, continues: 0 } } };
};

describe('the chain that one decision mends', () => {
  it('is the quotation alone where nothing binds it', () => {
    const quotes = [at(0), at(10), at(20)];
    expect(chainOf(quotes, quotes[1]!)).toEqual([quotes[1]]);
  });

  it('is a whole quotation over paragraphs, from whichever part', () => {
    const quotes = [at(0), at(10), runsOn(20), runsOn(30), at(40)];
    for (const part of [1, 2, 3]) expect(chainOf(quotes, quotes[part]!)).toEqual(quotes.slice(1, 4));
  });

  it('goes on to those that were given the speaker of the one before, and stops at a new speaker', () => {
    const quotes = [at(0), at(10, { why: 'continued' }), at(20, { why: 'continued' }), at(30, { person: 1 }), at(40, { why: 'continued' })];
    expect(chainOf(quotes, quotes[0]!)).toEqual(quotes.slice(0, 3));
    const another = [at(0), at(10, { why: 'continued', person: 1 })];
    expect(chainOf(another, another[0]!)).toEqual([another[0]]);
  });

  it('leaves what comes before where carrying over was itself the mistake', () => {
    const quotes = [at(0), at(10, { why: 'continued' }), at(20, { why: 'continued' })];
    expect(chainOf(quotes, quotes[1]!)).toEqual(quotes.slice(1));
  });

  it('binds quotations that rest on the same words of the article', () => {
    const said = { speaker: speaker({ mention: { start: 6, end: 9 } }) };
    const quotes = [at(0, said), at(10, said), at(20, { speaker: speaker({ mention: { start: 26, end: 29 } }) })];
    expect(chainOf(quotes, quotes[1]!)).toEqual(quotes.slice(0, 2));
    const guessed = quotes.slice(0, 2).map((each) => ({ ...each, attribution: { ...each.attribution, speaker: { ...each.attribution.speaker!, basis: 'inferred' as const } } }));
    expect(chainOf(guessed, guessed[1]!)).toEqual([guessed[1]]);
  });

  it('knows nothing of a quotation that is gone', () => {
    expect(chainOf([at(0)], at(50))).toEqual([]);
  });
});
