import { expect, test } from 'vitest';
import { useSaidby } from './harness/index.ts';
import { cardSaying } from './reader.ts';

/** A browser that runs from right to left, and whose reader wants letters half as large again. */
const saidby = useSaidby({ browser: 'chromium', args: ['--force-ui-direction=rtl', '--blink-settings=defaultFontSize=24'] });

test('English strings run from left to right in a browser that runs from right to left', async () => {
  const { page } = await saidby.openAndRead('harbour.html');
  const room = await saidby.room('options.html');
  await room.waitForSelector('h1');
  const direction = () =>
    room.evaluate(
      () => `${(globalThis as unknown as { chrome: { i18n: { getMessage: (key: string) => string } } }).chrome.i18n.getMessage('@@bidi_dir')}, ${document.documentElement.dir}`,
    );
  expect(await direction()).toBe('rtl, ltr');
  await page.bringToFront();
  await saidby.ask('command', { name: 'next' }, page);
  await cardSaying(saidby, page, 'Tomas Lindqvist');
  // What is first in the line stands at its left.
  const [name, word] = ['Tomas Lindqvist', 'stated'].map(async (text) => (await saidby.shadow(page)).filter((element) => element.text === text).at(-1)!.box.x);
  expect(await name).toBeLessThan(await word!);
});

test.each([
  ['popup.html', 340],
  ['sidepanel.html', 320],
  ['collection.html', 1280],
  ['collection.html', 320],
  ['options.html', 320],
  ['welcome.html', 320],
])('%s follows the size of letters that the reader wants, %i px wide', async (path, width) => {
  const { page: article, state } = await saidby.openAndRead('sample-article.html');
  await saidby.ask('saveQuotations', { quotations: state.quotations.map(({ id }) => id) }, article);
  const room = await saidby.room('manifest.json');
  await room.setViewport({ width, height: 700 });
  await room.goto(`${saidby.origin}/${path}?tab=${await saidby.tab(article)}`);
  await room.waitForSelector('h1');
  await room.waitForFunction(() => document.querySelector('q, .clip, nav, section') !== null);
  expect(await room.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('21.75px');
  expect(await room.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
