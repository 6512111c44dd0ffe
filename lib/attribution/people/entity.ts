import { Numbering } from '../numbering.ts';
import type { Mention } from '../mention.ts';
import type { Person } from '../types.ts';
import type { Source } from '../words/source.ts';
import type { Name } from '../words/name-parts.ts';
import type { Beside } from './roles/beside.ts';

/** One that mentions stand for, while it is being put together. */
export type Entity = {
  /** The fullest form of its name found so far, `null` for descriptions, groups and papers. */
  name: Name | null;
  /** How often each form of the name was found: entry `n` counts the forms of `n` words. */
  forms: number[];
  kind: Person['kind'];
  /** What titles and role nouns say. */
  gender: Person['gender'];
  /** What the given name suggests where nothing says it, and whether by the list of names or only by its ending. */
  given: { gender: 'm' | 'f'; listed: boolean } | null;
  /** Nothing tells what it is, and it is named behind prepositions of place as often as not (`in London`). */
  place: boolean;
  /** It is named behind an article as often as not (`the Middle East`), as people are not. */
  article: boolean;
  /** A verb of speech stood beside one of its mentions. */
  speaks: boolean;
  /** Pronouns that were taken for it, counted by gender. They decide where nothing else does. */
  pronouns: { m: number; f: number };
  /** Indices of its mentions, in order. */
  mentions: number[];
  /** Hashes of the nouns of office, trade or relation beside its name: what `the minister` is matched with. */
  roles: number[];
  /** Hashes of the other words of the office: `finance` of `Finance Minister`. */
  modifiers: number[];
  /** Hash of the surname that it shares with the next name (`Ann and Don Lund`), 0 for none. */
  family: number;
  /** Hash of the first letters of its office (`md` of `Managing Director`), 0 for none. */
  letters: number;
  /** Years told beside its name (`Ann Lee, 44,`), 0 for none. */
  age: number;
};

/** Who the mentions of one text stand for. */
export type People = {
  entities: Entity[];
  /** For each mention the index of its entity, -1 where it stands for nobody but itself (`another`, `the important`). */
  entityOf: Int32Array;
  /** For each mention, in [0,1], how sure it is that it stands for that entity: 1 for a full name, the share of attention for a pronoun, 0 for none. */
  certainty: Float64Array;
  /** For each mention the name mention whose title or apposition it is part of (`a lecturer` in `Ann Lee, a lecturer,`), -1 for none. */
  hostOf: Int32Array;
  /** For each mention the name in it, as it stands there, `null` where it holds none. */
  names: readonly (Name | null)[];
  /** What stands beside it, as far as it was read. */
  beside: readonly (Beside | undefined)[];
  /** Descriptions of which the text itself tells whom they stand for, so that they are not reviewed. */
  told: ReadonlySet<number>;
};

/** Whom mentions stand for, as it is being found: the entities with their mentions, and for each mention whom it stands for, how surely, in whose title or apposition, and whether the text tells it. */
export type Resolved = Pick<People, 'entities' | 'entityOf' | 'certainty' | 'hostOf'> & { told: Set<number> };

/** The text with its mentions, and whom they stand for so far. */
export type SoFar = { source: Source; mentions: readonly Mention[] } & Pick<Resolved, 'entities' | 'entityOf' | 'hostOf'>;

/** Whom a pronoun or description stands for, and how surely. `nameless`: an entity without a name that turns out to be the same one; `told`: the text itself tells who it is, which nothing later overrules. */
export type Referent = { entity: number; sure: number; nameless?: number; told?: boolean };

/** The name whose title or apposition a mention is part of (`Ann Lee` for `a lecturer` in `Ann Lee, a lecturer,`), else the mention itself; -1 for -1. */
export function hostOrSelf({ hostOf }: Pick<People, 'hostOf'>, m: number): number {
  const host = hostOf[m] ?? -1;
  return host >= 0 ? host : m;
}

/** Whom a mention stands for; nobody where the mention stands only for itself, or is -1. An array takes long to say that it has nothing at -1. */
export function entityAt({ entities, entityOf }: Pick<People, 'entities' | 'entityOf'>, m: number): Entity | undefined {
  const id = entityOf[m] ?? -1;
  return id < 0 ? undefined : entities[id];
}

/** A fresh entity with nothing known. */
export const newEntity = (name: Name | null, kind: Person['kind']): Entity => ({
  name,
  forms: [0, 0, 0, 0],
  kind,
  gender: null,
  given: null,
  place: false,
  article: false,
  speaks: false,
  pronouns: { m: 0, f: 0 },
  mentions: [],
  roles: [],
  modifiers: [],
  family: 0,
  letters: 0,
  age: 0,
});

/** Gives the mentions, office and gender of the entity `nameless` to the entity `named`, with `sure` as their certainty; the mentions of the latter may be out of order then. */
export function absorb({ entities, entityOf, certainty }: Resolved, nameless: number, named: number, sure: number): void {
  const [from, to] = [entities[nameless]!, entities[named]!];
  for (const m of from.mentions) {
    entityOf[m] = named;
    certainty[m] = sure;
    to.mentions.push(m);
  }
  for (const role of from.roles) addRole(to, role);
  for (const modifier of from.modifiers) addModifier(to, modifier);
  to.kind = 'person';
  to.gender ??= from.gender;
  from.mentions = [];
}

/** Shorter lists are sorted by insertion, in a tenth of the time that a call of the runtime's own sort takes. */
const SHORT = 32;

/** Puts the mentions of an entity in order, as most are already. */
export function sortMentions({ mentions }: Entity): void {
  if (mentions.length > SHORT) {
    mentions.sort((a, b) => a - b);
    return;
  }
  for (let k = 1; k < mentions.length; k++) {
    const m = mentions[k]!;
    let at = k;
    for (; at > 0 && mentions[at - 1]! > m; at--) mentions[at] = mentions[at - 1]!;
    mentions[at] = m;
  }
}

/** Nouns of office kept of one entity, and as many other words of these. */
const MOST_ROLES = 16;

/** Notes a noun of office, trade or relation. */
export function addRole(entity: Entity, hash: number): void {
  if (entity.roles.length < MOST_ROLES && !entity.roles.includes(hash)) entity.roles.push(hash);
}

/** Notes another word of somebody's office. */
export function addModifier(entity: Entity, hash: number): void {
  if (entity.modifiers.length < MOST_ROLES && !entity.modifiers.includes(hash)) entity.modifiers.push(hash);
}

/** The gender known of an entity: by evidence, else by a listed given name, else by the pronouns that it took, else by the look of the name. */
export function genderOf(entity: Entity): Person['gender'] {
  const { m, f } = entity.pronouns;
  return knownGender(entity) ?? (m > f ? 'm' : f > m ? 'f' : (entity.given?.gender ?? null));
}

/** The gender that evidence or a listed given name says. */
export const knownGender = ({ gender, given }: Entity): Person['gender'] => gender ?? (given?.listed ? given.gender : null);

const NONE: readonly number[] = [];

/** Finds entities by a word's hash: for each word a list of them, the latest last, and no longer than `LONGEST`, so that no text makes it slow. */
export class EntityIndex {
  private readonly words = new Numbering(64);
  /** By the word's number. */
  private readonly lists: number[][] = [];

  private static readonly LONGEST = 8;

  add(hash: number, entity: number): void {
    const word = this.words.add(hash);
    const list = this.lists[word];
    if (list === undefined) this.lists.push([entity]);
    else if (!list.includes(entity)) {
      if (list.length === EntityIndex.LONGEST) list.shift();
      list.push(entity);
    }
  }

  get(hash: number): readonly number[] {
    const word = this.words.get(hash);
    return word < 0 ? NONE : this.lists[word]!;
  }
}

/** Is it named in full, and a person or nothing known to be another thing? */
export const isNamedInFull = ({ name, kind, place }: Entity): boolean => name !== null && name.words.length > 1 && (kind === 'person' || (kind === 'unknown' && !place));
