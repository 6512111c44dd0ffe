import type { Span } from '../page/types.ts';
import type { Clip } from './schema.ts';

/** Where the quotation stands in the paragraph that was kept, which may have its words more than once; `null` where it has them not at all. */
export function placeInParagraph({ exact, context: { paragraph }, selectors: [quote] }: Pick<Clip, 'exact' | 'context' | 'selectors'>): Span | null {
  const before = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1);
  const [after = ''] = quote.suffix.split('\n', 1);
  const around = paragraph.indexOf(before + exact + after);
  const start = around < 0 ? paragraph.indexOf(exact) : around + before.length;
  return start < 0 ? null : { start, end: start + exact.length };
}
