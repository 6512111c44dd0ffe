import type { Mention } from '../../mention.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';
import type { KnownNames } from './known-names.ts';

/** The names of a text as far as they are clustered. */
export type Clustered = {
  source: Source;
  mentions: readonly Mention[];
  /** The name in each mention, as it stands there. */
  names: readonly (Name | null)[];
  entities: readonly Entity[];
  entityOf: Int32Array;
  known: KnownNames;
  /** Entities whose whole name has only stood in front of something else (`Camp Lund` of `its annual Camp Lund event`): a word of it that often stands alone does not mean them. */
  attributes: ReadonlySet<number>;
  /** One-word names that are places. */
  places: ReadonlySet<number>;
};

/** Whom a name of one word is short for, and how surely. */
export type ShortFor = { entity: number; sure: number };

/** How sure it is that a name of one word stands for an entity: over articles of our own the right one is meant by 97 % of surnames, 90 % of given names, 84 % of names that two people share. */
export const CERTAIN = { acronym: 0.95, surname: 0.97, titled: 0.97, given: 0.85, loose: 0.85, shared: 0.8 };

/** So many mentions before one are looked through for whoever of its name was named last. */
export const NEAR = 40;

export const isPerson = ({ kind }: Entity): boolean => kind === 'person';
