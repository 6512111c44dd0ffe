import { isNotDefined, roleOf } from '../elements.ts';
import { linkTag, openTag } from './skeleton-tags.ts';
import { piecesOf } from './pieces.ts';
import { TextBlockBuilder, type TextBlock } from './text-block.ts';

/**
 * A block-level element as it was read: its own text blocks and the boxes inside, in order. The boxes of a page make a tree
 * that stays between readings; when something changes, only the boxes whose content changed are read again.
 */
export type Box = {
  readonly element: Element;
  /** A link around the whole box (a teaser card), for an extractor that measures link density. */
  readonly href: string | null;
  parts: (Box | TextBlock)[];
  /** How often its words have changed in vain (`restless.ts`); -1 until they are read. */
  vain: number;
};

/** What a reading of boxes shares. */
export type BoxReader = {
  /** The extension's own element, left out. */
  readonly ignore: Element | null;
  /** The box of an element that was read before and has not changed, or a new one that is put in line to be read. */
  readonly boxOf: (element: Element, href: string | null) => Box;
  /** Elements that were left out because they are not shown; looked at again when styles change. */
  readonly hidden: Set<Element>;
  /** Custom elements that stood there before their scripts. */
  readonly notDefined: Set<Element>;
  /** Hidden elements that are read all the same (`hidden-article.ts`). */
  readonly shownAnyway: WeakSet<Element>;
  /** Into which box an inline element was read, and text that does not stand right inside one or the box itself (in a shadow root, a slot). */
  readonly owner: WeakMap<Node, Box>;
  /** Called with each shadow root that is read: what changes in it is not told outside. */
  readonly entered: (root: ShadowRoot) => void;
};

/** A list of nodes being read and what is to be done at its end. */
type Frame = { next: Node | null; rest: Iterator<Node> | null; end: (() => void) | null };

/** After so many nodes of one box the work may be put off; a node costs a few microseconds. */
const NODES_BETWEEN_YIELDS = 32;

/**
 * Reads the content of one box: gathers its inline content into text blocks and hands block-level elements to `boxOf`. Walks
 * without recursion, through open shadow roots and the nodes assigned to slots.
 */
export function* readBox(box: Box, reader: BoxReader): Generator<void, void> {
  const parts: (Box | TextBlock)[] = [];
  const builder = new TextBlockBuilder();
  const links: string[] = box.href === null ? [] : [box.href];
  let quoteDepth = 0;
  let breaks = 0;
  let sinceYield = 0;

  const startText = () => {
    for (const href of links) builder.addMarkup(linkTag(href));
  };
  const endText = () => {
    for (let i = 0; i < links.length; i++) builder.addMarkup('</a>');
    const block = builder.finish();
    if (block) parts.push(block);
    startText();
  };
  const frameOf = (element: Element, end: (() => void) | null): Frame => {
    const root = element.shadowRoot;
    if (root) {
      reader.owner.set(root, box);
      reader.entered(root);
    }
    return frameIn(element, root, end);
  };
  const frames: Frame[] = [frameOf(box.element, null)];
  startText();
  while (frames.length > 0) {
    if (++sinceYield >= NODES_BETWEEN_YIELDS) {
      sinceYield = 0;
      yield;
    }
    const frame = frames.at(-1)!;
    const node = take(frame);
    if (node === null) {
      frame.end?.();
      frames.pop();
      continue;
    }
    if (node.nodeType === 3) {
      const parent = node.parentNode!;
      if (parent !== box.element && reader.owner.get(parent) !== box) reader.owner.set(node, box);
      if (breaks > 0 && (node as Text).data.trim() !== '') breaks = 0;
      for (const { from, raw, begins } of piecesOf((node as Text).data, box.element.localName === 'pre')) {
        if (begins) endText();
        builder.addPiece(node as Text, from, raw);
        if (from > 0) yield;
      }
      continue;
    }
    if (node.nodeType !== 1 || node === reader.ignore) continue;
    const element = node as Element;
    const role = roleOf(element);
    if (role === 'leftOut') continue;
    if (isNotDefined(element)) reader.notDefined.add(element);
    const shownAnyway = role === 'hidden' && reader.shownAnyway.has(element);
    if (role === 'hidden' && !shownAnyway) {
      reader.hidden.add(element);
      continue;
    }
    if (role === 'block' || shownAnyway) {
      endText();
      breaks = 0;
      parts.push(reader.boxOf(element, links.at(-1) ?? null));
      continue;
    }
    reader.owner.set(element, box);
    const tag = element.localName;
    if (tag === 'br') {
      if (++breaks === 2) endText();
      else builder.addShown(' ');
    } else if (tag === 'img') builder.addMarkup('<img>');
    else if (tag === 'a' && element.hasAttribute('href')) {
      const href = element.getAttribute('href')!;
      links.push(href);
      builder.addMarkup(linkTag(href));
      frames.push(
        frameOf(element, () => {
          links.pop();
          builder.addMarkup('</a>');
        }),
      );
    } else if (tag === 'q' && !startsWithMark(element)) {
      builder.addShown(quoteDepth++ % 2 === 0 ? '“' : '‘');
      frames.push(frameOf(element, () => builder.addShown(--quoteDepth % 2 === 0 ? '”' : '’')));
    } else if (tag === 'time') {
      builder.addMarkup(openTag('time', element));
      frames.push(frameOf(element, () => builder.addMarkup('</time>')));
    } else frames.push(frameOf(element, null));
  }
  endText();
  box.parts = parts;
}

function frameIn(element: Element, root: ShadowRoot | null, end: (() => void) | null): Frame {
  if (root) return { next: root.firstChild, rest: null, end };
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return { next: null, rest: assigned[Symbol.iterator](), end };
  }
  return { next: element.firstChild, rest: null, end };
}

function take(frame: Frame): Node | null {
  if (frame.rest) {
    const step = frame.rest.next();
    return step.done ? null : step.value;
  }
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}

/** Some pages write marks inside `q` and switch the style sheet's off. */
function startsWithMark(element: Element): boolean {
  return /^\s*["“”„«»‘‹「『]/.test(element.textContent?.slice(0, 64) ?? '');
}
