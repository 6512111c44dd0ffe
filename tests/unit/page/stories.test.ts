import { describe, expect, it } from 'vitest';
import { takeSnapshot, type ReadPage } from '../../../lib/page/index.ts';
import { readArticle } from '../../../lib/page/extract/index.ts';
import { Stories } from '../../../lib/page/snapshot/stories.ts';
import type { TextBlock } from '../../../lib/page/snapshot/text-block.ts';
import { documentOf, filler } from './make.ts';

const SITE = 'https://news.example';
const story = (name: string) => `<article><h1>All about the ${name}</h1>${filler(3).replaceAll('council', name)}<p>“It is the ${name},” said Ann Lee.</p></article>`;
const HEAD = `<meta property="og:site_name" content="The Courier"><meta property="og:title" content="All about the harbour"><link rel="canonical" href="${SITE}/harbour"><meta name="author" content="Jo Berg">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"All about the harbour","datePublished":"2026-05-01"}</script>`;

/** A page as it is read from one moment to the next; its parser knows no addresses, so that they are given. */
function pageOf(body: string, head = HEAD) {
  const document = documentOf(`<html><head>${head}</head><body><main>${body}</main></body></html>`);
  let page: ReadPage | null = null;
  let path = '/harbour';
  Object.defineProperty(document, 'location', { get: () => ({ href: SITE + path }) });
  const main = document.querySelector('main')!;
  return {
    document,
    main,
    goTo: (next: string) => void (path = next),
    async read() {
      page = await takeSnapshot(document, page ? { previous: page } : {});
      return readArticle(page.snapshot);
    },
    async add(html: string) {
      const added = [...documentOf(html).body.childNodes].map((node) => document.importNode(node, true));
      main.append(...added);
      page!.tree.note([{ type: 'childList', target: main, addedNodes: added, removedNodes: [] } as unknown as MutationRecord]);
    },
  };
}

describe('stories that a page shows one below the other', () => {
  it('are read each under its own address, with what is said of it', async () => {
    const page = pageOf(story('harbour'));
    const first = await page.read();
    expect(first?.meta).toMatchObject({ url: `${SITE}/harbour`, headline: 'All about the harbour', published: '2026-05-01' });
    await page.add(story('bridge'));
    expect((await page.read())?.text).not.toContain('the bridge,” said');
    page.goTo('/bridge');
    const second = await page.read();
    expect(second?.text).toContain('“It is the bridge,”');
    expect(second?.text).not.toContain('“It is the harbour,”');
    expect(second?.meta).toMatchObject({ url: `${SITE}/bridge`, canonicalUrl: null, headline: 'All about the bridge', published: null, byline: null, publisher: 'The Courier' });
    page.goTo('/harbour');
    expect(await page.read()).toEqual(first);
  });

  it('are told apart where no element holds them', async () => {
    const page = pageOf(story('harbour').replace(/<\/?article>/g, ''));
    await page.read();
    await page.add(story('bridge').replace(/<\/?article>/g, ''));
    page.goTo('/bridge');
    expect((await page.read())?.text).not.toContain('harbour,” said');
  });

  it('keep the address at which they were read while the next one is still to come', async () => {
    const page = pageOf(story('harbour'));
    const first = await page.read();
    page.goTo('/bridge');
    expect((await page.read())?.meta).toEqual(first?.meta);
    page.main.querySelector('h1')!.textContent = 'All about the bridge';
    await page.add('<p>“We cross it,” said Tom Hill.</p>');
    expect((await page.read())?.meta.url).toBe(`${SITE}/bridge`);
  });

  it('are one where later parts have headlines, or the address notes how a reader came', async () => {
    const page = pageOf(story('harbour').replace(/<\/?article>/g, ''));
    await page.read();
    await page.add('<section><h1>What came later</h1><p>“It goes on,” said Tom Hill.</p></section>');
    page.goTo('/harbour?utm_source=mail');
    const article = await page.read();
    expect(article?.text).toContain('“It is the harbour,”');
    expect(article?.text).toContain('“It goes on,”');
    expect(article?.meta).toMatchObject({ url: `${SITE}/harbour?utm_source=mail`, published: '2026-05-01' });
  });

  it('are replaced under a headline that stays, whatever else comes with one', async () => {
    const page = pageOf(`<h1>World</h1>${story('harbour').replace(/<h1>.*<\/h1>/, '')}`);
    await page.read();
    page.goTo('/bridge');
    page.main.querySelector('article')!.remove();
    page.document.querySelector('meta[property="og:title"]')!.setAttribute('content', 'All about the bridge');
    await page.add(`${story('bridge').replace(/<h1>.*<\/h1>/, '')}<h1>Write to us</h1>`);
    const article = await page.read();
    expect(article?.text).toContain('“It is the bridge,”');
    expect(article?.meta).toMatchObject({ url: `${SITE}/bridge`, headline: 'All about the bridge', byline: 'Jo Berg' });
  });
});

describe('what is remembered of stories', () => {
  it('is that of the last twenty addresses, and of those that still stand in the document', () => {
    const document = documentOf('<h1>Story 0</h1><h1></h1>');
    const stories = new Stories();
    const saying = (i: number) => [{ text: `words ${i}` } as TextBlock];
    for (let i = 0; i < 30; i++) {
      document.querySelectorAll('h1')[1]!.textContent = `Story ${i}`;
      stories.at(document, `${SITE}/${i}`, [`said of ${i}`], i ? saying(i - 1) : []);
    }
    expect([0, 1, 10, 11, 28].map((i) => stories.addressOf(`words ${i}`))).toEqual([`${SITE}/0`, null, null, `${SITE}/11`, `${SITE}/28`]);
  });
});
