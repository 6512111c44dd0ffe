/**
 * Raw probabilities to confidences by a table of rising values at even steps, straight between them: isotonic regression on
 * cross-validated predictions, stored (Zadrozny, Elkan 2002).
 */
export function calibrate(table: readonly number[], raw: number): number {
  const last = table.length - 1;
  if (last < 1) return raw;
  const place = Math.min(1, Math.max(0, raw)) * last;
  const low = Math.min(last - 1, Math.floor(place));
  return table[low]! + (place - low) * (table[low + 1]! - table[low]!);
}
