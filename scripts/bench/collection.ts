/**
 * What the collection page needs with many clips, in the built extension in headless Chromium.
 *
 *     npx node scripts/bench/collection.ts [--clips 10000] [--extension .output/chrome-mv3]
 *
 * Prints: milliseconds from choosing a file to its report, from opening the page to its first clip, from each key typed to the
 * list of that search, the longest task of the page's thread meanwhile, and frames while scrolling through the whole list.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { toJson } from '../../lib/exchange/index.ts';
import { manyClips } from '../../tests/many-clips.ts';
import { launchChromium } from '../browser/launch.ts';

const { values } = parseArgs({ options: { clips: { type: 'string', default: '10000' }, extension: { type: 'string', default: '.output/chrome-mv3' } } });
const SEARCHES = ['herring', 'okafor dredger', 'hering', 'quarterly'];
const SCREENS = 120;

const folder = await mkdtemp(join(tmpdir(), 'saidby-bench-'));
const { browser, origin } = await launchChromium({ extension: values.extension, headless: true, width: 1280, height: 800 });
try {
  const file = join(folder, 'collection.json');
  const content = toJson(manyClips(Number(values.clips)), new Date().toISOString());
  await writeFile(file, content);
  console.log(`${values.clips} clips, a file of ${(content.length / 1e6).toFixed(1)} MB`);

  const first = await open();
  const field = (await first.waitForSelector('input[data-import]')) as ElementHandle<HTMLInputElement>;
  await watchTasks(first);
  const imported = performance.now();
  await field.uploadFile(file);
  await first.waitForSelector('.import-report', { timeout: 120_000 });
  say('import', performance.now() - imported, await longestTask(first));
  await first.close();

  const opened = performance.now();
  const page = await open();
  await page.waitForSelector('.clip', { timeout: 120_000 });
  say('open', performance.now() - opened);

  await watchTasks(page);
  const times: number[] = [];
  for (const search of SEARCHES) {
    for (let length = 1; length <= search.length; length++) times.push(await typed(page, search.slice(0, length)));
  }
  times.sort((a, b) => a - b);
  say('a key typed, median', times[times.length >> 1]!);
  say('a key typed, worst', times.at(-1)!, await longestTask(page));

  await typed(page, '');
  await watchTasks(page);
  say(`a screen scrolled, worst of ${SCREENS}`, await scrolled(page), await longestTask(page));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/collection.html`);
  await page.bringToFront();
  return page;
}

/** Types into the search field and waits until the list says that it belongs to what was typed. Measured in the page. */
function typed(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const list = document.querySelector('.list')!;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const began = performance.now();
    const painted = new Promise<void>((resolve) => {
      const isDone = () => list.getAttribute('data-listed') === value && (observer.disconnect(), requestAnimationFrame(() => resolve()));
      const observer = new MutationObserver(isDone);
      observer.observe(list, { attributes: true });
      set.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      isDone();
    });
    await painted;
    return performance.now() - began;
  }, text);
}

/** The longest time between two frames while the list is scrolled by screens. */
function scrolled(page: Page): Promise<number> {
  return page.evaluate(async (screens) => {
    const scroller = document.querySelector('.clips-scroll')!;
    let longest = 0;
    let last = performance.now();
    for (let screen = 0; screen < screens; screen++) {
      scroller.scrollTop += scroller.clientHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  }, SCREENS);
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { benchTasks: seen });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration)))).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { benchTasks: { longest: number } }).benchTasks.longest);
}

function say(what: string, ms: number, task?: number): void {
  console.log(`${what.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms${task === undefined ? '' : `, longest task of the page ${task.toFixed(0)} ms`}`);
}
