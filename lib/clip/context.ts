import { outsidePair } from '../anchor/index.ts';
import type { Article, Span } from '../page/types.ts';

/** Some pages hold all their text in one block, of which every clip would keep a copy: so much of it, before and after the words, is context. */
const AROUND = 10_000;

/**
 * The sentence and the paragraph around a quotation, for a reader who sees the clip without its page. Both are widened to hold
 * the whole quotation: a quotation of three sentences has a context of three, one over two paragraphs has both.
 * Sentences are cut by `Intl.Segmenter` (Unicode Annex 29) in the article's language.
 */
export function contextOf(article: Article, span: Span): { sentence: string; paragraph: string } {
  const touched = article.blocks.filter((block) => block.start < span.end && block.end > span.start);
  const start = outsidePair(article.text, Math.max(touched[0]?.start ?? span.start, span.start - AROUND));
  const end = outsidePair(article.text, Math.min(touched.at(-1)?.end ?? span.end, span.end + AROUND));
  const paragraph = article.text.slice(start, end);
  const sentences = segmenterFor(article.meta.language).segment(paragraph);
  const first = sentences.containing(span.start - start)?.index ?? 0;
  const last = sentences.containing(Math.max(span.start, span.end - 1) - start);
  const sentence = paragraph.slice(first, last ? last.index + last.segment.length : undefined);
  return { sentence: sentence.trim(), paragraph };
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = language !== 'und' && /^[a-z]{2,3}$/.test(language);
  return new Intl.Segmenter(known ? language : 'en', { granularity: 'sentence' });
}
