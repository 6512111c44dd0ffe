import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';
import { cardOf, cardSaying, linesOf, noCard, NOBODY, restOn, WAITED } from './reader.ts';

describe.each(bothBrowsers)('marks on the page in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  test('no node of the page is added, moved or wrapped, but for one host without content of its own', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const before = await page.evaluate(async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').documentElement.outerHTML);
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
    const [host, ...others] = await page.evaluate(() =>
      [...document.documentElement.children].slice(2).map((child) => ({ inner: child.childNodes.length, root: child.shadowRoot, names: child.getAttributeNames() })),
    );
    expect(others).toEqual([]);
    expect(host).toMatchObject({ inner: 0, root: null });
    // In Firefox it is known to our sheet by a name that is new for each load.
    expect(host!.names.filter((name) => !/^h[0-9a-f]{15}$/.test(name))).toEqual(['style']);
    await saidby.ask('off', {}, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await painted(page)).toEqual([]);
  });

  test('names of highlights are new for each load and say nothing', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const first = (await painted(page)).map(({ name }) => name);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await saidby.read(page);
    const second = (await painted(page)).map(({ name }) => name);
    expect(first.length).toBeGreaterThan(1);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
    expect([...first, ...second].join(' ')).not.toMatch(/saidby|quot|speaker/i);
  });

  test('a page that clears or takes over our highlights gets them back, and keeps its own', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const count = async () => (await painted(page)).filter(({ name }) => name !== 'theirs').flatMap(({ ranges }) => ranges).length;
    expect(await count()).toBeGreaterThanOrEqual(state.quotations.length);
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('theirs', new Highlight());
    });
    await vi.waitFor(async () => expect(await count()).toBeGreaterThanOrEqual(state.quotations.length), PATIENCE);
    await page.evaluate(() => {
      for (const name of [...CSS.highlights.keys()]) if (name !== 'theirs') CSS.highlights.set(name, new Highlight());
    });
    await vi.waitFor(async () => expect(await count()).toBeGreaterThanOrEqual(state.quotations.length), PATIENCE);
    expect(await page.evaluate(() => CSS.highlights.has('theirs'))).toBe(true);
  });

  test('a host that the page throws out comes back', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => [...document.documentElement.children].at(-1)!.remove());
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
  });

  test('is there once, however often it is brought in', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const tab = await saidby.tab(page);
    const driver = await saidby.driver();
    for (let i = 0; i < 2; i++)
      await driver.evaluate(`(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tab} }, files: ['/content-scripts/reader.js'] })`);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
    await saidby.ask('off', {}, page);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('single-letter keys are the page’s until switched on, and never taken from a field', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const driver = await saidby.driver();
    const setKeys = (on: boolean) => driver.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ 'settings.pageKeys': ${on} })`);
    await page.bringToFront();
    await page.keyboard.press(']');
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    await setKeys(true);
    await page.bringToFront();
    // The setting takes a moment to arrive; a press before that is the page's.
    await vi.waitFor(async () => {
      if (await cardOf(saidby, page)) return;
      await page.keyboard.press(']');
      throw new Error('no card yet');
    }, PATIENCE);
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    await page.focus('#field');
    await page.keyboard.type('s[]c');
    expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('s[]c');
    for (const mode of ['open', 'closed'] as const) {
      const input = await page.evaluateHandle((mode) => {
        const root = document.body.appendChild(document.createElement('site-search')).attachShadow({ mode });
        const field = root.appendChild(document.createElement('input'));
        field.focus();
        return field;
      }, mode);
      await page.keyboard.type('s[]c');
      expect(await input.evaluate(({ value }) => value)).toBe('s[]c');
    }
    await noCard(saidby, page);
    await setKeys(false);
  });

  test('quotations that stay keep their ids when the page changes, and the open card stays', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const [line] = await linesOf(page, WAITED);
    await page.mouse.click(line!.x + 30, line!.y + 8);
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = '“The tide does not wait for a committee, and neither shall we,” said Amina Okafor when the doors were opened and the crowd came out.';
      document.querySelector('article')!.append(more);
    });
    const after = await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length + 1);
    expect(after.quotations.map(({ id }) => id)).toEqual(expect.arrayContaining(state.quotations.map(({ id }) => id)));
    await cardSaying(saidby, page, 'Tomas Lindqvist');
  });

  test('a strict policy of the page does not undress the card', async () => {
    const body = (await (await fetch(`${saidby.server.origin}/harbour.html`)).text()).replace(
      '<meta charset',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'"><meta charset`,
    );
    const { page } = await saidby.openAndRead(saidby.server.put('/strict.html', body));
    const card = await restOn(saidby, page, NOBODY, 'Amina Okafor');
    expect(card.box.width).toBeLessThan(450);
    expect(card.box.x + card.box.y).toBeGreaterThan(40);
  });
});
