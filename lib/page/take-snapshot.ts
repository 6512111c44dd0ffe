import { cleanAddress } from './address.ts';
import { PageTree } from './snapshot/page-tree.ts';
import type { TextBlock } from './snapshot/text-block.ts';
import { inSlices, type SliceReport } from './snapshot/slices.ts';
import type { Snapshot } from './snapshot-schema.ts';
import { TextMap } from './text-map.ts';
import type { Article } from './types.ts';

/** A page that has been read: what goes to the background, and the way back from its answer to the page's nodes. */
export type ReadPage = {
  /** The same object as in the reading before, when nothing that is read has changed. */
  readonly snapshot: Snapshot;
  /** The text blocks with the nodes that they were read from; one whose nodes were made anew is another, though its words be the same. */
  readonly blocks: readonly TextBlock[];
  /** Maps the article that was made from `snapshot` to nodes. */
  textMap(article: Article): TextMap;
  /** The boxes, for the next reading and for `observePage`. */
  readonly tree: PageTree;
};

export type SnapshotOptions = {
  /** Ends the reading between two slices, with the signal's reason as the error. */
  signal?: AbortSignal;
  /** The extension's own element in the page. */
  ignore?: Element | null;
  /** The reading before; only what `observePage` has seen to change is read again. Before the first, the tree alone. */
  previous?: Pick<ReadPage, 'tree'> & Partial<Pick<ReadPage, 'snapshot'>>;
  /** How much of the page's time it took. */
  report?: (report: SliceReport) => void;
};

/**
 * Reads a page's text without changing the page, in slices of a few milliseconds. The page pays for this and for nothing else:
 * what the article is, is decided in the background by `readArticle`.
 */
export async function takeSnapshot(document: Document, options: SnapshotOptions = {}): Promise<ReadPage> {
  const tree = options.previous?.tree ?? new PageTree(document, options.ignore ?? null);
  const { snapshot: fresh, blocks, own } = await inSlices(tree.read(), options.signal, options.report);
  const before = options.previous?.snapshot;
  const same = before && (before.url === fresh.url ? before.html === fresh.html : !own && isWaiting(before, fresh));
  const snapshot = same ? before : fresh;
  return { snapshot, blocks, tree, textMap: (article) => new TextMap(article, blocks) };
}

/**
 * The page as it was asked about, with the nodes that hold its words now; itself where all are still there. For an article that is not
 * asked about again, though words elsewhere have changed.
 */
export function withNodesOf(now: ReadPage, asked: ReadPage): ReadPage {
  const standing = new Set(now.blocks);
  if (asked.blocks.every((block) => standing.has(block))) return asked;
  for (const block of asked.blocks) standing.delete(block);
  const fresh = Map.groupBy(standing, ({ text }) => text);
  const still = new Set(now.blocks);
  const blocks = asked.blocks.map((block) => (still.has(block) ? block : (fresh.get(block.text)?.shift() ?? block)));
  if (blocks.every((block, i) => block === asked.blocks[i])) return asked;
  return { ...asked, blocks, textMap: (article) => new TextMap(article, blocks) };
}

/** Has a page taken the next story's address while it shows the words of the one before? They stay under the address at which they were read. */
function isWaiting(before: Snapshot, now: Snapshot): boolean {
  return cleanAddress(before.url) !== cleanAddress(now.url) && before.blocks.length === now.blocks.length && before.blocks.every((text, i) => text === now.blocks[i]);
}
