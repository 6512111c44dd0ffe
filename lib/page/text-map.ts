import { fold, foldedOffset, unfold } from './snapshot/fold.ts';
import { LONGEST_PIECE } from './snapshot/pieces.ts';
import type { TextBlock } from './snapshot/text-block.ts';
import type { Article, Block, Span } from './types.ts';

/** A stretch of the page between two places in text nodes of one tree. */
export type Stretch = { startNode: Text; start: number; endNode: Text; end: number };

/** What may stand behind a node's words that is in none: marks that a browser draws around `q`, a line break's space. */
const IN_NO_NODE = /^[“”‘’ ]*$/;

/** Between an article's text and the nodes of the page that it was read from. */
export class TextMap {
  readonly #article: Article;
  readonly #blocks: readonly TextBlock[];

  constructor(article: Article, blocks: readonly TextBlock[]) {
    this.#article = article;
    this.#blocks = blocks;
  }

  /**
   * The page's ranges for a span of the article's text, one for each block that it touches. The page may have changed since it was
   * read: nodes that are gone, or hold other words there now (lists use theirs again), are left out.
   */
  ranges(span: Span): Range[] {
    return this.stretches(span).map(({ startNode, start, endNode, end }) => {
      const range = startNode.ownerDocument.createRange();
      range.setStart(startNode, start);
      range.setEnd(endNode, end);
      return range;
    });
  }

  /** The same as nodes and offsets. */
  stretches(span: Span): Stretch[] {
    const found: Stretch[] = [];
    const blocks = this.#article.blocks;
    for (let i = firstEndingAfter(blocks, span.start); i < blocks.length && blocks[i]!.start < span.end; i++) {
      const block = blocks[i]!;
      const text = this.#blocks[block.source];
      const from = Math.max(span.start, block.start) - block.start;
      const to = Math.min(span.end, block.end) - block.start;
      if (text && to > from) found.push(...stretchesIn(text, from, to));
    }
    return found;
  }

  /** The offset in the article's text of a place in the page, as a selection states it; `null` outside the article. */
  offset(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) {
      const before = node.childNodes[offset] ?? null;
      const text = before ? firstText(before) : lastText(node);
      return text ? this.offset(text, before ? 0 : text.data.length) : null;
    }
    const place = this.#place(node as Text, offset);
    if (!place) return null;
    const { block, text, index } = place;
    const raw = rawOf(text, index);
    const folded = foldedOffset(raw, afterSpace(text, index), Math.min(offset - text.froms[index]!, raw.length));
    return Math.min(block.start + text.starts[index]! + folded, block.end);
  }

  /** Asked for when a reader has selected something, so that no table of nodes is kept for it. */
  #place(node: Text, offset: number): { block: Block; text: TextBlock; index: number } | null {
    let found: { block: Block; text: TextBlock; index: number } | null = null;
    for (const block of this.#article.blocks) {
      const text = this.#blocks[block.source];
      const index = text?.nodes.findLastIndex((other, i) => other === node && text.froms[i]! <= offset) ?? -1;
      // Of a node with several paragraphs, the last that has begun.
      if (text && index >= 0) found = { block, text, index };
      else if (found) break;
    }
    return found;
  }
}

/** What stands in the page of a piece, and maybe behind it; nothing where it has been cut off since. */
function rawOf({ nodes, froms }: TextBlock, index: number): string {
  const from = froms[index]!;
  return from < nodes[index]!.length ? nodes[index]!.substringData(from, LONGEST_PIECE) : '';
}

/** Where a piece's folded text began: at the block's start or behind a space, its own leading space was dropped. */
function afterSpace(text: TextBlock, index: number): boolean {
  const start = text.starts[index]!;
  return start === 0 || text.text[start - 1] === ' ';
}

/** From `from` to `to` of a block's text; in pieces where a shadow root stands in its middle, since no range spans two trees. */
function stretchesIn(text: TextBlock, from: number, to: number): Stretch[] {
  const inNode = (index: number, offset: number) => text.froms[index]! + unfold(rawOf(text, index), afterSpace(text, index), Math.max(0, offset - text.starts[index]!));
  const endOf = (index: number) => text.froms[index]! + rawOf(text, index).length;
  const last = nodeAt(text, to - 1);
  let first = nodeAt(text, from);
  // A mark that a browser draws around `q` stands in no node: the words behind it begin in the next.
  if (first < last && inNode(first, from) === endOf(first)) first++;
  const found: Stretch[] = [];
  for (let i = first; i <= last; i++) {
    const node = text.nodes[i]!;
    if (!node.isConnected) continue;
    const start = Math.min(node.length, i === first ? inNode(i, from) : text.froms[i]!);
    const end = i === last ? Math.min(node.length, inNode(i, to - 1) + 1) : Math.min(node.length, endOf(i));
    if (!holds(text, i, Math.max(from, text.starts[i]!), i === last ? to : text.starts[i + 1]!, node.substringData(start, Math.max(0, end - start)))) continue;
    const before = found.at(-1);
    if (before && before.endNode.getRootNode() === node.getRootNode()) Object.assign(before, { endNode: node, end });
    else found.push({ startNode: node, start, endNode: node, end });
  }
  return found.filter((stretch) => stretch.startNode !== stretch.endNode || stretch.end > stretch.start);
}

/** Are these words of piece `index` those that stood there from `from` to `to` of the text? */
function holds(text: TextBlock, index: number, from: number, to: number, words: string): boolean {
  const folded = fold(words, from === text.starts[index] ? afterSpace(text, index) : text.text[from - 1] === ' ');
  const read = text.text.slice(from, to);
  return folded !== '' && read.startsWith(folded) && IN_NO_NODE.test(read.slice(folded.length));
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
