import type { TextBlock } from './text-block.ts';

/** A paragraph rather than a label. */
const PARAGRAPH = 80;
/** With at least so much running text shown, the page shows what it has. */
const ENOUGH_SHOWN = 1000;
/** A hidden part is taken for the article from so much running text, and so many times what is shown. */
const LEAST_HIDDEN = 600;
const TIMES_SHOWN = 3;

/**
 * The hidden element that holds the article of a page that shows next to nothing: some pages hide their text until scripts have
 * run that never come (the reader blocks them, or is offline). `null` for all other pages.
 */
export function hiddenArticle(blocks: readonly TextBlock[], hidden: ReadonlySet<Element>): Element | null {
  let shown = 0;
  for (const block of blocks) {
    if (block.text.length >= PARAGRAPH) shown += block.text.length;
    if (shown >= ENOUGH_SHOWN) return null;
  }
  let best: Element | null = null;
  let most = Math.max(LEAST_HIDDEN, shown * TIMES_SHOWN) - 1;
  for (const element of hidden) {
    let length = 0;
    for (const paragraph of element.querySelectorAll('p')) {
      const words = paragraph.textContent?.trim().length ?? 0;
      if (words >= PARAGRAPH) length += words;
    }
    if (length > most) {
      best = element;
      most = length;
    }
  }
  return best;
}
