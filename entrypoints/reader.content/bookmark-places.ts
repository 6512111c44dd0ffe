import type { Host } from './host.ts';

/** Width of a bookmark with the air beside it, CSS pixels. */
const ROOM_PX = 24;
const ICON_PX = 14;
/** How far beside it a pointer or a finger still presses it, CSS pixels. */
const REACH_PX = { fine: 5, coarse: 15 };

/** A button and the words that it stands beside, the first line of `range` in `block`. `at`: its place, seen from the host; `null` while it has none. */
export type Placed = { button: HTMLElement; range: Range; block: Element; at: { x: number; y: number } | null };

/** Keeps buttons beside their lines, however the page moves these. Only those near the viewport are measured. */
export function createPlaces<P extends Placed>(host: Host, signal: AbortSignal) {
  let kept: readonly P[] = [];
  let watched = new Set<Element>();
  const near = new Set<Element>();
  let frame = 0;
  const coarse = matchMedia('(pointer: coarse)');
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
  // Columns that scroll by themselves; the page's own scrolling moves the host along.
  document.addEventListener('scroll', (event) => event.target !== document && later(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });

  function later(): void {
    if (!kept.length) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  function place(): void {
    const origin = host.element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    for (const one of kept) {
      const at = near.has(one.block) ? placeOf(one.range, one.block, width) : null;
      one.at = at && { x: Math.round(at.x - origin.x), y: Math.round(at.y - origin.y) };
    }
    for (const { button, at } of kept) {
      button.hidden = at === null;
      if (at) button.style.translate = `${at.x}px ${at.y}px`;
    }
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
    /** From now on these are kept at their places, and no others. */
    keep(placed: readonly P[]): void {
      kept = placed;
      watch(new Set(placed.map(({ block }) => block)));
      later();
    },

    /** The page may have moved them. */
    later,

    /** The one within reach of a point of the viewport. */
    nearest(x: number, y: number): P | null {
      if (!kept.length) return null;
      const origin = host.element.getBoundingClientRect();
      let found: P | null = null;
      let least = ICON_PX / 2 + (coarse.matches ? REACH_PX.coarse : REACH_PX.fine);
      for (const one of kept) {
        if (!one.at) continue;
        const away = Math.max(Math.abs(origin.x + one.at.x + ICON_PX / 2 - x), Math.abs(origin.y + one.at.y + ICON_PX / 2 - y));
        if (away > least) continue;
        found = one;
        least = away;
      }
      return found;
    },
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
