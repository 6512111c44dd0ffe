import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readImport, toJson } from '../../lib/exchange/index.ts';
import { articleOf, attributionOf } from '../articles.ts';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { press, seen, textOf } from './rooms.ts';
import { stored } from './rooms-stored.ts';

const announced = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=status]')]
      .map((element) => element.textContent)
      .filter(Boolean)
      .join(),
  );

describe.each(bothBrowsers)('the side panel in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 420, height: 900 });
  let article: Page;
  let panel: Page;

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
    article = (await saidby.openAndRead('sample-article.html')).page;
    panel = await saidby.room(`sidepanel.html?tab=${await saidby.tab(article)}`);
    await seen(panel, '12 quotations');
  });

  test('has a heading for each speaker and a list beneath, and says how many are named', async () => {
    const { headings, lists, items } = await panel.evaluate(() => ({
      headings: document.querySelectorAll('h2').length,
      lists: document.querySelectorAll('ul[aria-label]').length,
      items: document.querySelectorAll('li').length,
    }));
    expect(items).toBe(12);
    expect(headings).toBe(lists);
    expect(await announced(panel)).toMatch(/12 quotations, \d+ with a named speaker/);
  });

  test('shows the tab in front, though a busy one that was in front before answers later', async () => {
    const [busy, front] = [(await saidby.openAndRead('harbour.html')).page, article];
    const driver = await saidby.driver();
    const show = async (page: Page) => driver.evaluate(`(globalThis.browser ?? chrome).tabs.update(${await saidby.tab(page)}, { active: true }).then(() => {})`);
    const beside = await saidby.room('sidepanel.html');
    await show(front);
    await seen(beside, '12 quotations');
    const busyUntil = busy.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/busy', false);
      request.send();
      for (const end = performance.now() + 2_000; performance.now() < end;);
    });
    await vi.waitFor(() => expect(saidby.server.requests.map(({ path }) => path)).toContain('/busy'), PATIENCE);
    await show(busy);
    await show(front);
    await busyUntil;
    // By now it has answered whoever asked before.
    await saidby.state(busy);
    expect(await textOf(beside)).toContain('12 quotations');
  });

  test('says so when its tab is closed, and when it was closed before', async () => {
    await article.close();
    await seen(panel, 'The tab was closed');
    await seen(await saidby.room(`sidepanel.html${new URL(await panel.evaluate(() => location.href)).search}`), 'The tab was closed');
  });

  test('goes to a quotation on the page', async () => {
    await panel.bringToFront();
    await panel.click('.quotation-go');
    await vi.waitFor(async () => expect((await saidby.shadow(article)).some(({ role }) => role === 'dialog')).toBe(true), PATIENCE);
    const [driver, tab] = [await saidby.driver(), await saidby.tab(article)];
    await vi.waitFor(async () => expect(await driver.evaluate(`(globalThis.browser ?? chrome).tabs.get(${tab}).then(({ active }) => active)`)).toBe(true), PATIENCE);
  });

  test('announces what becomes of the page, and no more what was done on the one before', async () => {
    await panel.click('.quotation-act[aria-pressed=false]');
    await vi.waitFor(async () => expect(await announced(panel)).toBe('1 quotation saved'), PATIENCE);
    await article.goto(`${saidby.server.origin}/no-quotations.html`);
    await vi.waitFor(async () => expect(await announced(panel)).toBe('No quotations found'), PATIENCE);
  });

  test('saves one, takes it out, saves all and undoes that', async () => {
    await panel.click('.quotation-act[aria-pressed=false]');
    await panel.waitForSelector('.quotation-act[aria-pressed=true]');
    expect((await stored(saidby)).clips).toHaveLength(1);
    expect(await announced(panel)).toContain('1 quotation saved');
    await panel.click('.quotation-act[aria-pressed=true]');
    await panel.waitForFunction(() => !document.querySelector('.quotation-act[aria-pressed=true]'));
    await press(panel, 'Undo');
    await panel.waitForSelector('.quotation-act[aria-pressed=true]');
    expect((await stored(saidby)).clips).toMatchObject([{ deleted: null }]);
    await panel.click('.quotation-act[aria-pressed=true]');
    await panel.waitForFunction(() => !document.querySelector('.quotation-act[aria-pressed=true]'));
    await panel.click('.quotations-footer > .button');
    await vi.waitFor(async () => expect((await stored(saidby)).clips.filter(({ deleted }) => !deleted)).toHaveLength(12), PATIENCE);
    await seen(panel, '12 quotations saved');
    const listen = `() => (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ name }) => void (globalThis.told = (globalThis.told ?? '') + name + ' '))`;
    await saidby.runInReader(article, listen as never);
    await panel.click('.quotations-said .button');
    await panel.waitForFunction(() => !document.querySelector('.quotation-act[aria-pressed=true]'));
    expect((await stored(saidby)).clips.filter(({ deleted }) => !deleted)).toHaveLength(0);
    // Each time that a page is told of a change it is read again.
    expect(String(await saidby.runInReader(article, `() => globalThis.told` as never)).match(/clipsChanged/g)).toHaveLength(1);
  });

  test('has a name of its own for each button of a quotation', async () => {
    const names = await panel.$$eval('.quotation-act', (buttons) => buttons.map((button) => button.textContent));
    expect(names).toHaveLength(24);
    expect(new Set(names).size).toBe(24);
    expect(names.filter((name) => name.length > 70)).toEqual([]);
  });

  test('scrolls its list, and nothing else', async () => {
    const heights = () => panel.evaluate(() => [document.documentElement.scrollHeight - innerHeight, Math.sign(document.querySelector('.quotations')!.scrollHeight - innerHeight)]);
    await panel.setViewport({ width: 320, height: 640 });
    await vi.waitFor(async () => expect(await heights()).toEqual([0, 1]), { timeout: 5_000 });
  });

  test.runIf(browser === 'chromium')('has its buttons in one line where it is narrowest', async () => {
    await panel.setViewport({ width: 320, height: 640 });
    await panel.click('.quotation-act[aria-pressed=false]');
    await panel.waitForSelector('.quotations-footer > span [aria-haspopup=menu]');
    const tops = await panel.$$eval('.quotations-footer > .button, .quotations-footer > span', (buttons) =>
      buttons.map((button) => Math.round(button.getBoundingClientRect().top)),
    );
    expect(tops).toHaveLength(3);
    expect(new Set(tops)).toEqual(new Set([tops[0]]));
  });

  test.runIf(browser === 'chromium')('exports what is kept of the page, and only that', async () => {
    expect(await panel.$$('.quotations-footer [aria-haspopup=menu]')).toHaveLength(0);
    await saidby.ask('save', { article: articleOf(), attribution: attributionOf(articleOf(), '“That is late enough.”'), engine: 'e1', corrected: false, origin: 'quotation' });
    await panel.click('.quotation-act[aria-pressed=false]');
    await panel.waitForSelector('.quotation-act[aria-pressed=true]');
    const folder = await mkdtemp(join(tmpdir(), 'saidby-export-'));
    await (await panel.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.click('.quotations-footer [aria-haspopup=menu]');
    await panel.waitForSelector('[role=menuitem]');
    await panel.click('[role=menuitem]');
    await seen(panel, '1 clip exported as saidby-');
    const clips = await vi.waitFor(async () => {
      const [name] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
      return (JSON.parse(await readFile(join(folder, name!), 'utf8')) as { clips: { article: { url: string } }[] }).clips;
    }, PATIENCE);
    expect(clips.map((clip) => clip.article.url)).toEqual([await article.evaluate(() => location.href)]);
    await rm(folder, { recursive: true });
  });

  test('says in which language quotations are, to those who hear them', async () => {
    expect(new Set(await panel.$$eval('q', (quotations) => quotations.map(({ lang }) => lang)))).toEqual(new Set(['en']));
  });

  test('finds by words and by speaker', async () => {
    await panel.type('input[type=search]', 'stones');
    await panel.waitForFunction(() => document.querySelectorAll('li').length < 12);
    const found = await panel.$$eval('li', (items) => items.map((item) => item.textContent ?? ''));
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text.toLowerCase()).toContain('stones');
    expect(await announced(panel)).toMatch(new RegExp(`^${found.length} quotations,`));
    const counted = await panel.$$eval('ul[aria-label]', (lists) => lists.map((list) => [...list.children].every((item) => Number(item.ariaSetSize) === list.children.length)));
    expect(new Set(counted)).toEqual(new Set([true]));
  });

  test('names a speaker, for this page and the next time', async () => {
    await panel.hover('.quotation');
    await panel.click('.quotation-more');
    // A locator waits until the menu has come to rest.
    const change = panel.locator('[role=menuitem]:nth-of-type(3)');
    await change.click();
    await panel.waitForSelector('[role=combobox]');
    await panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    const focused = () => panel.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent);
    const before = await focused();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.activeElement?.matches('.quotation-go'));
    expect(await focused()).toBe(before);
    await panel.click('.quotation-more');
    await change.click();
    await panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await panel.type('[role=combobox]', 'Ottilie Crane');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => [...document.querySelectorAll('h2')].some((heading) => heading.textContent === 'Ottilie Crane'));
    await vi.waitFor(async () => expect(await focused()).toBe('Ottilie Crane'), PATIENCE);
    expect((await stored(saidby)).corrections).not.toEqual([]);
    await press(panel, 'Undo');
    await vi.waitFor(async () => expect(await panel.$$eval('h2', (headings) => headings.map(({ textContent }) => textContent))).not.toContain('Ottilie Crane'), PATIENCE);
    expect((await stored(saidby)).corrections).toEqual([]);
  });

  test('takes out what is no quotation, and Undo brings it back', async () => {
    await panel.hover('.quotation');
    await panel.click('.quotation-more');
    await panel.locator('[role=menuitem] ::-p-text(Not a quotation)').click();
    await seen(panel, '11 quotations');
    await press(panel, 'Undo');
    await seen(panel, '12 quotations');
    expect((await stored(saidby)).corrections).toEqual([]);
  });

  test('keeps the keyboard’s focus when what had it goes, and takes back that something is no quotation', async () => {
    const focused = () => panel.evaluate(() => document.activeElement!.textContent);
    const count = (number: number) => panel.waitForFunction((wanted) => document.querySelectorAll('li').length === wanted, {}, number);
    const second = await panel.$eval('li:nth-child(2) .quotation-go', (button) => button.textContent);
    await panel.focus('.quotation-more');
    await panel.keyboard.press('Enter');
    await panel.locator('[role=menuitem]:last-of-type').wait();
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    await count(11);
    await vi.waitFor(async () => expect(await focused()).toBe(second), PATIENCE);
    await panel.focus('.quotations-said .button');
    await panel.keyboard.press('Enter');
    await count(12);
    await vi.waitFor(async () => expect(await focused()).toBe('Save all 12'), PATIENCE);
    await panel.keyboard.press('Enter');
    await seen(panel, 'All saved');
    await vi.waitFor(async () => expect(await focused()).toBe('Undo'), PATIENCE);
  });

  test('is moved through by arrow keys', async () => {
    await panel.focus('.quotation-go');
    const first = await panel.evaluate(() => (document.activeElement as HTMLElement).dataset['go']);
    await panel.keyboard.press('ArrowDown');
    await panel.waitForFunction((before) => (document.activeElement as HTMLElement).dataset['go'] !== before, {}, first);
    await panel.keyboard.press('ArrowUp');
    await panel.waitForFunction((before) => (document.activeElement as HTMLElement).dataset['go'] === before, {}, first);
  });
});

describe('the other rooms', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 1000, height: 900 });

  test('the popup has all that the side panel has where a browser has none, 360 px wide', async () => {
    const { page: article } = await saidby.openAndRead('sample-article.html');
    const popup = await saidby.room('manifest.json');
    await popup.setViewport({ width: 360, height: 760 });
    // What Firefox for Android lacks.
    await popup.evaluateOnNewDocument(`Object.defineProperty(globalThis, 'browser', {
      get: () => new Proxy(chrome, { get: (api, name) => (['sidePanel', 'contextMenus', 'commands'].includes(name) ? undefined : api[name]) }),
    })`);
    await popup.goto(`${saidby.origin}/popup.html?tab=${await saidby.tab(article)}`);
    await popup.waitForFunction(() => document.querySelectorAll('li').length === 12);
    expect(await textOf(popup)).not.toContain('Side panel');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await popup.click('.quotation-act[aria-pressed=false]');
    await popup.waitForSelector('.quotation-act[aria-pressed=true]');
    await saidby.ask('eraseAll', {});
  });

  test('a list of 10,000 quotations is drawn in part', async () => {
    const driver = await saidby.driver();
    const tab = (await driver.evaluate(`chrome.tabs.getCurrent().then((tab) => tab.id)`)) as number;
    const panel = await saidby.room(`sidepanel.html?tab=${tab}`);
    await seen(panel, 'can’t run here');
    const attribution = attributionOf(articleOf(), '“That is late enough.”');
    const people = Array.from({ length: 50 }, (_, i) => ({ name: `Speaker ${i}`, role: null, kind: 'person', gender: null, mentions: [] }));
    const quotations = Array.from({ length: 10_000 }, (_, i) => ({
      id: `q${i}`,
      text: `“Quotation number ${i}.”`,
      state: 'stated',
      attribution: { ...attribution, speaker: { ...attribution.speaker, name: `Speaker ${i % 50}`, person: i % 50 } },
      clip: null,
    }));
    await saidby.ask('state', { state: { status: 'read', headline: 'Many', url: 'https://a.example/', people, quotations } });
    await seen(panel, '10,000 quotations, 50 speakers');
    const drawn = () => panel.$$eval('li', (items) => items.length);
    expect(await drawn()).toBeGreaterThan(10);
    expect(await drawn()).toBeLessThan(200);
    await panel.evaluate(() => document.querySelector('.quotations')?.scrollTo(0, 1e7));
    await seen(panel, 'Quotation number 9999');
    expect(await drawn()).toBeLessThan(200);
  });

  test('count and are read out by the rules of their own language in a browser whose language is another', async () => {
    await saidby.ask('save', { article: articleOf(), attribution: attributionOf(articleOf(), '“That is late enough.”'), engine: 'e1', corrected: false, origin: 'quotation' });
    const options = await saidby.room('manifest.json');
    await options.evaluateOnNewDocument(`chrome.i18n.getUILanguage = () => 'ja'`);
    await options.goto(`${saidby.origin}/options.html`);
    await seen(options, 'Saved quotations');
    expect(await options.$eval('.options-facts dd', (counted) => counted.textContent)).toBe('1 clip');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    await saidby.ask('eraseAll', {});
  });

  test('options take effect at once', async () => {
    const options = await saidby.room('options.html');
    await press(options, 'Single-letter keys on pages');
    await vi.waitFor(async () => expect(await options.evaluate(`chrome.storage.local.get()`)).toMatchObject({ 'settings.pageKeys': true }), PATIENCE);
    await seen(options, 'Version');
    await seen(options, 'Alt+Shift+K');
  });

  test('the welcome page has the reader at work in its own article', async () => {
    const welcome = await saidby.room('welcome.html');
    const tab = (await welcome.evaluate(`chrome.tabs.getCurrent().then((tab) => tab.id)`)) as number;
    const panel = await saidby.room(`sidepanel.html?tab=${tab}`);
    await seen(panel, 'Millbrook library');
    await seen(panel, 'Nora Lind');
    await panel.click('.quotation-act[aria-pressed=false]');
    await panel.waitForSelector('.quotation-act[aria-pressed=true]');
    const kept = await saidby.clips();
    expect(readImport(toJson(kept, new Date().toISOString())), 'a backup with it').toEqual({ ok: true, clips: kept });
    await saidby.ask('eraseAll', {});
  });
});
