import { parseHTML } from 'linkedom';
import { takeSnapshot } from '../take-snapshot.ts';
import type { Article } from '../types.ts';
import { readArticle } from './index.ts';

/**
 * The article of an HTML text, without a browser: for the command line, where no style sheet says what is shown. Otherwise the
 * same steps as in the extension. `null` when there is no running text.
 */
export async function articleOfHtml(html: string, url = ''): Promise<Article | null> {
  const { document } = parseHTML(withBody(html)) as unknown as { document: Document };
  const { snapshot } = await takeSnapshot(document);
  return readArticle({ ...snapshot, url });
}

/** A browser makes up the tags that a page leaves out; this parser does not. */
function withBody(html: string): string {
  if (/<(?:body|frameset)[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const cut = head ? head.index + head[0].length : 0;
  return `<html>${html.slice(0, cut)}<body>${html.slice(cut).replace(/<\/?html[^<>]*>|<!doctype[^<>]*>/gi, '')}</body></html>`;
}
