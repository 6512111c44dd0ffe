import type { Reading } from '../../lib/attribution/types.ts';
import type { Article } from '../../lib/page/types.ts';

type Shown = { article: Article; reading: Reading } | null;

/** Do two readings of one address show the same quotations of the same speakers? */
export function sameShown(before: Shown, now: Shown): boolean {
  if (!before || !now) return before === now;
  const [was, is] = [before.reading.attributions, now.reading.attributions];
  if (before.article.meta.url !== now.article.meta.url || was.length !== is.length) return false;
  return was.every(({ quotation, speaker }, i) => {
    const other = is[i]!;
    return speaker?.name === other.speaker?.name && wordsOf(before.article, quotation) === wordsOf(now.article, other.quotation);
  });
}

const wordsOf = ({ text }: Article, { start, end }: { start: number; end: number }): string => text.slice(start, end);
