import { countStarted, innermost } from './search.ts';

/** A quotation as hit testing sees it: its ranges in text order, and the index of the quotation around it. */
export type Target = { ranges: readonly Range[]; outer: number | null };

type HitResult = { ranges: AbstractRange[] };
/** Newer than TypeScript's own description of the registry. */
type PointRegistry = { highlightsFromPoint?: (x: number, y: number) => HitResult[] };

/**
 * Which quotation stands under a point of the viewport? Asks `highlightsFromPoint` where there is one (Chrome 140, Firefox
 * 150), else finds the caret under the point and searches for it. What the first finds is checked, and finding none is not
 * believed: under an emulated device scale of 2, Chromium 156 answers for another point.
 *
 * @param targets sorted by start
 * @param x CSS pixels from the viewport's left
 * @returns index into `targets`, or -1
 */
export function hitTest(
  document: Document,
  registry: Pick<HighlightRegistry, 'has'> & PointRegistry,
  targets: readonly Target[],
  indexOf: ReadonlyMap<AbstractRange, number>,
  x: number,
  y: number,
): number {
  let found = -1;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y) ?? []) {
    for (const range of ranges) {
      const index = indexOf.get(range) ?? -1;
      // The innermost quotation starts last.
      if (index > found && covers(targets[index]!, x, y)) found = index;
    }
  }
  if (found >= 0) return found;
  const caret = document.caretPositionFromPoint(x, y);
  const near = caret ? targetAt(targets, caret.offsetNode, caret.offset) : -1;
  return near >= 0 && covers(targets[near]!, x, y) ? near : -1;
}

/** Index of the innermost target that holds a boundary point, or -1. */
export function targetAt(targets: readonly Target[], node: Node, offset: number): number {
  return innermost(
    startedBefore(targets, node, offset),
    (i) => targets[i]!.ranges.some((range) => sideOf(range, node, offset) === 0),
    (i) => targets[i]!.outer,
  );
}

/** How many targets start at or before a boundary point. */
export function startedBefore(targets: readonly Target[], node: Node, offset: number): number {
  return countStarted(targets.length, (i) => targets[i]!.ranges.length > 0 && sideOf(targets[i]!.ranges[0]!, node, offset) < 0);
}

function sideOf(range: Range, node: Node, offset: number): number {
  return range.startContainer.getRootNode() === node.getRootNode() ? range.comparePoint(node, offset) : 1;
}

/** A caret snaps to the nearest text, however far: the point itself must lie in the quotation's boxes. */
function covers(target: Target, x: number, y: number): boolean {
  return target.ranges.some((range) => Array.from(range.getClientRects()).some((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 2));
}
