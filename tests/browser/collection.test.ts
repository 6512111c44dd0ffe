import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readImport, toJson } from '../../lib/exchange/index.ts';
import type { Clip } from '../../lib/clip/schema.ts';
import { clipOf } from '../clips.ts';
import { manyClips } from '../many-clips.ts';
import { PATIENCE, bothBrowsers, useSaidby } from './harness/index.ts';

const said = (name: string, role: string | null) => ({ name, role, confidence: 0.95, basis: 'stated' as const });
const CLIPS: Clip[] = [
  clipOf(1, { saved: '2026-05-01T09:00:00.000Z', tags: ['herring'] }),
  clipOf(2, { saved: '2026-05-02T09:00:00.000Z', exact: '“The ferry is a road to us,”', speaker: said('Seán O’Brien', 'county councillor'), article: { publisher: 'Coast Daily', published: '2026-04-03' } }),
  clipOf(3, { saved: '2026-05-03T09:00:00.000Z', exact: '“You can count herring or cruise tickets,”', note: 'Ask for the figures.' }),
  clipOf(4, { saved: '2026-05-04T09:00:00.000Z', exact: '“a gift to the cruise lines”', speaker: null, article: { headline: '<b onclick="alert(1)">Leaflet</b>', publisher: null } }),
];
const FILE = toJson(CLIPS, '2026-11-24T10:00:00.000Z');

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'saidby-files-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Chooses a file as a reader does: by the page's own file field. */
async function choose(page: Page, content: string, name = 'collection.json'): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const field = (await page.waitForSelector('input[data-import]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** The quotations listed, top to bottom. */
function listed(page: Page): Promise<string[]> {
  return page.$$eval('[role=option] .clip-words', (words) => words.map((element) => element.textContent));
}

async function expectListed(page: Page, numbers: number[]): Promise<void> {
  await vi.waitFor(async () => expect(await listed(page)).toEqual(numbers.map((number) => CLIPS[number - 1]!.exact)), PATIENCE);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent);
}

async function expectText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await textOf(page, selector)).toMatch(text), PATIENCE);
}

/** Clicks the button of this name. */
async function press(page: Page, text: string, within: string): Promise<void> {
  await page.locator(`${within} ::-p-xpath(.//button[normalize-space(.)="${text}"])`).click();
}

describe.each(bothBrowsers)('the collection in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 1280, height: 800 });

  /** The page with the four clips in it and nothing else. */
  async function collection(hash = ''): Promise<Page> {
    await saidby.ask('eraseAll', {});
    await saidby.ask('importClips', { clips: CLIPS });
    const page = await saidby.room(`collection.html${hash}`);
    await page.waitForSelector('.clip, .empty');
    return page;
  }

  test('takes in a file that it exported, and says how many clips it held', async () => {
    await saidby.ask('eraseAll', {});
    const page = await saidby.room('collection.html');
    await expectText(page, '.empty h2', 'Nothing kept yet');
    await choose(page, FILE);
    await expectText(page, '[role=dialog]', '4 clips added');
    await press(page, 'Close', '[role=dialog] footer');
    await expectListed(page, [4, 3, 2, 1]);
    expect(await saidby.clips()).toEqual(expect.arrayContaining(CLIPS));
    await choose(page, FILE);
    await expectText(page, '[role=dialog]', '4 clips were here already');
  });

  test.each([
    ['cut short', FILE.slice(0, 2500), `This file is cut short at line ${FILE.slice(0, 2500).trimEnd().split('\n').length}.`],
    ['a field that does not fit', FILE.replace('"saved": "2026-05-02', '"saved": "2 May'), /Line \d+, clips\[1\]\.saved: not a date\./],
    ['a script for an address', FILE.replaceAll('https://harbourledger', 'javascript://harbourledger'), /Line \d+, clips\[0\]\.article\.url: not the address of a page\./],
    ['of another program', '{"items": []}', 'Line 1: This is not a collection that Saidby exported as JSON.'],
    ['no JSON', '<!doctype html><p>hello', 'Line 1: This is no JSON, or it is broken here.'],
  ])('refuses a file whole: %s', async (_name, content, words) => {
    const page = await collection();
    const before = await saidby.clips();
    await choose(page, content);
    await expectText(page, '[role=dialog] h2', 'Nothing was imported');
    await expectText(page, '.import-problems', words);
    expect(await saidby.clips()).toEqual(before);
  });

  test('finds clips while one types, marks the words, and keeps the search in the address', async () => {
    const page = await collection();
    await expectListed(page, [4, 3, 2, 1]);
    await page.locator('input[type=search]').fill('herr');
    await vi.waitFor(async () => expect((await listed(page)).sort()).toEqual([CLIPS[2]!.exact, CLIPS[0]!.exact].sort()), PATIENCE);
    expect(await page.$$eval('.clip-words mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['herring', 'herring']);
    expect(await page.evaluate(() => location.hash)).toBe('#/?q=herr');
    await page.locator('input[type=search]').fill('nothing like it');
    await expectText(page, '.empty h2', 'No clip fits');
  });

  test('narrows by links with counts, and every view opens again from its address', async () => {
    const page = await collection();
    const amina = await page.waitForSelector('::-p-xpath(//nav//a[contains(., "Amina Okafor")])');
    expect(await amina!.evaluate((link) => link.textContent)).toBe('Amina Okafor2');
    await amina!.click();
    await expectListed(page, [3, 1]);
    await (await page.waitForSelector('::-p-xpath(//nav//a[contains(., "herring")])'))!.click();
    await expectListed(page, [1]);
    const hash = await page.evaluate(() => location.hash);
    await expectListed(await saidby.room(`collection.html${hash}`), [1]);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await expectListed(page, [3, 1]);
    await page.locator('[aria-label="Remove filter: Speaker: Amina Okafor"]').click();
    await expectListed(page, [4, 3, 2, 1]);
  });

  test('opens one clip by its address, with all that is known of it', async () => {
    const page = await collection(`#/clip/${CLIPS[0]!.id}`);
    await expectText(page, '.detail h2', 'Amina Okafor');
    expect(await textOf(page, '.detail')).toContain('“Amina Okafor” and “told” stand right after the quotation.');
    expect(await textOf(page, '.detail-context mark')).toBe(CLIPS[0]!.exact);
    const link = await page.$eval('.detail a.button-main', (a) => ({ href: (a as HTMLAnchorElement).href, rel: (a as HTMLAnchorElement).rel }));
    expect(link).toEqual({ href: 'https://harbourledger.example/2026/05/eastern-channel#:~:text=Nobody%20asked%20us%20where%20the%20herring%20go%20in%20March', rel: 'noopener noreferrer' });
  });

  test('shows what a page said as words, never as markup', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    await expectText(page, '.detail-source', '<b onclick="alert(1)">Leaflet</b>');
    expect(await page.$('.detail-source b')).toBeNull();
  });

  test('keeps speaker, tags and note as the reader mends them, and what they were', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    await page.locator('[aria-label="Add a tag"]').fill('ferry');
    await page.keyboard.press('Enter');
    await page.locator('.note textarea').fill('Who printed this?');
    await press(page, 'Name the speaker…', '.detail');
    await page.locator('[role=dialog] [role=combobox]').fill('Seán');
    await page.locator('.speaker-offers [role=option]').click();
    await press(page, 'Use this name', '[role=dialog]');
    await expectText(page, '.detail h2', 'Seán O’Brien');
    await vi.waitFor(async () => {
      const clip = (await saidby.clips()).find(({ id }) => id === CLIPS[3]!.id);
      expect(clip).toMatchObject({ speaker: { name: 'Seán O’Brien', role: 'county councillor', basis: 'person', confidence: null }, corrected: true, tags: ['ferry'], note: 'Who printed this?' });
    }, PATIENCE);
    await expectText(page, '.history', 'Speaker: Speaker unknown → Seán O’Brien, county councillor');
    await expectText(page, `[data-clip="${CLIPS[3]!.id}"]`, /Seán O’Brien.*ferry/);
  });

  test('deletes with a way back, and for good only when asked twice', async () => {
    const page = await collection();
    await page.locator(`[data-clip="${CLIPS[1]!.id}"]`).click();
    await press(page, 'Delete', '.detail');
    await expectListed(page, [4, 3, 1]);
    await expectText(page, '.toast', '1 clip put in the trash');
    await press(page, 'Undo', '.toast');
    await expectListed(page, [4, 3, 2, 1]);
    await page.focus('[role=listbox]');
    await page.locator(`[data-clip="${CLIPS[1]!.id}"]`).click();
    await page.keyboard.press('Delete');
    await expectListed(page, [4, 3, 1]);
    await page.evaluate(() => (location.hash = '#/trash'));
    await expectListed(page, [2]);
    await press(page, 'Empty trash…', 'main');
    await expectText(page, '[role=alertdialog] h2', 'Delete 1 clip for good?');
    await press(page, 'Delete for good', '[role=alertdialog] footer');
    await expectText(page, '.empty h2', 'The trash is empty');
    expect((await saidby.clips()).map(({ id }) => id).sort()).toEqual([1, 3, 4].map((number) => CLIPS[number - 1]!.id));
  });

  test('can be gone through and marked by keyboard alone', async () => {
    const page = await collection();
    const marked = () => page.$$eval('[aria-selected=true]', (rows) => rows.length);
    await page.focus('input[type=search]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectText(page, '.detail-words', CLIPS[3]!.exact);
    expect(await page.$eval('[role=listbox]', (list) => list.getAttribute('aria-activedescendant'))).toBe(`clip-${CLIPS[3]!.id}`);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await vi.waitFor(async () => expect(await marked()).toBe(3), PATIENCE);
    await expectText(page, '[role=toolbar]', '3 marked');
    await page.keyboard.press(' ');
    await vi.waitFor(async () => expect(await marked()).toBe(2), PATIENCE);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await vi.waitFor(async () => expect(await marked()).toBe(4), PATIENCE);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await marked()).toBe(0), PATIENCE);
  });

  test('follows what other pages change', async () => {
    const page = await collection();
    await expectListed(page, [4, 3, 2, 1]);
    await saidby.ask('editClips', { clips: [CLIPS[2]!.id], change: { deleted: true } });
    await expectListed(page, [4, 2, 1]);
    await saidby.ask('editClips', { clips: [CLIPS[3]!.id], change: { tags: ['from elsewhere'] } });
    await expectText(page, '.filters', 'from elsewhere');
  });
});

describe('the collection in Chromium, where downloads, clipboard and accessibility tree can be read', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 1280, height: 800 });

  async function collection(clips = CLIPS, hash = ''): Promise<Page> {
    await saidby.ask('eraseAll', {});
    await saidby.ask('importClips', { clips });
    const page = await saidby.room(`collection.html${hash}`);
    await page.waitForSelector('.clip, .empty');
    return page;
  }

  /** Presses the export button and a choice of its menu, and reads the file that the browser saved. */
  async function exported(page: Page, choice: string): Promise<{ name: string; content: string }> {
    const downloads = await mkdtemp(join(folder, 'download-'));
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

  test('exports what is marked alone, as a table and as Markdown', async () => {
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

  test('can be put into a file field by dropping', async () => {
    const page = await collection([CLIPS[0]!]);
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, FILE);
    await expectText(page, '[role=dialog]', '3 clips added');
  });

  test('keeps to what is seen with ten thousand clips, and finds among them', async () => {
    const page = await collection(manyClips(10_000));
    await expectText(page, '.list-head', '10,000 clips');
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    await page.waitForSelector('[aria-posinset="10000"]');
    expect((await page.$$('[role=option]')).length).toBeLessThan(60);
    await page.locator('input[type=search]').fill('okafor dredger');
    await expectText(page, '.list-head', / of 10,000/);
    expect(new Set(await page.$$eval('.clip-source b', (names) => names.map((name) => name.textContent)))).toEqual(new Set(['Amina Okafor']));
  });

  test('says so when the browser refuses its storage, and opens it once it can', async () => {
    const page = await collection();
    // A later version of the database, which this one cannot read.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('saidby', 1_000_000);
          opening.onsuccess = () => (opening.result.close(), resolve());
          opening.onerror = () => reject(opening.error);
        }),
    );
    const refused = await saidby.room('collection.html');
    await expectText(refused, '.empty h2', 'The collection could not be opened');
    await refused.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const removing = indexedDB.deleteDatabase('saidby');
          removing.onsuccess = () => resolve();
          removing.onerror = () => reject(removing.error);
        }),
    );
    await press(refused, 'Try again', 'main');
    await expectText(refused, '.empty h2', 'Nothing kept yet');
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
    await page.locator('.filters a ::-p-text(Seán O’Brien)').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.list']), PATIENCE);
    await expectListed(page, [2]);
    await page.locator('.clip').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.pane']), PATIENCE);
    expect(await isWide()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('detail');
    await page.locator('.detail-back button').click();
    await vi.waitFor(async () => expect(await seen()).toEqual(['.list']), PATIENCE);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  describe('has nothing that keeps people out', () => {
    /** Rules of WCAG 2.2 A and AA and best practices that the page breaks, by axe. */
    async function broken(page: Page): Promise<string[]> {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
      });
    }

    test.each(['light', 'dark'])('in %s: list with an open clip and marks', async (scheme) => {
      const page = await collection(CLIPS, `#/?q=herring&clip=${CLIPS[0]!.id}`);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('.detail-words');
      expect(await broken(page)).toEqual([]);
      await page.focus('[role=listbox]');
      await page.keyboard.press(' ');
      await page.waitForSelector('[role=toolbar]');
      expect(await broken(page)).toEqual([]);
    });

    test('when a file was refused, when nothing fits, when a question is asked', async () => {
      const page = await collection(CLIPS, '#/?q=zzz&tag=none');
      expect(await broken(page)).toEqual([]);
      await choose(page, '{}');
      await page.waitForSelector('.import-problems');
      expect(await broken(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.import-problems', { hidden: true });
      await page.evaluate((hash) => (location.hash = hash), `#/clip/${CLIPS[0]!.id}`);
      await press(page, 'Change speaker…', '.detail');
      await page.waitForSelector('[role=dialog]');
      expect(await broken(page)).toEqual([]);
    });
  });
});
