import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';
import { readSettings } from '../../lib/messages/settings.ts';

const GATE = 'gate';
const GATE_FILE = 'content-scripts/gate.js';

let running: Promise<void> = Promise.resolve();

/**
 * Brings the content scripts that run by themselves in line with the sites that the reader allowed. Called at each start and
 * whenever permissions or settings change; one call waits for the other, and calling it again changes nothing.
 */
export function syncAlwaysOn(): Promise<void> {
  running = running.then(sync).catch((error: unknown) => console.error('Saidby: always-on sites', error));
  return running;
}

/**
 * Has the gate look at what stands in front on sites that were allowed just now, as if it had been opened now. The popup that asked
 * can't be relied on: Chromium closes it to show its question.
 */
export function lookAtOpenTabs(origins: string[]): Promise<void> {
  return look(origins, { active: true });
}

/** Has the gate look at every open page of the sites that are read by themselves: an update of ours has ended the readers there. */
export async function lookAgain(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await look(origins, { discarded: false });
}

async function look(origins: string[], which: { active?: boolean; discarded?: boolean }): Promise<void> {
  const url = origins.filter(isOfSites);
  if (url.length === 0) return;
  const [tabs, { pausedHosts }] = await Promise.all([browser.tabs.query({ ...which, url }), readSettings()]);
  const wanted = tabs.filter((tab) => tab.id !== undefined && !pausedHosts.includes(new URL(tab.url ?? '').hostname));
  // Some sites are kept from every extension, whatever was allowed.
  await Promise.allSettled(wanted.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: [GATE_FILE as never] })));
}

/**
 * Sends the readers away from open pages that we may no longer read, as if they had never come. Whoever has pressed our button in a tab has given
 * the right to what stands there now, which stays; the browser alone knows where.
 */
export async function leaveOpenTabs(origins: string[]): Promise<void> {
  if (!origins.some(isOfSites)) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && !(await mayRead(id)) && askReader(id, 'off', {})));
}

const mayRead = (tab: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab }, func: () => true }).then(
    () => true,
    () => false,
  );

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { pausedHosts } = await readSettings();
  const matches = origins.filter(isOfSites).sort();
  const excludeMatches = pausedHosts.map((host) => `*://${host}/*`);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const script = { id: GATE, js: [GATE_FILE], matches, excludeMatches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function isOfSites(origin: string): boolean {
  return /^(\*|https?):\/\//.test(origin);
}
