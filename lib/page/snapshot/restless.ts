import type { Box } from './box.ts';

/** So often words may change in vain before they are thought restless; from then on, each time twice as long passes before they are asked about. */
const AT_ONCE = 2;
const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;

export const isRestless = ({ vain }: Box): boolean => vain >= AT_ONCE;

/**
 * Parts of a page whose words change again and again and never bring or take a quotation: clocks, prices, tickers, comments that come
 * in. Asked about each time, a clock would have the whole page extracted and read by the engine every second.
 */
export class Restless {
  readonly #changed = new Set<Box>();

  /** A box has been read; `before` is what it held. */
  note(box: Box, before: Box['parts']): void {
    if (box.vain < 0) box.vain = 0;
    else if (!sameWords(before, box.parts)) this.#changed.add(box);
  }

  /** So long after the last question the next may wait, if it were for what has changed since, ms. */
  get patience(): number {
    let least = Infinity;
    for (const { vain } of this.#changed) least = Math.min(least, vain);
    return least < AT_ONCE || least === Infinity ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (least - AT_ONCE));
  }

  /** What has changed is being asked about. Returns what takes note whether that was in vain. */
  asked(): (vain: boolean) => void {
    const boxes = [...this.#changed];
    this.#changed.clear();
    return (vain) => {
      for (const box of boxes) box.vain = vain ? box.vain + 1 : 0;
    };
  }
}

function sameWords(before: Box['parts'], now: Box['parts']): boolean {
  return before.length === now.length && before.every((part, i) => part === now[i] || ('text' in part && part.text === (now[i] as Partial<typeof part>).text));
}
