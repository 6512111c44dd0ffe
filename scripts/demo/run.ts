/** The demo itself, once everything is installed and built; `scripts/demo.mjs` starts it. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { DRIVER_PAGE, sendMessage, tabShowing } from '../browser/driver.ts';
import { launchChromium, welcomed, type Launched } from '../browser/launch.ts';
import { startPageServer } from '../browser/page-server.ts';
import { addressOf } from './page.ts';
import { beginningWith, emptyFolder, exportCollection } from './exports.ts';
import { table } from './table.ts';
import type { Clip } from '../../lib/clip/schema.ts';
import { readImport } from '../../lib/exchange/index.ts';
import type { PageState } from '../../lib/messages/page-state.ts';

const output = resolve('demo-output');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

const say = (line: string) => console.log(line);

/** Clicks the toolbar button with the page in front, and "Read this page" in the popup: this gives the right to read the tab. */
async function readByClick({ browser, id, origin }: Launched, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the browser did not take the extension');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.locator(beginningWith('button', 'Read this page')).click();
}

const finished = ({ status }: PageState) => status !== 'idle' && status !== 'reading';

/** Waits until the page's state is as wanted; throws after a minute. */
async function stateWhen(driver: Page, tab: number, wanted: (state: PageState) => boolean): Promise<PageState> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await sendMessage(driver, 'getState', {}, tab);
    if (answer.ok && wanted(answer.body as PageState)) return answer.body as PageState;
    if (Date.now() > deadline) throw new Error(`the page did not come that far within a minute: ${JSON.stringify(answer).slice(0, 300)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function openRoom({ browser, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

/** The clips of an exported file, checked as an import checks them. */
function clipsIn(json: string): Clip[] {
  const result = readImport(json);
  if (!result.ok) throw new Error(`the exported file is not a collection: ${JSON.stringify(result.problems)}`);
  return result.clips;
}

async function main(): Promise<void> {
  await emptyFolder(output);
  await mkdir(output, { recursive: true });
  const server = await startPageServer();
  const url = await addressOf(positionals[0], server);
  say(`Opening ${url} in ${headless ? 'a browser without a window' : 'a browser'}`);
  const launched = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless });
  const { browser } = launched;
  await welcomed(launched);
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });

  say('Clicking Saidby’s button and “Read this page”');
  await readByClick(launched, page);
  const driver = await openRoom(launched, DRIVER_PAGE);
  const tab = await tabShowing(driver, await page.evaluate(() => location.href));
  const state = await stateWhen(driver, tab, finished);
  const named = state.quotations.filter(({ attribution }) => attribution.speaker !== null).length;
  say(`Read: ${state.quotations.length} quotations, ${named} with a named speaker (${state.status})`);

  if (state.quotations.length > 0) {
    say('Saving every quotation from the side panel');
    const panel = await openRoom(launched, `sidepanel.html?tab=${tab}`);
    await panel.locator(beginningWith('button', 'Save all')).click();
    await stateWhen(driver, tab, ({ quotations }) => quotations.every(({ clip }) => clip !== null));
    await panel.screenshot({ path: join(output, 'panel.png') });

    await page.bringToFront();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await sendMessage(driver, 'goTo', { quotation: state.quotations[0]?.id }, tab);
    await page.waitForSelector('aria/[role="dialog"]');
    await page.screenshot({ path: join(output, 'page.png') });

    say('Exporting the collection as Markdown, CSV and JSON');
    const collection = await openRoom(launched, 'collection.html');
    const files = await exportCollection(browser, collection, output);
    await collection.screenshot({ path: join(output, 'collection.png') });
    const json = files.find((file) => file.endsWith('.json'));
    if (json) say(`\n${table(clipsIn(await readFile(json, 'utf8')))}\n`);
    say(`Screenshots and exported files are in ${output}`);
  }

  await driver.close();
  if (headless) {
    await browser.close();
  } else {
    say('The browser stays open: try Saidby, and close the window when you are done.');
    await page.bringToFront();
    await new Promise((done) => browser.once('disconnected', done));
  }
  await server.close();
}

await main();
