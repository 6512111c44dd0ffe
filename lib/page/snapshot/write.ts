import { marker } from '../marker.ts';
import type { Snapshot } from '../snapshot-schema.ts';
import type { Box } from './box.ts';
import { withoutOld, type Head } from './head.ts';
import { openTag, skeletonTag } from './skeleton-tags.ts';
import type { Stories } from './stories.ts';
import type { TextBlock } from './text-block.ts';

/** Beyond so many characters the rest of a page is not read: fifteen novels, and a message carries them twice. */
export const MOST_TEXT = 8_000_000;
/** Deeper elements lose their tags, not their text: extractors ask each element for its text, which is quadratic in depth. */
export const DEEPEST = 120;
/** Parts written between two chances to put the work off. */
const PARTS_BETWEEN_YIELDS = 256;

/** `own`: is there a headline that belongs to the document's address? */
export type Written = { snapshot: Snapshot; blocks: readonly TextBlock[]; own: boolean };

/** A box being written: `at` is its next part, `tag` its tag in the skeleton, empty if it has none. */
type OpenBox = { box: Box; at: number; tag: string };

/**
 * Writes a page's boxes down in document order, without the stories that belong to another address. Boxes without text are left out,
 * which halves a news page's skeleton.
 */
export function* writeSnapshot(document: Document, head: Head, root: Box | null, stories: Stories, before: readonly TextBlock[]): Generator<void, Written> {
  const { url, language, statements } = head;
  const { own, others, isOld } = stories.at(
    document,
    url,
    statements.map(({ markup }) => markup),
    before,
  );
  const said = withoutOld(statements, isOld, url);
  const markup: string[] = [`<html><head>${said.map(({ markup }) => markup).join('')}</head><body>`];
  let isLeftOut: ((text: string) => boolean) | undefined;
  const blocks: TextBlock[] = [];
  let room = MOST_TEXT;
  const open: OpenBox[] = [];
  /** Boxes of `open` from here on have had no text yet, and their tags are not written. */
  let unwritten = 0;
  if (root) open.push({ box: root, at: 0, tag: '' });
  for (let step = 1; open.length > 0; step++) {
    if (step % PARTS_BETWEEN_YIELDS === 0) yield;
    const top = open.at(-1)!;
    const part = top.box.parts[top.at++];
    if (!part) {
      open.pop();
      if (open.length >= unwritten) continue;
      unwritten = open.length;
      if (top.tag) markup.push(`</${top.tag}>`);
    } else if ('element' in part) {
      const headline = others.size > 0 ? headlineAt(part.element) : null;
      if (headline) isLeftOut = others.get(headline);
      open.push({
        box: part,
        at: 0,
        tag:
          open.length < DEEPEST
            ? skeletonTag(
                part.element,
                part.parts.some((inner) => 'element' in inner),
              )
            : '',
      });
    } else if (!isLeftOut?.(part.text)) {
      room -= part.text.length;
      if (room < 0) break;
      for (; unwritten < open.length; unwritten++) if (open[unwritten]!.tag) markup.push(openTag(open[unwritten]!.tag, open[unwritten]!.box.element));
      markup.push(marker(blocks.length), part.markup);
      blocks.push(part);
    }
  }
  for (let left = unwritten - 1; left >= 0; left--) if (open[left]?.tag) markup.push(`</${open[left]!.tag}>`);
  markup.push('</body></html>');
  const texts = blocks.map(({ text }) => text);
  return { snapshot: { url, html: markup.join(''), blocks: texts, language }, blocks, own };
}

/** The headline that begins here; an `article` begins with what it has above its own. */
function headlineAt(element: Element): Element | null {
  if (element.localName === 'h1') return element;
  return element.localName === 'article' ? element.querySelector('h1') : null;
}
