/** Clips, files and hands for the tests of the collection page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Clip } from '../../lib/clip/schema.ts';
import { toJson } from '../../lib/exchange/index.ts';
import { clipOf } from '../clips.ts';
import { PATIENCE, type Saidby } from './harness/index.ts';

const said = (name: string, role: string | null) => ({ name, role, confidence: 0.95, basis: 'stated' as const });
export const CLIPS: Clip[] = [
  clipOf(1, { saved: '2026-05-01T09:00:00.000Z', tags: ['herring'] }),
  clipOf(2, {
    saved: '2026-05-02T09:00:00.000Z',
    exact: '“The ferry is a road to us,”',
    speaker: said('Seán O’Brien', 'county councillor'),
    article: { publisher: 'Coast Daily', published: '2026-04-03' },
  }),
  clipOf(3, { saved: '2026-05-03T09:00:00.000Z', exact: '“You can count herring or cruise tickets,”', note: 'Ask for the figures.' }),
  clipOf(4, {
    saved: '2026-05-04T09:00:00.000Z',
    exact: '“a gift to the cruise lines”',
    speaker: null,
    article: { headline: '<b onclick="alert(1)">Leaflet</b>', publisher: null },
  }),
];
export const FILE = toJson(CLIPS, '2026-11-24T10:00:00.000Z');

/** The page with these clips in the collection and nothing else. */
export async function openCollection(saidby: Saidby, clips: readonly Clip[] = CLIPS, hash = ''): Promise<Page> {
  await saidby.ask('eraseAll', {});
  await saidby.ask('importClips', { clips });
  const page = await saidby.room(`collection.html${hash}`);
  await page.waitForSelector('.clip, .empty');
  return page;
}

/** A folder for files that tests write and browsers save; gone at the end. */
export function useFolder(): { path: string } {
  const folder = { path: '' };
  beforeAll(async () => void (folder.path = await mkdtemp(join(tmpdir(), 'saidby-files-'))));
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

/** Chooses a file as a reader does: by the page's own file field. */
export async function choose(page: Page, folder: { path: string }, content: string): Promise<void> {
  const path = join(folder.path, 'collection.json');
  await writeFile(path, content);
  const field = (await page.waitForSelector('input[data-import]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** The quotations listed, top to bottom. */
export function listed(page: Page): Promise<string[]> {
  return page.$$eval('[role=option] .clip-words', (words) => words.map((element) => element.textContent));
}

export async function expectListed(page: Page, numbers: number[]): Promise<void> {
  await vi.waitFor(async () => expect(await listed(page)).toEqual(numbers.map((number) => CLIPS[number - 1]!.exact)), PATIENCE);
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent);
}

export async function expectText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await textOf(page, selector)).toMatch(text), PATIENCE);
}

/** Clicks the button of this name. */
export async function press(page: Page, text: string, within: string): Promise<void> {
  await page.locator(`${within} ::-p-xpath(.//button[normalize-space(.)="${text}"])`).click();
}
