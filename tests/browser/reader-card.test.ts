import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { cardOf, cardSaying, CLOSE, command, grow, linesOf, lit, noCard, NOBODY, overlaps, restOn, told, WAITED } from './reader.ts';

describe.each(bothBrowsers)('the card in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  test('opens where the pointer rests, says who and why, lights the evidence, covers none of it', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const card = await restOn(saidby, page, NOBODY, 'Amina Okafor', 'stated', 'stand right after the quotation', 'Save', 'Copy', 'Change', 'Not a quotation');
    expect(await lit(page)).toEqual(expect.arrayContaining(['Amina Okafor', 'told']));
    for (const line of await linesOf(page, NOBODY)) expect(overlaps(card.box, line)).toBe(false);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(640);
  });

  test('goes when the pointer has left, and its light with it', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const card = await restOn(saidby, page, NOBODY, 'Amina Okafor');
    await page.mouse.move(card.box.x + 20, card.box.y + 20);
    await page.mouse.move(card.box.x + 30, card.box.y + 20);
    expect(await cardOf(saidby, page)).not.toBeNull();
    await page.mouse.move(4, 4);
    await noCard(saidby, page);
    expect(await lit(page)).toEqual([]);
  });

  test('opened by a press it stays until Escape or a press elsewhere', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const [line] = await linesOf(page, WAITED);
    await page.mouse.click(line!.x + 30, line!.y + 8);
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.mouse.move(4, 4);
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    await page.mouse.click(line!.x + 30, line!.y + 8);
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.mouse.click(8, 300);
    await noCard(saidby, page);
  });

  test('hears no event that a script made up', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    const [line] = await linesOf(page, WAITED);
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x + 30, clientY: y + 8, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(at.clientX, at.clientY)!;
      target.dispatchEvent(new PointerEvent('pointermove', at));
      target.dispatchEvent(new MouseEvent('click', at));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, composed: true }));
    }, line!);
    // What a person does next is heard, and is the first that opens a card.
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
  });

  test('by keyboard it takes the focus, its keys work, and Escape gives the focus back', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.focus('#field');
    await command(saidby, page, 'next');
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.keyboard.press(']');
    await cardSaying(saidby, page, 'Amina Okafor');
    expect((await saidby.shadow(page)).find(({ role }) => role === 'status')?.text).toMatch(/^Quotation by Amina Okafor “/);
    await page.keyboard.press('[');
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.keyboard.press('s');
    await cardSaying(saidby, page, 'Saved', 'In your collection');
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('gives the focus back where a key finds it open', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.focus('#field');
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await command(saidby, page, 'next');
    await cardSaying(saidby, page, 'Amina Okafor');
    await page.keyboard.press('Escape');
    await noCard(saidby, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('opened by resting, it stays once its speaker is being changed', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
    await saidby.press(page, 'Change');
    await cardSaying(saidby, page, 'Who said this?');
    await page.keyboard.type('Jo');
    await page.mouse.move(4, 600);
    await page.mouse.move(8, 604);
    // Takes longer than a card waits for a pointer that has left it.
    await grow(saidby, page);
    await page.keyboard.type(' Berg');
    await page.keyboard.press('Enter');
    await cardSaying(saidby, page, 'Jo Berg', 'You chose this speaker');
    await saidby.ask('eraseAll', {});
  });

  test('keeps what is typed in it from the page', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click'])
        document.addEventListener(type, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`));
    });
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Change');
    await cardSaying(saidby, page, 'Who said this?');
    await page.keyboard.type('sc Jo');
    await told(saidby, page, 'Use this name');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('takes a speaker from the article, and Undo takes it back', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const before = state.quotations.find(({ text }) => text.startsWith(WAITED))!;
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Change');
    await saidby.press(page, 'Amina Okafor');
    await cardSaying(saidby, page, 'Amina Okafor', 'You chose this speaker', 'Undo');
    const after = await saidby.waitForState(page, ({ quotations }) => quotations.some(({ id, state }) => id === before.id && state === 'person'));
    expect(after.quotations.find(({ id }) => id === before.id)!.attribution.speaker).toMatchObject({ name: 'Amina Okafor', mention: before.attribution.speaker!.mention });
    await saidby.press(page, 'Undo');
    await saidby.waitForState(page, ({ quotations }) => quotations.some(({ id, state }) => id === before.id && state === before.state));
  });

  test('takes a name that is typed, with its role, and remembers it when the page is opened again', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, CLOSE);
    await saidby.press(page, 'Change');
    await cardSaying(saidby, page, 'Who said this?');
    await page.keyboard.type('Jo Berg');
    await told(saidby, page, 'Use this name');
    await page.keyboard.press('Tab');
    await page.keyboard.type('harbour clerk');
    await page.keyboard.press('Enter');
    await cardSaying(saidby, page, 'Jo Berg', 'harbour clerk');
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await saidby.read(page);
    expect(again.quotations.find(({ text }) => text.startsWith(CLOSE))).toMatchObject({ state: 'person', attribution: { speaker: { name: 'Jo Berg', role: 'harbour clerk' } } });
  });

  test('takes out what is no quotation, and Undo puts it back', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
    await saidby.press(page, 'Not a quotation');
    await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length - 1);
    await noCard(saidby, page);
    await saidby.press(page, 'Undo');
    const back = await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length);
    expect(back.quotations.map(({ id }) => id)).toEqual(state.quotations.map(({ id }) => id));
    // By keyboard alone: Undo has the focus.
    await command(saidby, page, 'next');
    await cardSaying(saidby, page, 'Save');
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length - 1);
    await told(saidby, page, 'Taken out');
    await page.keyboard.press('Enter');
    await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length);
  });

  test('copies the quotation with its source', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, WAITED, 'Tomas Lindqvist');
    await saidby.press(page, 'Copy');
    await told(saidby, page, 'Copied with its source');
    await page.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.prepend(area);
      area.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await vi.waitFor(async () => {
      const value = await page.evaluate(() => document.querySelector('textarea')!.value);
      if (!value) throw new Error('nothing pasted');
      return value;
    }, PATIENCE);
    expect(pasted).toMatch(
      /^“We have waited eleven years for this,” — Tomas Lindqvist, [^\n]*\n[^\n]*Port authority to reopen the eastern channel[^\n]*Harbour Ledger[^\n]*2026[^\n]*harbour\.html$/,
    );
  });

  test('shows the figure behind the word when asked', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, WAITED, 'stated');
    await saidby.press(page, 'stated');
    await cardSaying(saidby, page, '%');
  });
});

describe.each([
  ['a phone', 360, 640],
  ['a window at 200 %', 410, 320],
])('on %s', (_name, width, height) => {
  const saidby = useSaidby({ browser: 'chromium', width, height });

  test('the card stays inside, and every control can be reached', async () => {
    const page = await saidby.open('about:blank');
    // Before the article is there: to become a phone's, a page is loaded again, in the midst of being read.
    await page.setViewport({ width, height, hasTouch: true, isMobile: width < 400, deviceScaleFactor: 2 });
    await page.goto(`${saidby.server.origin}/harbour.html`);
    await saidby.read(page);
    await command(saidby, page, 'next');
    const card = await cardSaying(saidby, page, 'Tomas Lindqvist', 'Not a quotation');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
    const buttons = (await saidby.shadow(page)).filter(({ tag, name }) => tag === 'button' && name !== 'stated');
    expect(buttons.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^Save/), expect.stringMatching(/^Copy/), 'Change…', 'Not a quotation']));
    for (const { box } of buttons) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });
});
