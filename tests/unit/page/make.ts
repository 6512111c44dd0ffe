import { parseHTML } from 'linkedom';
import { readArticle } from '../../../lib/page/extract/index.ts';
import { takeSnapshot, type Article, type ReadPage } from '../../../lib/page/index.ts';

/** A document; what is not a whole page is a body's content. */
export function documentOf(html: string): Document {
  const page = /<body|<frameset/i.test(html) ? html : `<body>${html}</body>`;
  return parseHTML(/<html/i.test(page) ? page : `<html>${page}</html>`).document as unknown as Document;
}

/** Text that makes a page an article, without quotation marks: `count` paragraphs. */
export function filler(count = 4): string {
  const sentence = 'The council met on Tuesday to talk about the harbour, the bridge and the money that neither of them has had for years.';
  return Array.from({ length: count }, (_, i) => `<p>${i + 1}. ${sentence}</p>`).join('\n');
}

/** The texts of the snapshot's blocks, in document order. */
export async function blocksOf(html: string): Promise<string[]> {
  const { snapshot } = await takeSnapshot(documentOf(html));
  return [...snapshot.html.matchAll(/\ue000([\ue100-\ue4ff]+)\ue001/g)].map((match) => snapshot.blocks[match[1]!.charCodeAt(0) - 0xe100]!);
}

/** Reads a page as the extension does. */
export async function readPage(html: string, url = 'https://news.example/harbour'): Promise<{ page: ReadPage; article: Article | null; document: Document }> {
  const document = documentOf(html);
  const page = await takeSnapshot(document);
  return { page, article: readArticle({ ...page.snapshot, url }), document };
}

/** Kind and text of each block of the article. */
export function shownBlocks(article: Article | null): [string, string][] {
  return (article?.blocks ?? []).map(({ kind, start, end }) => [kind, article!.text.slice(start, end)]);
}
