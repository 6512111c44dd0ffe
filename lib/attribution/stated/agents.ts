import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';

/** Can the mention speak: does it stand for somebody or something known, or for whoever a verb of speech stands beside? */
export function isAgent({ people, mentions }: Context, m: number): boolean {
  const entity = entityAt(people, m);
  if (!entity) return mentions[m]!.kind === 'organisation' || mentions[m]!.kind === 'number';
  return entity.kind !== 'unknown' || (!entity.place && (entity.speaks || (entity.name !== null && entity.name.words.length > 1)));
}

/** Do two mentions stand for the same person or body? No mention (-1) is the same as none. */
export const isSame = ({ identity }: Context, a: number, b: number): boolean => a >= 0 && b >= 0 && identity[a] === identity[b];
