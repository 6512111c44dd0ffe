import type { Attribution } from '../../lib/attribution/types.ts';
import type { Quote } from './state.ts';

/**
 * The quotations that one decision about the speaker mends: those that carry on the same quotation over a paragraph break,
 * those that rest on the very same mention, and those that were given the speaker of the one before (`continued`). What
 * comes before a `continued` one stays: there the carrying-over itself was the mistake.
 *
 * @param quotes in text order
 * @returns the quotation itself and those bound to it, in text order
 */
export function chainOf(quotes: readonly Quote[], quote: Quote): Quote[] {
  const at = quotes.indexOf(quote);
  if (at < 0) return [];
  let first = at;
  while (first > 0 && continues(quotes[first]!.attribution)) first--;
  const bound = new Set<number>();
  const bind = (index: number) => {
    if (bound.has(index)) return;
    bound.add(index);
    for (let next = index + 1; next < quotes.length && follows(quotes[next]!.attribution, quotes[index]!.attribution); next++) bind(next);
    quotes.forEach((other, i) => sameMention(other.attribution, quotes[index]!.attribution) && bind(i));
  };
  for (let i = first; i <= at; i++) bind(i);
  return [...bound].sort((a, b) => a - b).map((i) => quotes[i]!);
}

/** The quotation before was not closed: both are one. */
function continues({ quotation }: Attribution): boolean {
  return quotation.continues !== null;
}

function follows(next: Attribution, before: Attribution): boolean {
  if (continues(next)) return true;
  return next.why === 'continued' && next.speaker !== null && next.speaker.person === before.speaker?.person;
}

/** Stated by the same words of the article, as in “…,” he said, “…”. */
function sameMention(a: Attribution, b: Attribution): boolean {
  if (a.speaker?.basis !== 'stated' || b.speaker?.basis !== 'stated') return false;
  const [one, other] = [a.speaker.mention, b.speaker.mention];
  return one.start === other.start && one.end === other.end && one.end > one.start;
}
