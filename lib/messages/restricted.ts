import * as z from 'zod/mini';

/** Why a page can't be read: the browser's own pages, an extension store, the PDF viewer, a local file, or not allowed by the reader. */
export const restrictionSchema = z.enum(['browserPage', 'store', 'pdf', 'file', 'denied']);
export type Restriction = z.infer<typeof restrictionSchema>;

/** Stores that their browsers keep extensions off, by host and the start of the path. */
const STORES = ['chromewebstore.google.com/', 'chrome.google.com/webstore', 'addons.mozilla.org/', 'microsoftedge.microsoft.com/addons', 'addons.opera.com/'];

/**
 * What an address alone tells of a page that no extension may run in; `null` where it may be tried. Browsers answer an attempt
 * with one message for all of these, so that the address is asked first.
 */
export function restrictionOf(address: string): Restriction | null {
  if (!URL.canParse(address)) return 'browserPage';
  const url = new URL(address);
  if (url.protocol === 'file:') return isPdf(url) ? 'pdf' : null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browserPage';
  if (STORES.some((store) => (url.host + url.pathname).startsWith(store))) return 'store';
  return null;
}

/** Does the address look like a PDF's? Only a guess: ask when an attempt has failed. */
export function isPdf(url: URL): boolean {
  return url.pathname.toLowerCase().endsWith('.pdf');
}
