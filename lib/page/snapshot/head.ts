import { escapeAttribute, escapeText } from './text-block.ts';

/** A page that states more about itself than this is not read further; the longest seen on news pages is about 200 kB. */
const LONGEST_JSON_LD = 500_000;

/** What the page says about itself, for `lib/page/meta`: title, meta elements, canonical link, JSON-LD. */
export function headMarkup(document: Document): string {
  let markup = `<title>${escapeText(document.title ?? '')}</title>`;
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = ['name', 'property', 'itemprop'].find((name) => meta.hasAttribute(name));
    if (key) markup += `<meta ${key}="${escapeAttribute(meta.getAttribute(key)!.slice(0, 100))}" content="${escapeAttribute(meta.getAttribute('content')!.slice(0, 2000))}">`;
  }
  for (const link of document.querySelectorAll('link[rel="canonical"][href]')) {
    markup += `<link rel="canonical" href="${escapeAttribute(link.getAttribute('href')!.slice(0, 2000))}">`;
  }
  let room = LONGEST_JSON_LD;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    room -= text.length;
    // `<` can only stand inside a JSON string, where its escape means the same.
    if (room >= 0) markup += `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
  }
  return markup;
}
