import type { ArticleMeta } from '../../lib/page/types.ts';
import type { Quote } from './state.ts';

/**
 * A quotation as it is copied: its words, then a line that says who and where.
 *
 * @param unknown what stands for a speaker that nobody can name
 * @param locale of the reader, for the date
 */
export function citationOf(quote: Quote, meta: ArticleMeta, unknown: string, locale: string): string {
  const { speaker } = quote.attribution;
  const parts = [
    speaker?.name ?? unknown,
    speaker?.role,
    meta.headline && `“${meta.headline}”`,
    meta.publisher,
    meta.published && readableDate(meta.published, locale),
    meta.canonicalUrl ?? meta.url,
  ];
  return `${quote.text}\n— ${parts.filter(Boolean).join(', ')}`;
}

/** `12 May 2026` for `2026-05-12T08:00:00Z`: the day as the publisher wrote it, whatever the reader's time zone. As it stands if it is no ISO date. */
export function readableDate(iso: string, locale: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day) return iso;
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
