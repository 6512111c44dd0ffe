import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * The reader's choices. They stand in `storage.local`, not in the collection, since the reader in a page needs some of them and
 * pages have no way to the database. A field that is missing or broken takes its default.
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

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Changes some settings and leaves the others; resolves when stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back whenever the settings change, from whichever room. Returns what stops that. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parse(stored: unknown): Settings {
  const whole = settingsSchema.safeParse(stored);
  return whole.success ? whole.data : settingsSchema.parse({});
}
