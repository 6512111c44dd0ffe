/**
 * The page's side of reading: live DOM in, snapshot out, and the way back from the article's text to the page's nodes. Nothing
 * here changes the page or carries a parser; what the article is, `lib/page/extract` decides in the background. `inSlices` is for
 * all work that a page's thread has to wait for.
 *
 *     const tree = new PageTree(document, host);
 *     observePage(document, tree, () => takeSnapshot(document, { previous: page, signal }), signal);
 *     const page = await takeSnapshot(document, { signal, previous: { tree } });
 *     const { article } = await ask('read', { snapshot: page.snapshot });
 *     const ranges = page.textMap(article).ranges(span);
 */
export { looksLikeArticle } from './gate.ts';
export { cleanAddress } from './address.ts';
export { cleanText, cleanUrl } from './meta/clean.ts';
export { observePage } from './observe.ts';
export { watchAddress } from './watch-address.ts';
export { PageTree } from './snapshot/page-tree.ts';
export { SOME, atOnce, inSlices } from './snapshot/slices.ts';
export { takeSnapshot, withNodesOf, type ReadPage, type SnapshotOptions } from './take-snapshot.ts';
export { TextMap } from './text-map.ts';
export type { Article, ArticleMeta, Block, BlockKind, Span } from './types.ts';
export type { Snapshot } from './snapshot-schema.ts';
