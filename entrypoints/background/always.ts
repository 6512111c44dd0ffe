import { browser } from 'wxt/browser';
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

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { pausedHosts } = await readSettings();
  const matches = origins.filter((origin) => /^(\*|https?):\/\//.test(origin)).sort();
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
