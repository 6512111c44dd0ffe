import type { Span } from '../../lib/page/types.ts';

/** Are both nearly the same stretch? Shared characters over all characters: intersection over union. */
export function alike(a: Span, b: Span): boolean {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared || 1) > MOST_SHARED;
}

const MOST_SHARED = 0.6;
