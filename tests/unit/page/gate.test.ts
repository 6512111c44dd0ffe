import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/page/index.ts';
import { documentOf, filler } from './make.ts';

const gate = (body: string, head = '') => looksLikeArticle(documentOf(`<html><head>${head}</head><body>${body}</body></html>`));
const teaser = (i: number) =>
  `<div class="card"><h3><a href="/${i}">A headline that is long enough to be taken for a sentence, number ${i}</a></h3><p>The council met on Tuesday to talk about the harbour “and much else”, ${i}.</p></div>`;
const frontPage = `<main><section>${Array.from({ length: 60 }, (_, i) => `<div>${teaser(i)}</div>`).join('')}</section></main>`;

describe('looksLikeArticle', () => {
  it.each([
    ['text of a page that says it is an article', `<article>${filler(4)}</article>`, '<meta property="og:type" content="article">'],
    ['the same said by JSON-LD', `<article>${filler(4)}</article>`, '<script type="application/ld+json">{"@type":["NewsArticle"]}</script>'],
    ['the same said by microdata', `<div itemtype="https://schema.org/NewsArticle">${filler(4)}</div>`, ''],
    [
      'paragraphs with quotation marks',
      `<div>${filler(8)}<p>“We have waited for this moment for thirty years, and now it has come to us,” the mayor said.</p>${filler(2)}</div>`,
      '',
    ],
    ['long text without anything', filler(25), ''],
    [
      'text parted by line breaks',
      `<div>${filler(10).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')} “Yes, we will do all of this before the summer comes,” said the mayor to the council that evening. ${'<br>'}</div>`,
      '<meta property="og:type" content="article">',
    ],
    [
      'paragraphs each in a box of its own',
      `<main>${filler(6).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')}</main>`,
      '<meta property="og:type" content="article">',
    ],
  ])('takes %s', (_name, body, head) => expect(gate(body, head)).toBe(true));

  it.each([
    ['a front page', frontPage, '<meta property="og:type" content="website">'],
    ['a front page that lists its articles in JSON-LD', frontPage, '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>'],
    ['a search form', '<form><p>Search for anything in our archive of more than one million articles since 1905, in all of its editions.</p></form>', ''],
    ['a page that says it is an article and has no text', '<article><h1>Video</h1><video></video></article>', '<meta property="og:type" content="article">'],
    ['text in menus and footers', `<footer>${filler(30)}</footer><nav>${filler(30)}</nav>`, ''],
    ['nothing', '', ''],
  ])('leaves out %s', (_name, body, head) => expect(gate(body, head)).toBe(false));

  it('takes a document without a body', () => {
    expect(looksLikeArticle(documentOf('<html><head></head><frameset></frameset></html>'))).toBe(false);
  });
});
