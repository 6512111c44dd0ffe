import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { tabShowing } from '../../scripts/browser/driver.ts';
import { emptyPdf, largePage, manyQuotations } from '../pages/generated.ts';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';

/** Counts frames from now on: a page whose thread is held up draws none. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = globalThis as unknown as { frames: number };
    counter.frames = 0;
    const next = () => {
      counter.frames++;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return () => page.evaluate(() => (globalThis as unknown as { frames: number }).frames);
}

describe.each(bothBrowsers)('bad input in %s', (browser) => {
  const saidby = useSaidby({ browser });

  test('a page of 5 MB is read, and goes on drawing meanwhile', async () => {
    const page = await saidby.open(saidby.server.put('/large.html', largePage(5_000_000)));
    // A tab behind another one draws nothing.
    await saidby.driver();
    await page.bringToFront();
    const frames = await countFrames(page);
    const state = await saidby.read(page);
    expect(state.status).toBe('read');
    expect(state.quotations.every(({ attribution }) => attribution.speaker?.name === 'Orla Penn')).toBe(true);
    expect(state.quotations.length).toBeGreaterThan(150);
    expect(await frames()).toBeGreaterThan(5);
  });

  test('10,000 quotations are found, painted and named', async () => {
    const page = await saidby.open(saidby.server.put('/many.html', manyQuotations(10_000)));
    const state = await saidby.read(page);
    expect(state.quotations).toHaveLength(10_000);
    expect(new Set(state.quotations.map(({ attribution }) => attribution.speaker?.name)).size).toBe(7);
    // Those around what is in view, wherever that is.
    const said = async (words: string) => expect((await painted(page)).flatMap(({ ranges }) => ranges.map(({ text }) => text)).join()).toContain(words);
    await said('sentence number 1 of');
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 1e9));
    await vi.waitFor(() => said('sentence number 10000 of'), PATIENCE);
    expect((await painted(page)).flatMap(({ ranges }) => ranges).length).toBeLessThan(1_000);
  }, 300_000);

  test.each([
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text y="50">“We have kept it,” said Tomas.</text></svg>'],
    ['text/xml', '<news><story>“We have kept it,” said Tomas Lindqvist.</story></news>'],
  ])('a document of %s is no article, and is said to be none', async (type, body) => {
    const { state } = await saidby.openAndRead(saidby.server.put(`/${type.replace('/', '.')}`, { type, body }));
    expect(state.status).toBe('notArticle');
  });

  test.each(['no-body.html', 'frameset.html', 'iframe-only.html', 'not-article.html'])('%s is no article, and is said to be none', async (name) => {
    const { state } = await saidby.openAndRead(name);
    expect(state).toMatchObject({ status: 'notArticle', quotations: [] });
  });

  test.each(['arabic.html', 'hebrew.html'])('%s, written from right to left, is read', async (name) => {
    const { page, state } = await saidby.openAndRead(name);
    expect(state).toMatchObject({ status: 'read', quotations: { length: 2 } });
    const words = (await painted(page)).flatMap((highlight) => highlight.ranges.map(({ text }) => text));
    for (const { text } of state.quotations) expect(words).toContain(text);
  });

  test('a page of marks only, of nulls and of broken markup is read to the end', async () => {
    const bodies = ['“'.repeat(200_000), '\0'.repeat(50_000), '<div>'.repeat(5_000) + 'deep', '<p>“'.repeat(2_000), `<table><tr><p>“a</table>”<svg><p>“said he`];
    for (const [index, body] of bodies.entries()) {
      const { state } = await saidby.openAndRead(saidby.server.put(`/broken-${index}.html`, `<!doctype html><title>Broken</title>${body}`));
      expect(['read', 'none', 'notArticle']).toContain(state.status);
    }
  });
});

describe('what the browser shows by itself', () => {
  const saidby = useSaidby({ browser: 'chromium' });

  test('a PDF is named as the reason why Saidby cannot run', async () => {
    const page = await saidby.browser.newPage();
    // The browser ends the navigation for us when its viewer takes over.
    await page.goto(saidby.server.put('/paper.pdf', { body: emptyPdf, type: 'application/pdf' })).catch(() => null);
    const reply = await saidby.ask('readTab', { tab: await saidby.tab(page) });
    expect(reply).toEqual({ injected: false, reason: 'pdf' });
  });

  test('a page of its own under the address of one that is not there is said to be closed to us, not to want the press that was made', async () => {
    await saidby.open('not-there.html');
    const tab = await tabShowing(await saidby.driver(), `${saidby.server.origin}/not-there.html`);
    expect(await saidby.ask('readTab', { tab })).toEqual({ injected: false, reason: 'browserPage' });
  });
});
