import type { Mention } from '../mention.ts';
import type { Entity } from './entity.ts';
import { nameOf, type Source } from './name.ts';
import { apposed } from './roles/index.ts';

/** Mentions looked at on either side of a name. */
const NEAR = 12;
/** Articles in front of a title or apposition: a mention may begin so many tokens before it. */
const ARTICLES = 2;

/**
 * For each mention the name mention whose title or apposition it stands in, -1 for most: `a lecturer` and `Leeds` in `Ann Lee, a lecturer from
 * Leeds,`. Whoever seems to speak there is the one of that name.
 */
export function findHosts(source: Source, mentions: readonly Mention[], entities: readonly Entity[], entityOf: Int32Array): Int32Array {
  const hostOf = new Int32Array(mentions.length).fill(-1);
  mentions.forEach((mention, index) => {
    const id = entityOf[index]!;
    if (id < 0 || !canHost(entities[id]!) || mention.inQuotation >= 0) return;
    const name = nameOf(source, mention);
    if (!name) return;
    for (const { from, to } of apposed(source, name)) {
      for (let k = Math.max(0, index - NEAR); k < Math.min(mentions.length, index + NEAR); k++) {
        const other = mentions[k]!;
        const within = other.head >= from && other.head < to && other.from >= from - ARTICLES && other.to <= to;
        if (k !== index && within && !overlapsName(other, name.from, name.to)) hostOf[k] = index;
      }
    }
    // `the harbour master Ann Lee` as one phrase ends with the name.
    for (let k = Math.max(0, index - NEAR); k < Math.min(mentions.length, index + NEAR); k++) {
      if (k !== index && mentions[k]!.to === mention.to && mentions[k]!.from < mention.from) hostOf[k] = index;
    }
  });
  return hostOf;
}

/** Only people have titles and appositions that matter: one named in full, or known as a person. */
const canHost = (entity: Entity): boolean => entity.name !== null && (entity.kind === 'person' || (entity.kind === 'unknown' && entity.name.words.length > 1));

const overlapsName = (mention: Mention, from: number, to: number): boolean => mention.from < to && mention.to > from;
