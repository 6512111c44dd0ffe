import { isLeftOut, roleOf } from '../elements.ts';
import type { PageTree } from './page-tree.ts';

/**
 * Puts the boxes that mutations touched in line to be read again; `true` if there are any, or styles changed. What happens
 * inside elements that are not read (scripts, hidden parts, our own host) changes nothing.
 */
export function noteChanges(tree: PageTree, records: readonly MutationRecord[]): boolean {
  let relevant = false;
  for (const record of records) {
    if (record.type === 'attributes') {
      const known = tree.reader.hidden.has(record.target as Element) || tree.boxOfKnown(record.target) !== undefined;
      if (!known || record.target === tree.reader.ignore) continue;
      tree.stylesChanged = true;
    } else {
      const box = tree.boxOfKnown(record.target);
      if (!box || (record.type === 'childList' && movedNothingRead(record, tree.reader.ignore))) continue;
      tree.queue.add(box);
    }
    relevant = true;
  }
  return relevant;
}

function movedNothingRead(record: MutationRecord, ignore: Element | null): boolean {
  const unread = (node: Node) => node === ignore || (node.nodeType === 1 ? isLeftOut(node as Element) : node.nodeType !== 3);
  return [...record.addedNodes].every(unread) && [...record.removedNodes].every(unread);
}

/** Styles changed: what was hidden may show, and what was read may be hidden. Puts the boxes where that is so in line. */
export function* recheckStyles(tree: PageTree): Generator<void, void> {
  tree.stylesChanged = false;
  for (const element of tree.reader.hidden) {
    const shown = element.isConnected && roleOf(element) !== 'hidden';
    if (shown || !element.isConnected) tree.reader.hidden.delete(element);
    if (shown) queueAround(tree, element);
    yield;
  }
  const checked = new Set<Element>([tree.document.body]);
  for (const block of tree.blocks.values()) {
    // What hides a block may be far above it; each element on the way is asked once.
    for (let at = block.nodes[0]?.parentElement; at && !checked.has(at); at = at.parentElement) {
      checked.add(at);
      if (at.isConnected && roleOf(at) === 'hidden' && !tree.reader.shownAnyway.has(at)) queueAround(tree, at);
    }
    yield;
  }
}

function queueAround(tree: PageTree, element: Element): void {
  const box = element.parentNode && tree.boxOfKnown(element.parentNode);
  if (box) tree.queue.add(box);
}
