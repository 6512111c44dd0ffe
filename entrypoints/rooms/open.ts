import { browser } from 'wxt/browser';

type Tab = { id?: number; windowId?: number };
/** Firefox's part that the types of Chrome's API do not know. Android has neither this nor `sidePanel`. */
type Sidebar = { open(): Promise<void> };
const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/**
 * Opens one of our pages in a tab of its own. `hash` and `search` begin with their sign. From a private window it opens in an
 * ordinary one, as Chromium does by itself: Firefox gives it no database there.
 */
export async function openPage(page: 'collection' | 'options' | 'welcome' | 'sidepanel', rest = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html${rest}` as never);
  const windows = (await browser.windows?.getAll({ windowTypes: ['normal'] })) ?? [];
  if (!windows.some(({ incognito, focused }) => incognito && focused)) return void (await browser.tabs.create({ url }));
  const ordinary = windows.findLast(({ incognito }) => !incognito);
  if (ordinary?.id === undefined) return void (await browser.windows.create({ url, incognito: false }));
  await browser.tabs.create({ url, windowId: ordinary.id });
  await browser.windows.update(ordinary.id, { focused: true });
}

/**
 * Opens the side panel, Firefox's sidebar, or where there is neither (Android) or the browser sees no gesture of the reader,
 * the same page in a tab. Call it before anything is awaited: both browsers want it inside the gesture.
 */
export function openPanel(tab: Tab): Promise<void> {
  const asTab = () => openPage('sidepanel', tab.id === undefined ? '' : `?tab=${tab.id}`);
  if (browser.sidePanel && tab.windowId !== undefined) return browser.sidePanel.open({ windowId: tab.windowId }).catch(asTab);
  return sidebar ? sidebar.open().catch(asTab) : asTab();
}

/** Has this browser a place beside the page? Firefox for Android has none: the popup shows what the panel would. */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar !== undefined;
}
