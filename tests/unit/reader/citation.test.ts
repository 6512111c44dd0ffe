import { describe, expect, it } from 'vitest';
import { citationOf, readableDate } from '../../../entrypoints/reader.content/citation.ts';
import { article, speaker } from './make.ts';
import { quote } from './make-quote.ts';

const { meta } = article('');
const words = quote({ speaker: speaker({ role: 'finance minister' }) }, { text: '“Not a krone more.”' });

describe('what is copied', () => {
  it('is the quotation and a line that says who and where', () => {
    expect(citationOf(words, { ...meta, canonicalUrl: 'https://ledger.example/port' }, 'Speaker unknown', 'en-GB')).toBe(
      '“Not a krone more.”\n— Maria Keller, finance minister, “Port to reopen”, Harbour Ledger, 12 May 2026, https://ledger.example/port',
    );
  });

  it('leaves out what the page does not say', () => {
    const bare = { ...meta, headline: null, publisher: null, published: null };
    expect(citationOf(quote({ person: null }, { text: '“So”' }), bare, 'Speaker unknown', 'en')).toBe('“So”\n— Speaker unknown, https://ledger.example/a');
  });
});

describe('a date', () => {
  it.each([
    ['2026-05-12', 'en-GB', '12 May 2026'],
    ['2026-05-12T23:30:00-08:00', 'en-GB', '12 May 2026'],
    ['2026-05-12T00:10:00+14:00', 'de', '12. Mai 2026'],
    ['2026', 'en', '2026'],
    ['yesterday', 'en', 'yesterday'],
  ])('%s reads in %s as %s', (iso, locale, readable) => expect(readableDate(iso, locale)).toBe(readable));
});
