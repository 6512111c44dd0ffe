import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, expectedOf, expectShown, painted, PATIENCE, pointAt, useSaidby } from './harness/index.ts';

/** Calls one of the functions that our pages offer (`window.arrive`). */
function call(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => (globalThis as unknown as Record<string, () => void>)[wanted]?.(), name);
}

const wordsOf = async (page: Page) => (await painted(page)).flatMap(({ ranges }) => ranges.map(({ text }) => text)).sort();

describe.each(bothBrowsers)('pages that do not stand still, in %s', (browser) => {
  const saidby = useSaidby({ browser });

  test('an article that comes after the page is read when it is there, and again when it grows', async () => {
    const { page, state: early } = await saidby.openAndRead('late.html');
    expect(early.quotations).toEqual([]);
    await call(page, 'arrive');
    const arrived = await saidby.waitForState(page, ({ quotations }) => quotations.length === 2);
    expectShown(arrived, expectedOf('late'));
    await call(page, 'addMore');
    const more = await saidby.waitForState(page, ({ quotations }) => quotations.length === 3);
    expect(more.quotations.slice(0, 2).map(({ id }) => id)).toEqual(arrived.quotations.map(({ id }) => id));
    expect(more.quotations[2]?.attribution.speaker?.name).toBe('Jonas Pike');
  });

  test('a story shown without loading a page is read, under its own address', async () => {
    const { page, state } = await saidby.openAndRead('navigates.html');
    expectShown(state, expectedOf('navigates'));
    await call(page, 'nextStory');
    const next = await saidby.waitForState(page, ({ quotations }) => quotations[0]?.text.startsWith('“I would have paid two') === true);
    expect(next.quotations).toHaveLength(1);
    expect(next.quotations[0]?.attribution.speaker?.name).toBe('Silas Wren');
    expect(next).toMatchObject({ headline: 'Lighthouse sold to its keeper', url: `${saidby.server.origin}/lighthouse.html` });
  });

  test('the next story below the one that is read is read at its own address, and each quotation is kept under its own', async () => {
    const { page } = await saidby.openAndRead('navigates.html');
    await page.evaluate(() => {
      const [first, call] = [document.querySelector('article')!, (globalThis as unknown as { nextStory(): void }).nextStory];
      const push = history.pushState;
      history.pushState = () => {};
      call();
      history.pushState = push;
      document.querySelector('article')!.before(first);
    });
    await page.evaluate(() => history.replaceState({}, '', '/lighthouse.html'));
    const next = await saidby.waitForState(page, ({ headline }) => headline === 'Lighthouse sold to its keeper');
    expect(next.quotations.map(({ text }) => text)).toEqual(['“I would have paid two,”']);
    await page.evaluate(() => document.getSelection()!.setBaseAndExtent(document.querySelector('article p')!.firstChild!, 4, document.querySelector('article p')!.firstChild!, 32));
    await saidby.ask('command', { name: 'saveSelection' }, page);
    await vi.waitFor(async () => expect(await saidby.clips()).toHaveLength(1), PATIENCE);
    await page.evaluate(() => history.replaceState({}, '', '/navigates.html'));
    const first = await saidby.waitForState(page, ({ headline }) => headline === 'Ferry strike called off');
    await saidby.ask('saveQuotations', { quotations: first.quotations.map(({ id }) => id) }, page);
    const kept = (await saidby.clips()).map(({ exact, article }) => ({ exact, headline: article.headline, url: article.url }));
    const source = { headline: 'Ferry strike called off', url: `${saidby.server.origin}/navigates.html` };
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(
      expect.arrayContaining([
        { exact: '“We sail at six, as always,”', ...source },
        { exact: 'strike on the island ferries', ...source },
      ]),
    );
    await saidby.ask('eraseAll', {});
  });

  const STORY =
    '<h1>The council votes on its budget</h1><p>The council voted on Tuesday after a long debate in which every member spoke, some of them twice, while the gallery listened in silence until midnight, and then went home.</p>';
  const SAID = '<p>“We have kept it,” said Tomas Lindqvist, the chairman, when all the votes had been counted.</p>';
  const GROWN = '<p>“And it grows,” said Ann Lee, the treasurer, who had counted them.</p>';
  const openStory = (name: string, html: string) =>
    saidby.openAndRead(saidby.server.put(`/${name}.html`, `<!doctype html><title>Votes</title><meta property="og:type" content="article">${html}`));

  test('a story that comes with another body, or as another document element, is read', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    for (const [element, said] of [
      ['body', SAID],
      ['html', GROWN],
    ] as const) {
      await page.evaluate(
        (name, html) => {
          const fresh = document.createElement(name);
          fresh.innerHTML = html;
          (name === 'body' ? document.body : document.documentElement).replaceWith(fresh);
        },
        element,
        `<article>${STORY}${said}</article>`,
      );
      await saidby.waitForState(page, ({ quotations }) => quotations.length === 1 && said.includes(quotations[0]!.text));
    }
  });

  test('a page that writes itself anew is read anew, and its quotations open their cards', async () => {
    const { page } = await saidby.openAndRead('harbour.html');
    await page.evaluate(() => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(`<!doctype html>${outerHTML}`);
      document.close();
    });
    await vi.waitFor(async () => {
      await page.mouse.move(5, 5);
      await pointAt(page, '“Nobody asked');
      const isOpen = async () => expect((await saidby.shadow(page)).filter(({ role }) => role === 'dialog')).toHaveLength(1);
      await vi.waitFor(isOpen, { timeout: 1000 });
    }, PATIENCE);
  });

  test('paragraphs made anew with the words that they had are marked anew, and nobody is asked', async () => {
    const { page } = await openStory('anew', `<html lang="en"><article>${STORY}${SAID}</article>`);
    const before = await wordsOf(page);
    const driver = await saidby.driver();
    await vi.waitFor(async () => expect(await driver.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${await saidby.tab(page)} })`)).toBe('1'), PATIENCE);
    await driver.evaluate(`(globalThis.browser ?? chrome).runtime.onMessage.addListener(({ name }) => void (globalThis.told = (globalThis.told ?? '') + name + ' '))`);
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => {
        const article = document.querySelector('article')!;
        article.innerHTML = article.innerHTML;
      });
      expect(await wordsOf(page)).not.toEqual(before);
      await vi.waitFor(async () => expect(await wordsOf(page)).toEqual(before), PATIENCE);
    }
    // Heard after whatever was told before.
    await page.evaluate((html) => document.querySelector('article')!.insertAdjacentHTML('beforeend', html), GROWN);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 2);
    await vi.waitFor(async () => expect(await driver.evaluate('globalThis.told')).toBe('state '), PATIENCE);
  });

  test('what a class of the document element hides is read when it shows', async () => {
    const { page, state } = await openStory(
      'reveals',
      `<html lang="en" class="loading"><style>.loading div { display: none }</style><article>${STORY}<div>${SAID}</div></article>`,
    );
    expect(state.quotations).toEqual([]);
    await page.evaluate(() => document.documentElement.classList.remove('loading'));
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 1);
  });

  test('what comes later in a shadow root is read', async () => {
    const { page } = await openStory('component', `<html lang="en"><the-story><template shadowrootmode="open"><article>${STORY}${SAID}</article></template></the-story>`);
    await page.evaluate((html) => document.querySelector('the-story')!.shadowRoot!.querySelector('article')!.insertAdjacentHTML('beforeend', html), GROWN);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 2);
    await page.evaluate((html) => (document.querySelector('the-story')!.shadowRoot!.innerHTML = html), `<article>${STORY}${GROWN}</article>`);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 1);
  });

  test.each([
    ['that held nothing before', '', GROWN],
    ['that was hidden before', '<style>:not(:defined) { visibility: hidden }</style>', ''],
  ])('a web component %s is read once its script has come', async (_name, style, inside) => {
    const { page } = await openStory('upgraded', `<html lang="en">${style}<article>${STORY}${SAID}<the-story>${inside ? '' : GROWN}</the-story></article>`);
    await page.evaluate((html) => {
      const name = 'the-story';
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback() {
            if (html) this.attachShadow({ mode: 'open' }).innerHTML = html;
          }
        },
      );
    }, inside);
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 2);
  });

  test('what comes while the page is first read is read', async () => {
    const { page } = await openStory(
      'large',
      `<html lang="en"><article>${STORY}${SAID}</article><aside></aside><script>
        for (let i = 0; i < 20000; i++) document.querySelector('aside').append(document.createElement('div'));
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('article').insertAdjacentHTML('beforeend', '${GROWN}')));
        }).observe(document.documentElement, { childList: true });
      </script>`,
    );
    await saidby.waitForState(page, ({ quotations }) => quotations.length === 2);
  });

  test('a page that clears the registry of highlights gets ours back', async () => {
    const { page, state } = await saidby.openAndRead('clears-highlights.html');
    expectShown(state, expectedOf('clears-highlights'));
    const before = await wordsOf(page);
    expect(before).not.toEqual([]);
    await call(page, 'clearHighlights');
    await vi.waitFor(async () => expect(await wordsOf(page)).toEqual(before), PATIENCE);
  });

  test('a highlight of the page stays as it is, while we are there and after', async () => {
    const { page, state } = await saidby.openAndRead('other-highlights.html');
    expectShown(state, expectedOf('other-highlights'));
    const own = async () => (await painted(page)).filter(({ name }) => name === 'search-result').flatMap(({ ranges }) => ranges.map(({ text }) => text));
    expect(await own()).toEqual(['Overy mill to turn again']);
    await saidby.ask('off', {}, page);
    await vi.waitFor(async () => expect((await painted(page)).map(({ name }) => name)).toEqual(['search-result']), PATIENCE);
    expect(await own()).toEqual(['Overy mill to turn again']);
  });

  test('a page that lies from every built-in and forges input is read, and nothing of it is taken for the reader', async () => {
    const { page, state } = await saidby.openAndRead('hostile.html');
    expectShown(state, expectedOf('hostile'));
    const clips = (await saidby.clips()).length;
    await call(page, 'forge');
    // The forged input has been handled once the page answers a message that was sent after it.
    expect(await saidby.state(page)).toEqual(state);
    expect((await saidby.shadow(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
    expect(await saidby.clips()).toHaveLength(clips);
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  });
});
