import { describe, expect, test } from 'vitest';
import { useSaidby } from './harness/index.ts';
import { press, seen, textOf } from './rooms.ts';

describe('the popup, as shipped', () => {
  const saidby = useSaidby({ browser: 'chromium', build: 'shipped' });

  test('reads the page on a press, and says what it found', async () => {
    const page = await saidby.open('sample-article.html');
    const popup = (await saidby.clickToolbar(page))!;
    await seen(popup, 'Ready to read');
    await seen(popup, 'only when you ask it to');
    await press(popup, 'Read this page');
    await seen(popup, '12 quotations');
    expect(await popup.$$eval('[role=radio]', (choices) => choices.map(({ ariaChecked }) => ariaChecked))).toEqual(['true', 'false', 'false']);
  });

  test.each([
    ['not-article.html', 'Not an article'],
    ['no-quotations.html', 'No quotations found'],
  ])('%s: %s', async (name, words) => {
    const page = await saidby.open(name);
    const popup = (await saidby.clickToolbar(page))!;
    await press(popup, 'Read this page');
    await seen(popup, words);
  });

  test('shows by keyboard where one is', async () => {
    const popup = (await saidby.clickToolbar(await saidby.open('sample-article.html')))!;
    await seen(popup, 'Ready to read');
    const focused = () => popup.evaluate(() => document.activeElement!.textContent);
    const outlines = new Map<string, string>();
    for (let i = 0; i < 6; i++) {
      await popup.keyboard.press('Tab');
      outlines.set(await focused(), await popup.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle));
    }
    expect([...outlines.keys()].join()).toContain('On click');
    expect(new Set(outlines.values())).toEqual(new Set(['solid']));
  });

  test('asks the browser for a right on a press, not as the arrow keys pass', async () => {
    const popup = (await saidby.clickToolbar(await saidby.open('sample-article.html')))!;
    await seen(popup, 'Ready to read');
    await popup.evaluate('asked = []; chrome.permissions.request = ({ origins }) => (asked.push(origins[0]), Promise.resolve(false))');
    await popup.focus('[role=radio]');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    expect(await popup.evaluate(() => document.activeElement!.textContent)).toBe('All sites');
    expect(await popup.evaluate('asked')).toEqual([]);
    await popup.keyboard.press('Enter');
    expect(await popup.evaluate('asked')).toEqual(['http://*/*']);
  });

  test('says why it can’t run in a page of the browser', async () => {
    const popup = (await saidby.clickToolbar(await saidby.open('chrome://version/')))!;
    await seen(popup, 'Saidby can’t run here');
    await seen(popup, 'off its own pages and its store');
    expect(await textOf(popup)).not.toContain('Read this page');
  });

  test('asks for nothing that the installation did not say', async () => {
    const driver = await saidby.driver();
    const granted = await driver.evaluate(`(globalThis.browser ?? chrome).permissions.getAll()`);
    expect(granted).toEqual({ permissions: expect.arrayContaining(['activeTab', 'scripting', 'storage']) as unknown, origins: [] });
    expect(await driver.evaluate(`(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()`)).toEqual([]);
  });
});
