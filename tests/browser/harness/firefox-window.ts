import type { Browser } from 'puppeteer-core';

/** The one function of Puppeteer's BiDi connection that we use; Puppeteer keeps it to itself. */
type BidiConnection = { send: (method: string, params: object) => Promise<{ result: unknown }> };
type EvaluateResult = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs a function in Firefox's own window (privileged code: `gBrowser`, `ChromeUtils`), where the toolbar and the sidebar are and
 * WebDriver BiDi has no commands of its own. Arguments and result must be JSON. Throws what the function throws.
 */
export async function inFirefoxWindow<A extends unknown[]>(browser: Browser, run: (...args: A) => unknown, ...args: A): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  const call = { expression: `(${run.toString()})(...${JSON.stringify(args)})`, target: { context }, awaitPromise: true };
  const { result } = (await connection.send('script.evaluate', call)) as { result: EvaluateResult };
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** Globals of Firefox's window, as far as we use them. */
type FirefoxExtension = { terminateBackground: (options: object) => Promise<void> };
type XulBrowser = Element & { currentURI?: { spec: string } };
type XulPanel = EventTarget & { state: string; hidePopup: () => void };
type FirefoxWindow = {
  gBrowser: { addTrustedTab: (url: string) => object; selectedTab: object };
  SidebarController: { show: (id: string) => Promise<boolean>; browser: { contentDocument: Document | null } };
  ChromeUtils: {
    importESModule: (url: string) => {
      ExtensionParent: {
        GlobalManager: { getExtension: (id: string) => FirefoxExtension };
        apiManager: { global: { browserActionFor: (extension: FirefoxExtension) => { triggerAction: (window: object) => void } } };
      };
    };
  };
};

/** Opens an address that BiDi refuses to navigate to. */
export const openTrustedTab = (browser: Browser, url: string) =>
  inFirefoxWindow(
    browser,
    (address) => {
      const { gBrowser } = globalThis as unknown as FirefoxWindow;
      gBrowser.selectedTab = gBrowser.addTrustedTab(address);
    },
    url,
  );

/** What Firefox does when the reader clicks the extension's button, `activeTab` included. A popup that is still open is closed first: a click would only close it. */
export const clickFirefoxToolbar = (browser: Browser, id: string) =>
  inFirefoxWindow(
    browser,
    async (extension) => {
      const open = [...document.querySelectorAll('panel')].filter((panel) => (panel as unknown as XulPanel).state === 'open') as unknown as XulPanel[];
      await Promise.all(open.map((panel) => new Promise<void>((closed) => (panel.addEventListener('popuphidden', () => closed(), { once: true }), panel.hidePopup()))));
      const { ExtensionParent } = (globalThis as unknown as FirefoxWindow).ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(ExtensionParent.GlobalManager.getExtension(extension)).triggerAction(globalThis);
    },
    id,
  );

/** Ends the background page, as Firefox does when it has been idle. */
export const endFirefoxBackground = (browser: Browser, id: string) =>
  inFirefoxWindow(
    browser,
    async (extension) => {
      const { ExtensionParent } = (globalThis as unknown as FirefoxWindow).ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.GlobalManager.getExtension(extension).terminateBackground({ ignoreDevToolsAttached: true });
    },
    id,
  );

/** Shows the extension's sidebar. */
export const openFirefoxSidebar = (browser: Browser, id: string) =>
  inFirefoxWindow(browser, (extension) => (globalThis as unknown as FirefoxWindow).SidebarController.show(`${extension.replace(/[^\w-]/g, '_')}-sidebar-action`), id);

/** Address of what the sidebar shows, once it shows something. */
export const sidebarAddress = (browser: Browser) =>
  inFirefoxWindow(browser, () => {
    const { SidebarController } = globalThis as unknown as FirefoxWindow;
    const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') as XulBrowser | null | undefined;
    return inner?.currentURI?.spec ?? null;
  });
