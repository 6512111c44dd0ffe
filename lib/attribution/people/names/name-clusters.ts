import { FLAG, type Tokens } from '../../../quotation/index.ts';
import { float64, int32 } from '../../arrays.ts';
import { titleCaseSentences } from '../../headline-signs.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import { joinBodies } from './bodies.ts';
import { dropOpenings, nameInHeadline } from './doubtful-capitals.ts';
import { newEntity, sortMentions, type Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import { KnownNames } from './known-names.ts';
import { misspeltSurname } from './misspelt.ts';
import { hashOfName, isGenitiveOf, type Name } from '../../words/name-parts.ts';
import type { Clustered } from './clustered.ts';
import { ofFamily } from './families.ts';
import { OneWordNames } from './one-word-names.ts';
import { isCalledAfter, isPlaced, looksLikePlace, placesOf } from './places.ts';
import { kindOf } from './person-or-body.ts';
import { givenOf, learnTraits } from './traits.ts';
import { isVariant, keepBetter } from './variants.ts';

/** Longest phrase that a name stands in, in tokens. */
const PHRASE = 8;

/** Vowels at the end of a word that German nouns other than names seldom have there. */
const FULL_VOWELS = 'aiouy';

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
  readonly names: readonly (Name | null)[];
  readonly entities: Entity[] = [];
  readonly entityOf: Int32Array;
  readonly certainty: Float64Array;
  readonly known = new KnownNames();
  readonly attributes = new Set<number>();
  readonly places: ReadonlySet<number>;
  private readonly tokens: Tokens;
  private readonly bits: Int32Array;
  /** The name to cluster for each mention, `null` for none: at first the one read there; bodies of two names, openings, headlines and titles change it. */
  private readonly toCluster: (Name | null)[];

  /** `names`: the name in each mention. */
  constructor(source: Source, mentions: readonly Mention[], names: readonly (Name | null)[]) {
    this.source = source;
    this.tokens = source.tokens;
    this.bits = source.bits;
    this.mentions = mentions;
    this.names = names;
    this.entityOf = int32(mentions.length).fill(-1);
    this.certainty = float64(mentions.length);
    this.toCluster = mentions.map((_mention, index) => this.nameRead(index));
    this.places = placesOf(source, this.toCluster);
  }

  /** Reads all names: the longer ones of the text, then those of headlines, where a capital tells less, then those of one word. */
  run(): this {
    const partOf = joinBodies(this.source, this.mentions, this.toCluster);
    dropOpenings(this.source, this.toCluster);
    const titleCase = titleCaseSentences(this.tokens);
    const inHeadline = (name: Name): boolean => titleCase[this.tokens.sentence[name.from]!] === 1;
    this.toCluster.forEach((name, index) => {
      if (name && name.words.length > 1 && !inHeadline(name)) this.addFull(index, name);
    });
    this.countSingles();
    this.addSurnamesOfTitles(partOf);
    this.toCluster.forEach((name, index) => {
      if (name && inHeadline(name)) this.addFromHeadline(index, name);
    });
    const oneWord = new OneWordNames(this);
    this.toCluster.forEach((name, index) => {
      if (name && name.words.length === 1) this.addSingle(index, name, oneWord);
      const whole = partOf.get(index);
      if (whole !== undefined) this.join(index, this.entityOf[whole]!, CERTAIN.full, null);
    });
    for (const entity of this.entities) {
      sortMentions(entity);
      this.learnPlace(entity);
    }
    return this;
  }

  /** The name in a mention that was found as one; `null` for other mentions, though they may hold one (`the mayor of Leeds`). */
  private nameRead(index: number): Name | null {
    const { kind } = this.mentions[index]!;
    return kind === 'name' || kind === 'organisation' ? this.names[index]! : null;
  }

  /** Counts how often each word is a name by itself. */
  private countSingles(): void {
    this.toCluster.forEach((name, index) => {
      if (name?.words.length === 1) this.known.count(this.tokens.hash[name.words[0]!]!, index);
    });
  }

  /** Makes names of words that were taken for titles but are somebody's surname elsewhere: `King` after `Noel King`. `partOf`: mentions that are part of a body's name. */
  private addSurnamesOfTitles(partOf: ReadonlyMap<number, number>): void {
    const { hash, flags } = this.tokens;
    this.mentions.forEach(({ kind, head, from, to }, index) => {
      if (this.toCluster[index] !== null || partOf.has(index) || kind === 'pronoun') return;
      // `King`, not `a king`
      if (!(flags[head]! & FLAG.capital) || (kind !== 'name' && from !== head)) return;
      if (this.known.surnames.get(hash[head]!).length > 0) this.toCluster[index] = { from: head, to, words: [head], suffix: 0 };
    });
  }

  /** Cuts the run of capitals of a headline down to the name in it, and adds that if it has several words; one of one word is added later. */
  private addFromHeadline(index: number, run: Name): void {
    const name = nameInHeadline(this.source, this.known, run);
    this.toCluster[index] = name;
    if (name.words.length > 1) this.addFull(index, name);
  }

  /** Notes whether the entity is named behind prepositions of place, and behind an article, as often as not; whose name only streets and buildings have is nobody. */
  private learnPlace(entity: Entity): void {
    let placed = 0;
    let withArticle = 0;
    const isSite = entity.kind === 'person' && entity.mentions.every((m) => isCalledAfter(this.source, this.mentions[m]!.from));
    if (isSite) {
      entity.kind = 'unknown';
      entity.given = null;
    }
    for (const m of entity.mentions) {
      const { from } = this.mentions[m]!;
      if (isPlaced(this.source, from) || (this.names[m] && looksLikePlace(this.source, this.names[m]))) placed++;
      if ((this.bits[from - 1]! | this.bits[from]!) & WORD.determiner) withArticle++;
    }
    entity.article = withArticle * 2 >= entity.mentions.length;
    entity.place = isSite || (entity.kind === 'unknown' && placed * 2 >= entity.mentions.length);
  }

  /** Adds a name of several words: of an entity known by it, by another form of it, or of a new one. */
  private addFull(index: number, name: Name): void {
    const full = hashOfName(this.tokens, name.words, name.suffix);
    const kind = kindOf(this.source, this.mentions[index]!, name);
    let entity = this.known.full.get(full) ?? -1;
    if (entity < 0) entity = this.findVariant(name, kind);
    if (entity < 0) entity = this.behindTrade(name);
    if (entity < 0) {
      entity = this.entities.push(newEntity(name, kind)) - 1;
      if (this.isAttribute(index)) this.attributes.add(entity);
    } else if (!this.isAttribute(index)) this.attributes.delete(entity);
    this.known.learn(this.tokens, name, full, entity);
    this.join(index, entity, CERTAIN.full, name);
  }

  /** Does the name, no given name and no owner, stand in a phrase that goes on behind it: `Camp Lund` of `its annual Camp Lund event`? */
  private isAttribute(index: number): boolean {
    const { from, to, nameFrom } = this.mentions[index]!;
    if (isGivenName(this.tokens, nameFrom) || (this.tokens.flags[to] ?? 0) & FLAG.clitic) return false;
    for (let k = index - 1; k >= 0 && from - this.mentions[k]!.from < PHRASE; k--) if (this.mentions[k]!.to > to) return true;
    return false;
  }

  /** An entity known by another form of the name, -1 without one. */
  private findVariant(name: Name, kind: Entity['kind']): number {
    const { hash } = this.tokens;
    for (const list of [this.known.surnames.get(hash[name.words.at(-1)!]!), this.known.given.get(hash[name.words[0]!]!)])
      for (const id of list) {
        const entity = this.entities[id]!;
        if (this.mayShareForms(name, kind, entity) && isVariant(this.tokens, name, entity)) return id;
      }
    return -1;
  }

  /** May a name of that kind be a form of the entity's? `Council Ann Lee` may be of `Ann Lee`, with whom it ends; `Ann Lee` is none of `Ann Lee Fund`, nor is this of hers. */
  private mayShareForms(name: Name, kind: Entity['kind'], entity: Entity): boolean {
    const { hash } = this.tokens;
    const endsAlike = hash[entity.name!.words.at(-1)!] === hash[name.words.at(-1)!];
    if (kind === 'organisation') return entity.kind === 'person' && endsAlike;
    return entity.kind !== 'organisation' || endsAlike || !isGivenName(this.tokens, name.words[0]!);
  }

  /** Where nouns are capitalised, a trade before the surname of somebody named in full: `Schlosser Berg` after `Anna Berg`; else -1. Hardly any noun for somebody ends in a full vowel, as given names do: `Kenji Berg` is another one. */
  private behindTrade(name: Name): number {
    const first = name.words[0]!;
    if (!this.source.lexicon.grammar.capitalNouns || name.words.length !== 2 || isGivenName(this.tokens, first)) return -1;
    if (this.bits[first] === 0 && FULL_VOWELS.includes(this.tokens.text[this.tokens.end[first]! - 1]!)) return -1;
    const namesakes = this.known.surnames.get(this.tokens.hash[name.words[1]!]!).filter((id) => isGivenName(this.tokens, this.entities[id]!.name!.words[0]!));
    return namesakes.length === 1 ? namesakes[0]! : -1;
  }

  /** Adds a name of one word: of whoever it is short for, is misspelt for, or is known by it alone, else of a new entity. */
  private addSingle(index: number, name: Name, oneWord: OneWordNames): void {
    const longer = oneWord.of(index, name);
    if (longer) return this.join(index, longer.entity, longer.sure, null);
    const relative = ofFamily(this, index, name);
    if (relative) {
      const entity = this.entities[relative.entity]!;
      // Known by both names now, which stand apart.
      if (entity.name!.words.length === 1) entity.name = { ...entity.name!, words: [...entity.name!.words, ...name.words] };
      return this.join(index, relative.entity, relative.sure, null);
    }
    const hash = this.tokens.hash[name.words[0]!]!;
    if (!this.known.full.has(hash) && isBesideSpeech(this.source, name)) {
      const misspelt = misspeltSurname(this.source, this.entities, name);
      if (misspelt >= 0) return this.join(index, misspelt, CERTAIN.misspelt, null);
    }
    const entity = this.known.full.get(hash) ?? this.entities.push(newEntity(name, kindOf(this.source, this.mentions[index]!, name))) - 1;
    this.known.full.set(hash, entity);
    this.join(index, entity, CERTAIN.alone, name);
    this.learnFamily(entity, index, name);
  }

  /** `Ann and Don Lund`: a given name before one in full is a person of the same surname. */
  private learnFamily(id: number, index: number, { from, to }: Name): void {
    const entity = this.entities[id]!;
    const next = this.names[index + 1];
    if (!next || next.words.length < 2 || !this.source.lexicon.phrases.and.has(this.tokens.hash[to]!)) return;
    if (!isGivenName(this.tokens, next.from)) return;
    // `Narelle and Don Lund`: a name of no list may be a town's, until it has a title.
    const surname = this.tokens.hash[next.words.at(-1)!]!;
    this.known.families.add(surname, id);
    if (!isGivenName(this.tokens, from)) return;
    entity.kind = 'person';
    entity.given ??= givenOf(this.source, from, true);
    entity.family = surname;
  }

  /** Gives a mention to an entity, which learns from what stands beside it. `name`: a form of the entity's name that the mention tells, `null` for none. */
  private join(index: number, id: number, sure: number, name: Name | null): void {
    const entity = this.entities[id]!;
    this.entityOf[index] = id;
    this.certainty[index] = sure;
    entity.mentions.push(index);
    if (name) keepBetter(this.source, entity, name);
    // `Sprecher Lunds` tells the office of somebody else.
    const own = this.toCluster[index] ?? null;
    if (own === null || !isGenitiveOf(this.source, own, entity.name!)) learnTraits(this.source, entity, this.mentions[index]!, this.nameRead(index)?.from ?? -1);
  }
}
