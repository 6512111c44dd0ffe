import { t } from '../../lib/messages/strings.ts';
import { createPlaces, type Placed } from './bookmark-places.ts';
import { el, icon, listen } from './dom.ts';
import type { Host } from './host.ts';
import type { Marks } from './marks.ts';
import type { Quote, ReaderState } from './state.ts';

/** `look`: all that the button is made from; while that stays, it stays. */
type Bookmark = Placed & { id: string; look: string };

/**
 * A bookmark beside the first line of each saved quotation, in the shadow host rather than as a highlight: what a reader
 * keeps is not the page's business. For the same reason a bookmark takes the pointer only once that is on it: a page may ask of any
 * point whose element is there.
 */
export function createBookmarks(host: Host, marks: Marks, open: (id: string) => void, signal: AbortSignal) {
  const layer = el('div', { class: 'bookmarks' });
  host.room.append(layer);
  const places = createPlaces<Bookmark>(host, signal);
  let shown = new Map<string, Bookmark>();
  let under: HTMLElement | null = null;
  const pointed = ({ clientX, clientY }: PointerEvent) => {
    const button = places.nearest(clientX, clientY)?.button ?? null;
    if (button === under) return;
    under?.classList.remove('near');
    button?.classList.add('near');
    under = button;
  };
  listen(document, 'pointermove', pointed, { capture: true, passive: true, signal });

  /** A button that stands already is kept: a press that has begun on one that is taken away would open nothing. */
  function bookmarkOf(quote: Quote): Bookmark | null {
    const { id, savedAs, attribution } = quote;
    const range = marks.rangesOf(id)[0];
    const block = range && blockOf(range);
    if (!block) return null;
    const changed = savedAs !== null;
    const label = t('reader_saved_mark', attribution.speaker?.name ?? t('card_unknown'));
    const colour = `var(--s${marks.colourOf(quote)})`;
    const look = [changed, label, colour].join();
    const before = shown.get(id);
    if (before?.look === look) return { ...before, range, block };
    // Out of the tab order: the side panel's list is the keyboard's and screen reader's way to what is kept.
    const button = el(
      'button',
      { type: 'button', class: 'bookmark', tabindex: '-1', 'aria-hidden': 'true', title: label, hidden: true, onclick: () => open(id) },
      icon('bookmark', changed ? '' : 'full'),
    );
    button.style.setProperty('--speaker', colour);
    return { id, look, button, range, block, at: null };
  }

  return {
    /** Call after the marks are drawn: bookmarks stand where their quotations are, and only at those that are painted. */
    draw({ quotes }: Pick<ReaderState, 'quotes'>): void {
      const next = new Map<string, Bookmark>();
      for (const i of marks.painted()) {
        const quote = quotes[i];
        const bookmark = quote && quote.clip !== null ? bookmarkOf(quote) : null;
        if (bookmark) next.set(bookmark.id, bookmark);
      }
      for (const [id, { button }] of shown) if (next.get(id)?.button !== button) button.remove();
      for (const { button } of next.values()) if (button.parentNode !== layer) layer.append(button);
      shown = next;
      places.keep([...next.values()]);
    },
    place: places.later,
    /** The quotation whose bookmark is within reach of a point of the viewport. */
    at: (x: number, y: number): string | null => places.nearest(x, y)?.id ?? null,
  };
}

/** The nearest element around a range that is laid out as a block. */
function blockOf(range: Range): Element | null {
  let element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
