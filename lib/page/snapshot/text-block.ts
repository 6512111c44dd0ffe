import { fold } from './fold.ts';

/**
 * A stretch of running text: everything between two block boundaries of the page, over however many inline elements, links
 * and text nodes. `nodes[i]` holds, from `froms[i]` of its own text on, the text from `starts[i]` of `text` on; a node with more than
 * `LONGEST_PIECE` stands there several times.
 */
export type TextBlock = {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly froms: readonly number[];
  readonly starts: readonly number[];
  /** The text as skeleton markup, links as `<a>`. */
  readonly markup: string;
};

/** Collects one text block, piece by piece. */
export class TextBlockBuilder {
  #text = '';
  #markup = '';
  #nodes: Text[] = [];
  #froms: number[] = [];
  #starts: number[] = [];
  #hasWords = false;
  /** Does what was written end in a space, or is there nothing yet? Asked of the string itself this would take its whole length each time. */
  #afterSpace = true;

  addPiece(node: Text, from: number, raw: string): void {
    const folded = fold(raw, this.#afterSpace);
    if (folded === '') return;
    this.#nodes.push(node);
    this.#froms.push(from);
    this.#starts.push(this.#text.length);
    this.#write(folded);
  }

  /** Characters that the page shows without their being in its text: the marks of a `q`, a line break's space. */
  addShown(characters: string): void {
    if (characters === ' ' && this.#afterSpace) return;
    this.#write(characters);
  }

  addMarkup(markup: string): void {
    this.#markup += markup;
  }

  /** The block, or `null` if nothing but white space was added; either way the builder is empty again. */
  finish(): TextBlock | null {
    const block = this.#hasWords ? { text: this.#text.trimEnd(), nodes: this.#nodes, froms: this.#froms, starts: this.#starts, markup: this.#markup } : null;
    this.#text = '';
    this.#markup = '';
    this.#nodes = [];
    this.#froms = [];
    this.#starts = [];
    this.#hasWords = false;
    this.#afterSpace = true;
    return block;
  }

  #write(text: string): void {
    this.#text += text;
    this.#markup += escapeText(text);
    this.#afterSpace = text.endsWith(' ');
    if (!this.#hasWords) this.#hasWords = text.trim() !== '';
  }
}

/** Private-use characters mark blocks in the skeleton (`marker.ts`); the page's own (icon fonts) become a square. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** Text as markup, without the characters that mark blocks. */
export function escapeText(text: string): string {
  if (!/[&<>\ue000-\uf8ff]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(PRIVATE_USE, '\u25a1');
}

/** The same inside double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
