import { describe, expect, test, vi } from 'vitest';
import { readImport, toJson } from '../../lib/exchange/index.ts';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, cardOf, cardSaying, command, linesOf, NOBODY, overlaps, restOn, told, WAITED } from './reader.ts';

describe.each(bothBrowsers)('keeping quotations in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });
  const saved = (state: { quotations: { clip: string | null }[] }) => state.quotations.filter(({ clip }) => clip !== null).length;

  test('a saved quotation has a bookmark beside its line, now and when the page is opened again', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, WAITED, 'Save');
    await saidby.press(page, 'Save');
    await cardSaying(saidby, page, 'Saved', 'In your collection', 'Undo');
    await saidby.waitForState(page, (state) => saved(state) === 1);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await saidby.read(page);
    await saidby.waitForState(page, (state) => saved(state) === 1);
    await page.bringToFront();
    const bookmark = await vi.waitFor(async () => {
      const [first] = await bookmarksOf(saidby, page);
      if (!first) throw new Error('no bookmark');
      return first;
    }, PATIENCE);
    const [line] = await linesOf(page, WAITED);
    expect(Math.abs(bookmark.box.y + bookmark.box.height / 2 - (line!.y + line!.height / 2))).toBeLessThan(4);
    expect(bookmark.box.x + bookmark.box.width).toBeLessThan(94);
    await page.mouse.click(bookmark.box.x + 7, bookmark.box.y + 7);
    await cardSaying(saidby, page, 'Tomas Lindqvist', 'Saved', 'Remove');
    await saidby.press(page, 'Remove');
    await saidby.waitForState(page, (state) => saved(state) === 0);
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toEqual([]), PATIENCE);
  });

  test('a bookmark moves with its line', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const id = state.quotations.find(({ text }) => text.startsWith(WAITED))!.id;
    await saidby.ask('saveQuotations', { quotations: [id] }, page);
    await page.bringToFront();
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(1), PATIENCE);
    await page.evaluate(() => (document.querySelector('h1')!.style.paddingTop = '90px'));
    await vi.waitFor(async () => {
      const [[bookmark], [line]] = [await bookmarksOf(saidby, page), await linesOf(page, WAITED)];
      expect(Math.abs(bookmark!.box.y + 7 - (line!.y + line!.height / 2))).toBeLessThan(4);
    }, PATIENCE);
    await saidby.ask('command', { name: 'next' }, page);
    await saidby.press(page, 'Remove');
    await saidby.waitForState(page, (now) => saved(now) === 0);
  });

  test('a card covers the bookmarks beneath it', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    await page.setViewport({ width: 320, height: 700 });
    await saidby.ask('saveQuotations', { quotations: state.quotations.map(({ id }) => id) }, page);
    await page.bringToFront();
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(state.quotations.length), PATIENCE);
    await saidby.ask('command', { name: 'next' }, page);
    const card = await cardSaying(saidby, page, 'Tomas Lindqvist', 'Remove');
    const beneath = (await bookmarksOf(saidby, page)).find(({ box }) => overlaps(box, card.box))!;
    await page.mouse.click(beneath.box.x + 7, beneath.box.y + 7);
    await saidby.state(page);
    expect((await cardOf(saidby, page))?.text).toContain('Tomas Lindqvist');
    await saidby.ask('eraseAll', {});
  });

  test('a press on a bookmark opens the card even if another quotation is saved meanwhile', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const [first, second] = [WAITED, NOBODY].map((words) => state.quotations.find(({ text }) => text.startsWith(words))!.id);
    await saidby.ask('saveQuotations', { quotations: [first] }, page);
    await page.bringToFront();
    const [bookmark] = await vi.waitFor(async () => {
      const shown = await bookmarksOf(saidby, page);
      expect(shown).toHaveLength(1);
      return shown;
    }, PATIENCE);
    await page.mouse.move(bookmark!.box.x + 7, bookmark!.box.y + 7);
    await page.mouse.down();
    await saidby.ask('saveQuotations', { quotations: [second] }, page);
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, page)).toHaveLength(2), PATIENCE);
    await page.mouse.up();
    await cardSaying(saidby, page, 'Tomas Lindqvist', 'Saved', 'Remove');
    await saidby.ask('eraseAll', {});
  });

  test('the card shows what has changed in the wording since', async () => {
    const words = (said: string) =>
      `<!doctype html><html lang="en"><title>Budget</title><meta property="og:type" content="article"><article><h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight.</p><p>“${said},” said Tomas Lindqvist, the council’s chairman, when all the votes had been counted and the doors were opened.</p></article>`;
    const url = saidby.server.put('/budget.html', words('We have kept every promise that we made to the people of this town'));
    const { page, state } = await saidby.openAndRead(url);
    await saidby.ask('saveQuotations', { quotations: state.quotations.map(({ id }) => id) }, page);
    saidby.server.put('/budget.html', words('We have kept nearly every promise that we made to the people of this town'));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await saidby.read(page);
    await restOn(saidby, page, '“We have kept', 'wording has changed', 'nearly');
  });

  test('all quotations are saved at once, each to one clip, and again to the same', async () => {
    const { page, state } = await saidby.openAndRead('sample-article.html');
    const quotations = state.quotations.map(({ id }) => id);
    expect(await saidby.ask('saveQuotations', { quotations }, page)).toEqual({ saved: quotations.length });
    expect(await saidby.ask('saveQuotations', { quotations }, page)).toEqual({ saved: 0 });
    const after = await saidby.waitForState(page, (now) => saved(now) === quotations.length);
    expect(new Set(after.quotations.map(({ clip }) => clip)).size).toBe(quotations.length);
  });

  test('words that the reader selected are kept, marked and known again', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[4]!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 'Mayor Lena Brandt, who had come late, '.length);
    });
    await command(saidby, page, 'saveSelection');
    const chosen = 'Mayor Lena Brandt, who had come late,';
    await saidby.waitForState(page, ({ quotations }) => quotations.some(({ text, clip }) => text === chosen && clip !== null));
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await saidby.read(page);
    expect(again.quotations.find(({ text }) => text === chosen)?.clip).toEqual(expect.any(String));
  });

  test('three clicks select a paragraph, whatever comes next to it', async () => {
    const words = 'The chairman opened the doors at midnight and went home without a word to anybody.';
    const url = saidby.server.put(
      '/doors.html',
      `<!doctype html><html lang="en"><title>Budget</title><meta property="og:type" content="article"><article><h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight.</p><p id="last">${words}</p><script>var place = 7;</script><style>.place { color: red }</style><div class="place"><button>Advertisement</button></div></article>`,
    );
    const { page } = await saidby.openAndRead(url);
    const { x, y } = (await (await page.$('#last'))!.boundingBox())!;
    await page.mouse.click(x + 40, y + 8, { count: 3 });
    await command(saidby, page, 'saveSelection');
    await saidby.waitForState(page, ({ quotations }) => quotations.some(({ text, clip }) => text === words && clip !== null));
  });

  test('words outside any article are kept as they are shown', async () => {
    const url = saidby.server.put(
      '/list.html',
      '<!doctype html><title>List</title><div><p>Buy bread and milk, he said.</p><script>var place = 7;</script><style>p { color: red }</style><p>And eggs.</p></div>',
    );
    const { page } = await saidby.openAndRead(url);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('div')!));
    await command(saidby, page, 'saveSelection');
    await told(saidby, page, 'Saved');
    const clip = (await saidby.clips()).find(({ article }) => article.url === url)!;
    expect([clip.exact, clip.context.paragraph]).toEqual(['Buy bread and milk, he said. And eggs.', 'Buy bread and milk, he said. And eggs.']);
  });

  test('words outside any article are kept too, whatever the page says about itself, and can be imported again', async () => {
    const head = '<title>Note</title><link rel="canonical" href="javascript:alert(1)"><meta property="og:site_name" content=" The\n\u200b Note ">';
    const url = saidby.server.put('/note.html', `<!doctype html>${head}<p>Buy bread and milk, he said.</p>`);
    const { page, state } = await saidby.openAndRead(url);
    expect(state.status).toBe('notArticle');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await command(saidby, page, 'saveSelection');
    await told(saidby, page, 'Saved');
    const clips = await saidby.clips();
    expect(clips.find(({ article }) => article.url === url)?.article).toMatchObject({ canonicalUrl: null, headline: 'Note', publisher: 'The Note' });
    expect(readImport(toJson(clips, new Date().toISOString()))).toEqual({ ok: true, clips });
  });

  test('a save by key, without a card, is confirmed by one line with Undo', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const nobody = state.quotations.find(({ text }) => text.startsWith(NOBODY))!;
    await saidby.ask('goTo', { quotation: nobody.id }, page);
    await command(saidby, page, 'close');
    await command(saidby, page, 'save');
    await told(saidby, page, 'Saved · Amina Okafor');
    await saidby.press(page, 'Undo');
    await saidby.waitForState(page, ({ quotations }) => quotations.find(({ id }) => id === nobody.id)!.clip === null);
  });

  // Eight seconds of waiting: once is enough.
  test.runIf(browser === 'chromium')('Undo stays as long as the focus is on it, and gives it back', async () => {
    await saidby.ask('eraseAll', {});
    const { page, state } = await saidby.openAndRead('harbour.html');
    const { id } = state.quotations[0]!;
    await saidby.ask('goTo', { quotation: id }, page);
    await command(saidby, page, 'close');
    await command(saidby, page, 'save');
    const { box } = await told(saidby, page, 'Saved · ');
    await page.focus('#field');
    await page.mouse.move(box.x + 5, box.y + 5);
    await saidby.runInReader(page, inHost(`root.querySelector('.notice button').focus()`));
    await page.mouse.move(box.x + 5, 5);
    const passed = Date.now() + 7_500;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(passed), PATIENCE);
    await page.keyboard.press('Enter');
    await saidby.waitForState(page, ({ quotations }) => quotations[0]!.clip === null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('what is said twice is heard twice', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const spoken = () => saidby.runInReader(page, inHost(`root.querySelector('[role=status]').textContent`)) as Promise<string>;
    await command(saidby, page, 'save');
    const first = await vi.waitFor(async () => {
      const words = await spoken();
      expect(words).not.toBe('');
      return words;
    }, PATIENCE);
    await command(saidby, page, 'save');
    await vi.waitFor(async () => expect(await spoken()).not.toBe(first), PATIENCE);
    expect((await spoken()).trim()).toBe(first.trim());
  });
});

/** Runs in the extension's own world of the page, where its closed root can be opened. */
function inHost(expression: string): never {
  const open = `((host) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot)(document.documentElement.lastElementChild)`;
  return `() => { const root = ${open}; return ${expression}; }` as never;
}
