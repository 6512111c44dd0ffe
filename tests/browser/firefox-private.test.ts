import { describe, expect, test, vi } from 'vitest';
import { PATIENCE, useSaidby } from './harness/index.ts';
import { stored } from './rooms-stored.ts';

type Tab = { url?: string; incognito: boolean };

describe('a private window of Firefox', () => {
  const saidby = useSaidby({ browser: 'firefox' });

  test('leaves nothing behind but what is saved, and opens the collection where there is one', async () => {
    const page = await saidby.openPrivately(`${saidby.server.origin}/harbour.html`);
    const { quotations } = await saidby.read(page);
    const [named, none] = [quotations[0]!, quotations[1]!];
    await saidby.ask('correctSpeaker', { quotation: named.id, speaker: { name: 'Ida Berg', role: null } }, page);
    await saidby.ask('correctSpeaker', { quotation: none.id, speaker: null }, page);
    await saidby.ask('readNow', {}, page);
    const after = (await saidby.state(page))!.quotations;
    expect(after.find(({ text }) => text === named.text)?.attribution.speaker?.name).toBe('Ida Berg');
    expect(after.map(({ text }) => text)).not.toContain(none.text);
    expect(await stored(saidby)).toEqual({ clips: [], places: [], corrections: [], changes: [] });

    await saidby.ask('saveQuotations', { quotations: [named.id] }, page);
    const kept = await stored(saidby);
    expect(kept.clips).toMatchObject([{ speaker: { name: 'Ida Berg', basis: 'person' } }]);
    expect(kept.corrections).toEqual([]);

    await saidby.runInReader(page, `() => browser.runtime.sendMessage({ saidby: 1, to: 'background', name: 'open', body: { room: 'collection' } })` as never);
    const driver = await saidby.driver();
    await vi.waitFor(async () => {
      const tabs = JSON.parse((await driver.evaluate(`browser.tabs.query({}).then((tabs) => JSON.stringify(tabs))`)) as string) as Tab[];
      expect(tabs.filter(({ url }) => url?.includes('/collection.html')).map(({ incognito }) => incognito)).toEqual([false]);
    }, PATIENCE);
  });

  test('exports what is kept of its page', async () => {
    const page = await saidby.openPrivately(`${saidby.server.origin}/harbour.html`);
    const { quotations } = await saidby.read(page);
    await saidby.ask('saveQuotations', { quotations: [quotations[0]!.id] }, page);
    const [driver, tab] = [await saidby.driver(), await saidby.tab(page)];
    const address = `${saidby.origin}/sidepanel.html?tab=${tab}`;
    await driver.evaluate(`browser.tabs.get(${tab}).then(({ windowId }) => browser.tabs.create({ url: '${address}', windowId })).then(() => {})`);
    const panel = await vi.waitFor(async () => {
      for (const one of await saidby.browser.pages()) if ((await one.evaluate(() => location.href).catch(() => '')) === address) return one;
      throw new Error('The panel did not open');
    }, PATIENCE);
    for (const selector of ['.quotations-footer > span [aria-haspopup=menu]', '[role=menuitem]']) await (await panel.waitForSelector(selector, PATIENCE))!.click();
    await vi.waitFor(async () => expect(await panel.evaluate(() => document.body.innerText)).toMatch(/1 clip exported/), PATIENCE);
  });
});
