import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readImport } from '../../lib/exchange/index.ts';
import { articleOf, attributionOf } from '../articles.ts';
import { PATIENCE, useSaidby } from './harness/index.ts';
import { stored } from './rooms-stored.ts';

const DELETE = '[role=alertdialog] .button-danger:not([disabled])';
const seen = (page: Page, words: string) => vi.waitFor(async () => expect(await page.evaluate(() => document.body.innerText)).toContain(words), PATIENCE);

describe('deleting everything in the options', () => {
  const saidby = useSaidby({ browser: 'chromium' });
  const save = () =>
    saidby.ask('save', { article: articleOf(), attribution: attributionOf(articleOf(), '“That is late enough.”'), engine: 'e1', corrected: false, origin: 'quotation' });
  const correct = () => saidby.ask('correct', { url: 'https://canal.example/news/locks', corrections: [{ exact: 'late', prefix: '', suffix: '', speaker: null }] });

  afterEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  /** Opens the question. */
  async function question(): Promise<Page> {
    const options = await saidby.room('options.html');
    const button = await options.waitForSelector('aria/Delete everything…', PATIENCE);
    await vi.waitFor(async () => expect(await button!.evaluate((element) => (element as HTMLButtonElement).disabled)).toBe(false), PATIENCE);
    await button!.click();
    await options.waitForSelector('[role=alertdialog] input');
    return options;
  }

  test('is done after the word is typed, and not before', async () => {
    await save();
    const options = await question();
    await options.type('[role=alertdialog] input', 'delet');
    expect(await options.$(DELETE)).toBeNull();
    await options.type('[role=alertdialog] input', 'e');
    await (await options.waitForSelector(DELETE))!.focus();
    await options.keyboard.press('Enter');
    await seen(options, 'Everything is deleted.');
    expect((await stored(saidby)).clips).toEqual([]);
    // The button that asked the question is off now.
    await options.waitForFunction(() => document.activeElement !== document.body);
  });

  test('can be tried again where it did not work', async () => {
    await save();
    const options = await question();
    await options.evaluate(`globalThis.send = chrome.runtime.sendMessage; chrome.runtime.sendMessage = () => Promise.reject(new Error('the background is gone'))`);
    await options.type('[role=alertdialog] input', 'delete');
    await (await options.waitForSelector(DELETE))!.click();
    await seen(options, 'Nothing was changed');
    await options.evaluate(`chrome.runtime.sendMessage = globalThis.send`);
    await (await options.waitForSelector(DELETE))!.click();
    await seen(options, 'Everything is deleted.');
    expect((await stored(saidby)).clips).toEqual([]);
  });

  test('is asked for once more where the background was ended over it', async () => {
    await save();
    const options = await question();
    // So Chromium tells of it now and then: no error, and no answer.
    await options.evaluate(`globalThis.send = chrome.runtime.sendMessage; chrome.runtime.sendMessage = async () => void (chrome.runtime.sendMessage = globalThis.send)`);
    await options.type('[role=alertdialog] input', 'delete');
    await (await options.waitForSelector(DELETE))!.click();
    await seen(options, 'Everything is deleted.');
    expect((await stored(saidby)).clips).toEqual([]);
  });

  test('takes corrections on pages of which nothing is kept', async () => {
    await correct();
    const options = await question();
    await options.type('[role=alertdialog] input', 'delete');
    await (await options.waitForSelector(DELETE))!.click();
    await seen(options, 'Everything is deleted.');
    expect(await stored(saidby)).toEqual({ clips: [], places: [], corrections: [], changes: [] });
  });

  test('says beside the offer of a backup what became of it, and does not write it down in the page', async () => {
    await save();
    const options = await question();
    const written = await options.evaluateHandle(() => {
      const files: Blob[] = [];
      URL.createObjectURL = (file) => (files.push(file as Blob), '');
      const stringify = JSON.stringify as (...of: unknown[]) => string;
      JSON.stringify = (value: { saidby?: unknown }, ...how: unknown[]) => {
        if (value?.saidby) throw new Error('written down in the page');
        return stringify(value, ...how);
      };
      return files;
    });
    await (await options.waitForSelector('aria/Save a backup first'))!.click();
    await vi.waitFor(async () => expect(await options.$eval('[role=alertdialog] [role=status]', (status) => status.textContent)).toMatch(/1 clip/), PATIENCE);
    const { clips } = await stored(saidby);
    expect(readImport(await written.evaluate(([file]) => file!.text()))).toEqual({ ok: true, clips });
  });
});
