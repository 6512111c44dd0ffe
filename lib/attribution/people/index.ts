import type { Tokens } from '../../quotation/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { clusterNames } from './names.ts';

export { describe, type Description } from './describe.ts';
export { genderOf, type Entity } from './entity.ts';

/** Who the mentions of one text stand for. */
export type People = {
  entities: Entity[];
  /** For each mention the index of its entity, -1 where it stands for nobody but itself (`another`, `the important`). */
  entityOf: Int32Array;
  /** For each mention, in [0,1], how sure it is that it stands for that entity: 1 for a full name, the share of attention for a pronoun, 0 for none. */
  certainty: Float32Array;
};

/**
 * Coreference: finds whom each mention stands for. First names, the longest forms before the short ones and over the whole text;
 * then, in text order, descriptions and pronouns. `mentions` must be in text order with `inQuotation` set. Linear in their number.
 */
export function findPeople(tokens: Tokens, bits: Int32Array, lexicon: Lexicon, mentions: readonly Mention[]): People {
  const entities: Entity[] = [];
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const certainty = new Float32Array(mentions.length);
  clusterNames({ tokens, bits, mentions }, entities, entityOf, certainty);
  new Discourse(tokens, bits, lexicon, mentions, entities, entityOf, certainty).run();
  return { entities, entityOf, certainty };
}
