import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';

const STORY =
  '<article><h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight, and then went home.</p><p>The budget had been drawn up in the spring, when nobody knew yet how much the new bridge would cost the town and how much of it the state would pay.</p><p>“We have kept it,” said Tomas Lindqvist, the chairman, when all the votes had been counted.</p></article>';
const pageWith = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Votes</title>${head}</head><body>${body}</body></html>`;
const STATED = '<meta property="og:type" content="article">';

/** The build for tests may always read the server's pages, and nobody asks for any of these. */
describe.each(bothBrowsers)('where reading is always on, in %s', (browser) => {
  const saidby = useSaidby({ browser });
  const put = (name: string, html: string) => saidby.open(saidby.server.put(`/${name}.html`, html));

  test('an article that a script brings later is read', async () => {
    const page = await put('later', pageWith('<main></main>', STATED));
    expect(await saidby.state(page)).toBe(null);
    await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), STORY);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 1);
  });

  test('an article that takes the place of another page without being loaded is read', async () => {
    const page = await put('front', pageWith('<main><a href="/votes">Votes</a></main>'));
    expect(await saidby.state(page)).toBe(null);
    await page.evaluate(
      (html, head) => {
        history.pushState({}, '', '/votes');
        document.head.insertAdjacentHTML('beforeend', head);
        document.querySelector('main')!.innerHTML = html;
      },
      STORY,
      STATED,
    );
    const { url } = await saidby.waitForState(page, ({ quotations }) => quotations.length === 1);
    expect(url).toBe(`${saidby.server.origin}/votes`);
  });

  test('an article in a web component is read', async () => {
    const page = await put('component', pageWith(`<the-story><template shadowrootmode="open">${STORY}</template></the-story>`, STATED));
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 1);
  });

  test('a site that was paused since is left alone', async () => {
    const page = await put('paused', pageWith('<main></main>', STATED));
    const driver = await saidby.driver();
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ 'settings.pausedHosts': ['localhost'] })`);
    expect(await saidby.runInReader(page, `() => (globalThis.browser ?? chrome).runtime.sendMessage({ saidby: 1, to: 'background', name: 'article', body: {} })` as never)).toEqual(
      {
        ok: true,
        body: {},
      },
    );
    expect(await saidby.state(page)).toBe(null);
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
  });

  test('counts the quotations on its button, unless the reader wants none', async () => {
    const { page } = await saidby.openAndRead('sample-article.html');
    const driver = await saidby.driver();
    const badge = async () => driver.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${await saidby.tab(page)} })`);
    await vi.waitFor(async () => expect(await badge()).toBe('12'), PATIENCE);
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ 'settings.badge': false })`);
    await vi.waitFor(async () => expect(await badge()).toBe(''), PATIENCE);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await saidby.read(page);
    expect(await badge()).toBe('');
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
    await vi.waitFor(async () => expect(await badge()).toBe('12'), PATIENCE);
  });
});
