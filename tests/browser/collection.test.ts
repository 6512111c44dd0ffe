import { describe, expect, test, vi } from 'vitest';
import type { Clip } from '../../lib/clip/schema.ts';
import { toJson } from '../../lib/exchange/index.ts';
import { clipOf } from '../clips.ts';
import { manyClips } from '../many-clips.ts';
import { CLIPS, FILE, choose, expectListed, expectText, listed, openCollection, press, textOf, useFolder } from './collection-page.ts';
import { PATIENCE, bothBrowsers, useSaidby } from './harness/index.ts';

describe.each(bothBrowsers)('the collection in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 1280, height: 800 });

  const folder = useFolder();
  const collection = (hash = '') => openCollection(saidby, CLIPS, hash);
  const expectKept = (number: number, fields: Partial<Clip>) =>
    vi.waitFor(async () => expect((await saidby.clips()).find(({ id }) => id === CLIPS[number - 1]!.id)).toMatchObject(fields), PATIENCE);

  test('takes in a file that it exported, and says how many clips it held', async () => {
    await saidby.ask('eraseAll', {});
    const page = await saidby.room('collection.html');
    await expectText(page, '.empty h2', 'Nothing kept yet');
    await choose(page, folder, FILE);
    await expectText(page, '[role=dialog]', '4 clips added');
    await press(page, 'Close', '[role=dialog] footer');
    await expectListed(page, [4, 3, 2, 1]);
    expect(await saidby.clips()).toEqual(expect.arrayContaining(CLIPS));
    await choose(page, folder, FILE);
    await expectText(page, '[role=dialog]', '4 clips were here already');
    await press(page, 'Close', '[role=dialog] footer');
    const later: Clip = { ...CLIPS[0]!, note: 'From the other computer.', updated: '2026-06-01T09:00:00.000Z' };
    await choose(page, folder, toJson([later, ...CLIPS.slice(1)], later.updated));
    await expectText(page, '[role=dialog]', /1 clip brought up to date.*3 clips were here already/);
    expect(await saidby.clips()).toContainEqual(later);
  });

  test('shows what came in, whichever list was open', async () => {
    const page = await openCollection(saidby, [CLIPS[0]!], '#/trash');
    await choose(page, folder, FILE);
    await expectText(page, '[role=dialog]', '3 clips added');
    await press(page, 'Close', '[role=dialog] footer');
    await expectListed(page, [4, 3, 2, 1]);
  });

  test('says of what a file holds how much of it is in the trash', async () => {
    const page = await openCollection(saidby, []);
    const deleted = '2026-06-01T09:00:00.000Z';
    const thrown = (number: number): Clip => ({ ...CLIPS[number - 1]!, deleted, updated: deleted });
    await choose(page, folder, toJson([CLIPS[0]!, thrown(2), thrown(3)], deleted));
    await expectText(page, '[role=dialog]', /3 clips added.*2 of these are in the trash/);
    await press(page, 'Close', '[role=dialog] footer');
    await expectListed(page, [1]);
    // Thrown away after the file was saved: they stay so.
    await choose(page, folder, toJson(CLIPS.slice(0, 2), deleted));
    await expectText(page, '[role=dialog]', /2 clips were here already.*1 of these is in the trash/);
    await press(page, 'Close', '[role=dialog] footer');
    await expectListed(page, [1]);
  });

  test('takes in a file of many clips, and those of them that differ', async () => {
    const page = await openCollection(saidby, []);
    const clips = manyClips(400);
    await choose(page, folder, toJson(clips, '2026-11-24T10:00:00.000Z'));
    await expectText(page, '[role=dialog]', '400 clips added');
    await press(page, 'Close', '[role=dialog] footer');
    const later = clips.map((clip, i) => (i % 2 ? clip : { ...clip, note: 'From the other computer.', updated: '2027-01-01T00:00:00.000Z' }));
    await choose(page, folder, toJson(later, '2027-01-01T00:00:00.000Z'));
    await expectText(page, '[role=dialog]', /200 clips brought up to date.*200 clips were here already/);
    const kept = new Map((await saidby.clips()).map((clip) => [clip.id, clip]));
    expect(kept.size).toBe(clips.length);
    expect(later.map(({ id }) => kept.get(id))).toEqual(later);
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
    await choose(page, folder, content);
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
    expect(await textOf(page, '.detail')).toContain('Amina Okafor and told stand right after the quotation.');
    expect(await textOf(page, '.detail-context mark')).toBe(CLIPS[0]!.exact);
    await page.locator('.confidence').click();
    await expectText(page, '.confidence', 'stated · 97%');
    const link = await page.$eval('.detail a.button-main', (a) => ({ href: (a as HTMLAnchorElement).href, rel: (a as HTMLAnchorElement).rel }));
    expect(link).toEqual({
      href: 'https://harbourledger.example/2026/05/eastern-channel#:~:text=Nobody%20asked%20us%20where%20the%20herring%20go%20in%20March',
      rel: 'noopener noreferrer',
    });
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
    await expectKept(4, {
      speaker: { name: 'Seán O’Brien', role: 'county councillor', basis: 'person', confidence: null },
      corrected: true,
      tags: ['ferry'],
      note: 'Who printed this?',
    });
    await expectText(page, '.history', 'Speaker: Speaker unknown → Seán O’Brien, county councillor');
    await expectText(page, `[data-clip="${CLIPS[3]!.id}"]`, /Seán O’Brien.*ferry/);
  });

  test('keeps what was typed last when the page is closed', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    await page.locator('.note textarea').click();
    await page.keyboard.type('Ask her on Monday.');
    await page.close();
    await expectKept(4, { note: 'Ask her on Monday.' });
  });

  test('shows the note that another window wrote, after one of its own', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    const field = await page.waitForSelector('.note textarea');
    await field!.click();
    await page.keyboard.type('Here.');
    await expectText(page, '.note [role=status]', 'Note saved');
    await expectKept(4, { note: 'Here.' });
    await saidby.ask('editClips', { clips: [CLIPS[3]!.id], change: { note: 'There.' } });
    await vi.waitFor(async () => expect(await field!.evaluate(({ value }) => value)).toBe('There.'), PATIENCE);
  });

  test('adds and removes tags as fast as they are typed and pressed', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    await page.locator('[aria-label="Add a tag"]').click();
    await page.keyboard.type('ferry,cruise,leaflet,');
    await expectKept(4, { tags: ['ferry', 'cruise', 'leaflet'] });
    await page.waitForSelector('[aria-label="Remove tag leaflet"]');
    await page.$$eval('.detail .tag-set button', (buttons) => buttons.slice(0, 2).forEach((button) => button.click()));
    await expectKept(4, { tags: ['leaflet'] });
  });

  test('leaves each of several clips its own role when their speaker is renamed, and takes the name back with all that it replaced', async () => {
    const deckhand: Clip = { ...CLIPS[2]!, speaker: { ...CLIPS[2]!.speaker!, role: 'deckhand' } };
    const page = await openCollection(saidby, [CLIPS[0]!, deckhand]);
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await press(page, 'Change speaker…', '.list-marked');
    await page.locator('[role=dialog] [role=combobox]').fill('Amina Okafor-Lind');
    await press(page, 'Use this name', '[role=dialog]');
    await expectKept(3, { speaker: { name: 'Amina Okafor-Lind', role: 'deckhand', confidence: null, basis: 'person' } });
    await expectKept(1, { speaker: { name: 'Amina Okafor-Lind', role: CLIPS[0]!.speaker!.role, confidence: null, basis: 'person' } });
    await saidby.ask('editClips', { clips: [CLIPS[0]!.id], change: { addTags: ['from elsewhere'] } });
    await expectText(page, '.toast', '2 clips changed');
    await press(page, 'Undo', '.toast');
    await expectText(page, '.toast', '2 clips changed back');
    await expectKept(3, { ...deckhand, updated: expect.any(String) as string });
    await expectKept(1, { ...CLIPS[0]!, tags: ['herring', 'from elsewhere'], updated: expect.any(String) as string });
  });

  test('takes a tag from all marked clips, gives them another, and leaves each its others', async () => {
    const page = await openCollection(saidby, [CLIPS[0]!, { ...CLIPS[2]!, tags: ['boats', 'herring'] }], '#/?tag=herring');
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await press(page, 'Tag…', '.list-marked');
    await page.waitForSelector('[role=dialog] .tag-set');
    expect(await page.$$eval('[role=dialog] .tag-set', (tags) => tags.map(({ textContent }) => textContent))).toEqual(['herring']);
    await page.locator('[role=dialog] [aria-label="Remove tag herring"]').click();
    await page.locator('[role=dialog] .tags-add').fill('cruise');
    await press(page, 'Save tags', '[role=dialog]');
    await expectKept(1, { tags: ['cruise'] });
    await expectKept(3, { tags: ['boats', 'cruise'] });
  });

  test('gives nobody the role of somebody else', async () => {
    const page = await openCollection(saidby, [CLIPS[0]!, { ...CLIPS[1]!, speaker: { ...CLIPS[1]!.speaker!, role: null } }], `#/clip/${CLIPS[0]!.id}`);
    await press(page, 'Change speaker…', '.detail');
    await page.locator('[role=dialog] [role=combobox]').fill('Seán');
    await page.locator('.speaker-offers [role=option]').click();
    await press(page, 'Use this name', '[role=dialog]');
    await expectKept(1, { speaker: { name: 'Seán O’Brien', role: null, confidence: null, basis: 'person' } });
  });

  test('has one line of history for a note that is written with pauses', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    for (const note of ['Ask', 'Ask her', 'Ask her on Monday.']) await saidby.ask('editClips', { clips: [CLIPS[3]!.id], change: { note } });
    await vi.waitFor(async () => expect(await page.$eval('.note textarea', ({ value }) => value)).toBe('Ask her on Monday.'), PATIENCE);
    await vi.waitFor(async () => expect(await page.$$('.history-list li')).toHaveLength(2), PATIENCE);
  });

  test('stays where it is read while clips come in', async () => {
    const clips = manyClips(200);
    const page = await openCollection(saidby, clips.slice(1));
    await page.focus('[role=listbox]');
    await page.keyboard.press('Home');
    await page.waitForSelector('.clip[data-open]');
    await page.$eval('.clips-scroll', (scroller) => scroller.scrollTo(0, 5_000));
    await page.waitForSelector('.clip[data-open]', { hidden: true });
    await saidby.ask('importClips', { clips: [{ ...clips[0]!, saved: '2030-01-01T00:00:00.000Z' }] });
    await expectText(page, '.list-head', '200 clips');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.$eval('.clips-scroll', ({ scrollTop }) => scrollTop)).toBeGreaterThan(4_000);
  });

  test('leaves the keyboard in the list when what was marked is dealt with', async () => {
    const page = await collection();
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    const deleting = await page.waitForSelector('.list-marked ::-p-xpath(.//button[normalize-space(.)="Delete"])');
    await deleting!.focus();
    await page.keyboard.press('Enter');
    await expectListed(page, [3, 2, 1]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  test('goes on to the next clip of the trash when one is taken out, and throws away what was taken out elsewhere', async () => {
    const page = await collection();
    await saidby.ask('editClips', { clips: CLIPS.slice(0, 2).map(({ id }) => id), change: { deleted: true } });
    await page.evaluate((hash) => (location.hash = hash), `#/trash?clip=${CLIPS[0]!.id}`);
    await press(page, 'Restore', '.detail');
    await expectListed(page, [2]);
    await expectText(page, '.detail-words', CLIPS[1]!.exact);
    await vi.waitFor(async () => expect(await page.evaluate(() => document.activeElement?.className)).toBe('detail'), PATIENCE);
    await saidby.ask('editClips', { clips: [CLIPS[1]!.id], change: { deleted: false } });
    await press(page, 'Delete', '.detail');
    await expectText(page, '.toast', '1 clip put in the trash');
  });

  test('marks by a press even if words are selected elsewhere', async () => {
    const page = await collection(`#/clip/${CLIPS[3]!.id}`);
    await page.waitForSelector('.detail-words');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.detail-words')!));
    await page.keyboard.down('Shift');
    await page.locator(`[data-clip="${CLIPS[1]!.id}"] .clip-words`).click();
    await page.keyboard.up('Shift');
    await expectText(page, '.list-marked', '3 marked');
  });

  test('leaves no value out where the field that it was looked for in has gone', async () => {
    const clips = Array.from({ length: 16 }, (_, i) => clipOf(i + 1, { speaker: { ...CLIPS[0]!.speaker!, name: `Speaker ${i}` }, article: { publisher: i > 2 ? 'Many' : 'Few' } }));
    const page = await openCollection(saidby, clips);
    await page.locator('.filters button ::-p-text(All 16)').click();
    await page.locator('.filter-find').fill('Speaker 15');
    await page.locator('.filters a ::-p-text(Few)').click();
    const speakers = () => page.$$eval('.filters section:first-of-type a', (links) => links.map((link) => link.textContent));
    await vi.waitFor(async () => expect(await speakers()).toEqual(['Speaker 01', 'Speaker 11', 'Speaker 21']), PATIENCE);
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
    await expectText(page, '.list-marked', '3 marked');
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
    await saidby.ask('editClips', { clips: [CLIPS[3]!.id], change: { addTags: ['from elsewhere'] } });
    await expectText(page, '.filters', 'from elsewhere');
  });
});
