import { asShown } from '../../lib/attribution/certainty.ts';
import { readQuotations } from '../../lib/attribution/index.ts';
import { articleOfHtml } from '../../lib/page/extract/from-html.ts';
import { textOf } from './file-text.ts';
import type { PageFile } from './page-files.ts';
import { shownPage, type ShownPage } from './shown.ts';

/** Reads a page without a browser: the same steps on a parsed document, where no style sheet says what is hidden. */
export async function readByEngine({ id, html }: PageFile): Promise<ShownPage> {
  const article = await articleOfHtml(textOf(html));
  if (!article) return { id, quotations: [] };
  const { attributions } = asShown(readQuotations(article.text, { language: article.meta.language, blocks: article.blocks }));
  return shownPage(
    id,
    attributions.map((attribution) => ({ attribution, text: article.text.slice(attribution.quotation.start, attribution.quotation.end) })),
  );
}
