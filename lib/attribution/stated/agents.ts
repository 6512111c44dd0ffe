import type { Context } from '../context.ts';

/** Is the mention one that can speak: somebody or something known, or whoever a verb of speech stands beside? */
export function isAgent({ people, mentions }: Context, m: number): boolean {
  const { entities, entityOf } = people;
  const entity = entities[entityOf[m]!];
  if (!entity) return mentions[m]!.kind === 'organisation' || mentions[m]!.kind === 'number';
  return entity.kind !== 'unknown' || (!entity.place && (entity.speaks || (entity.name !== null && entity.name.words.length > 1)));
}
