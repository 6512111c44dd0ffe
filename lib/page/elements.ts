/** What elements are to a reader of text: left out, inline, or block-level. Data and three small questions. */

/** Elements whose text is not running text: code, controls, media, and what only shows when something else fails. */
const LEFT_OUT = new Set(
  'script style noscript template head title meta link base svg math canvas audio video object embed iframe frame frameset applet map area select option optgroup datalist textarea input button progress meter dialog'.split(
    ' ',
  ),
);

/** HTML's phrasing elements: they never end a paragraph unless a style sheet says so. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr img br picture source'.split(
    ' ',
  ),
);

/** Class names that style sheets use for text that is there for screen readers only, so nobody sees it on the page. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|u-visually-?hidden|assistive-text)(?:\s|$)/i;

/**
 * Such text clipped away to nothing, whatever its class is called: as browsers compute it, and as a style attribute writes it. The
 * style also takes it out of the line, so that it would end the paragraph that it stands in.
 */
const CLIPPED = /^rect\((?:[01]px(?:, |\)$)){4}/;
const CLIPPED_PATH = /^inset\((?:50|100)%\)$/;
const CLIPPED_INLINE = /(?:^|;)\s*(?:clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i;

const EDITABLE = /^(?:true|plaintext-only)?$/i;

/** Longer than this, what a style sheet takes out of the line is no drop cap (`“W`) and no number of a note. */
const LONGEST_INITIAL = 3;

/** Is it an element whose content is no running text? What somebody is writing there is theirs: a field as well as an editor. */
export function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.localName) || element.namespaceURI === 'http://www.w3.org/2000/svg' || EDITABLE.test(element.getAttribute('contenteditable') ?? 'false');
}

/** A custom element whose script has not come yet. Once it has, it may hold a shadow root, and style sheets may show it; neither is told. */
export function isNotDefined(element: Element): boolean {
  // A parser without scripts knows none.
  return element.localName.includes('-') && 'attachInternals' in element && element.matches(':not(:defined)');
}

const styleOf = (element: Element): CSSStyleDeclaration | null => {
  const view = element.ownerDocument.defaultView;
  return typeof view?.getComputedStyle === 'function' && 'cssText' in element.ownerDocument.documentElement.style ? view.getComputedStyle(element) : null;
};

/** `hidden` may be shown later; `leftOut` is no running text. */
export type Role = 'leftOut' | 'hidden' | 'inline' | 'block';

/**
 * What an element is to the text around it. Where there is layout (a browser) the computed style decides, so that a `span` set
 * as a block ends a paragraph and a hidden element is not read; elsewhere the tag, `hidden` and an inline `display: none` do.
 */
export function roleOf(element: Element): Role {
  const tag = element.localName;
  if (isLeftOut(element)) return 'leftOut';
  if (element.hasAttribute('hidden') || UNSEEN_CLASS.test(element.getAttribute('class') ?? '')) return 'hidden';
  const inlineTag = INLINE.has(tag);
  const style = styleOf(element);
  if (!style) {
    const inlineStyle = element.getAttribute('style') ?? '';
    if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(inlineStyle) || CLIPPED_INLINE.test(inlineStyle)) return 'hidden';
    return inlineTag || (tag.includes('-') && element.childElementCount === 0) ? 'inline' : 'block';
  }
  const display = style.display;
  if (display === 'none' || style.contentVisibility === 'hidden' || isClipped(style)) return 'hidden';
  // Inherited: the element that sets it is hidden; one inside it is read only where that one is (`hidden-article.ts`, the body).
  if (style.visibility !== 'visible' && (!element.parentElement || styleOf(element.parentElement)?.visibility === 'visible')) return 'hidden';
  if (display === 'contents') return inlineTag ? 'inline' : 'block';
  if (!display.startsWith('inline') && display !== 'ruby' && display !== 'ruby-text') return inlineTag && isInitial(element, style) ? 'inline' : 'block';
  // A paragraph or list item that a style sheet sets in one line with its neighbours is still one of its own.
  return inlineTag || tag.includes('-') ? 'inline' : 'block';
}

function isClipped(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' && (CLIPPED.test(style.clip) || CLIPPED_PATH.test(style.clipPath));
}

/** Floating or placed elements are blocks to a browser; a drop cap still belongs to its word, and a note's number to its sentence. */
function isInitial(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float === 'none' && style.position !== 'absolute') return false;
  // Few elements only, so that a page that nests them without end is not gone through for each.
  return element.childElementCount <= 1 && !element.firstElementChild?.childElementCount && (element.textContent ?? '').trim().length <= LONGEST_INITIAL;
}
