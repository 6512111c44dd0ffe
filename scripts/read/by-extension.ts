import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DRIVER_PAGE, isOver, sendMessage, stateWhen, tabShowing } from '../browser/driver.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { listen } from '../browser/page-server.ts';
import type { PageFile } from './page-files.ts';
import { shownPage, type ShownPage } from './shown.ts';

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
  readonly #origin: string;
  readonly #pages = new Map<string, Buffer>();
  #driver: Page | null = null;

  private constructor(launched: Launched, server: Server, port: number) {
    this.#launched = launched;
    this.#server = server;
    this.#origin = `http://localhost:${port}`;
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
    const port = await listen(server);
    const launched = await launchChromium({ extension: resolve(output, 'chrome-mv3-e2e'), headless: true });
    return new ExtensionReader(launched, server, port);
  }

  /** What the reader of the page is shown. */
  async read({ id, html }: PageFile): Promise<ShownPage> {
    const path = `/${encodeURIComponent(id)}`;
    const address = this.#origin + path;
    this.#pages.set(path, html);
    const page = await this.#launched.browser.newPage();
    try {
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url() === address ? request.continue() : request.abort()));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const driver = (this.#driver ??= await this.#openDriver());
      const tab = await tabShowing(driver, address);
      // As the popup's button does.
      await sendMessage(driver, 'readTab', { tab }, null);
      // A page that gives no answer is reported as empty.
      const state = await stateWhen({ driver, tab }, isOver).catch(() => null);
      if (!state || state.status === 'failed') process.stderr.write(`${id}: could not be read\n`);
      return shownPage(id, state?.quotations ?? []);
    } finally {
      await page.close();
      this.#pages.delete(path);
    }
  }

  async stop(): Promise<void> {
    await this.#launched.browser.close();
    this.#server.close();
  }

  async #openDriver(): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.goto(`${this.#launched.origin}/${DRIVER_PAGE}`);
    return page;
  }
}
