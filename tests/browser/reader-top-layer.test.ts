import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { cardSaying, linesOf, noCard, WAITED } from './reader.ts';

describe.each(bothBrowsers)('the card above all of the page, in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  /** Opens the card of the first quotation by a press, and tells how far below its line it stands. */
  async function gapOf(page: Page): Promise<number> {
    const [line] = await linesOf(page, WAITED);
    await page.mouse.click(line!.x + 30, line!.y + 8);
    return vi.waitFor(async () => {
      const { box } = await cardSaying(saidby, page, 'Tomas Lindqvist');
      // A page sees of the card its host alone, in which it sees nothing.
      expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x + 40, y + 20)?.outerHTML, box)).toMatch(/^<div style="[^"]*"[^<>]*><\/div>$/);
      return Math.round(box.y - line!.y);
    }, PATIENCE);
  }

  test('stands by its quotation where the page moves its root', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const gap = await gapOf(page);
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    await page.evaluate(() => (document.documentElement.style.transform = 'translate(40px, 30px)'));
    await vi.waitFor(async () => {
      await page.keyboard.press('Escape');
      expect(await gapOf(page)).toBe(gap);
    }, PATIENCE);
  });

  test('stands above an article that fills the screen', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => document.addEventListener('click', () => void document.querySelector('article')!.requestFullscreen(), { once: true }));
    await page.mouse.click(400, 620);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await gapOf(page);
    await saidby.press(page, 'Save');
    await cardSaying(saidby, page, 'Saved');
    await page.evaluate(() => document.exitFullscreen());
    await vi.waitFor(async () => expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3), PATIENCE);
    await saidby.ask('eraseAll', {});
  });
});
