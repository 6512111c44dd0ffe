import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PATIENCE, useSaidby } from './harness/index.ts';
import { cardSaying, restOn, told, WAITED } from './reader.ts';

const seen = (page: Page, words: string) => vi.waitFor(async () => expect(await page.evaluate(() => document.body.innerText)).toContain(words), PATIENCE);

describe('a collection that can’t be opened', () => {
  const saidby = useSaidby({ browser: 'chromium' });

  let folder: string;

  beforeAll(async () => {
    await saidby.restart(async (profile) => {
      folder = join(profile, 'Default', 'IndexedDB');
      await rm(folder, { recursive: true, force: true });
      await writeFile(folder, 'no folder');
    });
  }, 120_000);

  test('is said to be so by the collection page and the options', async () => {
    await seen(await saidby.room('collection.html'), 'The collection could not be opened');
    const options = await saidby.room('options.html');
    await seen(options, 'What is stored');
    await seen(options, 'Your clips are still there');
  });

  test('does not keep a page from being read, and a save is said to have failed', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    expect(state.status).toBe('read');
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Save');
    await told(saidby, page, 'Not saved. Please try again.');
    await cardSaying(saidby, page, 'Tomas Lindqvist', 'Save');
    // The background says so in its console.
    saidby.errors.splice(0);
    // What kept it from being opened is gone, as when the disk was full: the next try, which was asked for, is no failure.
    await rm(folder);
    await saidby.press(page, 'Save');
    await cardSaying(saidby, page, 'In your collection');
    expect(await saidby.clips()).toHaveLength(1);
  });
});
