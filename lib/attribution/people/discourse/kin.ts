import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { isNamedInFull, type Entity } from '../entity.ts';

/** Several of one surname and gender: nobody in particular. */
const SEVERAL = -2;
/** Relations of one person, and people of one surname, that are kept: no family is larger, and no text gets slow by one. */
const MOST = 8;
const NOBODY = -1;

/** What somebody is to another: its noun, and who that other is. */
type Relation = { noun: number; other: number };
/** Surnames by entity, and the people of each. */
type Families = { of: Map<number, number>; members: Map<number, number[]> };

/**
 * Whom `his wife`, `her brother`, `his mother` stand for, by whose relation somebody named is: whoever was brought in as that (`his wife, Ann,`), whose relation the owner was brought in as (`her son, Don Lund,` makes her
 * `his mother`), else the only other one of the owner's surname who may be (`Ann and Don Lund`, then `his wife`). Languages that list their relations (`trades.kin`).
 */
export class Kin {
  private readonly source: Source;
  private readonly entities: readonly Entity[];
  /** For each person the relations told: what they are (its noun), and whose; and for each owner who is told to be what. */
  private readonly told = new Map<number, Relation[]>();
  private readonly owned = new Map<number, Relation[]>();
  /** Read when first asked for. */
  private families: Families | null = null;

  constructor(source: Source, entities: readonly Entity[]) {
    this.source = source;
    this.entities = entities;
  }

  /** Is that a relation: `his late wife`, `Ann Lund’s husband`? */
  isRelation({ head }: Mention): boolean {
    return this.source.lexicon.trades.kin.has(this.source.tokens.hash[head]!);
  }

  /** The text tells that somebody is that relation of somebody. */
  learn(person: number, { head }: Mention, whose: number): void {
    if (person === whose) return;
    const noun = this.source.tokens.hash[head]!;
    put(this.told, person, { noun, other: whose });
    put(this.owned, whose, { noun, other: person });
  }

  /** Who that relation of somebody is; -1 for nobody named. */
  of(mention: Mention, index: number, whose: number): number {
    const noun = this.source.tokens.hash[mention.head]!;
    const inverse = this.source.lexicon.trades.kin.get(noun)!;
    const known =
      this.owned.get(whose)?.find((relation) => relation.noun === noun && this.fits(relation.other, mention)) ??
      this.told.get(whose)?.find((relation) => inverse.includes(relation.noun) && this.fits(relation.other, mention));
    return known ? known.other : this.ofFamily(mention, index, whose);
  }

  /** The only other one of somebody's surname who may be that relation. */
  private ofFamily(mention: Mention, index: number, whose: number): number {
    this.families ??= this.readFamilies();
    const surname = this.families.of.get(whose);
    if (surname === undefined) return NOBODY;
    const { kin } = this.source.lexicon.trades;
    const inverse = kin.get(this.source.tokens.hash[mention.head]!)!;
    let [found, later] = [NOBODY, NOBODY];
    for (const id of this.families.members.get(surname)!) {
      if (id === whose || !this.fits(id, mention)) continue;
      // Brought in as another relation: `his sister, Ann Lund,` is not his wife.
      const { roles, mentions } = this.entities[id]!;
      if (roles.some((role) => kin.has(role) && kin.get(role) !== inverse)) continue;
      if (mentions[0]! < index) found = found === NOBODY ? id : SEVERAL;
      else later = later === NOBODY ? id : SEVERAL;
    }
    return Math.max(found === NOBODY ? later : found, NOBODY);
  }

  /** Is somebody named, and of the relation's gender as far as is known? */
  private fits(id: number, { gender }: Mention): boolean {
    return this.entities[id]!.name !== null && !isOfOtherGender(this.entities[id]!, gender);
  }

  /** The surname of everybody named in full, and of whoever shares one: `Ann and Don Lund`. */
  private readFamilies(): Families {
    const { hash } = this.source.tokens;
    const families: Families = { of: new Map(), members: new Map() };
    const add = (id: number, surname: number): void => {
      families.of.set(id, surname);
      put(families.members, surname, id);
    };
    this.entities.forEach((entity, id) => {
      if (entity.family !== 0) add(id, entity.family);
      else if (isNamedInFull(entity)) add(id, hash[entity.name!.words.at(-1)!]!);
    });
    return families;
  }
}

/** Adds to the list of a key, unless that is full. */
function put<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [value]);
  else if (known.length < MOST) known.push(value);
}
