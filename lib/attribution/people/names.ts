import { FLAG, KIND, hashWord, type Tokens } from '../../quotation/tokens.ts';
import { WORD } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { Index, addRole, newEntity, type Entity } from './entity.ts';
import { guessedGender, isGivenName, listedGender } from './given-names.ts';
import { nameOf, sameGivenName, type Name } from './name.ts';

/** What this stage reads. */
export type Source = { tokens: Tokens; bits: Int32Array; mentions: readonly Mention[] };

/** How sure it is that a mention stands for its entity. */
const CERTAIN = { full: 1, acronym: 0.95, surname: 0.97, titled: 0.97, alone: 0.9, given: 0.85, shared: 0.5 };

/** Prepositions inside the names of bodies. */
const LINKS = new Set('of for für de des du della dei per para pour voor van'.split(' ').map(hashWord));

/**
 * Clusters the mentions that are names. The longest forms come first, over the whole text, so that a headline's `Lee` finds the `Ann Lee`
 * of the third paragraph. A surname stands for the one person of that surname; where the text has several, for the one named last,
 * with little certainty, and they are never merged. Writes into `entityOf` and `certainty`.
 */
export function clusterNames(source: Source, entities: Entity[], entityOf: Int32Array, certainty: Float32Array): void {
  new NameClusters(source, entities, entityOf, certainty).run();
}

class NameClusters {
  private readonly tokens: Tokens;
  private readonly bits: Int32Array;
  private readonly mentions: readonly Mention[];
  private readonly entities: Entity[];
  private readonly entityOf: Int32Array;
  private readonly certainty: Float32Array;
  /** Entities by the words of the full name, by surname, by given name, by any other word, by acronym. */
  private readonly byFull = new Map<number, number>();
  private readonly bySurname = new Index();
  private readonly byGiven = new Index();
  private readonly byWord = new Index();
  private readonly byAcronym = new Map<number, number>();
  /** The last mention of each entity so far, while one-word names are being placed. */
  private readonly latest: number[] = [];

  constructor(source: Source, entities: Entity[], entityOf: Int32Array, certainty: Float32Array) {
    this.tokens = source.tokens;
    this.bits = source.bits;
    this.mentions = source.mentions;
    this.entities = entities;
    this.entityOf = entityOf;
    this.certainty = certainty;
  }

  run(): void {
    const names = this.mentions.map((mention) => (mention.kind === 'name' || mention.kind === 'organisation' ? nameOf(this.tokens, this.bits, mention) : null));
    const parts = this.joinBodies(names);
    names.forEach((name, index) => {
      if (name && name.words.length > 1) this.addFull(index, name);
    });
    names.forEach((name, index) => {
      if (name && name.words.length === 1) this.addSingle(index, name);
      if (parts.has(index)) this.join(index, this.entityOf[parts.get(index)!]!, CERTAIN.full, null);
      if (this.entityOf[index]! >= 0) this.latest[this.entityOf[index]!] = index;
    });
    for (const entity of this.entities) entity.mentions.sort((a, b) => a - b);
  }

  /**
   * `Bureau for Harbour Safety` is one name, though a small word stands inside: where a name that holds a word for a body is followed by
   * preposition and name, the first takes in the second. Returns which mention is part of which; the parts' own names are removed.
   */
  private joinBodies(names: (Name | null)[]): Map<number, number> {
    const { tokens, bits, mentions } = this;
    const parts = new Map<number, number>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index];
      if (!name || !name.words.some((word) => bits[word]! & WORD.organisation)) continue;
      for (let next = index + 1; next < Math.min(names.length, index + 4); next++) {
        const part = names[next];
        if (!part || mentions[next]!.from < name.to) continue;
        const between = mentions[next]!.from - name.to;
        const small = between > 0 && between < 3 && tokens.sentence[name.to] === tokens.sentence[part.from];
        if (!small || !(bits[name.to]! & WORD.preposition) || (between === 2 && !(bits[name.to + 1]! & WORD.determiner))) break;
        if (!LINKS.has(tokens.hash[name.to]!)) break;
        name.to = part.to;
        name.words.push(...part.words);
        names[next] = null;
        parts.set(next, index);
        break;
      }
    }
    return parts;
  }

  private addFull(index: number, name: Name): void {
    const { hash } = this.tokens;
    const mention = this.mentions[index]!;
    const surname = name.words.at(-1)!;
    let full = 0;
    for (const word of name.words) full = (Math.imul(full, 31) + hash[word]!) | 0;
    let entity = this.byFull.get(full) ?? -1;
    const kind = this.kindOf(mention, name);
    if (entity < 0 && kind !== 'organisation') entity = this.findVariant(name, mention);
    if (entity < 0) entity = this.entities.push(newEntity(name, kind)) - 1;
    this.byFull.set(full, entity);
    this.bySurname.add(hash[surname]!, entity);
    this.byGiven.add(hash[name.words[0]!]!, entity);
    for (let k = 1; k < name.words.length - 1; k++) this.byWord.add(hash[name.words[k]!]!, entity);
    this.addAcronyms(name, entity);
    this.join(index, entity, CERTAIN.full, name);
  }

  /** A title before it makes a person, a word such as `union` in it a body. */
  private kindOf(mention: Mention, name: Name): Entity['kind'] {
    const { bits, tokens } = this;
    if (bits[name.words.at(-1)!]! & WORD.organisation) return 'organisation';
    for (let i = mention.from; i < name.from; i++) if (bits[i]! & (WORD.title | WORD.role)) return 'person';
    for (const word of name.words) if (bits[word]! & WORD.organisation) return 'organisation';
    const first = name.words[0]!;
    return name.words.length === 1 && tokens.flags[first]! & FLAG.allCaps && tokens.end[first]! - tokens.start[first]! < 7 ? 'organisation' : 'unknown';
  }

  /** A person known by another form of the name: `Ann Lee` of `Ann B. Lee`, `Guijarro González` of `Beatriz Guijarro González`. */
  private findVariant(name: Name, mention: Mention): number {
    const { tokens } = this;
    const given = name.words[0]!;
    for (const candidate of this.bySurname.get(tokens.hash[name.words.at(-1)!]!)) {
      const entity = this.entities[candidate]!;
      if (!this.compatible(entity, mention)) continue;
      if (sameGivenName(tokens, entity.name!.words[0]!, given) || this.holds(entity.name!, name) || this.extends(name, entity)) return candidate;
    }
    for (const candidate of this.byGiven.get(tokens.hash[given]!)) {
      const entity = this.entities[candidate]!;
      if (this.compatible(entity, mention) && (this.holds(entity.name!, name) || this.extends(name, entity))) return candidate;
    }
    return -1;
  }

  /** Is it the full name of a person with more around it: a title of no list, a second surname, the next words of a headline? */
  private extends(name: Name, entity: Entity): boolean {
    return entity.kind === 'person' && entity.name!.words.length > 1 && this.holds(name, entity.name!);
  }

  /** Does the longer name hold all words of the other, in their order? */
  private holds(longer: Name, shorter: Name): boolean {
    const { hash } = this.tokens;
    let at = 0;
    for (const word of longer.words) if (at < shorter.words.length && hash[word] === hash[shorter.words[at]!]) at++;
    return at === shorter.words.length;
  }

  private compatible(entity: Entity, mention: Mention): boolean {
    return mention.gender === null || mention.gender === 'n' || entity.gender === null || entity.gender === mention.gender;
  }

  private addSingle(index: number, name: Name): void {
    const mention = this.mentions[index]!;
    const hash = this.tokens.hash[name.words[0]!]!;
    const acronym = this.byAcronym.get(hash);
    if (acronym !== undefined && this.tokens.flags[name.words[0]!]! & FLAG.allCaps) return this.join(index, acronym, CERTAIN.acronym, null);
    const titled = mention.gender === 'm' || mention.gender === 'f';
    const found =
      this.choose(this.bySurname.get(hash), index, mention, CERTAIN.surname, (entity) => entity.kind !== 'organisation') ||
      this.choose(this.byWord.get(hash), index, mention, CERTAIN.given, (entity) => entity.kind === 'person') ||
      this.choose(this.byGiven.get(hash), index, mention, titled ? CERTAIN.titled : CERTAIN.given, (entity) => entity.kind === 'person' || this.isShortFor(entity));
    if (found) return;
    const entity = this.byFull.get(hash) ?? this.entities.push(newEntity(name, this.kindOf(mention, name))) - 1;
    this.byFull.set(hash, entity);
    this.join(index, entity, CERTAIN.alone, name);
  }

  /** Is a body called by its first word, the rest being words for a body: `Harbour` of `Harbour Council`? */
  private isShortFor(entity: Entity): boolean {
    return entity.kind === 'organisation' && entity.name!.words.every((word, k) => k === 0 || (this.bits[word]! & WORD.organisation) !== 0);
  }

  /** Joins a one-word name to the only candidate that is fit, or to the one named last before it. */
  private choose(candidates: readonly number[], index: number, mention: Mention, sure: number, fit: (entity: Entity) => boolean): boolean {
    let best = -1;
    let latest = -1;
    let fitting = 0;
    for (const candidate of candidates) {
      const entity = this.entities[candidate]!;
      if (!fit(entity) || !this.compatible(entity, mention)) continue;
      fitting++;
      const last = this.latest[candidate] ?? -1;
      if (best < 0 || last > latest) {
        best = candidate;
        latest = last;
      }
    }
    if (best < 0) return false;
    this.join(index, best, fitting === 1 ? sure : CERTAIN.shared, null);
    return true;
  }

  private join(index: number, id: number, sure: number, name: Name | null): void {
    const entity = this.entities[id]!;
    const mention = this.mentions[index]!;
    this.entityOf[index] = id;
    this.certainty[index] = sure;
    entity.mentions.push(index);
    if (name) this.keepBetter(entity, name);
    this.learn(entity, mention);
  }

  /**
   * The longer form is the entity's name; yet one with words before or after the whole shorter form (`Advocate Ann Lee`, `Ann Lee West
   * End`) must not be rarer than it.
   */
  private keepBetter(entity: Entity, name: Name): void {
    const known = entity.name!;
    const [longer, shorter] = name.words.length > known.words.length ? [name, known] : [known, name];
    entity.forms.set(name.words.length, (entity.forms.get(name.words.length) ?? 0) + 1);
    if (longer.words.length === shorter.words.length) return;
    const around = shorter.words.length > 1 && this.isRun(longer, shorter);
    const rarer = (entity.forms.get(longer.words.length) ?? 0) < (entity.forms.get(shorter.words.length) ?? 0);
    entity.name = around && rarer ? shorter : longer;
  }

  /** Do the words of the shorter form stand together in the longer one, with more before or after them? */
  private isRun(longer: Name, shorter: Name): boolean {
    const { hash } = this.tokens;
    const first = longer.words.findIndex((word) => hash[word] === hash[shorter.words[0]!]);
    return first >= 0 && shorter.words.every((word, k) => longer.words[first + k] !== undefined && hash[longer.words[first + k]!] === hash[word]);
  }

  /** Kind, gender and role words that this mention tells. */
  private learn(entity: Entity, mention: Mention): void {
    const { tokens, bits } = this;
    for (let i = mention.from; i < mention.to; i++) {
      if (!(bits[i]! & (WORD.title | WORD.role))) continue;
      if (entity.name && i >= entity.name.from && i < entity.name.to) continue;
      addRole(entity, tokens.hash[i]!);
      addRole(entity, tokens.tailHash[i]!);
      if (entity.kind === 'unknown') entity.kind = 'person';
    }
    if (mention.gender !== null && mention.gender !== 'n' && entity.kind !== 'organisation') {
      entity.gender = mention.gender;
      entity.kind = 'person';
    }
    if (entity.gender === null && entity.name && entity.kind !== 'organisation') {
      const first = entity.name.words[0]!;
      const several = entity.name.words.length > 1;
      if (isGivenName(tokens.hash[first]!) && several) entity.kind = 'person';
      if (several) entity.gender = listedGender(tokens.hash[first]!) ?? (entity.kind === 'person' ? guessedGender(tokens.text.slice(tokens.start[first], tokens.end[first])) : null);
    }
  }

  /** `Harbour Workers Union` is `HWU` from now on, and whatever stands in brackets after it: `(HWU)`. */
  private addAcronyms(name: Name, entity: number): void {
    const { tokens } = this;
    const next = name.to;
    if (next + 2 < tokens.count && isSign(tokens, next, '(') && isSign(tokens, next + 2, ')') && tokens.flags[next + 1]! & FLAG.allCaps) {
      this.byAcronym.set(tokens.hash[next + 1]!, entity);
      return;
    }
    if (name.words.length < 3) return;
    const initials = name.words.map((word) => tokens.text[tokens.start[word]!]).join('');
    const hash = hashWord(initials);
    if (!this.byAcronym.has(hash)) this.byAcronym.set(hash, entity);
  }
}

const isSign = (tokens: Tokens, i: number, sign: string): boolean => tokens.kind[i] === KIND.punctuation && tokens.text[tokens.start[i]!] === sign;
