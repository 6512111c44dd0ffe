/**
 * The gate: is this page an article at all? Asked on every page where reading is always on, so it looks at little, imports
 * nothing and stops as soon as it knows. Wrongly yes costs one reading; wrongly no hides the quotations, so it leans to yes.
 */

const OPENING_MARKS = /["“„«»‘‹「]/;
const ARTICLE_LD = /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*(?:NewsArticle|Article|BlogPosting)"/;
/** Characters of text in long paragraphs that make an article by themselves, and with a sign of it. */
const MUCH_TEXT = 1800;
const SOME_TEXT = 600;
/** A paragraph that runs on rather than labels something. */
const PARAGRAPH = 80;
/** Paragraphs looked at. */
const MOST_PARAGRAPHS = 400;

/** Does the page look like an article with text to read? Reads, never changes, the document; under a millisecond on news pages. */
export function looksLikeArticle(document: Document): boolean {
  const stated =
    /article/i.test(document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '') ||
    document.querySelector('[itemtype*="Article"], meta[property="article:published_time"]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) => ARTICLE_LD.test(script.textContent ?? ''));
  let text = 0;
  let marks = false;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p, article div, main div, blockquote')) {
    if (++seen > MOST_PARAGRAPHS) break;
    if (paragraph.localName === 'div' && paragraph.firstElementChild?.localName !== 'br' && paragraph.childElementCount > 3) continue;
    if (paragraph.closest('nav, footer, aside, a, [aria-hidden="true"]')) continue;
    const words = paragraph.textContent ?? '';
    if (words.trim().length < PARAGRAPH) continue;
    text += words.length;
    marks ||= OPENING_MARKS.test(words);
    if (text >= MUCH_TEXT && (stated || marks)) return true;
    if (stated && text >= SOME_TEXT) return true;
  }
  return text >= MUCH_TEXT * 2;
}
