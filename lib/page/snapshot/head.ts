import { escapeAttribute, escapeText } from './text-block.ts';

/** A page that states more about itself than this is not read further; the longest seen on news pages is about 200 kB. */
const LONGEST_JSON_LD = 500_000;

/** Something that the head says, as markup; `name` of a `meta`. */
export type Statement = { of: 'title' | 'meta' | 'link' | 'script'; markup: string; name?: string };

/** Said of all stories of a site alike. */
const OF_THE_SITE = /^(?:og:site_name|og:locale|og:type|application-name|dc\.publisher|language)$/i;
/** Said of one story alone: a page that has changed one of these for the story of now has looked after the others, which may be the same. */
const OF_ONE_STORY = /^(?:og:title|og:url|og:description|twitter:title|twitter:description|description)$/i;

/** What a page is known by, beside its text. `url` is without its fragment. */
export type Head = { url: string; language: string | null; statements: readonly Statement[] };

export function headOf(document: Document): Head {
  const url = document.location?.href ?? document.URL ?? '';
  return {
    url: (url.split('#', 1)[0] ?? '').slice(0, 8192),
    language: document.documentElement?.getAttribute('lang') || null,
    statements: statementsOf(document),
  };
}

export function isSameHead(a: Head, b: Head): boolean {
  return a.url === b.url && a.language === b.language && a.statements.length === b.statements.length && a.statements.every(({ markup }, i) => markup === b.statements[i]!.markup);
}

/** What the page says about itself, for `lib/page/meta`: title, meta elements, canonical link, JSON-LD. */
function statementsOf(document: Document): Statement[] {
  const statements: Statement[] = [{ of: 'title', markup: `<title>${escapeText(document.title ?? '')}</title>` }];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = ['name', 'property', 'itemprop'].find((name) => meta.hasAttribute(name));
    if (!key) continue;
    const name = meta.getAttribute(key)!.slice(0, 100);
    statements.push({ of: 'meta', name, markup: `<meta ${key}="${escapeAttribute(name)}" content="${escapeAttribute(meta.getAttribute('content')!.slice(0, 2000))}">` });
  }
  for (const link of document.querySelectorAll('link[rel="canonical"][href]')) {
    statements.push({ of: 'link', markup: `<link rel="canonical" href="${escapeAttribute(link.getAttribute('href')!.slice(0, 2000))}">` });
  }
  let room = LONGEST_JSON_LD;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    room -= text.length;
    // `<` can only stand inside a JSON string, where its escape means the same.
    if (room >= 0) statements.push({ of: 'script', markup: `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>` });
  }
  return statements;
}

/** The statements without those that are left from another story; JSON-LD may have come with its own, before the address did. */
export function withoutOld(statements: readonly Statement[], isOld: (markup: string) => boolean, address: string): Statement[] {
  const keptUp = statements.some(({ of, name, markup }) => of === 'meta' && OF_ONE_STORY.test(name!) && !isOld(markup));
  const path = /^\w+:\/\/[^/]*(\/.+)$/.exec(address)?.[1];
  return statements.filter(({ of, name, markup }) => {
    if (of === 'meta') return keptUp || OF_THE_SITE.test(name!) || !isOld(markup);
    return !isOld(markup) || (of === 'script' && path !== undefined && markup.replaceAll('\\/', '/').includes(`${path}"`));
  });
}
