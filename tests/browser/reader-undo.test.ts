import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PATIENCE, useSaidby } from './harness/index.ts';
import { WAITED } from './reader.ts';
import { stored } from './rooms-stored.ts';

describe('Undo of what was decided about a quotation', () => {
  const saidby = useSaidby({ browser: 'chromium', width: 820, height: 640 });
  const decide = (page: Page, quotation: string, name: string | null) => saidby.ask('correctSpeaker', { quotation, speaker: name === null ? null : { name, role: null } }, page);
  const saidBy = (page: Page, name: string) =>
    saidby.waitForState(page, ({ quotations }) => quotations.find(({ text }) => text.startsWith(WAITED))?.attribution.speaker?.name === name);

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  test('gives back what was decided before, also to a page that is opened again', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const { id } = state.quotations.find(({ text }) => text.startsWith(WAITED))!;
    await decide(page, id, 'Jo Berg');
    for (const mistake of ['Amina Okafor', null]) {
      await decide(page, id, mistake);
      await page.bringToFront();
      await saidby.press(page, 'Undo');
      await saidBy(page, 'Jo Berg');
    }
    await page.reload({ waitUntil: 'domcontentloaded' });
    await saidby.read(page);
    await saidBy(page, 'Jo Berg');
  });

  test('gives a clip that was saved under it the speaker of the article', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const { id, attribution } = state.quotations.find(({ text }) => text.startsWith(WAITED))!;
    await decide(page, id, 'Amina Okafor');
    await saidby.ask('saveQuotations', { quotations: [id] }, page);
    await page.bringToFront();
    await saidby.press(page, 'Undo');
    await saidBy(page, 'Tomas Lindqvist');
    const { name, role, basis } = attribution.speaker!;
    await vi.waitFor(async () => expect((await stored(saidby)).clips).toMatchObject([{ corrected: false, speaker: { name, role, basis } }]), PATIENCE);
  });
});
