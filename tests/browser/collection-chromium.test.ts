import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { readImport, toJson } from '../../lib/exchange/index.ts';
import { manyClips } from '../many-clips.ts';
import { CLIPS, FILE, choose, expectListed, expectText, openCollection, press, textOf, useFolder } from './collection-page.ts';
import { PATIENCE, axeFindings, useSaidby } from './harness/index.ts';

describe('the collection in Chromium, where downloads, clipboard and accessibility tree can be read', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 1280, height: 800 });

  const folder = useFolder();
  const collection = (clips = CLIPS, hash = '') => openCollection(saidby, clips, hash);

  /** Presses the export button and a choice of its menu, and reads the file that the browser saved. */
  async function exported(page: Page, choice: string): Promise<{ name: string; content: string }> {
    const downloads = await mkdtemp(join(folder.path, 'download-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await page.locator('.collection-acts > :last-child button').click();
    await page.locator(`[role=menuitem] ::-p-text(${choice})`).click();
    return vi.waitFor(async () => {
      const [name] = (await readdir(downloads)).filter((entry) => !entry.endsWith('.crdownload'));
      return { name: name!, content: await readFile(join(downloads, name!), 'utf8') };
    }, PATIENCE);
  }

  test('exports what can be imported again without loss', async () => {
    const { name, content } = await exported(await collection(), 'JSON');
    expect(name).toMatch(/^saidby-\d{4}-\d{2}-\d{2}\.json$/);
    expect(readImport(content)).toEqual({ ok: true, clips: CLIPS.toReversed() });
  });

  test('exports what is marked alone, as a table, as Markdown and as references', async () => {
    const page = await collection();
    await page.locator(`[data-clip="${CLIPS[1]!.id}"]`).click();
    await page.keyboard.press('Tab');
    await page.focus('[role=listbox]');
    await page.keyboard.press(' ');
    await expectText(page, '.collection-acts', 'Export 1…');
    const table = await exported(page, 'CSV');
    expect(table.content.trim().split('\r\n')).toHaveLength(2);
    expect(table.content).toContain('"“The ferry is a road to us,”","Seán O’Brien","county councillor"');
    const { content } = await exported(page, 'Markdown');
    expect(content).toContain('> “The ferry is a road to us,”\n\n— **Seán O’Brien**, county councillor');
    const note = '“The ferry is a road to us,” — Seán O’Brien, county councillor';
    expect(await exported(page, 'RIS')).toEqual({ name: expect.stringMatching(/\.ris$/), content: expect.stringContaining(`\r\nN1  - ${note}\r\nER  - \r\n`) });
    expect(await exported(page, 'BibTeX')).toEqual({ name: expect.stringMatching(/\.bib$/), content: expect.stringContaining(`  annote = {${note}},\n}`) });
    const csl = await exported(page, 'CSL-JSON');
    expect(csl.name).toMatch(/\.csl\.json$/);
    expect(JSON.parse(csl.content)).toEqual([expect.objectContaining({ type: 'article-newspaper', note })]);
    await page.locator('.collection-acts > :last-child button').click();
    await page.waitForSelector('[role=menuitem]');
    // Each on one line.
    expect(await page.$$eval('[role=menuitem]', (items) => items.map(({ clientHeight }) => clientHeight))).toEqual(Array(7).fill(34));
  });

  test('copies marked clips as cited passages', async () => {
    const page = await collection();
    await saidby.browser.defaultBrowserContext().overridePermissions(saidby.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await expectText(page, '.toast', '1 clip copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union\n' +
        'Ines Varga, “Port authority to reopen the eastern channel”, Harbour Ledger, May 12, 2026, https://harbourledger.example/2026/05/eastern-channel',
    );
  });

  /** Drops files of these contents on the page. */
  const drop = (page: Page, contents: string[]) =>
    page.evaluate((texts) => {
      const data = new DataTransfer();
      for (const [number, text] of texts.entries()) data.items.add(new File([text], `dropped-${number}.json`, { type: 'application/json' }));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, contents);

  test('can be put into a file field by dropping', async () => {
    const page = await collection([CLIPS[0]!]);
    await drop(page, [FILE]);
    await expectText(page, '[role=dialog]', '3 clips added');
  });

  test('takes in all files that are dropped at once, or none of them', async () => {
    const [first, second] = [CLIPS.slice(0, 2), CLIPS.slice(1)].map((clips) => toJson(clips, '2026-11-24T10:00:00.000Z')) as [string, string];
    const page = await collection([]);
    await drop(page, [first, '{}']);
    await expectText(page, '[role=dialog]', /dropped-1.json does not fit/);
    await press(page, 'Close', '.dialog-acts');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await drop(page, [first, second]);
    // What comes while that is under way waits for another time.
    await drop(page, ['{}']);
    await expectText(page, '[role=dialog]', /4 clips added/);
    await press(page, 'Close', '.dialog-acts');
    await expectListed(page, [4, 3, 2, 1]);
  });

  test('says so when a file is gone by the time it is read', async () => {
    const page = await collection();
    const path = join(folder.path, 'gone.json');
    await writeFile(path, FILE);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'hand' })));
    const hand = (await page.waitForSelector('#hand')) as ElementHandle<HTMLInputElement>;
    await hand.uploadFile(path);
    await rm(path);
    await hand.evaluate(({ files }) => {
      const data = new DataTransfer();
      data.items.add(files![0]!);
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expectText(page, '.import-problems', /^The file can’t be read\./);
  });

  test('keeps a note that is typed without a pause before the page is closed, though the background was asleep', async () => {
    const page = await collection(CLIPS, `#/clip/${CLIPS[3]!.id}`);
    await page.waitForSelector('.note textarea');
    const background = () => saidby.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(saidby.origin));
    await saidby.endBackground();
    await vi.waitFor(() => expect(background()).toBeUndefined(), PATIENCE);
    await page.focus('.note textarea');
    let note = '';
    const type = async (letter: string) => void ((note += letter), await page.keyboard.type(letter));
    const worker = await vi.waitFor(async () => {
      await type('a');
      return (await background()!.worker())!;
    }, PATIENCE);
    await worker.evaluate(() => 'it runs');
    await type('z');
    await page.close();
    await vi.waitFor(async () => expect((await saidby.clips()).find(({ id }) => id === CLIPS[3]!.id)?.note).toBe(note), PATIENCE);
  });

  test('does not say that a note is saved when it is not, and saves it once it can', async () => {
    const page = await collection(CLIPS, `#/clip/${CLIPS[3]!.id}`);
    const field = await page.waitForSelector('.note textarea');
    await page.evaluate('send = chrome.runtime.sendMessage; chrome.runtime.sendMessage = () => Promise.reject(new Error("no room"))');
    await field!.type('Ask her on Monday.');
    await expectText(page, '.toast', 'That did not work');
    expect(await textOf(page, '.note [role=status]')).toBe('');
    await page.evaluate('chrome.runtime.sendMessage = send');
    await page.focus('[role=listbox]');
    await expectText(page, '.note [role=status]', 'Note saved');
    expect((await saidby.clips()).find(({ id }) => id === CLIPS[3]!.id)?.note).toBe('Ask her on Monday.');
  });

  test('keeps to what is seen with five thousand clips, and finds among them', async () => {
    const page = await collection(manyClips(5_000));
    await expectText(page, '.list-head', '5,000 clips');
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    await page.waitForSelector('[aria-posinset="5000"]');
    expect((await page.$$('[role=option]')).length).toBeLessThan(60);
    await page.locator('input[type=search]').fill('okafor dredger');
    await expectText(page, '.list-head', / of 5,000/);
    expect(new Set(await page.$$eval('.clip-source b', (names) => names.map((name) => name.textContent)))).toEqual(new Set(['Amina Okafor']));
  });

  test('says so when its storage cannot be read, and opens once it can', async () => {
    const page = await collection();
    const change = (broken: boolean) =>
      page.evaluate(
        (isBroken) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('saidby');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const writing = opening.result.transaction('clips', 'readwrite');
              const clips = writing.objectStore('clips');
              if (isBroken) clips.put({ id: 'broken', key: 'broken', saved: '2026' });
              else clips.delete('broken');
              writing.oncomplete = () => (opening.result.close(), resolve());
              writing.onerror = () => reject(writing.error);
            };
          }),
        broken,
      );
    await change(true);
    const room = await saidby.room('collection.html');
    await expectText(room, '.empty h2', 'The collection could not be opened');
    await change(false);
    await press(room, 'Try again', 'main');
    await expectListed(room, [4, 3, 2, 1]);
  });

  test('shows one column at 360 px: list, filters or clip', async () => {
    const page = await collection();
    await page.setViewport({ width: 360, height: 740, hasTouch: true });
    const seen = () => page.evaluate(() => ['.list', '.filters', '.pane'].filter((part) => document.querySelector(part)!.checkVisibility()));
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await vi.waitFor(async () => expect(await seen()).toEqual(['.list']), PATIENCE);
    expect(await isWide()).toBe(false);
    await page.locator('.collection-toggle button').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.filters']), PATIENCE);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.filters a ::-p-text(Seán O’Brien)').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.list']), PATIENCE);
    await expectListed(page, [2]);
    await page.locator('.clip').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.pane']), PATIENCE);
    expect(await isWide()).toBe(false);
    // The clip takes the focus once it has been read.
    await vi.waitFor(async () => expect(await page.evaluate(() => document.activeElement?.className)).toBe('detail'), PATIENCE);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.detail-back button').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.list']), PATIENCE);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  describe('has nothing that keeps people out', () => {
    test.each(['light', 'dark'])('in %s: list with an open clip and marks', async (scheme) => {
      const page = await collection(CLIPS, `#/?q=herring&clip=${CLIPS[0]!.id}`);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('.detail-words');
      expect(await axeFindings(page)).toEqual([]);
      await page.focus('[role=listbox]');
      await page.keyboard.press(' ');
      await page.waitForSelector('.list-marked');
      expect(await axeFindings(page)).toEqual([]);
    });

    test('when a file was refused, when nothing fits, when a question is asked', async () => {
      const page = await collection(CLIPS, '#/?q=zzz&tag=none');
      expect(await axeFindings(page)).toEqual([]);
      await choose(page, folder, '{}');
      await page.waitForSelector('.import-problems');
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.import-problems', { hidden: true });
      await page.evaluate((hash) => (location.hash = hash), `#/clip/${CLIPS[0]!.id}`);
      await press(page, 'Change speaker…', '.detail');
      await page.waitForSelector('[role=dialog]');
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});
