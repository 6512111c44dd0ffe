/**
 * The match patterns of one site, as permissions want them; none for an address that is no site. Both schemes are named, since
 * Chrome holds `*://` to lie within neither of the two optional permissions.
 */
export function sitePatterns(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? [`http://${url.hostname}/*`, `https://${url.hostname}/*`] : [];
}

/** The match patterns of all sites. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];
