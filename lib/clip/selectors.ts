import { describe } from '../anchor/index.ts';
import type { Article, Span } from '../page/types.ts';
import type { Clip } from './schema.ts';

/** W3C selectors of a span of `Article.text`, both over that same text, so that either finds the words without the other. */
export function selectorsOf(article: Article, span: Span): Clip['selectors'] {
  const { exact, prefix, suffix, start, end } = describe(article.text, span);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
