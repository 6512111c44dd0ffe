import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDate, cleanText, cleanUrl } from '../../../lib/page/meta/clean.ts';
import { statementOf } from '../../../lib/page/meta/index.ts';
import { articlesOf } from '../../../lib/page/meta/json-ld.ts';
import { languageOf } from '../../../lib/page/meta/language.ts';
import { documentOf } from './make.ts';

const URL_HERE = 'https://news.example/2026/harbour?utm=1';
const ld = (value: unknown) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const stated = (head: string, body = '') => statementOf(documentOf(`<html><head>${head}</head><body>${body}</body></html>`), URL_HERE, 'en');

describe('what a page says about itself', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'From JSON-LD',
    author: { '@type': 'Person', name: 'Ada Byron' },
    datePublished: '2026-03-04T05:06:07+01:00',
    publisher: { name: 'The Example' },
    mainEntityOfPage: { '@id': 'https://news.example/2026/harbour' },
  };
  const openGraph =
    '<meta property="og:title" content="From OpenGraph"><meta property="og:site_name" content="OG Site"><meta property="article:published_time" content="2025-01-01"><meta property="article:author" content="OG Author"><meta property="og:url" content="https://og.example/">';

  it('believes JSON-LD before OpenGraph, OpenGraph before other elements, those before the text', () => {
    expect(stated(ld(article) + openGraph)).toMatchObject({
      headline: 'From JSON-LD',
      byline: 'Ada Byron',
      publisher: 'The Example',
      published: '2026-03-04T05:06:07+01:00',
      canonicalUrl: 'https://news.example/2026/harbour',
    });
    expect(stated(openGraph)).toMatchObject({
      headline: 'From OpenGraph',
      byline: 'OG Author',
      publisher: 'OG Site',
      published: '2025-01-01',
      canonicalUrl: 'https://og.example/',
    });
    expect(stated('<title>From title</title><meta name="author" content="Meta Author">', '<h1>From text</h1><time datetime="2024-02-03">3 Feb</time>')).toMatchObject({
      headline: 'From text',
      byline: 'Meta Author',
      publisher: null,
      published: '2024-02-03',
      canonicalUrl: null,
    });
    expect(stated('')).toMatchObject({ headline: null, byline: null, publisher: null, published: null, canonicalUrl: null });
  });

  it.each([
    ['the publisher’s name behind it', 'The ferry is late - OG Site', 'The ferry is late'],
    ['the publisher’s name behind it', 'The ferry is late | OG SITE', 'The ferry is late'],
    ['another’s name behind it', 'The ferry is late - again', 'The ferry is late - again'],
    ['its end cut off', 'The ferry is late, and nobody knows ...', 'The ferry is late, and nobody knows why'],
    ['its end cut off', 'The ferry is late, and nobody kn…', 'The ferry is late, and nobody knows why'],
    ['dots of its own', 'The ferry is late, and then ...', 'The ferry is late, and then ...'],
  ])('takes the headline as it is shown where the page states it with %s (%s)', (_name, headline, shown) => {
    const headings = '<h1>OG Site</h1><h1>The ferry is late</h1><h1>The ferry is late, and nobody knows why</h1>';
    expect(stated(`<meta property="og:site_name" content="OG Site">${ld({ '@type': 'NewsArticle', headline })}`, headings).headline).toBe(shown);
  });

  it('takes the canonical link first, and only http addresses', () => {
    expect(stated(`<link rel="canonical" href="/2026/harbour">${ld(article)}`).canonicalUrl).toBe('https://news.example/2026/harbour');
    expect(stated('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">').canonicalUrl).toBeNull();
  });

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['several types', { ...article, '@type': ['Article', 'ReportageNewsArticle'] }],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: article }],
    ['raw line breaks in its strings', JSON.stringify(article).replace('From JSON-LD', 'From\nJSON-LD')],
  ])('finds the article in %s', (_name, value) => {
    expect(stated(ld(value)).headline).toBe('From JSON-LD');
  });

  it.each([
    ['a string', 'Ada Byron', 'Ada Byron'],
    ['several strings', ['Ada Byron', 'Mary Shelley'], 'Ada Byron, Mary Shelley'],
    ['objects', [{ name: 'Ada Byron' }, { '@type': 'Person', name: ['Mary Shelley'] }], 'Ada Byron, Mary Shelley'],
    ['objects of no use among them', [{ '@id': '#x' }, 7, { name: 'Ada Byron' }], 'Ada Byron'],
    ['the address of a profile', 'https://social.example/ada', null],
  ])('reads an author given as %s', (_name, author, byline) => {
    expect(stated(ld({ ...article, author })).byline).toBe(byline);
  });

  it('knows by their names the authors that the article only refers to', () => {
    const ada = { '@type': 'Person', '@id': '#ada', name: 'Ada Byron' };
    const graph = [{ ...article, author: [{ '@id': '#ada' }, { '@id': '#gone' }] }, ada, { ...ada, name: undefined }];
    expect(stated(ld({ '@graph': graph }) + openGraph).byline).toBe('Ada Byron');
  });

  it('prefers the article with this page’s address among several', () => {
    const other = { ...article, headline: 'Another story', mainEntityOfPage: 'https://news.example/other' };
    expect(stated(ld([other, article])).headline).toBe('From JSON-LD');
  });

  it('is not disturbed by scripts that are broken, hostile or deep', () => {
    const deep = '{"@graph":'.repeat(5000) + '1' + '}'.repeat(5000);
    expect(
      stated(ld('{"@type": "NewsArticle", "headline": ') + ld(deep) + ld('null') + ld({ '@type': 'NewsArticle', headline: { evil: true }, author: 5 }) + ld(article)).headline,
    ).toBe('From JSON-LD');
    fc.assert(fc.property(fc.json(), (json) => void articlesOf([json])));
  });
});

describe('cleaning', () => {
  it.each([
    ['  A \n B\u00a0C ', 'A B C'],
    ['Fish &amp;amp; chips &#8217;26 &#x2014; &quot;now&quot;', 'Fish &amp; chips ’26 — "now"'],
    ['<b>Bold</b> claim', 'Bold claim'],
    ['a < b', 'a < b'],
    ['   ', null],
    ['no sign &#0; &#1114112; and one &#XE9; &AMP; another', 'no sign &#0; &#1114112; and one é & another'],
    [42, null],
  ])('makes text of %j', (raw, text) => expect(cleanText(raw)).toBe(text));

  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03', '2026-03'],
    ['2026-03-04T05:06:07.123Z', '2026-03-04T05:06:07Z'],
    ['2026-03-04 05:06+0100', '2026-03-04T05:06+01:00'],
    ['2026/03/04', '2026-03-04'],
    ['Wed, 04 Mar 2026 05:06:07 GMT', '2026-03-04T05:06:07Z'],
    ['4/5/2026', null],
    ['2026-13-45', null],
    ['soon', null],
  ])('makes a date of %j', (raw, date) => expect(cleanDate(raw)).toBe(date));

  it.each([
    ['May 12, 2026', '2026-05-12'],
    ['Tue, 12 May 2026', '2026-05-12'],
    ['May 12, 2026 10:00 AM', '2026-05-12T10:00:00'],
    ['Tue, 12 May 2026 23:30:00 -0500', '2026-05-12T23:30:00-05:00'],
    ['Tue May 12 2026 00:30:00 GMT+0200 (Central European Summer Time)', '2026-05-12T00:30:00+02:00'],
    ['12 May 2026 10:00 EST', '2026-05-12T15:00:00Z'],
    ['12 May 2026 10:00 UTC', '2026-05-12T10:00:00Z'],
  ])('makes the same date of %j wherever the reader is', (raw, date) => {
    const here = process.env.TZ;
    try {
      for (const there of ['Asia/Tokyo', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = there;
        expect(cleanDate(raw)).toBe(date);
      }
    } finally {
      process.env.TZ = here ?? '';
      if (here === undefined) delete process.env.TZ;
    }
  });

  it.each([
    ['/a#b', 'https://news.example/a'],
    ['//other.example/a', 'https://other.example/a'],
    ['javascript:alert(1)', null],
    ['http://[', null],
    ['http://news.example/a#b', 'http://news.example/a'],
    ['', null],
  ])('makes an address of %j', (raw, url) => expect(cleanUrl(raw, 'https://news.example/x')).toBe(url));

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [cleanText(text), cleanDate(text), cleanUrl(text, text)]));
  });
});

describe('language', () => {
  const english = 'The council met on Tuesday to talk about the harbour and the money that it has not had for years, and the mayor said that she was not there.';
  const german = 'Der Rat hat am Dienstag über den Hafen und das Geld gesprochen, das er seit Jahren nicht mehr hat, und die Bürgermeisterin war nicht dabei.';

  const zulu =
    'Umkhandlu uhlangane ngoLwesibili ukuze uxoxe ngechweba nemali ongakaze ube nayo iminyaka, futhi iMeya ithe ibingekho lapho ngoba ibisebenza edolobheni elikude nolwandle namabhuloho.';

  it.each([
    ['believes the page', english, 'en-GB', 'en'],
    ['follows the text where the page is wrong', german, 'en', 'de'],
    ['finds it where the page says nothing', german, null, 'de'],
    ['believes the page about languages that it does not know', 'Umkhandlu uhlangane ngoLwesibili ukuze uxoxe ngechweba nemali ongakaze ube nayo iminyaka', 'zu', 'zu'],
    ['does not believe the page where the text has none of that language’s words', zulu, 'en-US', 'und'],
    ['knows scripts', 'Совет собрался во вторник, чтобы поговорить о гавани и о деньгах, которых у него нет', null, 'ru'],
    ['says nothing of nothing', '1234', null, 'und'],
    ['takes both written Norwegians for one', 'x', 'nb-NO', 'no'],
  ])('%s', (_name, text, claim, language) => expect(languageOf(text, claim)).toBe(language));
});
