import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/messages/settings.ts';
import { askReader } from '../../lib/messages/send.ts';
import type { PageStatus } from '../../lib/messages/page-state.ts';

/** The number of quotations on the toolbar button, in grey; nothing where there are none or the reader wants none. */
export async function showBadge(tab: number | undefined, status: PageStatus, quotations: number): Promise<void> {
  if (tab === undefined || !browser.action?.setBadgeText) return;
  const { badge } = await readSettings();
  const count = badge && status === 'read' ? quotations : 0;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // The tab may be gone by now, which is nobody's concern.
  await Promise.allSettled([browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#6e6e78' }), browser.action.setBadgeText({ tabId: tab, text })]);
  // Nor may another page stand there already, which this number says nothing of. Browsers take it away with the page that it was set for.
  if (text !== '') await askReader(tab, 'hello', {}).catch(() => browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => {}));
}

/** Puts it on the button for every page that was read, or takes it away, once the reader has changed their mind. */
export async function showBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && askReader(id, 'getState', {}).then(({ status, quotations }) => showBadge(id, status, quotations.length))),
  );
}
