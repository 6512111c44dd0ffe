import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, cardSaying, command, restOn, told, WAITED } from './reader.ts';

/** Whose element the page is told to be at the middle of each bookmark. */
async function seenByPage(page: Page, bookmarks: { box: { x: number; y: number } }[]): Promise<boolean[]> {
  const places = bookmarks.map(({ box }) => [box.x + 7, box.y + 7] as const);
  return page.evaluate(
    (points) => points.map(([x, y]) => document.elementFromPoint(x, y)?.parentElement === document.documentElement && document.elementFromPoint(x, y) !== document.body),
    places,
  );
}

describe.each(bothBrowsers)('a curious or hostile page in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  async function bookmarksThere(page: Page, count: number) {
    return vi.waitFor(async () => {
      const bookmarks = await bookmarksOf(saidby, page);
      expect(bookmarks).toHaveLength(count);
      return bookmarks;
    }, PATIENCE);
  }

  test('is not told what is kept, neither by highlights nor by what stands where', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const chosen = 'Mayor Lena Brandt, who had come late,';
    await saidby.ask('saveQuotations', { quotations: [state.quotations.find(({ text }) => text.startsWith(WAITED))!.id] }, page);
    const before = await painted(page);
    await page.evaluate((words) => {
      const text = document.querySelectorAll('p')[4]!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, words.length);
    }, chosen);
    await command(saidby, page, 'saveSelection');
    await told(saidby, page, 'Saved');
    const names = (highlights: typeof before) => highlights.map(({ ranges }) => ranges.map(({ text }) => text));
    expect(names(await painted(page))).toEqual(names(before));
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await saidby.read(page);
    await page.bringToFront();
    expect(again.quotations.find(({ text }) => text === chosen)?.clip).toEqual(expect.any(String));
    expect(names(await painted(page))).toEqual(names(before));
    const bookmarks = await bookmarksThere(page, 2);
    expect(await seenByPage(page, bookmarks)).toEqual([false, false]);
    // What a reader points at can be pressed, and opens the words that have no line.
    await page.mouse.move(bookmarks[1]!.box.x + 7, bookmarks[1]!.box.y + 7);
    expect(await seenByPage(page, bookmarks)).toEqual([false, true]);
    await page.mouse.down();
    await page.mouse.up();
    await cardSaying(saidby, page, 'Saved', 'Remove');
  });

  test('does not rewrite what is copied from the card, and does not take its context menu away', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => {
      const heard: string[] = ((globalThis as unknown as { heard: string[] }).heard = []);
      for (const type of ['copy', 'contextmenu', 'auxclick'])
        document.addEventListener(type, (event) => {
          event.preventDefault();
          heard.push(type);
        });
    });
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await restOn(saidby, page, WAITED, 'Save');
    const { box } = (await saidby.shadow(page)).find(({ tag }) => tag === 'h2')!;
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.mouse.click(box.x + 5, box.y + box.height / 2, { button: 'middle' });
    await page.mouse.click(box.x + 5, box.y + box.height / 2, { button: 'right' });
    expect(await heard()).toEqual([]);
  });

  test('that hides our element in another has it back in its place', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => {
      const hidden = document.createElement('div');
      hidden.style.display = 'none';
      hidden.append(document.documentElement.lastElementChild!);
      document.body.append(hidden);
    });
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
  });
});
