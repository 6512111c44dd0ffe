/** Parameters that say how a reader came, not what the page is. Prefixes end in `_`. */
const TRACKING = ['utm_', 'mc_', 'at_', 'fbclid', 'gclid', 'dclid', 'msclkid', 'igshid', 'cmpid', 'ref_src', 'smid', 'sh', 'ocid', 'xtor'];

/**
 * An address without its fragment and without what only tracks, so that one article opened by two links is one article.
 * An address that can't be read comes back as it is.
 */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  // Not `searchParams.keys()`: a content script in Firefox may not iterate over what belongs to the page's world.
  const names = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0]!);
  const tracking = names.filter((name) => TRACKING.some((entry) => (entry.endsWith('_') ? name.startsWith(entry) : name === entry)));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
