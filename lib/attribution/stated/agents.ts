import type { Context } from '../context.ts';

/** Is the mention one that can speak: somebody or something known, or whoever a verb of speech stands beside? */
export function isAgent({ people, mentions, tokens, lexicon }: Context, m: number): boolean {
  const { entities, entityOf, hostOf } = people;
  // The writer.
  if (lexicon.pronouns.get(tokens.hash[mentions[m]!.head]!)?.person === 1 && mentions[m]!.kind === 'pronoun') return false;
  const entity = entities[entityOf[hostOf[m]! >= 0 ? hostOf[m]! : m]!];
  if (!entity) return mentions[m]!.kind === 'group' || mentions[m]!.kind === 'organisation' || mentions[m]!.kind === 'document' || mentions[m]!.kind === 'number';
  return entity.kind !== 'unknown' || (!entity.place && (entity.speaks || (entity.name !== null && entity.name.words.length > 1)));
}
