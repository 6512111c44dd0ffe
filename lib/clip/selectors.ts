import type { Article, Span } from '../page/types.ts';
import type { Clip } from './schema.ts';

/** As many code units before and after as Hypothesis keeps: enough to tell two same wordings apart. */
const CONTEXT_LENGTH = 32;

/** W3C selectors of a span of `Article.text`, both over that same text, so that either finds the words without the other. */
export function selectorsOf(article: Article, { start, end }: Span): Clip['selectors'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: article.text.slice(start, end),
      prefix: article.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: article.text.slice(end, end + CONTEXT_LENGTH),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
