/**
 * A date as the page states it (`2026`, `2026-05`, `2026-05-12`, `2026-05-12T23:30:00-05:00`) in the reader's language, no more
 * precise than stated. The day is the publisher's, never moved to the reader's time zone. What is no ISO date stays as it is.
 */
export function displayDate(iso: string, locale: string, monthStyle: 'long' | 'short' = 'long'): string {
  const parts = dateParts(iso);
  return parts.length ? formatFor(locale, parts.length, monthStyle).format(timeOf(parts)) : iso;
}

/** Year, month (1 to 12) and day of an ISO date, as many as it states; none of what is no ISO date. */
export function dateParts(iso: string): number[] {
  const [date] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(iso) ?? [];
  const parts = date?.split('-').map(Number);
  // 31 February is no other day.
  return parts && new Date(timeOf(parts)).toISOString().startsWith(date!) ? parts : [];
}

function timeOf([year, month = 1, day = 1]: number[]): number {
  return Date.UTC(year!, month - 1, day);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `precision`: 1 for the year, 2 with the month, 3 with the day. Making a format takes a thousand times as long as using it. */
function formatFor(locale: string, precision: number, monthStyle: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${monthStyle}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    // In which the source has it: a year alone is none, and half of two, of the Persian one.
    calendar: 'gregory',
    year: 'numeric',
    ...(precision > 1 && { month: monthStyle }),
    ...(precision > 2 && { day: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}
