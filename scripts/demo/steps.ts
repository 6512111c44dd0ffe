/** What a reader does with the extension, done in a real browser. Used by the demo and by the pictures of the README. */
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/messages/page-state.ts';
import { DRIVER_PAGE, isOver, sendMessage, stateWhen, tabShowing } from '../browser/driver.ts';
import type { Launched } from '../browser/launch.ts';

/** A page that was read: its state, its tab's number, and an extension page to ask about it. */
export type ReadPage = { page: Page; tab: number; driver: Page; state: PageState };

/** A selector for what begins with these words: names may go on with a number or with keys. */
export function beginningWith(element: string, words: string): string {
  return `::-p-xpath(//${element}[starts-with(normalize-space(), "${words}")])`;
}

/** Opens one of the extension's pages in a tab. */
export async function openRoom({ browser, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

/**
 * Clicks the toolbar button with the page in front and "Read this page" in the popup, which gives the right to read this tab,
 * and waits for the outcome.
 */
export async function readByClick(launched: Launched, page: Page): Promise<ReadPage> {
  const { browser, id, origin } = launched;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the browser did not take the extension');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.locator(beginningWith('button', 'Read this page')).click();
  const driver = await openRoom(launched, DRIVER_PAGE);
  const tab = await tabShowing(driver, await page.evaluate(() => location.href));
  const state = await stateWhen({ driver, tab }, isOver);
  return { page, tab, driver, state };
}

/** Saves every quotation by the side panel's button. Returns the panel, open in a tab. */
export async function saveAll(launched: Launched, read: ReadPage): Promise<Page> {
  const panel = await openRoom(launched, `sidepanel.html?tab=${read.tab}`);
  await panel.locator(beginningWith('button', 'Save all')).click();
  await stateWhen(read, ({ quotations }) => quotations.every(({ clip }) => clip !== null));
  return panel;
}

/** Opens the card of a quotation, without motion, and waits for it. */
export async function openCard({ page, driver, tab }: ReadPage, quotation: string): Promise<void> {
  await page.bringToFront();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await sendMessage(driver, 'goTo', { quotation }, tab);
  await page.waitForSelector('aria/[role="dialog"]');
}
