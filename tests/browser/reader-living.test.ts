import { describe, expect, test } from 'vitest';
import { bothBrowsers, useSaidby } from './harness/index.ts';
import { cardSaying, command, grow } from './reader.ts';

describe.each(bothBrowsers)('a reader at work while the page changes, in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  test('the focus stays in the page under a card that was opened by key', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await command(saidby, page, 'next');
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.focus('#field');
    await grow(saidby, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });
});
