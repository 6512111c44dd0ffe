import { describe, expect, test } from 'vitest';
import { axeFindings, useSaidby } from './harness/index.ts';

describe('accessibility of our pages, by axe', () => {
  const saidby = useSaidby({ browser: 'chromium' });

  /** Name, address, width in CSS pixels, and words that stand there once the room has all it shows. */
  const rooms = [
    { name: 'popup', path: 'popup.html', width: 360, words: 'speakers' },
    { name: 'side panel', path: 'sidepanel.html', width: 400, words: 'fine wall before' },
    { name: 'collection', path: 'collection.html', width: 1280, words: 'laid in August' },
    { name: 'collection on a phone', path: 'collection.html', width: 360, words: 'laid in August' },
    { name: 'options', path: 'options.html', width: 1000, words: 'Delete everything' },
    { name: 'welcome', path: 'welcome.html', width: 1000, words: 'Saidby' },
  ];
  const cases = rooms.flatMap((room) => (['light', 'dark'] as const).map((scheme) => ({ ...room, scheme })));

  test.each(cases)('$name, $scheme', async ({ path, width, words, scheme }) => {
    const { page: article, state } = await saidby.openAndRead('sample-article.html');
    await saidby.ask('saveQuotations', { quotations: state.quotations.map(({ id }) => id) }, article);
    const tab = await saidby.tab(article);
    const page = await saidby.room('manifest.json');
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${saidby.origin}/${path}?tab=${tab}`);
    await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 30_000 }, words);
    await saidby.screenshot(page, `${path.replace('.html', '')}-${width}-${scheme}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('axe does find what is wrong', async () => {
    const page = await saidby.open(saidby.server.put('/wrong.html', '<!doctype html><title>Wrong</title><img src="data:,">'));
    expect((await axeFindings(page)).join()).toContain('image-alt');
  });
});
