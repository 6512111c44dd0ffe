import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, cardOf, cardSaying, linesOf, noCard, overlaps, told, WAITED } from './reader.ts';

/** A phone has no pointer to rest, no keys and no context menu of ours: everything by fingers, as in Firefox for Android. */
describe('with fingers, 360 px wide', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 360, height: 640 });

  async function readOnPhone(): Promise<Page> {
    const page = await saidby.open('about:blank');
    // Before the article is there: to become a phone's, a page is loaded again, in the midst of being read.
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    await page.goto(`${saidby.server.origin}/harbour.html`);
    await saidby.read(page);
    await page.bringToFront();
    return page;
  }

  /** Taps the middle of a control in the shadow root, once it stands still. */
  async function tap(page: Page, name: string): Promise<void> {
    const find = async () => (await saidby.shadow(page)).find((element) => element.tag === 'button' && element.name.startsWith(name))?.box;
    const box = await vi.waitFor(async () => {
      const [first, second] = [await find(), await find()];
      expect(first, name).toBeDefined();
      expect(second).toEqual(first);
      return first!;
    }, PATIENCE);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  const keptOf = async (page: Page) => (await saidby.state(page))?.quotations.filter(({ clip }) => clip !== null).map(({ text }) => text);

  test('a tap on a quotation opens its card, where it is saved; a tap beside closes it', async () => {
    const page = await readOnPhone();
    const [line] = await linesOf(page, WAITED);
    await page.touchscreen.tap(line!.x + 20, line!.y + line!.height / 2);
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await tap(page, 'Save');
    await vi.waitFor(async () => expect(await keptOf(page)).toEqual([expect.stringContaining(WAITED)]), PATIENCE);
    const card = await cardOf(saidby, page);
    const heading = await page.$eval('h1', (element) => element.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number });
    expect(overlaps(card!.box, heading)).toBe(false);
    await page.touchscreen.tap(heading.x + 5, heading.y + 5);
    await noCard(saidby, page);
    await saidby.ask('eraseAll', {});
  });

  test('a tap on a bookmark opens its card, whatever of the page is beneath', async () => {
    const page = await readOnPhone();
    const quotation = (await saidby.state(page))!.quotations.find(({ text }) => text.startsWith(WAITED))!.id;
    await saidby.ask('saveQuotations', { quotations: [quotation] }, page);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#pressed';
      link.style.cssText = 'position: fixed; inset: 0';
      document.body.append(link);
    });
    const { box } = await vi.waitFor(async () => {
      const [bookmark] = await bookmarksOf(saidby, page);
      expect(bookmark).toBeDefined();
      return bookmark!;
    }, PATIENCE);
    await page.touchscreen.tap(box.x + 7, box.y + 7);
    await cardSaying(saidby, page, 'Tomas Lindqvist', 'Saved');
    expect(page.url()).not.toContain('pressed');
    await saidby.ask('eraseAll', {});
  });

  test('words that are selected are saved by a button beside them', async () => {
    const page = await readOnPhone();
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[4]!.firstChild!;
      document.querySelectorAll('p')[4]!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(text, 0, text, 'Mayor Lena Brandt, who had come late, '.length);
    });
    await tap(page, 'Save as quotation');
    await told(saidby, page, 'Saved');
    await vi.waitFor(async () => expect(await keptOf(page)).toContain('Mayor Lena Brandt, who had come late,'), PATIENCE);
    await saidby.ask('eraseAll', {});
  });
});
