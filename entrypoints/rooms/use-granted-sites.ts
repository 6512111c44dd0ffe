import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ALL_SITES } from '../../lib/messages/sites.ts';

export type GrantedSites = {
  /** Every site may be read. */
  all: boolean;
  /** Sites by host, with the patterns that the reader granted for them; `fixed` ones belong to the build. */
  sites: { host: string; patterns: string[]; fixed: boolean }[];
};

/** What the reader has allowed Saidby to read by itself, live: browsers let it be changed in their own settings too. */
export function useGrantedSites(): GrantedSites {
  const [granted, setGranted] = useState<GrantedSites>({ all: false, sites: [] });
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(sort(origins)));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}

function sort(origins: string[]): GrantedSites {
  const fixed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const sites = new Map<string, GrantedSites['sites'][number]>();
  for (const pattern of origins) {
    const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
    if (!host || host === '*') continue;
    const site = sites.get(host) ?? { host, patterns: [], fixed: fixed.includes(pattern) };
    site.patterns.push(pattern);
    sites.set(host, site);
  }
  return { all: ALL_SITES.every((pattern) => origins.includes(pattern)), sites: [...sites.values()].sort((a, b) => a.host.localeCompare(b.host)) };
}
