import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/messages/page-state.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import type { PageFile } from './page-files.ts';
import { shownPage, type ShownPage } from './shown.ts';

/** A page that has given no answer by then is reported as empty, in milliseconds. */
const PATIENCE_MS = 60_000;
const BETWEEN_QUESTIONS_MS = 100;

/**
 * A stored page's own scripts are not run. They wait for a network that is not there, and some of them then empty the page
 * (seen on 2 of 65). Content scripts have a world of their own, which a page's policy does not concern.
 */
const NO_SCRIPTS = "script-src 'none'";

/**
 * Reads pages in headless Chromium with the built extension in it. They are served on localhost; whatever else they ask for is refused. A stored
 * page has lost the header that named its encoding, so UTF-8 is said where it is that.
 */
export class ExtensionReader {
  readonly #launched: Launched;
  readonly #server: Server;
  readonly #pages = new Map<string, Buffer>();
  #driver: Page | null = null;

  private constructor(launched: Launched, server: Server) {
    this.#launched = launched;
    this.#server = server;
    server.on('request', (request, response) => {
      const page = this.#pages.get(request.url ?? '');
      response.writeHead(page ? 200 : 404, { 'content-type': page && isUtf8(page) ? 'text/html; charset=utf-8' : 'text/html', 'content-security-policy': NO_SCRIPTS });
      response.end(page);
    });
  }

  /** Builds the extension (with the right to read pages of this machine) unless told that it is built, and starts the browser. */
  static async start(options: { build: boolean }): Promise<ExtensionReader> {
    const output = resolve(process.env.SAIDBY_OUT ?? '.output');
    if (options.build) execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mode', 'e2e'], { stdio: ['ignore', 2, 2] });
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const launched = await launchChromium({ extension: resolve(output, 'chrome-mv3-e2e'), headless: true });
    return new ExtensionReader(launched, server);
  }

  /** What the reader of the page is shown. */
  async read({ id, html }: PageFile): Promise<ShownPage> {
    const path = `/${encodeURIComponent(id)}`;
    const origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    this.#pages.set(path, html);
    const page = await this.#launched.browser.newPage();
    try {
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url() === origin + path ? request.continue() : request.abort()));
      await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
      const state = await this.#stateOf(origin + path);
      if (state.status === 'failed') process.stderr.write(`${id}: could not be read\n`);
      return shownPage(id, state.quotations);
    } finally {
      await page.close();
      this.#pages.delete(path);
    }
  }

  async stop(): Promise<void> {
    await this.#launched.browser.close();
    this.#server.close();
  }

  /** Asks the extension to read the tab, as the popup's button does, and waits for what it shows. */
  async #stateOf(url: string): Promise<PageState> {
    this.#driver ??= await this.#openDriver();
    return this.#driver.evaluate(
      async (address, patience, pause) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; sendMessage(tab: number, message: object, to: object): Promise<unknown> };
            runtime: { sendMessage(message: object): Promise<unknown> };
          };
        };
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address)!.id;
        await chrome.runtime.sendMessage({ saidby: 1, to: 'background', name: 'readTab', body: { tab } });
        const ends = Date.now() + patience;
        for (;;) {
          const answer = (await chrome.tabs.sendMessage(tab, { saidby: 1, to: 'reader', name: 'getState', body: {} }, { frameId: 0 }).catch(() => null)) as {
            ok: boolean;
            body: PageState;
          } | null;
          if (answer?.ok && answer.body.status !== 'idle' && answer.body.status !== 'reading') return answer.body;
          if (Date.now() > ends) return { status: 'failed' as const, headline: null, url: address, people: [], quotations: [] };
          await new Promise((done) => setTimeout(done, pause));
        }
      },
      url,
      PATIENCE_MS,
      BETWEEN_QUESTIONS_MS,
    );
  }

  /** An extension page to call the extension's API from; it shows nothing. */
  async #openDriver(): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.goto(`${this.#launched.origin}/manifest.json`);
    return page;
  }
}
