import { int32 } from '../arrays.ts';
import type { Source } from '../words/source.ts';
import type { Mention } from '../mention.ts';
import { Discourse } from './discourse/discourse.ts';
import { hostOrSelf, type People } from './entity.ts';
import { findHolders } from './discourse/holders.ts';
import { findHosts } from './hosts.ts';
import { nameLeads } from './discourse/leads.ts';
import { nameOf } from './names/name-of.ts';
import { NameClusters } from './names/name-clusters.ts';

export { describe } from './shown/describe.ts';
export { hostOrSelf, type People } from './entity.ts';

/**
 * Coreference: finds whom each mention stands for. First names, the longest forms before the short ones and over the whole text; then what is title or apposition of a name;
 * then, in text order, descriptions and pronouns. `mentions` must be in text order with `inQuotation` set. Linear in their number.
 */
export function findPeople(source: Source, mentions: readonly Mention[]): People {
  const names = mentions.map((mention) => nameOf(source, mention));
  const { entities, entityOf, certainty } = new NameClusters(source, mentions, names).run();
  const { hostOf, beside } = findHosts(source, mentions, names, { entities, entityOf });
  // From here on the entities and what belongs to each mention are filled in further.
  const resolved = { entities, entityOf, certainty, hostOf, told: new Set<number>() };
  new Discourse(source, mentions, resolved).run();
  nameLeads(source, mentions, resolved);
  findHolders(source, mentions, resolved);
  return { ...resolved, names, beside };
}

/**
 * For each mention a number for whom it stands for, equal for all that stand for the same: the index of the entity, of what is part of a title or
 * apposition that of the one named there, and a negative number of its own where a mention stands only for itself.
 */
export function identitiesOf(people: People): Int32Array {
  const { entityOf } = people;
  const identity = int32(entityOf.length);
  for (let m = 0; m < identity.length; m++) {
    const own = entityOf[hostOrSelf(people, m)]!;
    identity[m] = own < 0 ? -1 - m : own;
  }
  return identity;
}
