import { sitePatterns } from '../../lib/messages/sites.ts';

/**
 * The sites that a reader typed, one or several with commas or spaces between, with or without `https://` and a path: their
 * match patterns, or the first entry that is no site.
 */
export function readSites(typed: string): { patterns: string[]; bad: null } | { patterns: null; bad: string } {
  const entries = typed.split(/[\s,;]+/).filter(Boolean);
  const patterns: string[] = [];
  for (const entry of entries) {
    const found = sitePatterns(/^https?:\/\//i.test(entry) ? entry : `https://${entry}`);
    const host = found.length > 0 ? new URL(found[0]!.replace('/*', '/')).hostname : '';
    if (!/^[^.\s]+(\.[^.\s]+)+$/.test(host)) return { patterns: null, bad: entry };
    patterns.push(...withWww(host));
  }
  return { patterns, bad: null };
}

/** A site itself rather than a part of it: `a.example`, and `a.co.uk` or `a.com.br` where countries have a level between. */
const WHOLE = /^[^.]+(\.[a-z]{2,3}(?=\.[a-z]{2}$))?\.[^.]+$/;

/** Most sites answer both with and without `www.`, and readers name either. */
function withWww(host: string): string[] {
  const bare = host.replace(/^www\./, '');
  const hosts = bare !== host || WHOLE.test(bare) ? [bare, `www.${bare}`] : [host];
  return hosts.flatMap((name) => sitePatterns(`https://${name}/`));
}
