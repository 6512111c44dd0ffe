import { startedBefore, type Target } from '../../lib/highlight/index.ts';

/**
 * Up to so many quotations are all painted. Chromium sets up every highlight of a page again whenever the page changes, at 20 to
 * 50 µs a range: with 10,000 of them each change would hold the page's thread for 0.2 to 0.5 s.
 */
export const MOST_PAINTED = 400;
/** Of more, so many are painted before and after each place in view, which is several screens of text; again when fewer are left. */
const AROUND = 60;
const FEWEST_AROUND = 30;
/** Where in the viewport we look, in shares of its width and height: pages have columns. Few, since a long page takes milliseconds for each. */
const PLACES = [
  [0.5, 0.02],
  [0.5, 0.5],
  [0.5, 0.98],
  [0.15, 0.5],
  [0.85, 0.5],
] as const;

/**
 * The quotations to be painted: all, or those around what is in view; `null` where those that are painted still do. Yields where the
 * work may be put off.
 *
 * @param targets sorted by start
 * @param painted what this gave before, if it is to be kept
 * @returns indices into `targets`, in order
 */
export function* nearView(document: Document, targets: readonly Target[], painted?: readonly number[]): Generator<void, number[] | null> {
  if (targets.length <= MOST_PAINTED) return painted ? null : [...targets.keys()];
  const places = yield* placesInView(document, targets);
  const around = (most: number) => {
    const near = new Set<number>();
    for (const at of places) for (let i = Math.max(0, at - most); i < Math.min(targets.length, at + most); i++) near.add(i);
    return near;
  };
  if (painted && around(FEWEST_AROUND).isSubsetOf(new Set(painted))) return null;
  return [...around(AROUND)].sort((a, b) => a - b);
}

/** How many quotations begin before each of the places in the viewport that we look at. */
function* placesInView(document: Document, targets: readonly Target[]): Generator<void, number[]> {
  const started: number[] = [];
  for (const [x, y] of PLACES) {
    yield;
    const caret = document.caretPositionFromPoint(x * innerWidth, y * innerHeight);
    started.push(caret ? startedBefore(targets, caret.offsetNode, caret.offset) : 0);
  }
  return started;
}
