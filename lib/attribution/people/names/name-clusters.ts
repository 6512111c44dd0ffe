import { FLAG, type Tokens } from '../../../quotation/index.ts';
import { float64, int32 } from '../../arrays.ts';
import { titleCaseSentences } from '../../headline-signs.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import { isPlaceOf, isPlaced, joinBodies, placesOf } from './bodies.ts';
import { dropOpenings, nameInHeadline } from './doubtful-capitals.ts';
import { newEntity, sortMentions, type Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import { KnownNames } from './known-names.ts';
import { misspeltSurname } from './misspelt.ts';
import { hashOfName, isGenitiveOf, type Name } from '../../words/name-parts.ts';
import { OneWordNames, type Clustered } from './one-word-names.ts';
import { givenOf, kindOf, learnTraits } from './traits.ts';
import { isVariant, keepBetter } from './variants.ts';

/** Longest phrase that a name stands in, in tokens. */
const PHRASE = 8;

/** How sure it is that a mention stands for its entity. */
const CERTAIN = { full: 1, alone: 0.9, misspelt: 0.85 };

/**
 * Clusters the mentions that are names. The longest forms come first, over the whole text, so that a headline's `Lee` finds the `Ann Lee`
 * of the third paragraph. A surname stands for the one person of that surname; where the text has several, for the one named in full
 * in its paragraph or else the one named first, with less certainty, and they are never merged.
 */
export class NameClusters implements Clustered {
  readonly source: Source;
  readonly mentions: readonly Mention[];
  readonly read: readonly (Name | null)[];
  readonly entities: Entity[] = [];
  readonly entityOf: Int32Array;
  readonly certainty: Float64Array;
  readonly known = new KnownNames();
  readonly attributes = new Set<number>();
  readonly places: ReadonlySet<number>;
  private readonly tokens: Tokens;
  private readonly bits: Int32Array;
  /** The names to cluster as they stand in the mentions, `null` for none; parts of bodies, openings, headlines and titles change them. */
  private readonly names: (Name | null)[];
  /** First token of the name in each mention, -1 where it holds none. */
  private readonly starts: Int32Array;

  /** `read`: the name in each mention. */
  constructor(source: Source, mentions: readonly Mention[], read: readonly (Name | null)[]) {
    this.source = source;
    this.tokens = source.tokens;
    this.bits = source.bits;
    this.mentions = mentions;
    this.read = read;
    this.entityOf = int32(mentions.length).fill(-1);
    this.certainty = float64(mentions.length);
    this.names = mentions.map(({ kind }, index) => (kind === 'name' || kind === 'organisation' ? read[index]! : null));
    this.starts = int32(mentions.length);
    this.names.forEach((name, index) => (this.starts[index] = name ? name.from : -1));
    this.places = placesOf(source, this.names);
  }

  /** Reads all names: the longer ones of the text, then those of headlines, where a capital tells less, then those of one word. */
  run(): this {
    const { names } = this;
    const parts = joinBodies(this.source, this.mentions, names);
    const titleCase = titleCaseSentences(this.tokens);
    const inHeadline = (name: Name): boolean => titleCase[this.tokens.sentence[name.from]!] === 1;
    dropOpenings(this.source, names);
    names.forEach((name, index) => {
      if (name && name.words.length > 1 && !inHeadline(name)) this.addFull(index, name);
    });
    this.countSingles();
    this.addSurnamesOfTitles(parts);
    names.forEach((name, index) => {
      if (!name || !inHeadline(name)) return;
      const start = nameInHeadline(this.source, this.known, name);
      names[index] = start;
      if (start.words.length > 1) this.addFull(index, start);
    });
    const oneWord = new OneWordNames(this);
    names.forEach((name, index) => {
      if (name && name.words.length === 1) this.addSingle(index, name, oneWord);
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
  private countSingles(): void {
    this.names.forEach((name, index) => {
      if (name?.words.length === 1) this.known.count(this.tokens.hash[name.words[0]!]!, index);
    });
  }

  /** Adds surnames that are titles elsewhere: `King` after `Noel King`. `parts`: mentions that are part of a body's name. */
  private addSurnamesOfTitles(parts: ReadonlyMap<number, number>): void {
    this.mentions.forEach(({ kind, head, from, to }, index) => {
      const isName = this.names[index] === null && kind !== 'pronoun' && (kind === 'name' || from === head) && (this.tokens.flags[head]! & FLAG.capital) !== 0 && !parts.has(index);
      if (isName && this.known.surnames.get(this.tokens.hash[head]!).length > 0) this.names[index] = { from: head, to, words: [head], suffix: 0 };
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
    const full = hashOfName(this.tokens, name.words, name.suffix);
    const kind = kindOf(this.source, this.mentions[index]!, name);
    let entity = this.known.full.get(full) ?? -1;
    if (entity < 0) entity = this.findVariant(name, kind);
    if (entity < 0) entity = this.behindNoun(name);
    if (entity < 0) {
      entity = this.entities.push(newEntity(name, kind)) - 1;
      if (this.isAttribute(index)) this.attributes.add(entity);
    } else if (!this.isAttribute(index)) this.attributes.delete(entity);
    this.known.learn(this.tokens, name, full, entity);
    this.join(index, entity, CERTAIN.full, name);
  }

  /** Does the name, no given name and no owner, stand in a phrase that goes on behind it? */
  private isAttribute(index: number): boolean {
    const { from, to, nameFrom } = this.mentions[index]!;
    if (isGivenName(this.tokens, nameFrom) || (this.tokens.flags[to] ?? 0) & FLAG.clitic) return false;
    for (let k = index - 1; k >= 0 && from - this.mentions[k]!.from < PHRASE; k--) if (this.mentions[k]!.to > to) return true;
    return false;
  }

  /** An entity known by another form of the name, -1 without one. Of bodies, only a person's whole name behind a body's word counts, and none is a form of the name of whoever it is named for. */
  private findVariant(name: Name, kind: Entity['kind']): number {
    const { hash } = this.tokens;
    for (const list of [this.known.surnames.get(hash[name.words.at(-1)!]!), this.known.given.get(hash[name.words[0]!]!)]) {
      for (const id of list) {
        const entity = this.entities[id]!;
        const endsAlike = hash[entity.name!.words.at(-1)!] === hash[name.words.at(-1)!];
        if (kind === 'organisation' ? entity.kind !== 'person' || !endsAlike : entity.kind === 'organisation' && !endsAlike && isGivenName(this.tokens, name.words[0]!)) continue;
        if (isVariant(this.tokens, name, entity)) return id;
      }
    }
    return -1;
  }

  /** Where nouns are capitalised, a trade before the surname of somebody named in full: `Schlosser Berg` after `Anna Berg`; else -1. */
  private behindNoun(name: Name): number {
    if (!this.source.lexicon.language.capitalNouns || name.words.length !== 2 || isGivenName(this.tokens, name.words[0]!)) return -1;
    const namesakes = this.known.surnames.get(this.tokens.hash[name.words[1]!]!).filter((id) => isGivenName(this.tokens, this.entities[id]!.name!.words[0]!));
    return namesakes.length === 1 ? namesakes[0]! : -1;
  }

  private addSingle(index: number, name: Name, oneWord: OneWordNames): void {
    const meant = oneWord.of(index, name);
    if (meant) return this.join(index, meant.entity, meant.sure, null);
    const hash = this.tokens.hash[name.words[0]!]!;
    if (!this.known.full.has(hash) && isBesideSpeech(this.source, name)) {
      const misspelt = misspeltSurname(this.source, this.entities, name);
      if (misspelt >= 0) return this.join(index, misspelt, CERTAIN.misspelt, null);
    }
    const entity = this.known.full.get(hash) ?? this.entities.push(newEntity(name, kindOf(this.source, this.mentions[index]!, name))) - 1;
    this.known.full.set(hash, entity);
    this.join(index, entity, CERTAIN.alone, name);
    this.learnFamily(this.entities[entity]!, index, name);
  }

  /** `Ann and Don Lund`: a given name before one in full is a person of the same surname. */
  private learnFamily(entity: Entity, index: number, { from, to }: Name): void {
    const next = this.read[index + 1];
    if (!next || next.words.length < 2 || !this.source.lexicon.phrases.and.has(this.tokens.hash[to]!)) return;
    if (!isGivenName(this.tokens, from) || !isGivenName(this.tokens, next.from)) return;
    entity.kind = 'person';
    entity.given ??= givenOf(this.source, from, true);
    entity.family = this.tokens.hash[next.words.at(-1)!]!;
  }

  private join(index: number, id: number, sure: number, name: Name | null): void {
    const entity = this.entities[id]!;
    this.entityOf[index] = id;
    this.certainty[index] = sure;
    entity.mentions.push(index);
    if (name) keepBetter(this.source, entity, name);
    // `Sprecher Lunds` tells the office of somebody else.
    const own = this.names[index] ?? null;
    if (own === null || !isGenitiveOf(this.source, own, entity.name!)) learnTraits(this.source, entity, this.mentions[index]!, this.starts[index]!);
  }
}
