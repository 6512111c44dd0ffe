import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, askReader } from '../../lib/messages/send.ts';
import { watchPageStates } from '../../lib/messages/watch.ts';
import { restrictionOf, type Restriction } from '../../lib/messages/restricted.ts';
import type { PageState } from '../../lib/messages/page-state.ts';

/** The page that a room speaks of. `state` is `null` where no reader stands in it, `reason` says why none can. */
export type SeenPage = { tab: number; windowId: number; url: string; reason: Restriction | 'closed' | null; state: PageState | null };

/**
 * The page in the active tab of this window, followed from tab to tab; or in the tab that the address names (`?tab=12`), where
 * the room itself stands in a tab. `null` until it is known.
 */
export function usePage({ isPopup = false } = {}): { page: SeenPage | null; readNow: () => Promise<void> } {
  const [page, setPage] = useState<SeenPage | null>(null);
  const shown = useRef<number>(undefined);

  useEffect(() => {
    let looks = 0;
    const look = () => {
      const mine = ++looks;
      void findPage(isPopup).then((found) => {
        // A busy page answers late: by then another tab may be in front, and what was asked last holds.
        if (mine !== looks) return;
        shown.current = found?.tab;
        setPage(found);
      });
    };
    const stopWatching = watchPageStates((tab, state) => setPage((seen) => (seen?.tab === tab ? { ...seen, state, url: state.url, reason: null } : seen)));
    const onUpdated = (tab: number, change: { status?: string; url?: string }) => {
      if (tab === shown.current && (change.status !== undefined || change.url !== undefined)) look();
    };
    const onRemoved = (tab: number) => {
      if (tab === shown.current) look();
    };
    look();
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      looks = -1;
      stopWatching();
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [isPopup]);

  const tab = page?.tab;
  const readNow = useCallback(async () => {
    if (tab === undefined) return;
    const change = (change: Partial<SeenPage>) => setPage((seen) => (seen?.tab === tab ? { ...seen, ...change } : seen));
    setPage((seen) => seen && { ...seen, reason: null, state: { ...(seen.state ?? nothing(seen.url)), status: 'reading' } });
    const { reason } = await ask('readTab', { tab }).catch(() => ({ reason: 'denied' as const }));
    if (reason) change({ reason, state: null });
  }, [tab]);

  return { page, readNow };
}

async function findPage(isPopup: boolean): Promise<SeenPage | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const found = Number.isInteger(named) ? await browser.tabs.get(named).catch(() => undefined) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (found?.id === undefined) return Number.isInteger(named) ? { tab: named, windowId: browser.windows.WINDOW_ID_NONE, url: '', reason: 'closed', state: null } : null;
  const url = found.url ?? '';
  const state = await askReader(found.id, 'getState', {}).catch(() => null);
  // The press that opened the popup lets it see any address but those that are closed to extensions.
  const unseen = url === '' && !(isPopup && Number.isNaN(named));
  return { tab: found.id, windowId: found.windowId, url: state?.url ?? url, reason: state || unseen ? null : restrictionOf(url), state };
}

function nothing(url: string): PageState {
  return { status: 'idle', headline: null, url, people: [], quotations: [] };
}
