/** Makes what a page states about itself fit to be shown: white space folded, entities read, addresses and dates checked. */

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
};

/**
 * Text as a reader would see it, or `null` for none. Entities are read once more: systems that escape twice leave `&amp;` and
 * `&#8217;` in JSON-LD and meta elements. Tags within are dropped.
 */
export function cleanText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, 5000)
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[\s\u00ad\u200b\ufeff]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** An absolute http(s) address without fragment, or `null`. */
export function cleanUrl(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = new URL(value.trim(), URL.canParse(base) ? base : undefined);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

const TIME = /\d:\d\d/;
const ZONE = /\s*(?:\b(?:Z|UTC?|GMT)|\b[A-Z]{1,2}[SD]T|(?:\b(?:UTC|GMT))?([+-]\d{2}):?(\d{2}))(?:\s*\([^()]*\))?$/i;

/**
 * A date in ISO 8601, as precise as it was stated and in its own time zone, or `null`. Other notations are read by the engine's
 * own date parser; slashes only with the year first, since `4/5/2024` is two dates.
 */
export function cleanDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .trim()
    .slice(0, 80)
    .replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3');
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, seconds, zone] = iso;
    if (Number.isNaN(Date.parse(`${year}-${month}-${day ?? '01'}`))) return null;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    if (!time || !day || Number.isNaN(Date.parse(`${date}T${time}`))) return date;
    return `${date}T${time}${seconds ?? ''}${zone ? zone.toUpperCase().replace(/([+-]\d{2}):?(\d{2})/, '$1:$2') : ''}`;
  }
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text)) return null;
  return dateInWords(text);
}

/** `May 12, 2026 10:00 AM -0500`. The parser takes what names no zone for the reader's own time, in which the day may be another one. */
function dateInWords(text: string): string | null {
  const hasTime = TIME.test(text);
  const zone = hasTime ? ZONE.exec(text) : null;
  const time = Date.parse(zone && !zone[1] ? text : `${zone ? text.slice(0, zone.index) : text} UTC`);
  if (Number.isNaN(time)) return null;
  const [day, clock] = new Date(time).toISOString().split(/T|\.\d/);
  if (!hasTime) return day!;
  return `${day}T${clock}${zone ? (zone[1] ? `${zone[1]}:${zone[2]}` : 'Z') : ''}`;
}
