import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { bothBrowsers, expectedOf, expectShown, painted, useSaidby } from './harness/index.ts';

/** The page's own markup, without what stands beside `<head>` and `<body>` (our host does), and how much of that there is. */
function markup(page: Page): Promise<{ own: string; beside: number }> {
  return page.evaluate(() => ({ own: `${document.head.outerHTML}${document.body.outerHTML}`, beside: document.documentElement.children.length - 2 }));
}

const expected = expectedOf('sample-article');

describe.each(bothBrowsers)('the sample article, as shipped, on a real click, in %s', (browser) => {
  const saidby = useSaidby({ browser, build: 'shipped' });

  test('shows who said what, and leaves the page as it is', async () => {
    const page = await saidby.open('sample-article.html');
    const before = await markup(page);
    expectShown(await saidby.readByClick(page), expected);
    const after = await markup(page);
    expect(after.own).toBe(before.own);
    expect(after.beside).toBeLessThanOrEqual(before.beside + 1);
  });

  test('paints the quotations and nothing else', async () => {
    const page = await saidby.open('sample-article.html');
    const state = await saidby.readByClick(page);
    const words = (await painted(page)).flatMap((highlight) => highlight.ranges.map(({ text }) => text));
    expect(words.sort()).toEqual(state.quotations.map(({ text }) => text).sort());
    await saidby.screenshot(page, 'sample-article');
  });

  test('keeps every quotation with its speaker and source, and knows them again', async () => {
    const page = await saidby.open('sample-article.html');
    const state = await saidby.readByClick(page);
    const ids = state.quotations.map(({ id }) => id);
    expect(await saidby.ask('saveQuotations', { quotations: ids }, page)).toEqual({ saved: ids.length });
    const saved = await saidby.waitForState(page, ({ quotations }) => quotations.every(({ clip }) => clip !== null));
    await saidby.ask('saveQuotations', { quotations: ids }, page);

    const clips = await saidby.clips();
    expect(clips.map(({ id }) => id).sort()).toEqual(saved.quotations.map(({ clip }) => clip).sort());
    expect(clips.map(({ exact }) => exact).sort()).toEqual(state.quotations.map(({ text }) => text).sort());
    for (const { article, exact, speaker, context } of clips) {
      expect(article).toMatchObject({ ...expected.meta, published: expect.stringContaining(expected.meta?.published ?? '') });
      expect(context.paragraph).toContain(exact);
      expect(speaker?.name).toBe(state.quotations.find(({ text }) => text === exact)?.attribution.speaker?.name);
    }

    await page.close();
    const again = await saidby.open('sample-article.html');
    const reread = await saidby.readByClick(again);
    expect(reread.quotations.map(({ clip }) => clip)).toEqual(saved.quotations.map(({ clip }) => clip));
  });
});
