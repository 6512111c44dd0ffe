/**
 * The gate: is this page an article at all? Asked on every page where reading is always on, so it looks at little, imports
 * nothing and stops as soon as it knows. Wrongly yes costs one reading; wrongly no hides the quotations, so it leans to yes.
 *
 * What tells an article from a front page is not how much text there is but that it runs on: long stretches under one parent.
 */

const OPENING_MARKS = /["“„«»‘‹「]/;
const ARTICLE_LD = /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*(?:Article|BlogPosting)"/;
const LIST_LD = /"@type"\s*:\s*(?:\[\s*)?"(?:ItemList|CollectionPage)"/;
/** Elements whose text is not the article's. */
const ASIDE = 'nav, footer, aside, a, button, form, script, style, noscript, template, textarea, [role="navigation"]';
const INLINE = new Set('a abbr b bdi cite code em font i mark q s small span strong sub sup time u'.split(' '));
/** A stretch of text that says more than a label or a teaser's line. */
const STRETCH = 70;
/** Characters of such text under one parent that make an article: of a page that says it is one, of one with quotation marks, of any. */
const ENOUGH = { stated: 350, marks: 900, any: 2500 };
/** Nodes looked at; an article begins before that. */
const MOST_NODES = 15_000;

/** Does the page look like an article with text to read? Reads, never changes, the document; a millisecond or two on news pages. */
export function looksLikeArticle(document: Document): boolean {
  if (!document.body) return false;
  const stated = statesArticle(document);
  const lengths = new Map<Node, number>();
  let marks = false;
  for (const node of textsIn(document.body)) {
    const text = node.data.trim();
    if (text.length < STRETCH || !node.parentElement || node.parentElement.closest(ASIDE)) continue;
    marks ||= OPENING_MARKS.test(text);
    let block = node.parentElement;
    while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
    // Under the grandparent the text of many cards comes together too; that counts where the page says it is an article.
    const around = [block, block.parentElement, stated ? block.parentElement?.parentElement : null];
    for (const parent of around) {
      if (!parent) continue;
      const length = (lengths.get(parent) ?? 0) + text.length;
      if (length >= (stated ? ENOUGH.stated : marks ? ENOUGH.marks : ENOUGH.any)) return true;
      lengths.set(parent, length);
    }
  }
  return false;
}

/** The text nodes of a page, those in open shadow roots after the others. */
function* textsIn(body: Node): Generator<Text> {
  const roots = [body];
  let seen = 0;
  for (const root of roots) {
    const walker = body.ownerDocument!.createTreeWalker(root, 5 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++seen > MOST_NODES) return;
      if (node.nodeType === 3) yield node as Text;
      else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot!);
    }
  }
}

function statesArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (type.includes('article')) return true;
  if (document.querySelector('meta[property="article:published_time"], [itemtype$="Article"], [itemprop="articleBody"]')) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '');
  return scripts.some((text) => ARTICLE_LD.test(text) && !LIST_LD.test(text));
}
