/**
 * How long giant pages are held up while they are read, told apart from what the browser takes for such a page in any case.
 *
 *     npx wxt build -b chrome --mode e2e && npx node scripts/bench/page-thread.ts
 *
 * Reads made pages with the built extension in headless Chromium, and traces the page's thread: its longest task by kind,
 * in processor time (the clock's in brackets), which other programs on the machine do not lengthen. For comparison, without us:
 * the same for one more element at the end of the page, and for a change of an inherited property at its root.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, welcomed } from '../browser/launch.ts';
import { DRIVER_PAGE, sendMessage, tabShowing } from '../browser/driver.ts';
import { startPageServer } from '../browser/page-server.ts';
import { largePage, manyNodes, manyQuotations } from '../../tests/pages/generated.ts';
import { tasksDuring, type Task, type TaskKind } from './thread-trace.ts';

const PAGES = { '5 MB': largePage(5_000_000), '10,000 quotations': manyQuotations(10_000), '50,000 quotations': manyQuotations(50_000), '100,000 elements': manyNodes(100_000) };
const KINDS: TaskKind[] = ['script', 'garbage collection', 'style, layout, paint'];
/** The browser has settled when nothing has happened for so long, milliseconds. */
const SETTLED_MS = 2_000;

type ChromeStorage = { storage: { local: { set(values: object): Promise<void> } } };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function line(what: string, tasks: readonly Task[]): void {
  const longest = KINDS.map((kind) => {
    const task = tasks.find((candidate) => candidate.kind === kind);
    return `${kind} ${task ? `${task.cpuMs.toFixed(0)} (${task.wallMs.toFixed(0)})` : '-'}`;
  });
  const sum = tasks.reduce((total, { cpuMs }) => total + cpuMs, 0);
  console.log(`  ${what.padEnd(28)} longest, ms: ${longest.join(', ')}; in all ${sum.toFixed(0)} ms in ${tasks.length} tasks`);
}

const server = await startPageServer();
const launched = await launchChromium({ extension: resolve(process.env.SAIDBY_OUT ?? '.output', 'chrome-mv3-e2e'), headless: true });
await welcomed(launched);
const driver = await launched.browser.newPage();
await driver.goto(`${launched.origin}/${DRIVER_PAGE}`);
// This build may read the server's pages always. A page must be read when we say so, and not at all where it is the measure.
await driver.evaluate(() => (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.local.set({ 'settings.pausedHosts': ['localhost', '127.0.0.1'] }));
await pause(SETTLED_MS);

async function open(url: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await pause(SETTLED_MS);
  return page;
}

try {
  for (const [name, html] of Object.entries(PAGES)) {
    const url = server.put(`/${encodeURIComponent(name)}.html`, html);
    const page = await open(url);
    const tab = await tabShowing(driver, url);
    let status = '';
    const reading = await tasksDuring(page, async () => {
      await sendMessage(driver, 'readTab', { tab }, null);
      // A question would itself be work for the page; the extension's pages are told.
      status = await driver.evaluate(
        () =>
          new Promise<string>((resolve) => {
            type Told = { name?: string; body?: { state?: { status: string } } };
            const { chrome } = globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(listener: (message: Told) => void): void } } } };
            chrome.runtime.onMessage.addListener(({ name, body }) => {
              const told = name === 'state' ? body?.state?.status : undefined;
              if (told && told !== 'reading' && told !== 'idle') resolve(told);
            });
          }),
      );
      await pause(SETTLED_MS);
    });
    await page.close();
    console.log(`${name} (${(html.length / 1e6).toFixed(1)} MB): ${status}`);
    line('read by Saidby', reading);
    const plain = await open(url);
    line(
      'one more element',
      await tasksDuring(plain, async () => {
        await plain.evaluate(() => void document.documentElement.append(document.createElement('div')));
        await pause(SETTLED_MS / 2);
      }),
    );
    line(
      'an inherited style',
      await tasksDuring(plain, async () => {
        await plain.evaluate(() => void document.documentElement.style.setProperty('color', '#010101'));
        await pause(SETTLED_MS / 2);
      }),
    );
    await plain.close();
  }
} finally {
  await launched.browser.close();
  await server.close();
}
