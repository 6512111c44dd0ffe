import type { Page } from 'puppeteer-core';

/** One highlight of the page's registry: its name, and the text and place of each range. */
export type Painted = { name: string; ranges: { text: string; x: number; y: number; width: number; height: number }[] };

/** Every highlight painted on the page, ours and others'. Boxes are of the range's first line, in CSS pixels of the viewport. */
export async function painted(page: Page): Promise<Painted[]> {
  const highlights = await page.evaluate(() =>
    JSON.stringify(
      [...CSS.highlights].map(([name, highlight]) => ({
        name,
        ranges: [...highlight].map((range) => {
          const { x = 0, y = 0, width = 0, height = 0 } = (range as Range).getClientRects()[0] ?? {};
          return { text: range.toString(), x, y, width, height };
        }),
      })),
    ),
  );
  return JSON.parse(highlights) as Painted[];
}

/** Moves the real pointer onto the highlighted words that begin with `text`, scrolled into view. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).find((candidate) => candidate.toString().trimStart().startsWith(wanted));
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 } : null;
  }, text);
  if (place === null) throw new Error(`nothing highlighted begins with ${text}`);
  await page.mouse.move(place.x - 1, place.y);
  await page.mouse.move(place.x, place.y);
}
