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
type XulTab = { linkedBrowser: { currentURI: { spec: string } } };
type TabsProgressListener = { onStateChange: (browser: XulTab['linkedBrowser'], progress: { isTopLevel: boolean }, request: unknown, state: number) => void };
type XulPanel = EventTarget & { state: string; hidePopup: () => void };
type FirefoxWindow = {
  gBrowser: {
    addTrustedTab: (url: string) => XulTab;
    selectedTab: XulTab;
    addTabsProgressListener: (listener: TabsProgressListener) => void;
    removeTabsProgressListener: (listener: TabsProgressListener) => void;
  };
  SidebarController: { show: (id: string) => Promise<boolean>; browser: { contentDocument: Document | null } };
  ChromeUtils: {
    importESModule: (url: string) => {
      AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
      ExtensionParent: {
        GlobalManager: { getExtension: (id: string) => FirefoxExtension };
        apiManager: { global: { browserActionFor: (extension: FirefoxExtension) => { triggerAction: (window: object) => void } } };
      };
    };
  };
};

/**
 * Opens an address that BiDi refuses to navigate to, and waits until it has loaded. The tab begins in another process than the
 * extension's pages live in, and what BiDi asks a page while it changes process may never be answered.
 */
export const openTrustedTab = (browser: Browser, url: string) =>
  inFirefoxWindow(
    browser,
    (address) => {
      const { gBrowser } = globalThis as unknown as FirefoxWindow;
      const STOPPED = 0x40010; // nsIWebProgressListener.STATE_STOP and STATE_IS_NETWORK
      return new Promise<void>((loaded) => {
        const tab = gBrowser.addTrustedTab(address);
        gBrowser.selectedTab = tab;
        const listener: TabsProgressListener = {
          onStateChange: (browser, progress, _request, state) => {
            if (browser !== tab.linkedBrowser || !progress.isTopLevel || (state & STOPPED) !== STOPPED || browser.currentURI.spec === 'about:blank') return;
            gBrowser.removeTabsProgressListener(listener);
            loaded();
          },
        };
        gBrowser.addTabsProgressListener(listener);
      });
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

/** Ends the extension and starts it again, as an update does. */
export const reloadFirefoxExtension = (browser: Browser, id: string) =>
  inFirefoxWindow(
    browser,
    async (extension) => {
      const { AddonManager } = (globalThis as unknown as FirefoxWindow).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(extension)).reload();
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
