import { textFragment } from '../anchor/index.ts';
import { placeInParagraph } from '../clip/index.ts';
import type { Clip } from '../clip/schema.ts';
import { webAddress } from './addresses.ts';

/** Quotations of fewer words may well stand elsewhere in their article, which the clip does not hold: they get context. */
const TELLING_WORDS = 5;

/** The address that opens the clip's page at the quotation, or `null` where the page is not on the web. */
export function sourceLink(clip: Clip): string | null {
  const { exact, article, selectors } = clip;
  const [quote] = selectors;
  const page = webAddress(article.url);
  if (page === null) return null;
  const place = placeInParagraph(clip);
  const around = place ? clip.context.paragraph : quote.prefix + exact + quote.suffix;
  // With the bare words in front, the words in their place are not the only ones, and context is added.
  const text = exact.split(/\s+/).length < TELLING_WORDS ? `${exact}\n${around}` : around;
  const start = text.length - around.length + (place?.start ?? quote.prefix.length);
  return new URL(textFragment(text, { start, end: start + exact.length }), page).href;
}
