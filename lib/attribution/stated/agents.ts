import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';

/** Is the mention one that can speak: somebody or something known, or whoever a verb of speech stands beside? */
export function isAgent({ people, mentions }: Context, m: number): boolean {
  const entity = entityAt(people, m);
  if (!entity) return mentions[m]!.kind === 'organisation' || mentions[m]!.kind === 'number';
  return entity.kind !== 'unknown' || (!entity.place && (entity.speaks || (entity.name !== null && entity.name.words.length > 1)));
}
