import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject, vi } from 'vitest';
import * as z from 'zod/mini';
import { clipSchema, type Clip } from '../../../lib/clip/schema.ts';
import { DRIVER_PAGE, sendMessage, tabShowing } from '../../../scripts/browser/driver.ts';
import type { Answer } from '../../../scripts/browser/extension-api.ts';
import { launchChromium, launchFirefox, welcomed, type Launched } from '../../../scripts/browser/launch.ts';
import { startPageServer, type PageServer } from '../../../scripts/browser/page-server.ts';
import type { PageState } from '../../../lib/messages/page-state.ts';
import { allowPrivateWindows, openPrivateWindow } from './firefox-private.ts';
import { clickFirefoxToolbar, endFirefoxBackground, openTrustedTab, reloadFirefoxExtension } from './firefox-window.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { readShadow, type ShadowElement } from './shadow.ts';
import { watchErrors } from './watch-errors.ts';

export type SaidbySettings = {
  browser: 'chromium' | 'firefox';
  /** `e2e` may read pages of this machine without being asked; `shipped` is what the store gets, and reads on a click only. */
  build?: 'e2e' | 'shipped';
  width?: number;
  height?: number;
  args?: string[];
};

/** How long to wait for anything; a loaded machine with two cores is slow. */
export const PATIENCE = { timeout: 60_000, interval: 50 };

/** How long a page may take to be read: ten thousand quotations are a minute's work where others work beside. */
const READING = { timeout: 180_000, interval: 100 };

/** How long WebDriver may take to tell of a tab that has loaded already. */
const LOST = { timeout: 15_000, interval: 50 };

/** How long a page that has loaded may take to answer before it is asked again: an answer can be lost on the way. */
const ANSWER = { timeout: 5_000, interval: 50 };

const output = resolve(process.env.SAIDBY_OUT ?? '.output');

/** A browser with the built extension in it, a server of pages and a record of all that leaves the machine. */
export class Saidby {
  readonly kind: 'chromium' | 'firefox';
  /** What the extension threw or logged as an error since it was last emptied. */
  readonly errors: string[] = [];
  server!: PageServer;
  recorder!: Recorder;
  #settings: SaidbySettings;
  #launched!: Launched;
  #profile!: string;
  #driver: Page | null = null;
  readonly #tabs = new WeakMap<Page, number>();

  constructor(settings: SaidbySettings) {
    this.#settings = settings;
    this.kind = settings.browser;
  }

  async start(): Promise<void> {
    [this.server, this.recorder, this.#profile] = await Promise.all([startPageServer(), startRecorder(), mkdtemp(join(tmpdir(), 'saidby-'))]);
    if (this.kind === 'firefox') await cp(inject('firefoxProfile'), this.#profile, { recursive: true });
    await this.#launch();
    await welcomed(this.#launched);
    await this.closePages();
    // Now, and not when it is first asked for: it would cover the page of that test, and Chromium keeps the pointer of a page that nobody sees waiting for ten seconds.
    await this.driver();
  }

  async stop(): Promise<void> {
    await this.#launched?.browser.close();
    await Promise.all([this.server.close(), this.recorder.close()]);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Ends the browser and starts it again on the same profile. `meanwhile` may change the profile's folder. */
  async restart(meanwhile?: (profile: string) => Promise<void>): Promise<void> {
    await this.#launched.browser.close();
    await meanwhile?.(this.#profile);
    await this.#launch();
  }

  /** Folder of the build. */
  get #extension(): string {
    return join(output, `${this.kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${this.#settings.build === 'shipped' ? '' : '-e2e'}`);
  }

  async #launch(): Promise<void> {
    const { width, height, args } = this.#settings;
    const launch = this.kind === 'chromium' ? launchChromium : launchFirefox;
    this.#launched = await launch({ extension: this.#extension, headless: true, profile: this.#profile, proxy: this.recorder.address, width, height, args });
    watchErrors(this.browser, this.origin, this.errors);
    this.#driver = null;
  }

  get browser() {
    return this.#launched.browser;
  }

  get origin() {
    return this.#launched.origin;
  }

  get extensionId() {
    return this.#launched.id;
  }

  /** Puts the extension in anew, as an update does: its pages are closed, and what it has brought into others is cut off from it. */
  async update(): Promise<void> {
    if (this.kind === 'chromium') await this.browser.installExtension(this.#extension);
    else await reloadFirefoxExtension(this.browser, this.extensionId);
    this.#driver = null;
  }

  /** Opens a page of `tests/pages` by its name, or any address, in a new tab in front. */
  async open(nameOrUrl: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(/^[a-z-]+:/.test(nameOrUrl) ? nameOrUrl : `${this.server.origin}/${nameOrUrl}`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens one of the extension's pages (`collection.html#…`) in a tab. */
  async room(path: string): Promise<Page> {
    const url = `${this.origin}/${path}`;
    if (this.kind === 'chromium') {
      const page = await this.browser.newPage();
      await page.goto(url);
      return page;
    }
    // Now and then WebDriver never tells of a tab that is there: then another is opened.
    return this.#firefoxRoom(url, LOST).catch(() => this.#firefoxRoom(url, PATIENCE));
  }

  async #firefoxRoom(url: string, patience: typeof PATIENCE): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await openTrustedTab(this.browser, url);
    return vi.waitFor(async () => {
      const fresh = (await this.browser.pages()).filter((page) => !before.has(page));
      const addresses = await Promise.all(fresh.map((page) => vi.waitFor(() => page.evaluate(() => location.href), ANSWER).catch(() => 'no answer')));
      const opened = fresh[addresses.findIndex((address) => address.startsWith(this.origin))];
      if (!opened) throw new Error(`${url} did not open: ${addresses.join(', ') || 'no new tab'}`);
      return opened;
    }, patience);
  }

  /** An extension page to call the extension's API from; it shows nothing. */
  async driver(): Promise<Page> {
    this.#driver ??= await this.room(DRIVER_PAGE);
    return this.#driver;
  }

  /** Firefox: opens an address in a private window, in which the reader has allowed the extension to run. */
  async openPrivately(url: string): Promise<Page> {
    await allowPrivateWindows(this.browser, this.extensionId);
    this.#driver = null;
    await openPrivateWindow(this.browser, url);
    return vi.waitFor(async () => {
      for (const page of await this.browser.pages()) if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
      throw new Error(`${url} did not open`);
    }, PATIENCE);
  }

  /** Pages that a test opened, the driver and the browser's first tab left out, are closed. */
  async closePages(): Promise<void> {
    for (const page of (await this.browser.pages()).slice(1)) if (page !== this.#driver) await page.close().catch(() => undefined);
  }

  /** The browser's number of the tab, which it keeps as long as it is open. */
  async tab(page: Page): Promise<number> {
    const known = this.#tabs.get(page);
    if (known !== undefined) return known;
    const tab = await tabShowing(await this.driver(), await page.evaluate(() => location.href));
    this.#tabs.set(page, tab);
    return tab;
  }

  /** Sends a message of `lib/messages` as one of the extension's pages would: to the background, or to the reader in a page. */
  async send(name: string, body: object, page?: Page): Promise<Answer> {
    const tab = page ? await this.tab(page) : null;
    return sendMessage(await this.driver(), name, body, tab);
  }

  /** Like `send`, and throws when it is refused. */
  async ask(name: string, body: object, page?: Page): Promise<unknown> {
    const answer = await this.send(name, body, page);
    if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
    return answer.body;
  }

  /** What the page shows, else `null` while no reader is there. */
  async state(page: Page): Promise<PageState | null> {
    const answer = await this.send('getState', {}, page);
    return answer.ok ? (answer.body as PageState) : null;
  }

  /** Waits until the page's state is as wanted and returns it. */
  async waitForState(page: Page, wanted: (state: PageState) => boolean, patience = PATIENCE): Promise<PageState> {
    return vi.waitFor(async () => {
      const state = await this.state(page);
      if (state === null || !wanted(state)) throw new Error(`waited for the page's state, which is ${JSON.stringify(state)?.slice(0, 2000)}`);
      return state;
    }, patience);
  }

  /** Reads the page, as the popup's button does, and waits for the outcome. */
  async read(page: Page): Promise<PageState> {
    const tab = await this.tab(page);
    await this.ask('readTab', { tab });
    return this.waitForState(page, (state) => state.status !== 'idle' && state.status !== 'reading', READING);
  }

  /** Opens the page and reads it. */
  async openAndRead(nameOrUrl: string): Promise<{ page: Page; state: PageState }> {
    const page = await this.open(nameOrUrl);
    return { page, state: await this.read(page) };
  }

  /** A click on the extension's toolbar button with the page in front, as a reader's: it gives the right to read this tab. Returns the popup (Chromium). */
  async clickToolbar(page: Page): Promise<Page | null> {
    await page.bringToFront();
    if (this.kind === 'firefox') {
      await clickFirefoxToolbar(this.browser, this.extensionId);
      return null;
    }
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('the extension is gone');
    const popup = this.browser.waitForTarget((target) => target.url().startsWith(`${this.origin}/popup.html`), PATIENCE);
    await page.triggerExtensionAction(extension);
    return (await popup).asPage();
  }

  /** Clicks the toolbar button and reads the page by the right that this gives: by the popup's button in Chromium, by its message in Firefox, whose popup BiDi cannot reach. */
  async readByClick(page: Page): Promise<PageState> {
    const popup = await this.clickToolbar(page);
    if (popup === null) return this.read(page);
    await popup.locator('::-p-xpath(//button[starts-with(normalize-space(), "Read this page")])').click();
    return this.waitForState(page, (state) => state.status !== 'idle' && state.status !== 'reading');
  }

  /** Every clip that is kept, as the database holds it. */
  async clips(): Promise<Clip[]> {
    const driver = await this.driver();
    const found = await driver.evaluate(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('clips').objectStore('clips').getAll();
            all.onerror = () => reject(all.error);
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
      'saidby',
    );
    return z.array(clipSchema).parse(JSON.parse(found));
  }

  /** Runs a function that needs nothing from outside itself in the extension's own world of the page, where its scripts run. */
  async runInReader<T>(page: Page, run: () => T): Promise<T> {
    const tab = await this.tab(page);
    const driver = await this.driver();
    const injections = (await driver.evaluate(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tab} }, func: ${run.toString()} }).then(JSON.stringify)`,
    )) as string;
    const [injected] = JSON.parse(injections) as { result: T }[];
    if (!injected) throw new Error('nothing ran');
    return injected.result;
  }

  /** What stands in the extension's closed shadow root of the page. */
  shadow(page: Page): Promise<ShadowElement[]> {
    return this.runInReader(page, readShadow);
  }

  /** Clicks the middle of a control of the card with the real pointer; `name` is its accessible name or how that begins. Waits until it is there. */
  async press(page: Page, name: string): Promise<void> {
    const control = await vi.waitFor(async () => {
      const shown = await this.shadow(page);
      const found = shown.find((element) => (element.tag === 'button' || element.role !== null) && element.name.startsWith(name) && !element.disabled);
      if (!found) throw new Error(`no ${name} among: ${shown.map((element) => `${element.tag} ${element.name}`).join(' | ')}`);
      return found;
    }, PATIENCE);
    await page.mouse.click(control.box.x + control.box.width / 2, control.box.y + control.box.height / 2);
  }

  /** Ends the background (service worker or event page), as browsers do at any time. */
  async endBackground(): Promise<void> {
    if (this.kind === 'firefox') return void (await endFirefoxBackground(this.browser, this.extensionId));
    const target = this.browser.targets().find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(this.origin));
    await (await target?.worker())?.close();
  }

  /** Keeps a picture in `test-results/screens`. */
  async screenshot(page: Page, name: string): Promise<string> {
    const folder = join('test-results', 'screens');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}-${this.kind}.png`) as `${string}.png`;
    await page.screenshot({ path });
    return path;
  }
}
