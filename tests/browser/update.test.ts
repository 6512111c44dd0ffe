import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, cardOf, restOn, WAITED } from './reader.ts';

describe.each(bothBrowsers)('an update of the extension in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  const known = async (page: Page) => (await painted(page)).map(({ name }) => name);
  const readAnew = (page: Page, before: readonly string[]) =>
    vi.waitFor(async () => expect((await known(page)).filter((name) => !before.includes(name))).not.toEqual([]), PATIENCE);

  test('leaves no dead card or bookmark on a page, and the new ones work', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    await saidby.ask('saveQuotations', { quotations: [state.quotations[1]!.id] }, page);
    await page.bringToFront();
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    const before = await known(page);
    await saidby.update();
    await readAnew(page, before);
    // The tab that is asked what the page shows opens in front of it, and in a page behind another no bookmark finds its place.
    await saidby.driver();
    await page.bringToFront();
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(1), PATIENCE);
    expect(await cardOf(saidby, page)).toBe(null);
    await page.mouse.move(0, 0);
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Save');
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(2), PATIENCE);
    expect(await saidby.clips()).toHaveLength(2);
  });

  test('has the pages read again that are read by themselves, also those that nobody looks at', async () => {
    const behind = await saidby.open('sample-article.html');
    const front = await saidby.open('sample-article.html?front');
    for (const page of [behind, front]) await readAnew(page, []);
    const before = [await known(behind), await known(front)];
    await saidby.update();
    await readAnew(behind, before[0]!);
    await readAnew(front, before[1]!);
  });
});
