import type { Quote } from './state.ts';

/** Room that stays free above and below a quotation that is gone to, CSS pixels: pages have bars there. */
const MARGIN_PX = 72;

/** Brings a quotation into view; leaves the page alone where it is in view already. */
export function bringIntoView(ranges: readonly Range[]): void {
  const first = ranges[0];
  const element = first?.startContainer instanceof Element ? first.startContainer : first?.startContainer.parentElement;
  if (element) openAround(element);
  if (!first || comfortable(first.getBoundingClientRect())) return;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = first.getBoundingClientRect();
  if (!comfortable(box)) window.scrollBy({ top: box.top - Math.max(MARGIN_PX, (innerHeight - box.height) / 3), behavior: 'instant' });
}

/** Opens the `details` that hide it, as the browser's own search does; in their summary it is not hidden. */
function openAround(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const parent: Element | null = at.parentElement;
    if (parent instanceof HTMLDetailsElement && !(at.localName === 'summary' && at === parent.querySelector(':scope > summary'))) parent.open = true;
  }
}

function comfortable({ top, bottom }: DOMRect): boolean {
  return top >= MARGIN_PX && bottom <= innerHeight - MARGIN_PX;
}

/**
 * The quotation one step on, around the end. From nowhere: the first that is in view or below, or the last above.
 *
 * @param current id of the quotation that the reader is at, else `null`
 * @param first none before this one is in view
 */
export function stepFrom(quotes: readonly Quote[], current: string | null, step: 1 | -1, topOf: (id: string) => number | null, first = 0): Quote | null {
  if (!quotes.length) return null;
  const at = quotes.findIndex(({ id }) => id === current);
  if (at >= 0) return quotes[(at + step + quotes.length) % quotes.length]!;
  const inViewOrBelow = quotes.findIndex(({ id }, i) => i >= first && (topOf(id) ?? -1) >= 0);
  if (step > 0) return quotes[Math.max(inViewOrBelow, 0)]!;
  return quotes.at(inViewOrBelow - 1)!;
}
