import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ALL_SITES, sitePatterns } from '../../lib/messages/sites.ts';

/** When Saidby reads by itself: never, on the site in question, or everywhere. */
export type Access = 'click' | 'site' | 'all';

/**
 * What the reader allows for a site, and the way to change it. `choose` must be called at once in the handler of a press, since
 * browsers grant nothing later. A refusal leaves everything as it was.
 */
export function useAccess(url: string): { access: Access; choose: (wanted: Access) => Promise<boolean> } {
  const [access, setAccess] = useState<Access>('click');

  useEffect(() => {
    const look = () => void accessTo(url).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [url]);

  const choose = useCallback(
    async (wanted: Access) => {
      const asked = change(wanted, sitePatterns(url));
      const granted = await asked.catch(() => false);
      setAccess(await accessTo(url));
      return granted;
    },
    [url],
  );
  return { access, choose };
}

/** The request itself goes first; what is taken back needs no gesture, and stands in the same turn so that the two stay in order. */
async function change(wanted: Access, site: string[]): Promise<boolean> {
  if (wanted === 'all') return browser.permissions.request({ origins: ALL_SITES });
  if (wanted === 'site') {
    const narrowed = browser.permissions.remove({ origins: ALL_SITES }).catch(() => false);
    const granted = await browser.permissions.request({ origins: site });
    await narrowed;
    return granted;
  }
  await browser.permissions.remove({ origins: ALL_SITES });
  return browser.permissions.remove({ origins: site });
}

async function accessTo(url: string): Promise<Access> {
  if (await browser.permissions.contains({ origins: ALL_SITES })) return 'all';
  const own = sitePatterns(url).filter((pattern) => url.startsWith(pattern.slice(0, pattern.indexOf('//'))));
  return own.length > 0 && (await browser.permissions.contains({ origins: own })) ? 'site' : 'click';
}
