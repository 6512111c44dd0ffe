import type { Reading } from '../../lib/attribution/types.ts';
import type { Correction, SavedMark } from '../../lib/messages/contract.ts';
import { ask } from '../../lib/messages/send.ts';
import { cleanAddress, observePage, PageTree, takeSnapshot, type Article, type ArticleMeta, type ReadPage, type TextMap } from '../../lib/page/index.ts';

/** A page that was read, and what the background says about it. */
export type Answered = { article: Article; reading: Reading; saved: SavedMark[]; corrections: Correction[]; map: TextMap };

/**
 * Reads the page and asks the background about it; watches it from then on.
 *
 * @param ignore our own element in the page
 * @param changed the page's text has changed: read again
 */
export function createReading(ignore: Element, changed: () => void, signal: AbortSignal) {
  const tree = new PageTree(document, ignore);
  let page: ReadPage | null = null;
  let watched = false;
  const articles = new Map<string, ArticleMeta>();
  const take = () => takeSnapshot(document, { signal, previous: page ?? { tree } });

  return {
    /** @returns `null` when the page holds no running text; throws when the background does not answer. */
    async read(): Promise<Answered | null> {
      if (!watched) observePage(document, tree, changed, signal);
      watched = true;
      const read = (page = await take());
      const { article, reading, saved, corrections } = await ask('read', { snapshot: read.snapshot });
      if (article) articles.set(cleanAddress(article.meta.url), article.meta);
      return article && reading && { article, reading, saved, corrections, map: read.textMap(article) };
    },

    /** Reads what has changed. Where that is no word, or only nodes that hold the same words, nobody need be asked. */
    async look(): Promise<'words' | 'nodes' | 'nothing'> {
      if (!page) return 'words';
      const before = page;
      const now = (page = await take());
      if (now.snapshot !== before.snapshot) return 'words';
      return now.blocks.every((block, i) => block === before.blocks[i]) ? 'nothing' : 'nodes';
    },

    /** The article that words of the page belong to, where the page has gone on to another; else `null`. */
    anotherAt: (node: Node): ArticleMeta | null => articles.get(tree.addressAt(node) ?? '') ?? null,

    /** From an article that was read of these words to the nodes that hold them now. */
    mapOf: (article: Article): TextMap | null => page?.textMap(article) ?? null,
  };
}
