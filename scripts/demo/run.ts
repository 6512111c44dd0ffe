/** The demo itself, once everything is installed and built; `scripts/demo.mjs` starts it. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium, welcomed, type Launched } from '../browser/launch.ts';
import { startPageServer } from '../browser/page-server.ts';
import type { Clip } from '../../lib/clip/schema.ts';
import { readImport } from '../../lib/exchange/index.ts';
import { exportCollection } from './exports.ts';
import { addressOf } from './page.ts';
import { openCard, openRoom, readByClick, saveAll } from './steps.ts';
import { table } from './table.ts';

const output = resolve('demo-output');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

const say = (line: string) => console.log(line);

/** The clips of an exported file, checked as an import checks them. */
function clipsIn(json: string): Clip[] {
  const result = readImport(json);
  if (!result.ok) throw new Error(`the exported file is not a collection: ${JSON.stringify(result.problems)}`);
  return result.clips;
}

/** Reads the page, saves, exports, takes pictures, prints the table. */
async function show(launched: Launched, url: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  say('Clicking Saidby’s button and “Read this page”');
  const read = await readByClick(launched, page);
  const { quotations, status } = read.state;
  const named = quotations.filter(({ attribution }) => attribution.speaker !== null).length;
  say(`Found ${quotations.length} quotations, ${named} with a named speaker${quotations.length > 0 ? '' : ` (${status})`}`);
  const [first] = quotations;
  if (first) {
    say('Saving every quotation from the side panel');
    const panel = await saveAll(launched, read);
    await panel.screenshot({ path: join(output, 'panel.png') });
    await openCard(read, first.id);
    await page.screenshot({ path: join(output, 'page.png') });

    say('Exporting the collection as Markdown, CSV and JSON');
    const collection = await openRoom(launched, 'collection.html');
    const files = await exportCollection(launched.browser, collection, output);
    await collection.screenshot({ path: join(output, 'collection.png') });
    const json = files.find((file) => file.endsWith('.json'));
    if (json) say(`\n${table(clipsIn(await readFile(json, 'utf8')))}\n`);
    say(`Screenshots and exported files are in ${relative('.', output)}/`);
  }
  await read.driver.close();
  await page.bringToFront();
}

/** From the page's address to the closed browser. */
async function run(target: string | undefined): Promise<void> {
  const server = await startPageServer();
  let launched: Launched | null = null;
  try {
    const url = await addressOf(target, server);
    say(`Opening ${url} in a browser${headless ? ' without a window' : ''}`);
    launched = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless });
    await welcomed(launched);
    await show(launched, url);
    if (!headless) {
      say('The browser stays open: try Saidby, and close the window when you are done.');
      const { browser } = launched;
      await new Promise((done) => browser.once('disconnected', done));
    }
  } finally {
    if (launched?.browser.connected) await launched.browser.close();
    await server.close();
  }
}

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await run(positionals[0]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
