/**
 * `npm run pictures`: takes the pictures of the README from the built extension (`npm run build` first), in a browser without a
 * window, of the sample article.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchChromium, welcomed } from './browser/launch.ts';
import { startPageServer } from './browser/page-server.ts';
import { openCard, openRoom, readByClick, saveAll } from './demo/steps.ts';

const folder = resolve('docs/images');
await mkdir(folder, { recursive: true });
const server = await startPageServer();
const launched = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless: true });
try {
  await welcomed(launched);
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 800, height: 620, deviceScaleFactor: 1.5 });
  await page.goto(`${server.origin}/sample-article.html`);
  const read = await readByClick(launched, page);
  await saveAll(launched, read);
  const [shown] = read.state.quotations;
  if (!shown) throw new Error(`the sample article shows no quotation (${read.state.status})`);
  await openCard(read, shown.id);
  await page.screenshot({ path: join(folder, 'page.png') });
  const collection = await openRoom(launched, 'collection.html');
  await collection.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1.5 });
  await collection.waitForFunction((words) => document.body.innerText.includes(words), {}, shown.text.slice(1, 30));
  await collection.locator(`::-p-text(${shown.text.slice(1, 30)})`).click();
  // Off the list: a row under the pointer looks as if it were the open one.
  await collection.mouse.move(0, 0);
  await collection.screenshot({ path: join(folder, 'collection.png') });
} finally {
  await launched.browser.close();
  await server.close();
}
