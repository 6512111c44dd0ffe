import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { int32 } from '../arrays.ts';
import { titleCaseSentences } from '../headline-signs.ts';
import type { Mention } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { acronymsOf, isCalledByOneWord, isPlaceOf, isPlaced, joinBodies, placesOf } from './bodies.ts';
import { dropOpenings, nameInHeadline } from './doubtful-capitals.ts';
import { Index, knownGender, newEntity, sortMentions, type Entity } from './entity.ts';
import { isGivenName } from './given-names.ts';
import { hashOfName, type Name } from './name-parts.ts';
import { givenOf, kindOf, learnTraits } from './traits.ts';
import { isVariant, keepBetter } from './variants.ts';

/** Longest phrase that a name stands in, in tokens. */
const PHRASE = 8;
/** So often a word stands alone only before a full name that has nothing to do with it. */
const OFTEN = 3;
/** One of several namesakes is meant if it is named in full so many times as often as any other. */
const FAR_MORE = 3;
/** So many mentions before it are looked through for the namesake named in full last. */
const NEAR = 40;

/** How sure it is that a mention stands for its entity: over articles of our own the right one is meant by 97 % of surnames, 90 % of given names, 84 % of names that two people share. */
const CERTAIN = { full: 1, acronym: 0.95, surname: 0.97, titled: 0.97, alone: 0.9, given: 0.85, loose: 0.85, shared: 0.8 };

/**
 * Clusters the mentions that are names. The longest forms come first, over the whole text, so that a headline's `Lee` finds the `Ann Lee`
 * of the third paragraph. A surname stands for the one person of that surname; where the text has several, for the one named in full
 * in its paragraph or else the one named first, with less certainty, and they are never merged.
 */
export class NameClusters {
  readonly entities: Entity[] = [];
  readonly entityOf: Int32Array;
  readonly certainty: Float64Array;
  private readonly source: Source;
  private readonly tokens: Tokens;
  private readonly bits: Int32Array;
  private readonly mentions: readonly Mention[];
  private readonly read: readonly (Name | null)[];
  /** Entities by the words of the full name, by surname, by given name, by any other word, by acronym. */
  private readonly byFull = new Map<number, number>();
  private readonly bySurname = new Index();
  private readonly byGiven = new Index();
  private readonly byWord = new Index();
  private readonly byAcronym = new Map<number, number>();
  /** First token of the name in each mention, -1 where it holds none. */
  private readonly starts: Int32Array;
  /** Entities whose whole name has only stood in front of something else so far (`Camp Lund` of `its annual Camp Lund event`): a word of it that often stands alone does not mean them. */
  private readonly attributes = new Set<number>();
  /** One-word names that are places. */
  private places: ReadonlySet<number> = new Set();
  /** How often each word is a name by itself, by its hash, and for those that are so often which mention was the last of so many. */
  private readonly singles = new Map<number, number>();
  private readonly often = new Map<number, number>();

  /** `read`: the name in each mention. */
  constructor(source: Source, mentions: readonly Mention[], read: readonly (Name | null)[]) {
    this.source = source;
    this.tokens = source.tokens;
    this.bits = source.bits;
    this.mentions = mentions;
    this.read = read;
    this.entityOf = int32(mentions.length).fill(-1);
    this.certainty = new Float64Array(mentions.length);
    this.starts = int32(mentions.length);
  }

  /** Reads all names: the longer ones of the text, then those of headlines, where a capital tells less, then those of one word. */
  run(): this {
    const names = this.mentions.map(({ kind }, index) => (kind === 'name' || kind === 'organisation' ? this.read[index]! : null));
    names.forEach((name, index) => (this.starts[index] = name ? name.from : -1));
    this.places = placesOf(this.source, names);
    const parts = joinBodies(this.source, this.mentions, names);
    const titleCase = titleCaseSentences(this.tokens);
    const inHeadline = (name: Name): boolean => titleCase[this.tokens.sentence[name.from]!] === 1;
    dropOpenings(this.source, names);
    names.forEach((name, index) => {
      if (name && name.words.length > 1 && !inHeadline(name)) this.addFull(index, name);
    });
    this.countSingles(names);
    this.addSurnamesOfTitles(names, parts);
    const known = { full: this.byFull, surnames: this.bySurname, singles: this.singles };
    names.forEach((name, index) => {
      if (!name || name.words.length < 2 || !inHeadline(name)) return;
      const start = nameInHeadline(this.source, known, name);
      names[index] = start;
      if (start.words.length > 1) this.addFull(index, start);
    });
    names.forEach((name, index) => {
      if (name && name.words.length === 1) this.addSingle(index, name);
      const whole = parts.get(index);
      if (whole !== undefined) this.join(index, this.entityOf[whole]!, CERTAIN.full, null);
    });
    for (const entity of this.entities) {
      sortMentions(entity);
      this.learnPlace(entity);
    }
    return this;
  }

  /** Counts how often each word is a name by itself. */
  private countSingles(names: readonly (Name | null)[]): void {
    names.forEach((name, index) => {
      if (name?.words.length !== 1) return;
      const hash = this.tokens.hash[name.words[0]!]!;
      const times = (this.singles.get(hash) ?? 0) + 1;
      this.singles.set(hash, times);
      if (times === OFTEN) this.often.set(hash, index);
    });
  }

  /** Adds to `names` surnames that are titles elsewhere: `King` after `Noel King`. `parts`: mentions that are part of a body's name. */
  private addSurnamesOfTitles(names: (Name | null)[], parts: ReadonlyMap<number, number>): void {
    this.mentions.forEach(({ kind, head, from, to }, index) => {
      const isName =
        names[index] === null &&
        kind !== 'pronoun' &&
        (kind === 'name' || from === head) &&
        to === head + 1 &&
        (this.tokens.flags[head]! & FLAG.capital) !== 0 &&
        !parts.has(index);
      if (isName && this.bySurname.get(this.tokens.hash[head]!).length > 0) names[index] = { from: head, to, words: [head], suffix: 0 };
    });
  }

  /** Notes whether the entity is named behind prepositions of place, and behind an article, as often as not. */
  private learnPlace(entity: Entity): void {
    let placed = 0;
    let withArticle = 0;
    for (const m of entity.mentions) {
      const { from } = this.mentions[m]!;
      if (isPlaced(this.source, from) || (this.read[m] && isPlaceOf(this.source, this.read[m]))) placed++;
      if ((this.bits[from - 1]! | this.bits[from]!) & WORD.determiner) withArticle++;
    }
    entity.article = withArticle * 2 >= entity.mentions.length;
    entity.place = entity.kind === 'unknown' && placed * 2 >= entity.mentions.length;
  }

  private addFull(index: number, name: Name): void {
    const { hash } = this.tokens;
    const mention = this.mentions[index]!;
    const full = hashOfName(this.tokens, name.words, name.suffix);
    const kind = kindOf(this.source, mention, name);
    let entity = this.byFull.get(full) ?? -1;
    if (entity < 0) entity = this.findVariant(name, mention, kind);
    if (entity < 0) entity = this.behindNoun(name);
    if (entity < 0) {
      entity = this.entities.push(newEntity(name, kind)) - 1;
      if (this.isAttribute(index)) this.attributes.add(entity);
    } else if (!this.isAttribute(index)) this.attributes.delete(entity);
    this.byFull.set(full, entity);
    this.bySurname.add(hash[name.words.at(-1)!]!, entity);
    this.byGiven.add(hash[name.words[0]!]!, entity);
    for (const word of name.words.slice(1, -1)) this.byWord.add(hash[word]!, entity);
    const acronym = acronymsOf(this.tokens, name);
    if (acronym && (acronym.stated || !this.byAcronym.has(acronym.hash))) this.byAcronym.set(acronym.hash, entity);
    this.join(index, entity, CERTAIN.full, name);
  }

  /**
   * Can a word be short for an entity? Headlines and the like may use it before the full name does, but a word that stands by itself again and again before it
   * is somebody or something else: `Norway` before `Norway Ferries`, `Georgia` before `Georgia Lee`.
   */
  private isShortFor({ mentions }: Entity, hash: number): boolean {
    const alone = this.often.get(hash);
    return alone === undefined || (alone > mentions[0]! && !this.attributes.has(this.entityOf[mentions[0]!]!));
  }

  /** Does the name, no given name and no owner, stand in a phrase that goes on behind it? */
  private isAttribute(index: number): boolean {
    const { from, to, nameFrom } = this.mentions[index]!;
    if (isGivenName(this.tokens, nameFrom) || (this.tokens.flags[to] ?? 0) & FLAG.clitic) return false;
    for (let k = index - 1; k >= 0 && from - this.mentions[k]!.from < PHRASE; k--) if (this.mentions[k]!.to > to && this.mentions[k]!.kind !== 'name') return true;
    return false;
  }

  /** An entity known by another form of the name, -1 without one. Of bodies, only a person's whole name behind a body's word counts. */
  private findVariant(name: Name, mention: Mention, kind: Entity['kind']): number {
    const { hash } = this.tokens;
    for (const list of [this.bySurname.get(hash[name.words.at(-1)!]!), this.byGiven.get(hash[name.words[0]!]!)]) {
      for (const id of list) {
        const entity = this.entities[id]!;
        if (kind === 'organisation' && (entity.kind !== 'person' || entity.name!.words.length < 2)) continue;
        if (agree(entity, mention) && isVariant(this.tokens, name, entity)) return id;
      }
    }
    return -1;
  }

  /** Where nouns are capitalised, a trade before the surname of somebody named in full: `Schlosser Berg` after `Anna Berg`; else -1. */
  private behindNoun(name: Name): number {
    if (!this.source.lexicon.language.capitalNouns || name.words.length !== 2 || isGivenName(this.tokens, name.words[0]!)) return -1;
    const namesakes = this.bySurname.get(this.tokens.hash[name.words[1]!]!).filter((id) => isGivenName(this.tokens, this.entities[id]!.name!.words[0]!));
    return namesakes.length === 1 ? namesakes[0]! : -1;
  }

  private addSingle(index: number, name: Name): void {
    const mention = this.mentions[index]!;
    const word = name.words[0]!;
    const hash = this.tokens.hash[word]!;
    const acronym = this.byAcronym.get(hash);
    if (acronym !== undefined && this.tokens.flags[word]! & FLAG.allCaps) return this.join(index, acronym, CERTAIN.acronym, null);
    if (this.joinKnown(index, name)) return;
    const entity = this.byFull.get(hash) ?? this.entities.push(newEntity(name, kindOf(this.source, mention, name))) - 1;
    this.byFull.set(hash, entity);
    this.join(index, entity, CERTAIN.alone, name);
    this.learnFamily(this.entities[entity]!, index, name);
  }

  /** `Ann and Don Lund`: a given name before one in full is a person of the same surname. */
  private learnFamily(entity: Entity, index: number, { from, to }: Name): void {
    const next = this.read[index + 1];
    if (!next || next.from !== to + 1 || next.words.length < 2 || !this.source.lexicon.phrases.and.has(this.tokens.hash[to]!)) return;
    if (entity.kind === 'organisation' || !isGivenName(this.tokens, from) || !isGivenName(this.tokens, next.from)) return;
    entity.kind = 'person';
    entity.given ??= givenOf(this.source, from, true);
    entity.family = this.tokens.hash[next.words.at(-1)!]!;
  }

  /** Joins a one-word name to somebody of whose longer name it is a word; `false` where there is nobody. */
  private joinKnown(index: number, name: Name): boolean {
    const word = name.words[0]!;
    const hash = this.tokens.hash[word]!;
    const [bySurname, byWord, byGiven] = [this.bySurname.get(hash), this.byWord.get(hash), this.byGiven.get(hash)];
    if (bySurname.length + byWord.length + byGiven.length === 0) return false;
    const { gender } = this.mentions[index]!;
    const titled = gender === 'm' || gender === 'f';
    const isSurname = (entity: Entity): boolean => isPerson(entity) || (entity.kind === 'unknown' && this.isShortFor(entity, hash));
    if (this.choose(bySurname, index, name, CERTAIN.surname, isSurname)) return true;
    if (byWord.length + byGiven.length === 0) return false;
    const isShort = (entity: Entity): boolean => isCalledByOneWord(this.source, entity, name, this.places) && this.isShortFor(entity, hash);
    const isGiven = (entity: Entity): boolean => isPerson(entity) && (titled || (this.isShortFor(entity, hash) && (isGivenName(this.tokens, word) || !this.places.has(hash))));
    return (
      this.choose(byWord, index, name, CERTAIN.given, isPerson) ||
      this.choose(byGiven, index, name, titled ? CERTAIN.titled : CERTAIN.given, isGiven) ||
      this.choose(byWord, index, name, CERTAIN.loose, isShort) ||
      this.choose(byGiven, index, name, CERTAIN.loose, isShort)
    );
  }

  /** Joins a one-word name to the only candidate that is fit, or to the one named in full just before, or to the one named first unless another is named far more often: whom an article brings in later it tells apart by the given name. */
  private choose(candidates: readonly number[], index: number, name: Name, sure: number, fit: (entity: Entity) => boolean): boolean {
    if (candidates.length === 0) return false;
    const fitting = candidates.filter((id) => fit(this.entities[id]!) && agree(this.entities[id]!, this.mentions[index]!));
    // `Lee` alone is the elder as soon as there is a `Lee Jr.`; `Lee Jr.` is never another.
    const alike = fitting.filter((id) => this.entities[id]!.name!.suffix === name.suffix);
    const left = alike.length > 0 || name.suffix !== 0 ? alike : fitting;
    if (left.length === 0) return false;
    const titled = left.length > 1 ? this.titled(index, name, left) : -1;
    if (titled >= 0) {
      this.join(index, titled, CERTAIN.loose, null);
      return true;
    }
    const clear = left.length > 1 ? left.find((id) => left.every((other) => other === id || this.times(id) >= FAR_MORE * this.times(other))) : left[0];
    const meant = clear ?? this.namedJustBefore(left, index) ?? left.reduce((best, id) => (this.entities[id]!.mentions[0]! < this.entities[best]!.mentions[0]! ? id : best));
    this.join(index, meant, clear === undefined ? CERTAIN.shared : left.length > 1 ? CERTAIN.loose : sure, null);
    return true;
  }

  /** `Ana Ruiz llegó con su hermano, Luis Ruiz. «Es tarde», dijo Ruiz`: of several namesakes the one named in full last in the same paragraph before; `null` without one. */
  private namedJustBefore(namesakes: readonly number[], index: number): number | null {
    const { paragraph } = this.tokens;
    const here = paragraph[this.mentions[index]!.from]!;
    for (let m = index - 1; m >= Math.max(0, index - NEAR) && paragraph[this.mentions[m]!.from] === here; m--) {
      const name = this.read[m];
      if (name && name.words.length > 1 && namesakes.includes(this.entityOf[m]!)) return this.entityOf[m]!;
    }
    return null;
  }

  /** Of several of one surname the only one with the title before it (`Prof Lund`); -1 for nobody. */
  private titled(index: number, { from }: Name, namesakes: readonly number[]): number {
    const { hash, kind } = this.tokens;
    // `Dr. Lund`
    const title = kind[from - 1] === KIND.punctuation ? from - 2 : from - 1;
    const titled = title >= this.mentions[index]!.from ? namesakes.filter((id) => this.entities[id]!.roles.includes(hash[title]!)) : [];
    return titled.length === 1 ? titled[0]! : -1;
  }

  /** How often an entity is named in full. */
  private times(id: number): number {
    return this.entities[id]!.forms.reduce((times, count) => times + count, 0);
  }

  private join(index: number, id: number, sure: number, name: Name | null): void {
    const entity = this.entities[id]!;
    this.entityOf[index] = id;
    this.certainty[index] = sure;
    entity.mentions.push(index);
    if (name) keepBetter(this.source, entity, name);
    learnTraits(this.source, entity, this.mentions[index]!, this.starts[index]!);
  }
}

const isPerson = ({ kind }: Entity): boolean => kind === 'person';

/** Do title and entity agree in gender, as far as either tells it? */
const agree = (entity: Entity, { gender }: Mention): boolean => gender === null || gender === 'n' || knownGender(entity) === null || knownGender(entity) === gender;
