/**
 * A date as the page states it (`2026`, `2026-05`, `2026-05-12`, `2026-05-12T23:30:00-05:00`) in the reader's language, no more
 * precise than stated. The day is the publisher's, never moved to the reader's time zone. What is no ISO date stays as it is.
 */
export function displayDate(iso: string, locale: string, monthStyle: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // 31 February is no other day.
  if (!new Date(time).toISOString().startsWith([year, month, day].filter(Boolean).join('-'))) return iso;
  return formatFor(locale, day ? 'day' : month ? 'month' : 'year', monthStyle).format(time);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a thousand times as long as using it. */
function formatFor(locale: string, precision: 'year' | 'month' | 'day', monthStyle: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${monthStyle}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    // In which the source has it: a year alone is none, and half of two, of the Persian one.
    calendar: 'gregory',
    year: 'numeric',
    ...(precision !== 'year' && { month: monthStyle }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}
