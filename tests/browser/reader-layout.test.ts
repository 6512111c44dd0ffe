import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf, linesOf, restOn } from './reader.ts';

const STORY =
  '<h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight, and then went home.</p>';
const SAID = '<p>“We have kept it,” said Tomas Lindqvist, the chairman, when all the votes had been counted.</p>';

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
});
