import { foldedOffset, unfold } from './snapshot/fold.ts';
import type { TextBlock } from './snapshot/text-block.ts';
import type { Article, Block, Span } from './types.ts';

/** Between an article's text and the nodes of the page that it was read from. */
export class TextMap {
  readonly #article: Article;
  readonly #blocks: ReadonlyMap<number, TextBlock>;
  #places: WeakMap<Node, { block: Block; text: TextBlock; index: number }> | null = null;

  constructor(article: Article, blocks: ReadonlyMap<number, TextBlock>) {
    this.#article = article;
    this.#blocks = blocks;
  }

  /**
   * The page's ranges for a span of the article's text, one for each block that it touches. Empty where the nodes are gone;
   * the page may have changed since it was read, so offsets never lie beyond a node's end.
   */
  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    const blocks = this.#article.blocks;
    for (let i = firstEndingAfter(blocks, span.start); i < blocks.length && blocks[i]!.start < span.end; i++) {
      const block = blocks[i]!;
      const text = this.#blocks.get(block.source);
      if (!text) continue;
      const from = Math.max(span.start, block.start) - block.start;
      const to = Math.min(span.end, block.end) - block.start;
      if (to > from) ranges.push(...blockRanges(text, from, to));
    }
    return ranges;
  }

  /** The offset in the article's text of a place in the page, as a selection states it; `null` outside the article. */
  offset(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) {
      const before = node.childNodes[offset] ?? null;
      const text = before ? firstText(before) : lastText(node);
      return text ? this.offset(text, before ? 0 : text.data.length) : null;
    }
    const place = this.#place(node as Text);
    if (!place) return null;
    const { block, text, index } = place;
    const start = text.starts[index]!;
    const folded = foldedOffset((node as Text).data, afterSpace(text, index), offset);
    return Math.min(block.start + start + folded, block.end);
  }

  #place(node: Text) {
    if (!this.#places) {
      this.#places = new WeakMap();
      for (const block of this.#article.blocks) {
        const text = this.#blocks.get(block.source);
        text?.nodes.forEach((inner, index) => this.#places!.set(inner, { block, text, index }));
      }
    }
    return this.#places.get(node);
  }
}

/** Where a text node's folded text began: at the block's start or behind a space, its own leading space was dropped. */
function afterSpace(text: TextBlock, index: number): boolean {
  const start = text.starts[index]!;
  return start === 0 || text.text[start - 1] === ' ';
}

function blockRanges(text: TextBlock, from: number, to: number): Range[] {
  const first = nodeAt(text, from);
  const last = nodeAt(text, to - 1);
  const start = unfold(text.nodes[first]!.data, afterSpace(text, first), Math.max(0, from - text.starts[first]!));
  const lastData = text.nodes[last]!.data;
  const end = Math.min(lastData.length, unfold(lastData, afterSpace(text, last), to - 1 - text.starts[last]!) + 1);
  const whole = rangeOf(text.nodes[first]!, start, text.nodes[last]!, end);
  if (!whole) return [];
  if (!whole.collapsed || first === last) return [whole];
  // The nodes lie in different trees (a shadow root in the middle of a sentence): a range can't span them.
  const pieces: Range[] = [];
  for (let i = first; i <= last; i++) {
    const piece = rangeOf(text.nodes[i]!, i === first ? start : 0, text.nodes[i]!, i === last ? end : text.nodes[i]!.data.length);
    if (piece && !piece.collapsed) pieces.push(piece);
  }
  return pieces;
}

function rangeOf(startNode: Text, start: number, endNode: Text, end: number): Range | null {
  if (!startNode.isConnected || !endNode.isConnected) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, Math.min(start, startNode.data.length));
  range.setEnd(endNode, end);
  return range;
}

/** Index of the last node that begins at or before `offset`. */
function nodeAt(text: TextBlock, offset: number): number {
  let low = 0;
  let high = text.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstText(node: Node): Text | null {
  if (node.nodeType === 3) return node as Text;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const text = firstText(child);
    if (text) return text;
  }
  return null;
}

function lastText(node: Node): Text | null {
  if (node.nodeType === 3) return node as Text;
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const text = lastText(child);
    if (text) return text;
  }
  return null;
}
