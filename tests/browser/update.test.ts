import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, restOn, WAITED } from './reader.ts';

describe.each(bothBrowsers)('an update of the extension in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  test('leaves nothing dead on a page that was read, which is read and kept again with the next press', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    await saidby.ask('saveQuotations', { quotations: [state.quotations[1]!.id] }, page);
    await page.bringToFront();
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    const shown = () => page.evaluate(() => [...document.documentElement.children].filter((element) => element.checkVisibility()).map(({ tagName }) => tagName));
    expect(await shown()).toEqual(['BODY', 'DIV']);
    await saidby.update();
    await vi.waitFor(async () => expect(await shown()).toEqual(['BODY']), PATIENCE);
    expect((await saidby.read(page)).quotations.filter(({ clip }) => clip !== null)).toHaveLength(1);
    await page.bringToFront();
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Save');
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(2), PATIENCE);
    expect(await saidby.clips()).toHaveLength(2);
  });

  test('has the pages read again that are read by themselves, also those that nobody looks at', async () => {
    const behind = await saidby.open('sample-article.html');
    const front = await saidby.open('sample-article.html?front');
    const known = async (page: Page) => (await painted(page)).map(({ name }) => name);
    const read = (page: Page, before: readonly string[]) => vi.waitFor(async () => expect((await known(page)).filter((name) => !before.includes(name))).not.toEqual([]), PATIENCE);
    for (const page of [behind, front]) await read(page, []);
    const before = [await known(behind), await known(front)];
    await saidby.update();
    await read(behind, before[0]!);
    await read(front, before[1]!);
  });
});
