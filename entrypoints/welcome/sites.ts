import { sitePatterns } from '../../lib/messages/restricted.ts';

/**
 * The sites that a reader typed, one or several with commas or spaces between, with or without `https://` and a path: their
 * match patterns, or the first entry that is no site.
 */
export function readSites(typed: string): { patterns: string[]; bad: null } | { patterns: null; bad: string } {
  const entries = typed.split(/[\s,;]+/).filter(Boolean);
  const patterns: string[] = [];
  for (const entry of entries) {
    const found = sitePatterns(/^https?:\/\//.test(entry) ? entry : `https://${entry}`);
    const host = found.length > 0 ? new URL(found[0]!.replace('/*', '/')).hostname : '';
    if (!/^[^.\s]+(\.[^.\s]+)+$/.test(host)) return { patterns: null, bad: entry };
    patterns.push(...withWww(host));
  }
  return { patterns, bad: null };
}

/** Most sites answer both with and without `www.`, and readers name either. */
function withWww(host: string): string[] {
  const bare = host.replace(/^www\./, '');
  const hosts = bare.split('.').length === 2 ? [bare, `www.${bare}`] : [host];
  return hosts.flatMap((name) => sitePatterns(`https://${name}/`));
}
