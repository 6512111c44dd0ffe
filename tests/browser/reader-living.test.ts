import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { cardOf, cardSaying, command, grow, linesOf, lit, noCard, NOBODY, restOn, told, WAITED } from './reader.ts';

describe.each(bothBrowsers)('a reader at work while the page changes, in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  /** Opens the practice page with the card of the first quotation, by a press. */
  async function openCard() {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const [line] = await linesOf(page, WAITED);
    await page.mouse.click(line!.x + 30, line!.y + 8);
    const card = await cardSaying(saidby, page, 'Tomas Lindqvist', 'Save');
    return { page, state, card };
  }

  test('what is being typed in the card stays', async () => {
    const { page } = await openCard();
    await saidby.press(page, 'Change');
    await cardSaying(saidby, page, 'Who said this?');
    await page.keyboard.type('Jo Berg');
    await grow(saidby, page);
    await told(saidby, page, 'Use this name');
    await page.keyboard.press('Enter');
    await cardSaying(saidby, page, 'Jo Berg', 'You chose this speaker');
    await saidby.ask('eraseAll', {});
  });

  test('a press that has begun on a button of the card is a press', async () => {
    const { page } = await openCard();
    const save = (await saidby.shadow(page)).find(({ tag, name }) => tag === 'button' && name === 'Save')!;
    await page.mouse.move(save.box.x + 10, save.box.y + 10);
    await page.mouse.down();
    await grow(saidby, page);
    await page.mouse.up();
    await cardSaying(saidby, page, 'Saved', 'In your collection');
    await saidby.ask('eraseAll', {});
  });

  test('the focus stays in the page under a card that was opened by key', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await command(saidby, page, 'next');
    await cardSaying(saidby, page, 'Tomas Lindqvist');
    await page.focus('#field');
    await grow(saidby, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('the card stays by its quotation when the page makes its paragraphs anew', async () => {
    const { page, card } = await openCard();
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.innerHTML = article.innerHTML;
    });
    // The words are lit again once the page has been read.
    await vi.waitFor(async () => expect(await lit(page)).toContain('Tomas Lindqvist'), PATIENCE);
    await page.evaluate(() => scrollBy({ top: 10, behavior: 'instant' }));
    await vi.waitFor(async () => expect((await cardOf(saidby, page))!.box).toEqual({ ...card.box, y: card.box.y - 10 }), PATIENCE);
  });

  test('a card whose quotation is reworded goes, and its light with it', async () => {
    const { page } = await openCard();
    await page.evaluate(() => {
      const text = document.querySelector('article p')!.firstChild as Text;
      text.replaceData(text.data.indexOf('eleven'), 'eleven'.length, 'twelve');
    });
    await noCard(saidby, page);
    expect(await lit(page)).toEqual([]);
  });

  test('Undo gives a quotation its speaker back where it stands now, and Save keeps its words', async () => {
    const { page } = await openCard();
    await saidby.press(page, 'Change');
    await saidby.press(page, 'Amina Okafor');
    await cardSaying(saidby, page, 'You chose this speaker', 'Undo');
    await grow(saidby, page);
    await saidby.press(page, 'Undo');
    await cardSaying(saidby, page, 'Tomas Lindqvist', 'stated');
    await saidby.press(page, 'Save');
    await cardSaying(saidby, page, 'Saved');
    expect((await saidby.clips()).map(({ exact }) => exact)).toEqual(['“We have waited eleven years for this,”']);
    await saidby.ask('eraseAll', {});
  });

  test('Undo puts a quotation back where it stands now', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    await restOn(saidby, page, NOBODY, 'Amina Okafor');
    await saidby.press(page, 'Not a quotation');
    await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length - 1);
    await grow(saidby, page);
    await saidby.press(page, 'Undo');
    await saidby.waitForState(page, ({ quotations }) => quotations.length === state.quotations.length);
    await vi.waitFor(async () => expect(await linesOf(page, NOBODY)).not.toEqual([]), PATIENCE);
  });
});
