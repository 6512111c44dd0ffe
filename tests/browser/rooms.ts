/** What tests of the rooms share. */
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { PATIENCE } from './harness/index.ts';

export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
export const seen = (page: Page, words: string) => vi.waitFor(async () => expect(await textOf(page)).toContain(words), PATIENCE);

/** Presses what has this accessible name, once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  const element = await page.waitForSelector(`aria/${name}`, { timeout: PATIENCE.timeout });
  await element!.click();
}
