import { escapeAttribute } from './text-block.ts';

/** Attributes by which extractors tell an article from what stands around it. */
const ATTRIBUTES = [
  'id',
  'class',
  'role',
  'itemprop',
  'itemtype',
  'rel',
  'datetime',
  'aria-hidden',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-test-id',
  'data-qa',
  'data-ad-wrapper',
];

/** Rules look at the start of an address or for a word in a class; what is longer is data. */
const LONGEST = 200;

/** Elements keep their tag where an extractor knows it; custom elements and rare ones become `div`. */
const KNOWN = new Set(
  'html body main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tfoot tr td th pre form fieldset details summary address hgroup time span'.split(
    ' ',
  ),
);

/** Some systems wrap the whole page in one form; extractors drop forms. */
const PAGE_IN_A_FORM = 'h1, article, p ~ p ~ p';

/** The skeleton's tag for an element. A `p` that holds blocks (scripts can build it, parsers can't) would be cut in two. */
export function skeletonTag(element: Element, holdsBlocks: boolean): string {
  const tag = element.localName;
  if (!KNOWN.has(tag) || (tag === 'p' && holdsBlocks)) return 'div';
  return tag === 'form' && element.querySelector(PAGE_IN_A_FORM) ? 'div' : tag;
}

/** The opening tag with the attributes that extractors read. */
export function openTag(tag: string, element: Element): string {
  let markup = `<${tag}`;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) markup += ` ${name}="${escapeAttribute(value.slice(0, LONGEST))}"`;
  }
  return `${markup}>`;
}

/** The opening tag of a link, with the start of its address. */
export function linkTag(href: string): string {
  return `<a href="${escapeAttribute(href.slice(0, LONGEST))}">`;
}
