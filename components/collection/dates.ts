import { displayDate } from '../../lib/exchange/index.ts';
import { readersLanguage as language } from '../../lib/messages/strings.ts';

/** A stated date, `12 May 2026`, `May 2026` or `2026`; `short` writes `24 Nov 2026` for lines with little room. */
export function shownDate(iso: string, month: 'long' | 'short' = 'long'): string {
  return displayDate(iso, language(), month);
}

/** A moment of the reader's own doing, in the reader's time zone: `12 May 2026, 09:14`. */
export function shownMoment(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** A number as the reader's language groups and writes its digits. */
export function shownNumber(value: number): string {
  return value.toLocaleString(language());
}
