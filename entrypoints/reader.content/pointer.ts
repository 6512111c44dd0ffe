import type { Host } from './host.ts';
import { listen } from './dom.ts';
import type { Marks } from './marks.ts';
import type { OpenedBy } from './state.ts';

/** A pointer that rests this long on a quotation wants to know, ms. */
const PAUSE_MS = 120;
/** How long a card stays once the pointer has left quotation and card, ms: time enough to cross the gap. */
const LEAVE_MS = 320;
/** Smaller moves are a resting hand, CSS pixels. */
const STILL_PX = 2;

export type Point = { x: number; y: number };

type On = {
  open(id: string, by: OpenedBy, point: Point): void;
  close(): void;
  card(): { id: string; by: OpenedBy } | null;
  /** The quotation whose bookmark is under a point of the viewport. */
  bookmark(x: number, y: number): string | null;
};

/** Opens the card where the pointer rests or a finger taps, and closes one that was opened by resting once the pointer is gone. */
export function watchPointer(host: Host, marks: Marks, on: On, signal: AbortSignal): { under(): string | null } {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let last: Point = { x: -100, y: -100 };
  const stop = () => {
    clearTimeout(pause);
    clearTimeout(leave);
    leave = undefined;
  };

  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const still = Math.abs(event.clientX - last.x) <= STILL_PX && Math.abs(event.clientY - last.y) <= STILL_PX;
    if (still) return;
    last = { x: event.clientX, y: event.clientY };
    clearTimeout(pause);
    // A closed root shows its host as the target of everything inside.
    if (event.target === host.element) {
      clearTimeout(leave);
      leave = undefined;
      return;
    }
    if (event.buttons === 0) pause = setTimeout(rest, PAUSE_MS);
    if (on.card()?.by === 'pause') leave ??= setTimeout(left, LEAVE_MS);
  };

  const rest = () => {
    const quote = marks.at(last.x, last.y);
    const card = on.card();
    // A card that was opened on purpose is not taken away by a pointer passing.
    if (quote && quote.id !== card?.id && (!card || card.by === 'pause')) on.open(quote.id, 'pause', last);
  };

  const left = () => {
    leave = undefined;
    const card = on.card();
    if (card?.by === 'pause' && marks.at(last.x, last.y)?.id !== card.id) on.close();
  };

  const pressed = (event: MouseEvent) => {
    if (event.target === host.element || event.button !== 0) return;
    // Fingers press without having pointed before, so that the page is what they press.
    const bookmarked = on.bookmark(event.clientX, event.clientY);
    if (bookmarked !== null) {
      event.preventDefault();
      event.stopPropagation();
      stop();
      return on.open(bookmarked, 'press', { x: event.clientX, y: event.clientY });
    }
    const quote = pageControl(event.target) || hasSelection() ? null : marks.at(event.clientX, event.clientY);
    stop();
    if (quote) on.open(quote.id, 'press', { x: event.clientX, y: event.clientY });
    else if (on.card()) on.close();
  };

  listen(document, 'pointermove', moved, { capture: true, passive: true, signal });
  listen(document, 'click', pressed, { capture: true, signal });
  listen(document.documentElement, 'pointerleave', () => clearTimeout(pause), { signal });
  signal.addEventListener('abort', stop);
  /** The quotation that the pointer is on. */
  return { under: () => marks.at(last.x, last.y)?.id ?? null };
}

/** A press on something of the page's own that does something is the page's. */
function pageControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label, video, audio, [role=button], [contenteditable]') !== null;
}

function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
