import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, cardSaying, linesOf, restOn } from './reader.ts';

const STORY =
  '<h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight, and then went home.</p>';
const SAID = '<p>“We have kept it,” said Tomas Lindqvist, the chairman, when all the votes had been counted.</p>';
const GROWN = '<p>“And it grows,” said Ann Lee, the treasurer, who had counted them.</p>';

describe.each(bothBrowsers)('pages that lay themselves out in their own way, in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });
  const open = (name: string, style: string, body: string) =>
    saidby.openAndRead(
      saidby.server.put(
        `/${name}.html`,
        `<!doctype html><html lang="en"><title>Votes</title><meta property="og:type" content="article"><style>${style}</style><article style="margin: 0 60px">${body}</article>`,
      ),
    );

  test('where a page zooms itself, card and bookmark stand beside the quotation', async () => {
    const { page, state } = await open('zooms', 'html { zoom: 1.5 }', STORY + SAID);
    await saidby.ask('saveQuotations', { quotations: [state.quotations[0]!.id] }, page);
    await page.bringToFront();
    const card = await restOn(saidby, page, '“We have', 'Tomas Lindqvist');
    const [line] = await linesOf(page, '“We have');
    expect(card.box.y - line!.y - line!.height).toBeCloseTo(8, -1);
    await vi.waitFor(async () => {
      const [bookmark] = await bookmarksOf(saidby, page);
      expect(Math.abs(bookmark!.box.y + 7 - (line!.y + line!.height / 2))).toBeLessThan(4);
      expect(line!.x - bookmark!.box.x).toBeCloseTo(24, 0);
    }, PATIENCE);
    await saidby.ask('eraseAll', {});
  });

  test('what is folded away is unfolded when it is gone to', async () => {
    const { page, state } = await open('folds', '', `${STORY}${SAID}<details><summary>More on the vote of the council</summary>${GROWN}</details>`);
    const { id } = state.quotations.find(({ text }) => text.includes('grows'))!;
    await saidby.ask('goTo', { quotation: id }, page);
    const card = await cardSaying(saidby, page, 'Ann Lee');
    const [line] = await linesOf(page, '“And it');
    expect(await page.evaluate(() => document.querySelector('details')!.open)).toBe(true);
    expect(card.box.y - line!.y - line!.height).toBeCloseTo(8, -1);
  });
});
