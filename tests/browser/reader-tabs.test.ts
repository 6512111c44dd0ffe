import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';
import { bookmarksOf } from './reader.ts';
import { stored } from './rooms-stored.ts';

describe.each(bothBrowsers)('one article in two tabs, in %s', (browser) => {
  const saidby = useSaidby({ browser, width: 820, height: 640 });

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  test('what is saved, corrected and taken out in one is shown in the other', async () => {
    // Told apart by an address that means the same page.
    const { page: one, state } = await saidby.openAndRead('harbour.html?utm_source=mail');
    const { page: other } = await saidby.openAndRead('harbour.html');
    const { id, text } = state.quotations[0]!;
    const there = (wanted: (quotation: (typeof state.quotations)[0] | undefined) => boolean) =>
      saidby.waitForState(other, ({ quotations }) => wanted(quotations.find((each) => each.text === text)));
    await saidby.ask('saveQuotations', { quotations: [id] }, one);
    await there((quotation) => quotation?.clip != null);
    await vi.waitFor(async () => expect(await bookmarksOf(saidby, other)).toHaveLength(1), PATIENCE);
    await saidby.ask('correctSpeaker', { quotation: id, speaker: { name: 'Ottilie Crane', role: null } }, one);
    await there((quotation) => quotation?.attribution.speaker?.name === 'Ottilie Crane');
    await saidby.ask('goTo', { quotation: id }, one);
    await one.bringToFront();
    await saidby.press(one, 'Remove');
    await there((quotation) => quotation?.clip === null);
    await saidby.ask('correctSpeaker', { quotation: id, speaker: null }, one);
    await there((quotation) => quotation === undefined);
  });

  test('what is changed in the collection, and comes in with a file, is shown in a page that is open', async () => {
    const { page, state } = await saidby.openAndRead('harbour.html');
    const { id, text } = state.quotations[0]!;
    const there = (wanted: (quotation: (typeof state.quotations)[0] | undefined) => boolean) =>
      saidby.waitForState(page, ({ quotations }) => wanted(quotations.find((each) => each.text === text)));
    await saidby.ask('saveQuotations', { quotations: [id] }, page);
    await there((quotation) => quotation?.clip != null);
    const [kept] = (await stored(saidby)).clips;
    await saidby.ask('editClips', { clips: [kept!.id], change: { speaker: { name: 'Ottilie Crane' } } });
    await there((quotation) => quotation?.attribution.speaker?.name === 'Ottilie Crane');
    await saidby.ask('editClips', { clips: [kept!.id], change: { deleted: true } });
    await there((quotation) => quotation?.clip === null);
    await saidby.ask('importClips', { clips: [{ ...kept, updated: '2099-01-01T00:00:00.000Z' }] });
    await there((quotation) => quotation?.clip === kept!.id);
  });

  test('what was corrected is known again by another address of the article', async () => {
    const html = await readFile('tests/pages/harbour.html', 'utf8');
    saidby.server.put('/story.html', html.replace('<head>', '<head><link rel="canonical" href="/story.html">'));
    const { page, state } = await saidby.openAndRead(`${saidby.server.origin}/story.html?from=front`);
    const [first, second] = state.quotations;
    await saidby.ask('correctSpeaker', { quotation: first!.id, speaker: { name: 'Ottilie Crane', role: null } }, page);
    await saidby.ask('correctSpeaker', { quotation: second!.id, speaker: null }, page);
    const { state: again } = await saidby.openAndRead(`${saidby.server.origin}/story.html?from=search`);
    expect(again.quotations.find(({ text }) => text === first!.text)?.attribution.speaker?.name).toBe('Ottilie Crane');
    expect(again.quotations.map(({ text }) => text)).not.toContain(second!.text);
  });
});
