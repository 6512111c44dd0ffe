import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseInFirefoxMenu, painted, PATIENCE, pressFirefoxKey, sidebarAddress, useSaidby } from './harness/index.ts';

/** What only Firefox's own window can do, done there: its keys and its context menu, in the build that the store gets. */
describe('Firefox’s own', () => {
  const saidby = useSaidby({ browser: 'firefox', build: 'shipped' });
  const isRead = (page: Page) => vi.waitFor(async () => expect((await painted(page)).length).toBeGreaterThan(0), PATIENCE);
  const kept = () => vi.waitFor(async () => expect((await saidby.clips()).filter(({ deleted }) => deleted === null)).toHaveLength(1), PATIENCE);
  let page: Page;

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
    page = await saidby.open('sample-article.html');
    await page.bringToFront();
  });

  test('keys read the page, go to a quotation and save it', async () => {
    await pressFirefoxKey(saidby.browser, 'U');
    await isRead(page);
    await pressFirefoxKey(saidby.browser, 'J');
    await vi.waitFor(async () => expect((await saidby.shadow(page)).some(({ role }) => role === 'dialog')).toBe(true), PATIENCE);
    await page.bringToFront();
    await pressFirefoxKey(saidby.browser, 'K');
    await kept();
  });

  test('key for saving reads the page first', async () => {
    await pressFirefoxKey(saidby.browser, 'K');
    await isRead(page);
  });

  test('key opens the sidebar', async () => {
    await pressFirefoxKey(saidby.browser, 'Q');
    await vi.waitFor(async () => expect(await sidebarAddress(saidby.browser)).toBe(`${saidby.origin}/sidepanel.html`), PATIENCE);
  });

  test('keys that are changed in the browser are those that the options show', async () => {
    const options = await saidby.room('options.html');
    const shown = () => options.$eval('.options-keys tbody tr', (row) => row.textContent);
    await vi.waitFor(async () => expect(await shown()).toContain('Alt+Shift+U'), PATIENCE);
    await page.bringToFront();
    await options.evaluate(`browser.commands.update({ name: 'read-page', shortcut: 'Alt+Shift+Y' })`);
    await options.bringToFront();
    await vi.waitFor(async () => expect(await shown()).toContain('Alt+Shift+Y'), { ...PATIENCE, timeout: 15_000 });
    await options.evaluate(`browser.commands.reset('read-page')`);
  });

  test('context menu reads the page', async () => {
    await page.click('h1', { button: 'right' });
    await chooseInFirefoxMenu(saidby.browser, 'Read this page');
    await isRead(page);
  });

  test('context menu saves what is selected, with the likeliest speaker', async () => {
    const place = await page.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((paragraph) => paragraph.textContent?.startsWith('Speaking in'))!;
      getSelection()!.selectAllChildren(text);
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y } = text.getClientRects()[0]!;
      return { x: x + 20, y: y + 8 };
    });
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await chooseInFirefoxMenu(saidby.browser, 'Save as quotation');
    await kept();
    expect((await saidby.clips())[0]).toMatchObject({ exact: expect.stringMatching(/^Speaking in/) as string, speaker: { name: 'Edmund Farrow' } });
  });

  test('context menu saves what is selected in a frame, whatever is selected in the page around it', async () => {
    await page.evaluate(async () => {
      getSelection()!.selectAllChildren(document.querySelector('h1')!);
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p>“The quay is ours,” said Anna Lind of the pilots’ guild.</p>' });
      await new Promise((loaded) => ((frame.onload = loaded), document.body.prepend(frame)));
      frame.contentWindow!.getSelection()!.selectAllChildren(frame.contentDocument!.querySelector('p')!);
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await page.click('iframe', { button: 'right', offset: { x: 60, y: 34 } });
    await chooseInFirefoxMenu(saidby.browser, 'Save as quotation');
    await kept();
    expect((await saidby.clips())[0]).toMatchObject({ exact: '“The quay is ours,” said Anna Lind of the pilots’ guild.', article: { url: page.url() } });
  });
});
