import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { Clip } from '../../lib/clip/schema.ts';
import { clipOf } from '../clips.ts';
import { CLIPS, openCollection, press } from './collection-page.ts';
import { axeFindings, PATIENCE, useSaidby } from './harness/index.ts';

const said = (name: string, role: string | null): Clip['speaker'] => ({ name, role, confidence: 0.95, basis: 'stated' });
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzende';
const TAGS = Array.from({ length: 24 }, (_, number) => `a tag of many words, number ${number}`);
const STRANGE = [clipOf(1, { speaker: said('Ida Graf', LONG), tags: TAGS, saved: '2026-06-02T09:00:00.000Z' }), clipOf(2, { speaker: said('محمد عبد الرحمن', 'وزير السواحل') })];

/** Of the control that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

async function expectFocus(page: Page, name: string): Promise<void> {
  await vi.waitFor(async () => expect(await focused(page)).toBe(name), PATIENCE);
}

/** Where an element begins and ends from left to right, and whether what is in it goes beyond. */
const extent = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, right, height } = element.getBoundingClientRect();
    return { left, right, height, cut: element.scrollWidth > element.clientWidth };
  });

describe('the look of the collection', () => {
  const saidby = useSaidby({ browser: 'chromium' });

  test('a long word in a role stays in the detail, and leaves the others who are offered in sight', async () => {
    const page = await openCollection(saidby, STRANGE, `#/clip/${STRANGE[0]!.id}`);
    await page.waitForSelector('.detail-speaker p');
    expect((await extent(page, '.detail')).cut).toBe(false);
    await press(page, 'Change speaker…', '.detail');
    await page.waitForSelector('[role=dialog] input');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.speaker-offers [role=option]');
    expect((await extent(page, '.speaker-offers')).cut).toBe(false);
    const lefts = await page.$$eval('.speaker-offers [role=option] bdi', (names) => names.map((name) => Math.round(name.getBoundingClientRect().left)));
    expect(new Set(lefts)).toEqual(new Set([lefts[0]]));
  });

  test('a long clip scrolls by itself', async () => {
    const page = await openCollection(saidby, [clipOf(1, { exact: `“${'We said so. '.repeat(400)}”`, tags: TAGS })], `#/clip/${clipOf(1).id}`);
    await page.waitForSelector('.detail-speaker');
    expect(await page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, Math.sign(document.querySelector('.detail')!.scrollHeight - innerHeight)])).toEqual([
      0, 1,
    ]);
  });

  test('what is written from right to left begins where the name above it does', async () => {
    const page = await openCollection(saidby, STRANGE, `#/clip/${STRANGE[1]!.id}`);
    await page.waitForSelector('.detail-speaker p');
    expect((await extent(page, '.detail-speaker p bdi')).left).toBe((await extent(page, '.detail-speaker h2 bdi')).left);
  });

  test('the list says in which language its words are, as the clip does', async () => {
    const clips = [clipOf(1, { exact: '“Wir warten nicht,”', article: { language: 'de' } }), clipOf(2, { exact: '“???”', article: { language: 'und' } })];
    const page = await openCollection(saidby, clips, `#/clip/${clips[0]!.id}`);
    await page.waitForSelector('.detail-words[lang=de]');
    expect(await page.$$eval('.clip-words', (words) => words.map((element) => [element.textContent, element.getAttribute('lang')]))).toEqual(
      expect.arrayContaining([
        ['“Wir warten nicht,”', 'de'],
        ['“???”', null],
      ]),
    );
  });

  test('a filter and the dialog for speakers find a name without its accents, as the search does', async () => {
    const clips = Array.from({ length: 16 }, (_, i) => clipOf(i + 1, { speaker: said(i === 0 ? 'Zoë Müller' : `Speaker ${i}`, null) }));
    const page = await openCollection(saidby, clips, `#/clip/${clips[1]!.id}`);
    await page.locator('.filters button ::-p-text(All 16)').click();
    await page.locator('.filter-find').fill('zoe mu');
    await vi.waitFor(
      async () => expect(await page.$$eval('.filters section:first-of-type a bdi', (names) => names.map((name) => name.textContent))).toEqual(['Zoë Müller']),
      PATIENCE,
    );
    await press(page, 'Change speaker…', '.detail');
    await page.waitForSelector('[role=dialog] input');
    await page.keyboard.type('zoe mu');
    await vi.waitFor(
      async () => expect(await page.$$eval('.speaker-offers [role=option] bdi', (names) => names.map((name) => name.textContent))).toEqual(['Zoë Müller']),
      PATIENCE,
    );
  });

  test('many tags leave the next clip in sight', async () => {
    const page = await openCollection(saidby, STRANGE);
    expect((await extent(page, '[role=option] .clip-source')).height).toBeLessThan(90);
  });

  test('in forced colours only what is marked has a tick', async () => {
    const page = await openCollection(saidby);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.waitForSelector('.clip[data-marked]');
    const ticks = await page.$$eval('.clip .clip-check .icon', (icons) => icons.map((icon) => icon.checkVisibility({ visibilityProperty: true })));
    expect(ticks).toEqual(CLIPS.map((_, index) => index === 0));
  });

  test('axe finds nothing where a menu or a dialog is open, nor in a hovered filter', async () => {
    const page = await openCollection(saidby, CLIPS, `#/clip/${CLIPS[0]!.id}`);
    await page.waitForSelector('.detail-speaker');
    await page.hover('.filter[href*=speaker]');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Copy as…', '.detail');
    await page.waitForSelector('[role=menu]');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Change speaker…', '.detail');
    await page.waitForSelector('[role=dialog] input');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the focus goes on when what had it goes', async () => {
    const page = await openCollection(saidby, [clipOf(1, { tags: ['herring'] }), clipOf(2, { saved: '2026-05-01T09:00:00.000Z' })], '#/?tag=herring');
    await page.waitForSelector('.chip');
    await page.focus('.chip');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Clips');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[aria-label="Remove tag herring"]');
    await page.focus('[aria-label="Remove tag herring"]');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Add a tag');
    await page.focus('.detail-acts > .button-icon');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast');
    await page.focus('.toast button');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Clips');
    await page.evaluate(() => (location.hash = '#/?tag=none'));
    await page.waitForSelector('.empty button');
    await page.focus('.empty button');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Clips');
  });

  test('how many clips are listed and how many are marked is said by one element, so that a screen reader hears it change', async () => {
    const page = await openCollection(saidby);
    const status = await page.waitForSelector('.list [role=status]');
    const saying = (words: string) => vi.waitFor(async () => expect(await status!.evaluate((element) => element.isConnected && element.textContent)).toBe(words), PATIENCE);
    await saying('4 clips');
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await saying('1 marked');
    await page.keyboard.press('Escape');
    await saying('4 clips');
  });

  test('a sheet of filters gives the focus to the list once one is chosen, and back to its button by Escape', async () => {
    const page = await openCollection(saidby);
    await page.setViewport({ width: 700, height: 800 });
    await page.focus('.collection-toggle button');
    await page.keyboard.press('Enter');
    await page.focus('.filters a');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'Filters');
    await page.keyboard.press('Enter');
    await page.focus('.filters a[href*=speaker]');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Clips');
  });

  test('the dialog for tags begins in its field, and the question before clips go for good speaks of as many as there are', async () => {
    const page = await openCollection(saidby);
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await press(page, 'Tag…', '.list-marked');
    await expectFocus(page, 'Add a tag');
    await page.keyboard.press('Escape');
    await press(page, 'Mark all', '.list-marked');
    await press(page, 'Delete', '.list-marked');
    await page.waitForSelector('.toast');
    await page.evaluate(() => (location.hash = '#/trash'));
    await press(page, 'Empty trash…', '.list-head');
    const dialog = await page.waitForSelector('[role=alertdialog]');
    expect(await dialog!.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby')!)!.textContent)).toMatch(/^Their words, notes/);
  });
});
