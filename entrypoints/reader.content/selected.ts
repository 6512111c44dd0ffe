import { cleanText, cleanUrl, type Article, type ArticleMeta, type Span, type TextMap } from '../../lib/page/index.ts';

const EDGES = /^\s+|\s+$/g;
/** A block with more text than this is no paragraph; then the selected words alone are kept, characters. */
const LONGEST_BLOCK = 20_000;

/** What the reader has selected, as a range; `null` when nothing is. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 && selection.toString().trim() ? selection.getRangeAt(0).cloneRange() : null;
}

/** The selected span of the article without white space at its ends; `null` where it is not, or not wholly, in the article. */
export function selectedSpan(range: Range, article: Article, map: TextMap): Span | null {
  const start = map.offset(range.startContainer, range.startOffset);
  const end = map.offset(range.endContainer, range.endOffset);
  return start === null || end === null ? spanInside(range, article, map) : trimmed(article.text, { start, end });
}

/**
 * A selection may begin or end in what the article has no words of: three clicks on a paragraph select up to whatever comes next.
 * From the first to the last of the article's words in it, where these are all that it shows.
 */
function spanInside(range: Range, article: Article, map: TextMap): Span | null {
  const texts = textsIn(range);
  const known = (node: Text) => map.offset(node, 0) !== null;
  const [first, last] = [texts.find(known), texts.findLast(known)];
  if (!first || !last) return null;
  const start = map.offset(first, first === range.startContainer ? range.startOffset : 0)!;
  const end = map.offset(last, last === range.endContainer ? range.endOffset : last.data.length)!;
  return letters(article.text.slice(start, end)) === letters(shownWords()) ? trimmed(article.text, { start, end }) : null;
}

function textsIn(range: Range): Text[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) texts.push(walker.currentNode as Text);
  return texts;
}

/** The selected words as they are shown, without scripts, styles and what is hidden. */
const shownWords = (): string => document.getSelection()?.toString() ?? '';

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const inner = words.replace(EDGES, '');
  if (!inner) return null;
  const from = start + words.indexOf(inner);
  return { start: from, end: from + inner.length };
}

/**
 * An article made of the paragraph around a selection, for pages that are none or words outside it.
 *
 * @param of the article that the words were read in, where the page has gone on to another
 */
export function articleAround(range: Range, of: ArticleMeta | null): { article: Article; span: Span } | null {
  const exact = fold(shownWords());
  if (!exact) return null;
  const container = range.commonAncestorContainer;
  const block = (container instanceof Element ? container : container.parentElement)?.closest<HTMLElement>(
    'p, li, blockquote, td, th, dd, dt, figcaption, h1, h2, h3, h4, h5, h6, div, section, article, main',
  );
  const around = fold(block?.innerText ?? '');
  const text = around.length <= LONGEST_BLOCK && around.includes(exact) ? around : exact;
  return articleOf(text, exact, of ?? metaOfPage());
}

/** An article made of words alone, without what stands around them. */
export function articleOfWords(words: string): { article: Article; span: Span } | null {
  const exact = fold(words);
  return exact ? articleOf(exact, exact, metaOfPage()) : null;
}

function articleOf(text: string, exact: string, meta: ArticleMeta): { article: Article; span: Span } {
  const start = text.indexOf(exact);
  return { article: { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', source: 0 }], meta }, span: { start, end: start + exact.length } };
}

/** What the page says of itself, as far as that can be told without reading it. */
function metaOfPage(): ArticleMeta {
  return {
    url: location.href.split('#', 1)[0]!,
    canonicalUrl: cleanUrl(document.querySelector('link[rel=canonical]')?.getAttribute('href'), document.baseURI),
    headline: cleanText(document.title),
    byline: null,
    publisher: cleanText(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')),
    published: null,
    language: (document.documentElement.lang.split('-', 1)[0] || 'und').toLowerCase(),
  };
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
