import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { citation, displayDate, toMarkdown, webAddress } from '../../../lib/exchange/index.ts';
import { clipOf } from '../../clips.ts';

const WORDS = { locale: 'en-GB', unknownSpeaker: 'Speaker unknown' };

describe('a citation', () => {
  test('is the quotation with its speaker, and its source', () => {
    expect(citation(clipOf(), WORDS)).toBe(
      '“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union\n' +
        'Ines Varga, “Port authority to reopen the eastern channel”, Harbour Ledger, 12 May 2026, https://harbourledger.example/2026/05/eastern-channel',
    );
  });

  test('leaves out what nobody knows', () => {
    const article = { headline: null, byline: null, publisher: null, published: null };
    expect(citation(clipOf(1, { speaker: null, article }), WORDS)).toBe(
      '“Nobody asked us where the herring go in March,” — Speaker unknown\nhttps://harbourledger.example/2026/05/eastern-channel',
    );
    expect(citation(clipOf(1, { article: { ...article, url: 'file:///a.html' } }), WORDS)).toBe(
      '“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union',
    );
    expect(citation(clipOf(1, { speaker: { ...clipOf().speaker!, role: null } }), WORDS)).toContain(' — Amina Okafor\n');
  });

  test('folds line breaks, and takes the “By” off a byline', () => {
    const article = { byline: 'By  Ines\nVarga', headline: null, publisher: ' Harbour\nLedger ' };
    expect(citation(clipOf(1, { exact: '“One.\n\n“Two.”', article }), WORDS)).toMatch(/^“One. “Two.” — .*\nInes Varga, Harbour Ledger, 12 /);
    expect(citation(clipOf(1, { article: { byline: 'Ruby Varga' } }), WORDS)).toContain('\nRuby Varga, ');
  });
});

describe('a direction that a page’s text leaves open', () => {
  const OPEN = '“\u202Eturned \u2067and \u202Bagain”';
  const CLOSED = `${OPEN}\u202C\u2069\u202C`;

  test('ends where that text ends, in a citation and in Markdown', () => {
    const clip = clipOf(1, { exact: OPEN, speaker: { ...clipOf().speaker!, name: 'Amina\u2066 Okafor' }, article: { headline: 'Eastern\u202E channel' } });
    const copied = citation(clip, WORDS);
    expect(copied).toContain(`${CLOSED} — Amina\u2066 Okafor\u2069, `);
    expect(copied).toContain('“Eastern\u202E channel\u202C”');
    const document = toMarkdown([clip], { ...WORDS, title: 'Clips', tags: 'Tags', note: 'Note' });
    expect(document).toContain(`> ${CLOSED}\n`);
    expect(document).toContain('**Amina\u2066 Okafor\u2069**');
    expect(document).toContain('[Eastern\u202E channel\u202C](');
  });

  test.each([
    ['what is closed', '\u202Eturned\u202C and \u2067this\u2069', ''],
    ['an isolate, with an embedding inside it', '\u2067a \u202Eb\u2069', ''],
    ['ends without a beginning', '\u2069\u202C a \u202Eb', '\u202C'],
    ['an embedding around an end that is not its own', '\u202Ea\u2069', '\u202C'],
    ['an isolate inside an embedding, which ends first', '\u202Ea \u2067b', '\u2069\u202C'],
    ['one of two isolates, the inner', '\u2067a \u2066b\u2069', '\u2069'],
    ['an isolate that the end of an embedding cannot end', '\u2067a\u202C', '\u2069'],
  ])('is looked for by Unicode’s rules: %s', (_name, text, ends) => {
    expect(citation(clipOf(1, { exact: text }), WORDS)).toContain(`${text}${ends} — `);
  });

  test('is none behind the line that it stood in', () => {
    expect(citation(clipOf(1, { exact: '“One\ntwo \u202Ethree\nfour”' }), WORDS)).toContain('“One two \u202Ethree\u202C four” — ');
  });
});

test.each([
  ['2026-05-12', 'en-GB', '12 May 2026'],
  ['2026-05-12T23:30:00-05:00', 'en-GB', '12 May 2026'],
  ['2026-05-12T00:30:00+02:00', 'de', '12. Mai 2026'],
  ['2026-05', 'en-US', 'May 2026'],
  ['2026', 'en-GB', '2026'],
  ['last week', 'en-GB', 'last week'],
  ['Spring 2026', 'en-GB', 'Spring 2026'],
  ['2026-05-12 10:00', 'en-GB', '2026-05-12 10:00'],
  ['2026-02-31', 'en-GB', '2026-02-31'],
  ['2026-13', 'en-GB', '2026-13'],
  ['2026', 'fa', '۲۰۲۶'],
])('the date %s in %s is %s', (iso, locale, shown) => {
  expect(displayDate(iso, locale)).toBe(shown);
});

test('the date of a page is its publisher’s, wherever the reader is', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('TZ', 'America/New_York');
  expect(displayDate('2026-05-12', 'en-IE')).toBe('12 May 2026');
});

test.each([
  ['http://x.example/', 'http://x.example/'],
  ['https://x.example/ä b', 'https://x.example/%C3%A4%20b'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///a', null],
  [' javascript:alert(1)', null],
  ['x', null],
  [null, null],
])('the web address of %j is %j', (address, web) => {
  expect(webAddress(address)).toBe(web);
});
