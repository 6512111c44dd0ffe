import type { Person } from '../attribution/types.ts';
import type { ShownQuotation } from './page-state.ts';

/** What a person counts for besides nearness: people are quoted more than bodies, bodies more than documents. */
const KIND_WEIGHT: Record<Person['kind'], number> = { person: 1, organisation: 0.6, group: 0.5, unknown: 0.4, document: 0.3 };
/** A name this many characters away counts half of one beside the quotation. */
const HALF_DISTANCE = 400;
/** More than this nobody reads; the rest can be typed. */
const MOST = 12;

/**
 * Whom a reader may mean when the speaker shown is wrong, likeliest first: those named near the quotation, those named often,
 * those who speak elsewhere in the article.
 */
export function candidatesFor(quote: Pick<ShownQuotation, 'attribution'>, people: readonly Person[], quotes: readonly Pick<ShownQuotation, 'attribution'>[]): Person[] {
  const spoken = new Map<number, number>();
  for (const { attribution } of quotes) if (attribution.speaker) spoken.set(attribution.speaker.person, (spoken.get(attribution.speaker.person) ?? 0) + 1);
  const { start, end } = quote.attribution.quotation;
  const score = (person: Person, index: number): number => {
    const distance = Math.min(...person.mentions.map((mention) => (mention.end <= start ? start - mention.end : Math.max(0, mention.start - end))), Infinity);
    const near = Number.isFinite(distance) ? HALF_DISTANCE / (HALF_DISTANCE + distance) : 0;
    return KIND_WEIGHT[person.kind] * (near + 0.15 * Math.log2(1 + person.mentions.length) + 0.2 * Math.log2(1 + (spoken.get(index) ?? 0)));
  };
  const current = quote.attribution.speaker?.name;
  return people
    .map((person, index) => ({ person, score: score(person, index) }))
    .filter(({ person }) => person.name !== current)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ person }) => person);
}
