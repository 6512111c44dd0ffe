import { isLeftOut, roleOf } from '../elements.ts';
import { marker } from '../marker.ts';
import type { Snapshot } from '../snapshot-schema.ts';
import { readBox, type Box, type BoxReader } from './box.ts';
import { headMarkup } from './head.ts';
import { openTag, skeletonTag } from './skeleton-tags.ts';
import type { TextBlock } from './text-block.ts';

/** Beyond so much text the rest of a page is not read: fifteen novels; a message has to carry it twice. */
export const MOST_TEXT = 8_000_000;
/** Deeper elements lose their tags, not their text: extractors ask each element for its text, which is quadratic in depth. */
export const DEEPEST = 120;

/** A page as it was read last: its boxes, and the text blocks by id. */
export class PageTree {
  readonly #document: Document;
  readonly #boxes = new WeakMap<Element, Box>();
  readonly #reader: BoxReader;
  /** Boxes to be read. */
  readonly #queue = new Set<Box>();
  #stylesChanged = false;
  #root: Box | null = null;
  #lastId = -1;
  #blocks = new Map<number, TextBlock>();

  constructor(document: Document, ignore: Element | null) {
    this.#document = document;
    this.#reader = {
      ignore,
      nextId: () => ++this.#lastId,
      hidden: new Set(),
      owner: new WeakMap(),
      boxOf: (element, href) => {
        const known = this.#boxes.get(element);
        if (known && known.href === href) return known;
        const box: Box = { element, href, parts: [] };
        this.#boxes.set(element, box);
        this.#queue.add(box);
        return box;
      },
    };
  }

  get blocks(): ReadonlyMap<number, TextBlock> {
    return this.#blocks;
  }

  /**
   * Takes note of what changed in the page, for the next reading; `true` if that could change the text. Changes inside elements
   * that are not read (scripts, hidden parts, our own host) are none.
   */
  note(records: readonly MutationRecord[]): boolean {
    let relevant = false;
    for (const record of records) {
      if (record.type === 'attributes') {
        if (record.target === this.#reader.ignore || !this.#restyles(record)) continue;
        this.#stylesChanged = true;
      } else {
        const box = this.#boxOfKnown(record.target);
        if (!box || (record.type === 'childList' && this.#onlyUnread(record))) continue;
        this.#queue.add(box);
      }
      relevant = true;
    }
    return relevant;
  }

  /** Reads what has not been read. */
  *read(): Generator<void, void> {
    const body = this.#document.body;
    if (!body || body.localName !== 'body') {
      this.#root = null;
      return;
    }
    if (this.#stylesChanged) yield* this.#lookAgain();
    this.#root = this.#reader.boxOf(body, null);
    for (const box of this.#queue) {
      this.#queue.delete(box);
      yield* readBox(box, this.#reader);
    }
  }

  /** The box that a text node or inline element was read into, or that an element is; none for what was never read. */
  #boxOfKnown(node: Node): Box | undefined {
    return this.#reader.owner.get(node) ?? (node.nodeType === 1 ? this.#boxes.get(node as Element) : undefined);
  }

  #restyles(record: MutationRecord): boolean {
    return this.#reader.hidden.has(record.target as Element) || this.#boxOfKnown(record.target) !== undefined;
  }

  #onlyUnread(record: MutationRecord): boolean {
    const unread = (node: Node) => node === this.#reader.ignore || (node.nodeType !== 3 && node.nodeType !== 1) || (node.nodeType === 1 && isLeftOut(node as Element));
    return [...record.addedNodes].every(unread) && [...record.removedNodes].every(unread);
  }

  /** Styles changed: what was hidden may show, and what was read may be hidden. Reads the boxes again where that is so. */
  *#lookAgain(): Generator<void, void> {
    this.#stylesChanged = false;
    for (const element of this.#reader.hidden) {
      const shown = element.isConnected && roleOf(element) !== 'hidden';
      const box = shown && element.parentNode ? this.#boxOfKnown(element.parentNode) : undefined;
      if (shown || !element.isConnected) this.#reader.hidden.delete(element);
      if (box) this.#queue.add(box);
      yield;
    }
    for (const block of this.#blocks.values()) {
      // The nearest hidden element may be far above; the box that holds it is the one to read again.
      for (let at: Element | null = block.nodes[0]?.parentElement ?? null; at && at !== this.#document.body; at = at.parentElement) {
        if (at.isConnected && roleOf(at) !== 'hidden') continue;
        const box = at.parentNode ? this.#boxOfKnown(at.parentNode) : undefined;
        if (box) this.#queue.add(box);
      }
      yield;
    }
  }

  /** Writes the snapshot down from the boxes, in document order. */
  *write(): Generator<void, Snapshot> {
    const markup: string[] = [`<html><head>${headMarkup(this.#document)}</head><body>`];
    const blocks: string[] = [];
    const found = new Map<number, TextBlock>();
    let room = MOST_TEXT;
    const open: { box: Box; at: number; close: string }[] = [];
    if (this.#root) open.push({ box: this.#root, at: 0, close: '' });
    for (let step = 0; open.length > 0; step++) {
      if (step % 256 === 255) yield;
      const top = open.at(-1)!;
      const part = top.box.parts[top.at++];
      if (!part) {
        markup.push(top.close);
        open.pop();
      } else if ('element' in part) {
        const tag = open.length < DEEPEST ? skeletonTag(part.element, part.parts.some((inner) => 'element' in inner)) : '';
        if (tag) markup.push(openTag(tag, part.element));
        open.push({ box: part, at: 0, close: tag ? `</${tag}>` : '' });
      } else {
        room -= part.text.length;
        if (room < 0) break;
        blocks[part.id] = part.text;
        found.set(part.id, part);
        markup.push(marker(part.id), part.markup);
      }
    }
    while (open.length > 0) markup.push(open.pop()!.close);
    markup.push('</body></html>');
    this.#blocks = found;
    for (let id = 0; id < blocks.length; id++) blocks[id] ??= '';
    return { url: pageUrl(this.#document), html: markup.join(''), blocks, language: this.#document.documentElement?.getAttribute('lang') || null };
  }
}

function pageUrl(document: Document): string {
  const url = document.location?.href ?? document.URL ?? '';
  return (url.split('#', 1)[0] ?? '').slice(0, 8192);
}
