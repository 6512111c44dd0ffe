import type { Reading } from '../../lib/attribution/types.ts';
import type { Correction, SavedMark } from '../../lib/messages/contract.ts';
import { ask } from '../../lib/messages/send.ts';
import { cleanAddress, observePage, PageTree, takeSnapshot, withNodesOf, type Article, type ArticleMeta, type ReadPage, type TextMap } from '../../lib/page/index.ts';
import { sameShown } from './same-shown.ts';

/** A page that was read, and what the background says about it. */
export type Answered = { article: Article; reading: Reading; saved: SavedMark[]; corrections: Correction[]; map: TextMap };

/**
 * Reads the page and asks the background about it; watches it from then on.
 *
 * @param ignore our own element in the page
 * @param changed the page's text has changed: look at it again
 */
export function createReading(ignore: Element, changed: () => void, signal: AbortSignal) {
  const tree = new PageTree(document, ignore);
  /** As it was asked about last. */
  let page: ReadPage | null = null;
  let watched = false;
  let askedAt = 0;
  let last: Pick<Answered, 'article' | 'reading'> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));
  const articles = new Map<string, ArticleMeta>();
  const take = () => takeSnapshot(document, { signal, previous: page ?? { tree } });

  /** How long words that change again and again in vain may still wait, ms. */
  const patience = (now: ReadPage): number => (now.snapshot.url === page?.snapshot.url ? askedAt + tree.restless.patience - performance.now() : 0);

  return {
    /** @returns `null` when the page holds no running text; throws when the background does not answer. */
    async read(): Promise<Answered | null> {
      if (!watched) observePage(document, tree, changed, signal);
      watched = true;
      const read = (page = await take());
      const answered = tree.restless.asked();
      const { article, reading, saved, corrections } = await ask('read', { snapshot: read.snapshot });
      askedAt = performance.now();
      const answer = article && reading && { article, reading };
      answered(sameShown(last, answer));
      last = answer;
      if (article) articles.set(cleanAddress(article.meta.url), article.meta);
      return answer && { ...answer, saved, corrections, map: read.textMap(answer.article) };
    },

    /** Reads what has changed. Where that is no word, only nodes that hold the same words, or words that may wait, nobody need be asked. */
    async look(): Promise<'words' | 'nodes' | 'nothing'> {
      clearTimeout(waiting);
      if (!page) return 'words';
      const before = page;
      const now = await take();
      const wait = now.snapshot === before.snapshot ? 0 : patience(now);
      if (wait > 0) waiting = setTimeout(changed, wait);
      else if (now.snapshot !== before.snapshot) return 'words';
      page = withNodesOf(now, before);
      return page === before ? 'nothing' : 'nodes';
    },

    /** The article that words of the page belong to, where the page has gone on to another; else `null`. */
    anotherAt: (node: Node): ArticleMeta | null => articles.get(tree.addressAt(node) ?? '') ?? null,

    /** From an article that was read of these words to the nodes that hold them now. */
    mapOf: (article: Article): TextMap | null => page?.textMap(article) ?? null,
  };
}
