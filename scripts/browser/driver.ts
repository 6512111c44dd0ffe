import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { Answer, ExtensionGlobal } from './extension-api.ts';

/** The extension page from which the extension's API is called by us; it shows nothing and runs none of the extension's code. */
export const DRIVER_PAGE = 'manifest.json';

/**
 * The browser's number of the tab that shows an address (the newest, if there are several), seen from an extension page. The
 * extension sees addresses of tabs only where it may read. Throws when there is no such tab.
 */
export async function tabShowing(driver: Page, url: string): Promise<number> {
  const tabs = await driver.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    return (browser ?? chrome).tabs.query({});
  });
  const tab = tabs.filter((candidate) => candidate.url === url).at(-1)?.id;
  if (tab === undefined) throw new Error(`no tab shows ${url}, or the extension may not see it`);
  return tab;
}

/**
 * Sends a message of `lib/messages` from an extension page: to the reader in a tab, or (`tab: null`) to the background. Both
 * travel as one text: WebDriver BiDi wraps each value of an object by itself, which takes 25 s for the state of 10,000 quotations.
 */
export async function sendMessage(driver: Page, name: string, body: object, tab: number | null): Promise<Answer> {
  const answer = await driver.evaluate(
    async (text, target) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      const api = browser ?? chrome;
      const message: unknown = JSON.parse(text);
      const sent = target === null ? api.runtime.sendMessage(message) : api.tabs.sendMessage(target, message, { frameId: 0 });
      return sent.then(
        (reply) => JSON.stringify(reply ?? { ok: false, error: 'no answer' }),
        (error: unknown) => JSON.stringify({ ok: false, error: String(error) }),
      );
    },
    JSON.stringify({ saidby: 1, to: tab === null ? 'background' : 'reader', name, body }),
    tab,
  );
  return JSON.parse(answer) as Answer;
}

const PATIENCE_MS = 60_000;
const BETWEEN_QUESTIONS_MS = 100;

/** Asks the reader in a tab again and again until the page's state is as wanted; throws after a minute. */
export async function stateWhen({ driver, tab }: { driver: Page; tab: number }, wanted: (state: PageState) => boolean): Promise<PageState> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await sendMessage(driver, 'getState', {}, tab);
    if (answer.ok && wanted(answer.body as PageState)) return answer.body as PageState;
    if (Date.now() > deadline) throw new Error(`the page did not come that far within a minute: ${JSON.stringify(answer).slice(0, 300)}`);
    await new Promise((done) => setTimeout(done, BETWEEN_QUESTIONS_MS));
  }
}

/** Has the page been read, however that went? */
export const isOver = ({ status }: PageState): boolean => status !== 'idle' && status !== 'reading';
