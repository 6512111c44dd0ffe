import { cleanAddress } from '../page/index.ts';
import type { ArticleMeta } from '../page/types.ts';

/**
 * The addresses under which an article is known: as opened (cleaned), and its canonical one. A canonical address is believed
 * only on the article's own origin and when it is not the front page, since some sites name their front page for every article
 * and a page must not claim another site's clips. The last one is the steadier.
 */
export function articleAddresses(meta: Pick<ArticleMeta, 'url' | 'canonicalUrl'>): string[] {
  const opened = cleanAddress(meta.url);
  if (!meta.canonicalUrl || !URL.canParse(meta.canonicalUrl, opened)) return [opened];
  const canonical = new URL(cleanAddress(new URL(meta.canonicalUrl, opened).href));
  const here = new URL(opened);
  const frontPage = canonical.pathname === '/' && canonical.search === '';
  if (canonical.origin !== here.origin || canonical.origin === 'null' || frontPage || canonical.href === opened) return [opened];
  return [opened, canonical.href];
}
