import { readBox, type Box, type BoxReader } from './box.ts';
import { noteChanges, noteDefined, recheckStyles, type Noted } from './changes.ts';
import { headOf, isSameHead, type Head } from './head.ts';
import { hiddenArticle } from './hidden-article.ts';
import { Restless } from './restless.ts';
import { Stories } from './stories.ts';
import type { TextBlock } from './text-block.ts';
import { writeSnapshot, type Written } from './write.ts';

/** A page as it was read: its boxes, kept from one reading to the next, so that only what changed is read again. */
export class PageTree {
  readonly document: Document;
  readonly reader: BoxReader;
  readonly boxes = new WeakMap<Element, Box>();
  readonly restless = new Restless();
  readonly #stories = new Stories();
  /** Boxes to be read at the next reading. */
  readonly queue = new Set<Box>();
  /** Classes changed since the last reading, so that anything may show or hide that did not. */
  stylesChanged = false;
  /** Elements whose own style changed since the last reading. */
  readonly restyled = new Set<Element>();
  /** Called with each shadow root that is read; `observePage` watches it. */
  entered: (root: ShadowRoot) => void = () => {};
  /** Text blocks of the last reading, as in `Snapshot.blocks`. */
  blocks: readonly TextBlock[] = [];
  #last: { written: Written; head: Head; root: Box | null } | null = null;

  constructor(document: Document, ignore: Element | null) {
    this.document = document;
    this.reader = {
      ignore,
      hidden: new Set(),
      notDefined: new Set(),
      shownAnyway: new WeakSet(),
      owner: new WeakMap(),
      entered: (root) => this.entered(root),
      boxOf: (element, href) => this.#boxOf(element, href),
    };
  }

  /** Takes note of what changed in the page. */
  note(records: readonly MutationRecord[]): Noted {
    return noteChanges(this, records);
  }

  /** Looks whether custom elements were defined since; `true` if that could change the page's text. */
  noteDefined(): boolean {
    return noteDefined(this);
  }

  /** Reads what has not been read and writes it all down. */
  *read(): Generator<void, Written> {
    yield* recheckStyles(this);
    let written = yield* this.#readAndWrite();
    const hidden = hiddenArticle(written.blocks, this.reader.hidden);
    if (hidden?.parentNode) {
      this.reader.shownAnyway.add(hidden);
      this.reader.hidden.delete(hidden);
      const around = this.boxOfKnown(hidden.parentNode);
      if (around) this.queue.add(around);
      written = yield* this.#readAndWrite();
    }
    this.blocks = written.blocks;
    return written;
  }

  /** The box that a text node or inline element was read into, or that an element is; none for what was never read. */
  boxOfKnown(node: Node): Box | undefined {
    const box = this.reader.owner.get(node) ?? this.boxes.get(node as Element);
    if (box || node.nodeType !== 3 || !node.parentNode) return box;
    return this.reader.owner.get(node.parentNode) ?? this.boxes.get(node.parentNode as Element);
  }

  /** The address under which the words around a node were read before the document took another; `null` where that is its own. */
  addressAt(node: Node): string | null {
    const box = this.boxOfKnown(node);
    for (const part of box?.parts ?? []) if ('nodes' in part && (part.nodes.includes(node as Text) || box!.element === node)) return this.#stories.addressOf(part.text);
    return null;
  }

  /** What was written last, where nothing of it has changed. */
  *#readAndWrite(): Generator<void, Written> {
    const body = this.document.body;
    const root = body?.localName === 'body' ? this.#boxOf(body, null) : null;
    for (const box of this.queue) {
      this.#last = null;
      this.queue.delete(box);
      const before = box.parts;
      let whole = false;
      try {
        yield* readBox(box, this.reader);
        whole = true;
      } finally {
        // A reading that was ended in the middle is taken up by the next one.
        if (!whole) this.queue.add(box);
      }
      this.restless.note(box, before);
      // Most boxes are too small to yield by themselves.
      yield;
    }
    const head = headOf(this.document);
    const last = this.#last;
    if (last && root === last.root && isSameHead(head, last.head)) return last.written;
    const written = yield* writeSnapshot(this.document, head, root, this.#stories, this.blocks);
    this.#last = { written, head, root };
    return written;
  }

  #boxOf(element: Element, href: string | null): Box {
    const known = this.boxes.get(element);
    if (known && known.href === href) return known;
    const box: Box = { element, href, parts: [], vain: -1 };
    this.boxes.set(element, box);
    this.queue.add(box);
    return box;
  }
}
