import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE, useSaidby } from './harness/index.ts';

const seen = (page: Page, words: string) => vi.waitFor(async () => expect(await page.evaluate(() => document.body.innerText)).toContain(words), PATIENCE);
const press = async (page: Page, name: string) => (await page.waitForSelector(`aria/${name}`, PATIENCE))!.click();

/** From now on no message of this room arrives, as when the page or the background has gone. */
const cutOff = (room: Page) => room.evaluate(`chrome.tabs.sendMessage = chrome.runtime.sendMessage = () => Promise.reject(new Error('nobody hears'))`);

describe('what fails is said where it was asked for', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 420, height: 900 });

  afterEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  test('Undo in the side panel', async () => {
    const { page } = await saidby.openAndRead('sample-article.html');
    const panel = await saidby.room(`sidepanel.html?tab=${await saidby.tab(page)}`);
    await press(panel, 'Save all 12');
    await seen(panel, '12 quotations saved');
    await cutOff(panel);
    await press(panel, 'Undo');
    await seen(panel, 'That did not work');
  });

  test('Take the marks away in the popup', async () => {
    const { page } = await saidby.openAndRead('sample-article.html');
    const popup = await saidby.room(`popup.html?tab=${await saidby.tab(page)}`);
    await seen(popup, '12 quotations');
    await cutOff(popup);
    await press(popup, 'Take the marks away');
    await seen(popup, 'That did not work');
  });

  test('asking the browser to keep the collection, in the options', async () => {
    const options = await saidby.room('options.html');
    await seen(options, 'What is stored');
    await options.evaluate(() => (navigator.storage.persist = () => Promise.resolve(false)));
    await press(options, 'Ask the browser to keep it');
    await seen(options, 'The browser did not agree');
  });
});
