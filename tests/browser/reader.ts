/** What tests of the reader share: the card as a reader meets it, and the page beneath. */
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { PageState } from '../../lib/messages/page-state.ts';
import { painted, pointAt, PATIENCE, type Saidby, type ShadowElement } from './harness/index.ts';

export const WAITED = '“We have waited';
export const NOBODY = '“Nobody asked';
export const CLOSE = '“Close it for';

/** The open card, or `null`. */
export async function cardOf(saidby: Saidby, page: Page): Promise<ShadowElement | null> {
  return (await saidby.shadow(page)).find(({ role }) => role === 'dialog') ?? null;
}

/** Waits for a card that says all of `words`. */
export function cardSaying(saidby: Saidby, page: Page, ...words: string[]): Promise<ShadowElement> {
  return vi.waitFor(async () => {
    const card = await cardOf(saidby, page);
    if (!card || !words.every((word) => card.text.includes(word))) throw new Error(`no card with ${words.join(', ')}: ${card?.text}`);
    return card;
  }, PATIENCE);
}

export function noCard(saidby: Saidby, page: Page): Promise<void> {
  return vi.waitFor(async () => {
    if (await cardOf(saidby, page)) throw new Error('the card is open');
  }, PATIENCE);
}

/** Rests the pointer on a quotation until its card says all of `words`. */
export async function restOn(saidby: Saidby, page: Page, quotation: string, ...words: string[]): Promise<ShadowElement> {
  await pointAt(page, quotation);
  return cardSaying(saidby, page, ...words);
}

/** Waits until something of ours says all of `words` (notice or card). */
export function told(saidby: Saidby, page: Page, words: string): Promise<ShadowElement> {
  return vi.waitFor(async () => {
    const found = (await saidby.shadow(page)).find(({ text }) => text.includes(words));
    if (!found) throw new Error(`nothing says ${words}`);
    return found;
  }, PATIENCE);
}

/** The bookmarks that stand beside the text. */
export async function bookmarksOf(saidby: Saidby, page: Page): Promise<ShadowElement[]> {
  const shown = await saidby.shadow(page);
  return shown.filter(({ tag, text, box }) => tag === 'button' && text === '' && box.width > 0 && box.width < 20);
}

/** Where words of the page stand, line by line, in CSS pixels of the viewport. */
export async function linesOf(page: Page, quotation: string): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate((wanted) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).find((candidate) => candidate.toString().startsWith(wanted));
    return [...(range?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }, quotation);
}

/** Words that are marked more than once are lit: the quotation whose card is open, and its evidence. */
export async function lit(page: Page): Promise<string[]> {
  const marks = await painted(page);
  return marks.filter(({ name }) => /[ce]\d$/.test(name)).flatMap(({ ranges }) => ranges.map(({ text }) => text));
}

export function overlaps(a: ShadowElement['box'], b: ShadowElement['box']): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * A paragraph comes before the article's others, as in a live report, so that all words of the article are counted anew; on the
 * screen it stands below them, and nothing moves. Resolves when the page has been read with it.
 */
export async function grow(saidby: Saidby, page: Page): Promise<PageState> {
  const start = ({ quotations }: PageState) => quotations.at(-1)!.attribution.quotation.start;
  const before = start((await saidby.state(page))!);
  await page.evaluate(() => {
    const words = 'The harbour master, Ines Falk, wrote late on Monday that the board would meet again before the end of the month to hear those who had not been asked.';
    document.querySelector('h1')!.insertAdjacentHTML('afterend', `<div style="position: absolute; top: 1500px"><p>${words}</p></div>`);
  });
  return saidby.waitForState(page, (state) => start(state) > before);
}

/** Asks for a command as the browser's keys do. */
export async function command(saidby: Saidby, page: Page, name: string): Promise<void> {
  await saidby.ask('command', { name }, page);
  await page.bringToFront();
}
