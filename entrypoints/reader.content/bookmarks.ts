import { t } from '../../lib/messages/strings.ts';
import { el, icon, listen } from './dom.ts';
import type { Host } from './host.ts';
import type { Marks } from './marks.ts';
import type { Quote, ReaderState } from './state.ts';

/** Width of a bookmark with the air beside it, CSS pixels. */
const ROOM_PX = 24;
const ICON_PX = 14;
/** How far beside it a pointer or a finger still presses it, CSS pixels. */
const REACH_PX = { fine: 5, coarse: 15 };

/** `look`: all that the button is made from; while that stays, it stays. `at`: its place, seen from the host; `null` while it has none. */
type Bookmark = { look: string; button: HTMLElement; range: Range; block: Element; at: { x: number; y: number } | null };

/**
 * A bookmark beside the first line of each saved quotation, in the shadow host rather than as a highlight: what a reader
 * keeps is not the page's business. For the same reason a bookmark takes the pointer only once that is on it: a page may ask of any
 * point whose element is there. Only those near the viewport are measured.
 */
export function createBookmarks(host: Host, marks: Marks, open: (id: string) => void, signal: AbortSignal) {
  const layer = el('div', { class: 'bookmarks' });
  host.room.append(layer);
  let shown = new Map<string, Bookmark>();
  let watched = new Set<Element>();
  const near = new Set<Element>();
  let frame = 0;

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      place();
    },
    { rootMargin: '50% 0px' },
  );
  const sizes = new ResizeObserver(later);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  window.addEventListener('resize', later, { passive: true, signal });
  const coarse = matchMedia('(pointer: coarse)');
  let under: HTMLElement | null = null;
  const pointed = ({ clientX, clientY }: PointerEvent) => {
    const button = nearest(clientX, clientY)?.[1].button ?? null;
    if (button === under) return;
    under?.classList.remove('near');
    button?.classList.add('near');
    under = button;
  };
  listen(document, 'pointermove', pointed, { capture: true, passive: true, signal });
  // Columns that scroll by themselves; the page's own scrolling moves the host along.
  document.addEventListener('scroll', (event) => event.target !== document && later(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });

  function later(): void {
    if (!shown.size) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  function place(): void {
    const origin = host.element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const bookmarks = [...shown.values()];
    for (const bookmark of bookmarks) {
      const at = near.has(bookmark.block) ? placeOf(bookmark.range, bookmark.block, width) : null;
      bookmark.at = at && { x: Math.round(at.x - origin.x), y: Math.round(at.y - origin.y) };
    }
    for (const { button, at } of bookmarks) {
      button.hidden = at === null;
      if (at) button.style.translate = `${at.x}px ${at.y}px`;
    }
  }

  /** The bookmark within reach of a point of the viewport, with its quotation's id. */
  function nearest(x: number, y: number): [string, Bookmark] | null {
    if (!shown.size) return null;
    const origin = host.element.getBoundingClientRect();
    const reach = ICON_PX / 2 + (coarse.matches ? REACH_PX.coarse : REACH_PX.fine);
    let found: [string, Bookmark] | null = null;
    let least = reach;
    for (const [id, bookmark] of shown) {
      if (!bookmark.at) continue;
      const away = Math.max(Math.abs(origin.x + bookmark.at.x + ICON_PX / 2 - x), Math.abs(origin.y + bookmark.at.y + ICON_PX / 2 - y));
      if (away > least) continue;
      found = [id, bookmark];
      least = away;
    }
    return found;
  }

  /** A button that stands already is kept: a press that has begun on one that is taken away would open nothing. */
  function bookmarkOf(quote: Quote): Bookmark | null {
    const range = marks.rangesOf(quote.id)[0];
    const block = range && blockOf(range);
    if (!block) return null;
    const changed = quote.savedAs !== null;
    const label = t('reader_saved_mark', quote.attribution.speaker?.name ?? t('card_unknown'));
    const colour = `var(--s${marks.colourOf(quote)})`;
    const look = [changed, label, colour].join();
    const before = shown.get(quote.id);
    if (before?.look === look) return { ...before, range, block };
    // Out of the tab order: the side panel's list is the keyboard's and screen reader's way to what is kept.
    const button = el(
      'button',
      { type: 'button', class: 'bookmark', tabindex: '-1', 'aria-hidden': 'true', title: label, hidden: true, onclick: () => open(quote.id) },
      icon('bookmark', changed ? '' : 'full'),
    );
    button.style.setProperty('--speaker', colour);
    return { look, button, range, block, at: null };
  }

  /** Watches where these come into view and go out of it, and no others. */
  function watch(blocks: Set<Element>): void {
    for (const block of watched.difference(blocks)) {
      sight.unobserve(block);
      near.delete(block);
    }
    for (const block of blocks.difference(watched)) sight.observe(block);
    watched = blocks;
  }

  return {
    /** Call after the marks are drawn: bookmarks stand where their quotations are, and only at those that are painted. */
    draw({ quotes }: Pick<ReaderState, 'quotes'>): void {
      const next = new Map<string, Bookmark>();
      for (const i of marks.painted()) {
        const quote = quotes[i];
        const bookmark = quote && quote.clip !== null ? bookmarkOf(quote) : null;
        if (quote && bookmark) next.set(quote.id, bookmark);
      }
      for (const [id, { button }] of shown) if (next.get(id)?.button !== button) button.remove();
      for (const { button } of next.values()) if (button.parentNode !== layer) layer.append(button);
      shown = next;
      watch(new Set([...shown.values()].map(({ block }) => block)));
      later();
    },
    place: later,
    /** The quotation whose bookmark is within reach of a point of the viewport. */
    at: (x: number, y: number): string | null => nearest(x, y)?.[0] ?? null,
  };
}

/** Left of the text (right of it where text runs from right to left), level with the quotation's first line; inside the window at any rate. */
function placeOf(range: Range, block: Element, width: number): { x: number; y: number } | null {
  const line = range.getClientRects()[0];
  if (!line) return null;
  const box = block.getBoundingClientRect();
  const rtl = getComputedStyle(block).direction === 'rtl';
  const x = rtl ? Math.min(box.right + ROOM_PX - ICON_PX, width - ICON_PX - 1) : Math.max(box.left - ROOM_PX, 1);
  return { x, y: line.top + (line.height - ICON_PX) / 2 };
}

/** The nearest element around a range that is laid out as a block. */
function blockOf(range: Range): Element | null {
  let element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
