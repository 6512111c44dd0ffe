import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clipSchema, type Clip } from '../../lib/clip/index.ts';
import { portionsOf } from '../../lib/messages/portions.ts';
import { articleOf, attributionOf } from '../articles.ts';
import { clipOf } from '../clips.ts';
import { manyClips } from '../many-clips.ts';
import { bothBrowsers, painted, PATIENCE, useSaidby } from './harness/index.ts';
import { stored } from './rooms-stored.ts';

const WORDS = '“We close the gates at ten,”';

function savingOf(words = WORDS, nth = 0, url = 'https://canal.example/news/locks') {
  const article = articleOf({ url });
  return { article, attribution: attributionOf(article, words, { nth }), engine: 'e1', corrected: false, origin: 'quotation' };
}

describe.each(bothBrowsers)('the background in %s', (browser) => {
  const saidby = useSaidby({ browser });
  const save = (...of: Parameters<typeof savingOf>) => saidby.ask('save', savingOf(...of)) as Promise<{ clip: string; created: boolean }>;
  /** The number on the toolbar button for this page. */
  const badgeOf = async (page: Page) => (await saidby.driver()).evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${await saidby.tab(page)} })`);

  beforeEach(async () => {
    await saidby.ask('eraseAll', {});
  });

  test('keeps a quotation once, however often it is saved', async () => {
    const first = await save();
    expect(first.created).toBe(true);
    expect(await save()).toEqual({ clip: first.clip, created: false });
    expect(await Promise.all([save(WORDS, 1), save(WORDS, 1)])).toHaveLength(2);
    const { clips } = await stored(saidby);
    expect(clips).toHaveLength(2);
    for (const clip of clips) expect(clipSchema.parse(clip)).toEqual(clip);
  });

  test('has written before it answers, though it is ended at once', async () => {
    const { clip } = await save();
    await saidby.endBackground();
    expect((await stored(saidby)).clips.map(({ id }) => id)).toEqual([clip]);
    const second = await save('“That is late enough.”');
    expect(second.created).toBe(true);
    expect((await stored(saidby)).clips).toHaveLength(2);
  });

  test.runIf(browser === 'chromium')('has written to the disk itself before it answers, which a power cut does not take back', async () => {
    const target = saidby.browser.targets().find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(saidby.origin));
    const worker = (await target!.worker())!;
    await worker.evaluate(`{ const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...clip) { globalThis.written = this.transaction.durability; return add.apply(this, clip); } }`);
    await save();
    expect(await worker.evaluate('written')).toBe('strict');
  });

  test('takes out, and takes back in what was taken out, with its history', async () => {
    const { clip } = await save();
    await saidby.ask('editClips', { clips: [clip], change: { note: 'page 3', addTags: ['locks'] } });
    for (const twice of [clip, clip]) await saidby.ask('unsave', { clip: twice });
    expect((await stored(saidby)).clips[0]?.deleted).not.toBeNull();
    const keptThere = () => saidby.ask('keptAt', { addresses: ['https://canal.example/news/locks'] });
    expect(await keptThere()).toEqual({ clips: [] });
    expect(await save()).toEqual({ clip, created: false });
    const { clips, changes } = await stored(saidby);
    expect(await keptThere()).toEqual({ clips });
    expect(clips[0]).toMatchObject({ deleted: null, note: 'page 3', tags: ['locks'] });
    expect(changes.map(({ field }) => field)).toEqual(['note', 'tags', 'deleted', 'deleted']);
  });

  test('removes for good only what is in the trash, with what was decided about it', async () => {
    const [kept, ...thrown] = [await save(), await save('“That is late enough.”'), await save('“and we mean it.”')];
    const corrections = (await stored(saidby)).clips.map(({ selectors: [{ exact, prefix, suffix }] }) => ({ exact, prefix, suffix, speaker: { name: 'Ida Berg', role: null } }));
    await saidby.ask('correct', { url: 'https://canal.example/news/locks', corrections });
    for (const { clip } of thrown) await saidby.ask('unsave', { clip });
    await saidby.ask('purgeClips', { clips: [kept, ...thrown].map(({ clip }) => clip) });
    const left = await stored(saidby);
    expect(left.clips.map(({ id }) => id)).toEqual([kept.clip]);
    for (const { clip } of [...left.places, ...left.changes]) expect(clip).toBe(kept.clip);
    expect(left.corrections.map(({ exact }) => exact)).toEqual([WORDS]);
  });

  test('mends saved clips by an explicit correction only, and unmends them', async () => {
    const [{ clip }, { clip: other }] = [await save(), await save('“That is late enough.”')];
    const kept = async (id: string) => (await stored(saidby)).clips.find((one) => one.id === id)!;
    const [quote] = (await kept(clip)).selectors;
    const correction = { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, speaker: { name: 'Ida Berg', role: null } };
    const url = 'https://canal.example/news/locks?utm_source=mail';
    for (const corrections of [[correction], [correction]]) await saidby.ask('correct', { url, corrections });
    expect(await kept(clip)).toMatchObject({ corrected: true, speaker: { name: 'Ida Berg', basis: 'person' } });
    expect((await kept(other)).speaker?.name).toBe('Ruth Adeyemi');
    await save();
    expect((await kept(clip)).speaker?.name).toBe('Ida Berg');
    await saidby.ask('editClips', { clips: [other], change: { speaker: { name: 'Ida Berg' } } });
    await saidby.ask('editClips', { clips: [clip], change: { note: 'page 3' } });
    for (let i = 0; i < 2; i++) await saidby.ask('correct', { url, corrections: [], withdraw: [{ ...correction, before: null }] });
    const { corrections, changes } = await stored(saidby);
    expect(await kept(clip)).toMatchObject({ corrected: false, speaker: { name: 'Ruth Adeyemi', basis: 'stated' }, updated: changes.at(-1)?.at });
    expect((await kept(other)).speaker?.name).toBe('Ida Berg');
    expect(corrections).toEqual([]);
    expect(changes.map(({ field }) => field)).toEqual(['speaker', 'speaker', 'note', 'speaker']);
    // The name that the article gave, confirmed: taken back twice, as when the first answer was lost, it is not confirmed again.
    const confirmed = { ...correction, speaker: { name: 'Ruth Adeyemi', role: null } };
    await saidby.ask('correct', { url, corrections: [confirmed] });
    for (let i = 0; i < 2; i++) await saidby.ask('correct', { url, corrections: [], withdraw: [{ ...confirmed, before: null }] });
    expect(await kept(clip)).toMatchObject({ corrected: false, speaker: { basis: 'stated' } });
  });

  test('keeps a clip whose words are called no quotation', async () => {
    await save();
    const [quote] = (await stored(saidby)).clips[0]!.selectors;
    await saidby.ask('correct', { url: 'https://canal.example/news/locks', corrections: [{ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, speaker: null }] });
    const { clips, corrections } = await stored(saidby);
    expect(clips[0]).toMatchObject({ deleted: null, corrected: false });
    expect(corrections).toHaveLength(1);
  });

  test('imports all or nothing, and the later of two', async () => {
    const [one, two] = [clipOf(1), clipOf(2)];
    const [past, future] = ['2001-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];
    // As from two files, of which the second was saved earlier.
    const twice = [one, two, { ...one, key: clipOf(5).key, updated: past }, { ...two, id: clipOf(5).id, updated: past }];
    expect(await saidby.ask('importClips', { clips: twice })).toEqual({ added: 2, updated: 0, unchanged: 2, trashed: 0 });
    expect((await saidby.send('importClips', { clips: [clipOf(3), { ...clipOf(4), exact: '' }] })).ok).toBe(false);
    saidby.errors.splice(0);
    expect((await stored(saidby)).clips).toEqual([one, two]);
    const later = { ...one, id: clipOf(6).id, note: 'newer', updated: future };
    const older = { ...two, key: clipOf(6).key, note: 'older', updated: past };
    expect(await saidby.ask('importClips', { clips: [later, older] })).toEqual({ added: 0, updated: 1, unchanged: 1, trashed: 0 });
    const { clips, places, changes } = await stored(saidby);
    expect(clips).toEqual([{ ...later, id: one.id }, two]);
    expect(places).toEqual([one, two].map(({ id, article }) => ({ address: article.url, clip: id })));
    expect(changes).toMatchObject([{ clip: one.id, field: 'note', before: '', after: 'newer' }]);
  });

  /** Sends clips as the collection page does, with all portions or without the last; resolves to the first packet that comes back, or `null` where the port is closed. */
  async function importOver(clips: readonly Clip[], whole = true): Promise<unknown> {
    const portions = [...portionsOf({ clips })];
    expect(portions.length).toBeGreaterThan(10);
    const driver = await saidby.driver();
    const packets = whole ? [...portions, { end: true }] : portions.slice(0, -1);
    return driver.evaluate(
      (sent, close) =>
        new Promise((resolve) => {
          type Port = { postMessage(packet: unknown): void; disconnect(): void; onMessage: { addListener(listener: (packet: unknown) => void): void } };
          type Api = { runtime: { connect(info: { name: string }): Port } };
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          const port = (browser ?? chrome).runtime.connect({ name: 'saidby background importClips' });
          port.onMessage.addListener(resolve);
          for (const packet of sent) port.postMessage(packet);
          if (!close) return;
          port.disconnect();
          resolve(null);
        }),
      packets,
      !whole,
    );
  }

  test('imports what comes in many portions, all or nothing', async () => {
    const clips = manyClips(700);
    const last = clips.at(-1)!;
    expect(await importOver([...clips.slice(0, -1), { ...last, exact: '' }])).toMatchObject({ error: expect.any(String) as string });
    saidby.errors.splice(0);
    expect(await importOver(clips, false)).toBe(null);
    expect((await stored(saidby)).clips).toHaveLength(0);
    const later = { ...last, note: 'newer', updated: '2027-01-01T00:00:00.000Z' };
    await saidby.ask('importClips', { clips: [clips[0], { ...last, updated: '2001-01-01T00:00:00.000Z' }] });
    expect(await importOver([...clips.slice(0, -1), later])).toEqual({ path: [], value: { added: 698, updated: 1, unchanged: 1, trashed: 0 } });
    const kept = (await stored(saidby)).clips;
    expect(kept).toHaveLength(700);
    expect(kept).toContainEqual(later);
  });

  // Firefox ends a background after half a minute in which it called nothing; Chromium spares one that is asked by a message.
  test.runIf(browser === 'firefox')('is not ended while it waits for the disk, however long that takes', async () => {
    const driver = await saidby.driver();
    await driver.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('saidby');
          opening.onsuccess = () => {
            const until = Date.now() + 34_000;
            const clips = opening.result.transaction('clips', 'readwrite').objectStore('clips');
            const hold = () => {
              if (Date.now() > until) opening.result.close();
              else clips.count().onsuccess = hold;
            };
            hold();
            resolve();
          };
        }),
    );
    expect(await saidby.ask('importClips', { clips: [clipOf(1)] })).toEqual({ added: 1, updated: 0, unchanged: 0, trashed: 0 });
  });

  test.each([
    ['a name that is not in the contract', 'nonsense', {}],
    ['a name of every object', 'constructor', {}],
    ['a body that does not fit', 'editClips', { clips: 'all', change: {} }],
    ['a body that lacks a field', 'save', { article: null }],
    ['a prefix that would break out of the sheet', 'paint', { prefix: 'x){}*{display:none}' }],
  ])('refuses %s', async (_what, name, body) => {
    const answer = await saidby.send(name, body);
    expect(answer).toMatchObject({ ok: false });
    expect((await stored(saidby)).clips).toEqual([]);
  });

  test('refuses over a port what it refuses in a message, and portions that do not fit', async () => {
    const page = await saidby.open('sample-article.html');
    const overPort = (name: string, ...packets: object[]) => {
      const run = `() => new Promise((resolve) => {
        const port = (globalThis.browser ?? chrome).runtime.connect({ name: 'saidby background ${name}' });
        port.onMessage.addListener(({ error }) => resolve(error));
        port.onDisconnect.addListener(() => resolve('gone'));
        for (const packet of ${JSON.stringify(packets)}) port.postMessage(packet);
      })`;
      return saidby.runInReader(page, run as never);
    };
    const end = { end: true };
    expect(await overPort('eraseAll', { path: [], value: {} }, end)).toBe('eraseAll is not for pages');
    expect(await overPort('nonsense', { path: [], value: {} }, end)).toBe('unknown message nonsense');
    expect(await overPort('save', { path: [], value: { article: null } }, end)).toBe('gone');
    expect(await overPort('save', { path: ['__proto__', 'polluted'], value: 'x' }, end)).toBe('gone');
    expect(await overPort('save', end)).toContain('does not fit');
    expect((await stored(saidby)).clips).toEqual([]);
  });

  test('lets a page speak of its own articles only', async () => {
    const { clip } = await save();
    const page = await saidby.open('sample-article.html');
    const fromPage = (name: string, body: object) => {
      const message = JSON.stringify({ saidby: 1, to: 'background', name, body });
      return saidby.runInReader(page, `() => (globalThis.browser ?? chrome).runtime.sendMessage(${message})` as never);
    };
    for (const name of ['readTab', 'keptAt', 'editClips', 'purgeClips', 'importClips', 'eraseAll'])
      expect(await fromPage(name, {})).toEqual({ ok: false, error: `${name} is not for pages` });
    const url = 'https://canal.example/news/locks';
    const foreign = { read: { snapshot: { url, html: '', blocks: [], language: null } }, unsave: { clip }, save: savingOf(WORDS, 1), correct: { url, corrections: [] } };
    for (const [name, body] of Object.entries(foreign))
      expect([name, await fromPage(name, body)]).toEqual([name, { ok: false, error: 'A page may only speak of its own articles.' }]);
    saidby.errors.splice(0);
    const { clips } = await stored(saidby);
    expect(clips.map(({ id, deleted }) => ({ id, deleted }))).toEqual([{ id: clip, deleted: null }]);
    expect(await fromPage('save', savingOf(WORDS, 0, page.url()))).toMatchObject({ ok: true });
  });

  test('runs by itself where the reader allowed it, and nowhere else', async () => {
    const driver = await saidby.driver();
    const registered = () =>
      driver.evaluate(
        `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id, matches, excludeMatches }) => ({ id, matches, excludeMatches: excludeMatches ?? [] })))`,
      );
    const gate = { id: 'gate', matches: ['http://127.0.0.1/*', 'http://localhost/*'], excludeMatches: [] };
    await vi.waitFor(async () => expect(await registered()).toEqual([gate]), PATIENCE);
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ 'settings.pausedHosts': ['localhost'] })`);
    await vi.waitFor(async () => expect(await registered()).toEqual([{ ...gate, excludeMatches: ['*://localhost/*'] }]), PATIENCE);
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
    await vi.waitFor(async () => expect(await registered()).toEqual([gate]), PATIENCE);
    // What was changed while it slept is put right at its next start.
    await driver.evaluate(`(globalThis.browser ?? chrome).scripting.unregisterContentScripts()`);
    await saidby.endBackground();
    await save();
    await vi.waitFor(async () => expect(await registered()).toEqual([gate]), PATIENCE);
  });

  test.runIf(browser === 'chromium')('reads an article that was made ready before it was asked for, and not the page that named it', async () => {
    const words = await readFile('tests/pages/sample-article.html', 'utf8');
    saidby.server.put('/ahead.html', `${words}<script>addEventListener('load', () => setTimeout(() => fetch('/stands'), 500))</script>`);
    const rules = JSON.stringify({ prerender: [{ urls: ['/ahead.html'], eagerness: 'immediate' }] });
    const page = await saidby.open(
      saidby.server.put('/front.html', `<!doctype html><title>Front</title><script type="speculationrules">${rules}</script><a href="/ahead.html">Locks</a>`),
    );
    await vi.waitFor(() => expect(saidby.server.requests.map(({ path }) => path)).toContain('/stands'), PATIENCE);
    expect(await saidby.state(page)).toBe(null);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart)).toBeGreaterThan(0);
    await vi.waitFor(async () => expect((await painted(page)).length).toBeGreaterThan(0), PATIENCE);
  });

  test('remembers a correction when the page is read again', async () => {
    const { page, state } = await saidby.openAndRead('sample-article.html');
    const { id, text } = state.quotations[0]!;
    await saidby.ask('saveQuotations', { quotations: [id] }, page);
    await saidby.ask('correctSpeaker', { quotation: id, speaker: { name: 'Ottilie Crane', role: null } }, page);
    await vi.waitFor(async () => expect((await stored(saidby)).clips[0]?.speaker?.name).toBe('Ottilie Crane'), PATIENCE);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = (await saidby.read(page)).quotations.find((quotation) => quotation.text === text);
    expect(again).toMatchObject({ state: 'person', attribution: { speaker: { name: 'Ottilie Crane' } } });
    expect(again?.clip).not.toBeNull();
  });

  test('shows in the page what was decided in the collection', async () => {
    const { page, state } = await saidby.openAndRead('sample-article.html');
    const { id, text } = state.quotations[0]!;
    await saidby.ask('saveQuotations', { quotations: [id] }, page);
    const [clip] = (await stored(saidby)).clips;
    await saidby.ask('editClips', { clips: [clip!.id], change: { speaker: { name: 'Ottilie Crane', role: 'harbour master' } } });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = (await saidby.read(page)).quotations.find((quotation) => quotation.text === text);
    expect(again).toMatchObject({ state: 'person', clip: clip!.id, attribution: { speaker: { name: 'Ottilie Crane', role: 'harbour master' } } });
  });

  test('counts no more, and lists nothing, once the marks are taken away', async () => {
    const { page } = await saidby.openAndRead('sample-article.html');
    const panel = await saidby.room(`sidepanel.html?tab=${await saidby.tab(page)}`);
    const words = () => panel.evaluate(() => document.body.innerText);
    await vi.waitFor(async () => expect(await words()).toContain('12 quotations'), PATIENCE);
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe('12'), PATIENCE);
    await saidby.ask('off', {}, page);
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe(''), PATIENCE);
    await vi.waitFor(async () => expect(await words()).toContain('Ready to read'), PATIENCE);
  });

  test('counts nothing on the button of the page that came next, though word of the one before comes late', async () => {
    const { page, state } = await saidby.openAndRead('sample-article.html');
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe('12'), PATIENCE);
    // The background has to be started for it, which takes longer than leaving the page.
    const message = JSON.stringify({ saidby: 1, to: 'background', name: 'state', body: { state } });
    await saidby.runInReader(page, `() => addEventListener('pagehide', () => void (globalThis.browser ?? chrome).runtime.sendMessage(${message}))` as never);
    await saidby.endBackground();
    await page.goto(`${saidby.server.origin}/not-article.html`);
    // Answered once the background has heard what was sent before.
    await save();
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe(''), PATIENCE);
  });

  test('knows in a page that one comes back to what was taken out meanwhile', async () => {
    const { page, state } = await saidby.openAndRead('sample-article.html');
    await saidby.ask('saveQuotations', { quotations: [state.quotations[0]!.id] }, page);
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe('12'), PATIENCE);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => document.documentElement.classList.toggle('put-aside', persisted)));
    await page.goto(`${saidby.server.origin}/not-article.html`);
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe(''), PATIENCE);
    await saidby.ask('eraseAll', {});
    // The driver waits for a page to load, which one that was put aside does not.
    await page.evaluate(() => history.back());
    await vi.waitFor(() => page.waitForSelector('.put-aside', { timeout: 5_000 }), PATIENCE);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 12 && quotations.every(({ clip }) => clip === null));
    await vi.waitFor(async () => expect(await badgeOf(page)).toBe('12'), PATIENCE);
  });

  test('keeps everything over a restart of the browser', async () => {
    const { clip } = await save();
    await saidby.restart();
    expect((await stored(saidby)).clips.map(({ id }) => id)).toEqual([clip]);
  });
});
