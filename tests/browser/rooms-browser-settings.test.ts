import { expect, test } from 'vitest';
import { useSaidby } from './harness/index.ts';
import { cardSaying } from './reader.ts';

const saidby = useSaidby({ browser: 'chromium', args: ['--force-ui-direction=rtl'] });

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
