import { isLeftOut, isNotDefined, roleOf } from '../elements.ts';
import type { Box, BoxReader } from './box.ts';
import { isRestless } from './restless.ts';
import type { TextBlock } from './text-block.ts';

/** What was read of a page, and what of it is in line to be read again. */
export type ReadPage = {
  readonly document: Document;
  readonly reader: BoxReader;
  /** Text blocks of the last reading. */
  readonly blocks: readonly TextBlock[];
  /** Boxes to be read at the next reading. */
  readonly queue: Set<Box>;
  /** Classes changed since the last reading, so that anything may show or hide that did not. */
  stylesChanged: boolean;
  /** Elements whose own style changed since the last reading: these may show or hide. Scripts that move things do so every frame. */
  readonly restyled: Set<Element>;
  boxOfKnown: (node: Node) => Box | undefined;
};

/** What happened: nothing to us, words that are restless (`restless.ts`) and nothing else, or anything. */
export type Noted = 'nothing' | 'restless' | 'changes';

/**
 * Puts the boxes that mutations touched in line to be read again. What happens inside elements that are not read (scripts, hidden
 * parts, our own host) changes nothing.
 */
export function noteChanges(page: ReadPage, records: readonly MutationRecord[]): Noted {
  let noted: Noted = 'nothing';
  for (const record of records) {
    const box = page.boxOfKnown(record.target);
    // Boxes begin with the body. What stands around it can be given another, and shows and hides by its class.
    const around = record.target === page.document.documentElement || record.target === page.document;
    if (record.type === 'attributes') {
      const element = record.target as Element;
      const known = around || box !== undefined || page.reader.hidden.has(element);
      if (element === page.reader.ignore) continue;
      if (record.attributeName === 'contenteditable' ? !queueAround(page, element) : !known) continue;
      if (record.attributeName === 'style' && !around && element !== page.document.body) page.restyled.add(element);
      else if (record.attributeName !== 'contenteditable') page.stylesChanged = true;
    } else {
      if ((!box && !around) || (record.type === 'childList' && movedNothingRead(record, page.reader.ignore))) continue;
      if (box) page.queue.add(box);
      // Elements that are taken away may be made anew, and their quotations are to be marked again soon.
      if (noted !== 'changes' && box && isRestless(box) && ![...record.removedNodes].some(({ nodeType }) => nodeType === 1)) {
        noted = 'restless';
        continue;
      }
    }
    noted = 'changes';
  }
  return noted;
}

/** Puts what custom elements hold in line to be read where they were defined since they were read; `true` if there are any. */
export function noteDefined(page: ReadPage): boolean {
  const { notDefined } = page.reader;
  let relevant = false;
  for (const element of notDefined) {
    if (element.isConnected && isNotDefined(element)) continue;
    notDefined.delete(element);
    if (!element.isConnected) continue;
    const box = page.boxOfKnown(element);
    if (box) page.queue.add(box);
    queueAround(page, element);
    page.stylesChanged = relevant = true;
  }
  return relevant;
}

function movedNothingRead(record: MutationRecord, ignore: Element | null): boolean {
  const unread = (node: Node) => node === ignore || (node.nodeType === 1 ? isLeftOut(node as Element) : node.nodeType !== 3);
  return [...record.addedNodes].every(unread) && [...record.removedNodes].every(unread);
}

/**
 * What was hidden may show, and what was read may be hidden, where styles changed. Puts the boxes where that is so in line, and forgets
 * hidden elements that the page has taken away.
 */
export function* recheckStyles(page: ReadPage): Generator<void, void> {
  const { stylesChanged: all, restyled } = page;
  const { hidden, shownAnyway } = page.reader;
  const own = new Set(restyled);
  page.stylesChanged = false;
  restyled.clear();
  for (const element of hidden) {
    if (!element.isConnected) hidden.delete(element);
    else if ((all || own.has(element)) && roleOf(element) !== 'hidden') {
      hidden.delete(element);
      queueAround(page, element);
    }
    yield;
  }
  const checked = new Set<Element>([page.document.body]);
  const check = (element: Element) => {
    checked.add(element);
    if (element.isConnected && roleOf(element) === 'hidden' && !shownAnyway.has(element)) queueAround(page, element);
  };
  for (const element of all ? [] : own) {
    check(element);
    yield;
  }
  for (const block of all ? page.blocks : []) {
    // What hides a block may be far above it; each element on the way is asked once.
    for (let at = block.nodes[0]?.parentElement; at && !checked.has(at); at = at.parentElement) check(at);
    yield;
  }
}

/** Puts the box that an element stands in in line; `false` if it is in none. */
function queueAround(page: ReadPage, element: Element): boolean {
  const box = element.parentNode && page.boxOfKnown(element.parentNode);
  if (box) page.queue.add(box);
  return Boolean(box);
}
