import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * The reader's choices. They stand in `storage.local`, not in the collection, since the reader in a page needs some of them and
 * pages have no way to the database. Each has a key of its own (`settings.pageKeys`), so that two rooms that change two of them
 * do not undo each other; one that is missing or broken takes its default.
 */
export const settingsSchema = z.object({
  /** Single-letter keys in pages (`S`, `[`, `]`); off until wanted, since they are the page's. */
  pageKeys: z.catch(z.boolean(), false),
  /** The entries in the context menu. */
  contextMenu: z.catch(z.boolean(), true),
  /** The number of quotations on the toolbar button. */
  badge: z.catch(z.boolean(), true),
  /** Hosts that are never read by themselves, though all sites are allowed. */
  pausedHosts: z.catch(z.array(z.string()), []),
});

export type Settings = z.infer<typeof settingsSchema>;

const PREFIX = 'settings.';
const NAMES = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/** All settings as stored; never rejects for what stands there. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
  return settingsSchema.parse(Object.fromEntries(NAMES.map((name) => [name, stored[PREFIX + name]])));
}

/** Changes some settings and leaves the others; resolves when stored. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(Object.entries(change).map(([name, value]) => [PREFIX + name, value])));
}

/** Calls back with all settings whenever one changes, from whichever room, and the names of those that did. Returns what stops that. */
export function watchSettings(callback: (settings: Settings, changed: (keyof Settings)[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const changed = NAMES.filter((name) => PREFIX + name in changes);
    if (area === 'local' && changed.length > 0) void readSettings().then((settings) => callback(settings, changed));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
