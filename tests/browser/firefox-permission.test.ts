import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerFirefoxPrompt, painted, PATIENCE, useSaidby } from './harness/index.ts';

/** The right to read by itself, asked for and granted by Firefox's own question, in the build that the store gets; and taken back. */
describe('reading by itself in Firefox', () => {
  const saidby = useSaidby({ browser: 'firefox', build: 'shipped' });
  const SITE = ['http://localhost/*', 'https://localhost/*'];
  const ALL = ['http://*/*', 'https://*/*'];

  const isRead = (page: Page) => vi.waitFor(async () => expect((await painted(page)).length).toBeGreaterThan(0), PATIENCE);
  const press = async (room: Page, selector: string) => (await room.waitForSelector(selector))!.click();
  const choose = (popup: Page, words: string) => press(popup, `::-p-xpath(//button[normalize-space()="${words}"])`);
  const chosen = (popup: Page) => popup.$eval('[role=radio][aria-checked=true]', (choice) => choice.textContent);

  /** Addresses at which the background has the gate run by itself. */
  async function runsAt(matches: string[]): Promise<void> {
    const driver = await saidby.driver();
    const registered = () => driver.evaluate(`browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))`);
    await vi.waitFor(async () => expect(await registered()).toEqual(matches), PATIENCE);
  }

  /** An article that is opened now is left alone: nothing of ours is registered to run in it, and it has loaded without a mark. */
  async function leavesAlone(origin: string): Promise<void> {
    const page = await saidby.open(`${origin}/harbour.html`);
    await page.waitForFunction(() => document.readyState === 'complete');
    await runsAt([]);
    expect(await painted(page)).toEqual([]);
  }

  /** Opens the popup's page for an article, which the reader has pressed the toolbar button on. */
  async function popupFor(name: string): Promise<{ page: Page; popup: Page }> {
    const page = await saidby.open(name);
    await saidby.clickToolbar(page);
    const tab = await vi.waitFor(() => saidby.tab(page), PATIENCE);
    return { page, popup: await saidby.room(`popup.html?tab=${tab}`) };
  }

  afterEach(async () => {
    const driver = await saidby.driver();
    await driver.evaluate(`browser.permissions.remove({ origins: ${JSON.stringify([...ALL, ...SITE, 'http://127.0.0.1/*', 'https://127.0.0.1/*'])} })`);
    await runsAt([]);
  });

  test('on this site: asked for in the popup, refused, granted, taken back', async () => {
    const { page, popup } = await popupFor('sample-article.html');
    await choose(popup, 'This site');
    await answerFirefoxPrompt(saidby.browser, 'deny');
    await vi.waitFor(async () => expect(await chosen(popup)).toBe('On click'), PATIENCE);
    expect(await painted(page)).toEqual([]);

    await choose(popup, 'This site');
    expect(await answerFirefoxPrompt(saidby.browser, 'allow')).toContain('localhost');
    await isRead(page);
    await runsAt(SITE);
    expect(await chosen(popup)).toBe('This site');
    const byItself = await saidby.open('harbour.html');
    await isRead(byItself);

    await popup.bringToFront();
    await choose(popup, 'On click');
    await runsAt([]);
    // What was read by itself is left; where the button was pressed, the press still holds.
    await vi.waitFor(async () => expect(await painted(byItself)).toEqual([]), PATIENCE);
    await isRead(page);
    await leavesAlone(saidby.server.origin);
  });

  test('on all sites: asked for in the popup, narrowed to this site', async () => {
    const elsewhere = saidby.server.origin.replace('localhost', '127.0.0.1');
    const { page, popup } = await popupFor('sample-article.html');
    await choose(popup, 'All sites');
    expect(await answerFirefoxPrompt(saidby.browser, 'allow')).toMatch(/all (web)?sites/i);
    await isRead(page);
    await runsAt(ALL);
    await isRead(await saidby.open(`${elsewhere}/harbour.html`));

    await popup.bringToFront();
    await choose(popup, 'This site');
    await answerFirefoxPrompt(saidby.browser, 'allow');
    await runsAt(SITE);
  });

  test('on a site that is named on the welcome page, then everywhere, then on click again', async () => {
    const elsewhere = saidby.server.origin.replace('localhost', '127.0.0.1');
    const welcome = await saidby.room('welcome.html');
    await (await welcome.waitForSelector('.choice input'))!.type('127.0.0.1');
    await press(welcome, '.choice form button');
    expect(await answerFirefoxPrompt(saidby.browser, 'allow')).toContain('127.0.0.1');
    await runsAt(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    await isRead(await saidby.open(`${elsewhere}/sample-article.html`));

    const beside = await saidby.browser.newPage({ type: 'window' });
    await beside.goto(`${saidby.server.origin}/sample-article.html`, { waitUntil: 'domcontentloaded' });
    await welcome.bringToFront();
    await press(welcome, '.choices > :last-child button');
    await answerFirefoxPrompt(saidby.browser, 'allow');
    await welcome.waitForSelector('.choices > :last-child[data-on]');
    await isRead(beside);
    await isRead(await saidby.open('harbour.html'));

    await welcome.bringToFront();
    await press(welcome, '.choices > :first-child button');
    await welcome.waitForSelector('.choices > :first-child[data-on]');
    await runsAt([]);
    await leavesAlone(elsewhere);
  });
});
