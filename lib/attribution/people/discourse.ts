import { FLAG, hashWord, KIND, type Tokens } from '../../quotation/index.ts';
import { WORD, type Lexicon } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { Index, addRole, genderOf, newEntity, type Entity } from './entity.ts';
import { firstPart } from './name.ts';
import { Salience } from './salience.ts';
import { isGeneric } from './trades.ts';

/** How much attention a mention draws, by its place. */
const WEIGHT = { mention: 1, subject: 0.8, speaker: 1, quoted: 0.3, afterPreposition: 0.6, pronoun: 1, possessive: 0.4, unnamed: 0.5 };
/** The longest apposition between a name and its verb, in tokens. */
const APPOSITION = 14;
/** How well he or she fits: one of known gender, a person of unknown gender, a name that speaks and may be a body's, any other name. */
const FIT = { known: 1, unknown: 0.7, speaking: 0.6, anything: 0.15 };
const SURE = { relative: 0.95, role: 0.85, sameWords: 0.8, pronoun: 0.97, generic: 0.8, body: 0.6 };
/** A general noun is taken for somebody only where that one has this share of attention. */
const LEAST_SHARE = 0.5;

/** Words that open a phrase which stands for nobody mentioned before. */
const INDEFINITE = new Set('a an another one each every any no some many several two three all both ein eine einer eines einem einen un una uno une um uma een des'.split(' ').map(hashWord));
/** Words that a description must share with an office before it stands for its holder. */
const MODIFIER = WORD.role | WORD.title | WORD.organisation;
const NOUN = MODIFIER | WORD.group | WORD.document;

/**
 * Walks the mentions in text order and settles what is no name: descriptions by the office they name (`the mayor` after `Mayor Jane Smith`),
 * pronouns by gender, number and salience, `who` by what stands before it. Whatever stands for nobody named becomes an entity of
 * its own, so that `a spokesman` and `the spokesman` are one; what names neither office, body nor paper is left alone.
 */
export class Discourse {
  private readonly tokens: Tokens;
  private readonly bits: Int32Array;
  private readonly lexicon: Lexicon;
  private readonly mentions: readonly Mention[];
  private readonly entities: Entity[];
  private readonly entityOf: Int32Array;
  private readonly certainty: Float32Array;
  private readonly hostOf: Int32Array;
  /** Who and what a reader has in mind: people, and apart from them bodies, groups and papers, lest these crowd people out. */
  private readonly inMind = { people: new Salience(), others: new Salience() };
  /** Entities by the noun of their office, and by the head of their description. */
  private readonly byRole = new Index();
  private readonly byHead = new Index();
  /** People by the other words of their office, among them the body that it is of. */
  private readonly byBody = new Index();
  private subjectOf = -1;
  /** Sentences of the report so far: what is told inside quotations takes nobody out of mind. */
  private told = 0;
  private lastTold = -1;

  constructor(tokens: Tokens, bits: Int32Array, lexicon: Lexicon, mentions: readonly Mention[], entities: Entity[], entityOf: Int32Array, certainty: Float32Array, hostOf: Int32Array) {
    this.tokens = tokens;
    this.bits = bits;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.entities = entities;
    this.entityOf = entityOf;
    this.certainty = certainty;
    this.hostOf = hostOf;
  }

  run(): void {
    this.mentions.forEach((mention, index) => {
      const sentence = this.tokens.sentence[mention.from]!;
      if (mention.inQuotation < 0 && sentence !== this.lastTold) {
        this.told++;
        this.lastTold = sentence;
      }
      if (mention.kind === 'pronoun') this.pronoun(mention, index);
      else {
        if (this.entityOf[index]! < 0) this.description(mention, index);
        this.notice(mention, index);
      }
    });
    this.mentions.forEach((mention, index) => this.ownWords(mention, index));
  }

  /** `Sein Urteil:` gives the words of him whose verdict it is. */
  private ownWords(mention: Mention, index: number): void {
    if (mention.kind !== 'document' || this.lexicon.pronouns.get(this.tokens.hash[mention.from]!)?.role !== 'possessive') return;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from === mention.from; k++) {
      if (this.mentions[k]!.kind === 'pronoun' && this.entityOf[k]! >= 0) this.join(index, this.entityOf[k]!, this.certainty[k]!);
    }
  }

  /** Remembers a mention: its weight, and the offices beside it. */
  private notice(mention: Mention, index: number): void {
    const id = this.entityOf[index]!;
    if (id < 0) return;
    const entity = this.entities[id]!;
    if (mention.inQuotation < 0 && entity.name) {
      for (const role of entity.roles) this.byRole.add(role, id);
      if (entity.kind === 'person') for (const body of entity.modifiers) this.byBody.add(body, id);
    }
    const speaks = mention.inQuotation < 0 && this.speaks(mention);
    entity.speaks ||= speaks;
    const weight = (this.weightOf(mention) + (speaks ? WEIGHT.speaker : 0)) * (entity.name ? 1 : WEIGHT.unnamed);
    if (couldBePerson(entity)) this.inMind.people.add(id, this.told, weight);
    else this.inMind.others.add(id, this.told, weight);
  }

  private weightOf(mention: Mention): number {
    const { tokens, bits } = this;
    if (mention.inQuotation >= 0) return WEIGHT.quoted;
    let weight = WEIGHT.mention;
    const before = mention.from - 1;
    if (before >= 0 && bits[before]! & WORD.preposition && tokens.sentence[before] === tokens.sentence[mention.from]) weight = WEIGHT.afterPreposition;
    else if (this.subjectOf !== tokens.sentence[mention.from]!) {
      weight += WEIGHT.subject;
      this.subjectOf = tokens.sentence[mention.from]!;
    }
    if (mention.to < tokens.count && tokens.flags[mention.to]! & FLAG.clitic) weight = WEIGHT.possessive;
    return weight;
  }

  /** Does a verb of speech stand beside the mention, an apposition aside? Whoever speaks stays in mind. */
  private speaks(mention: Mention): boolean {
    const { tokens, bits } = this;
    if (mention.from > 0 && bits[mention.from - 1]! & WORD.cueVerb) return true;
    let after = mention.to;
    if (after < tokens.count && isComma(tokens, after)) {
      for (after++; after < tokens.count && after - mention.to < APPOSITION && !isComma(tokens, after); after++) if (tokens.flags[after]! & FLAG.sentenceStart) return false;
      after++;
    }
    return after < tokens.count && !(tokens.flags[after]! & FLAG.sentenceStart) && (bits[after]! & WORD.cueVerb) !== 0;
  }

  private description(mention: Mention, index: number): void {
    const host = this.hostOf[index]!;
    if (host >= 0) {
      // What stands in a title or apposition is the one named there, if it is an office; else it is nobody to remember.
      if (this.bits[mention.head]! & (WORD.role | WORD.title)) this.join(index, this.entityOf[host]!, SURE.relative);
      return;
    }
    const definite = !INDEFINITE.has(this.tokens.hash[mention.from]!);
    if (definite && (mention.kind === 'description' || mention.kind === 'organisation' || mention.kind === 'name')) {
      const known = this.byOffice(mention) ?? this.byParty(mention);
      if (known !== null) return this.join(index, known, SURE.role);
    }
    if (definite || mention.kind === 'document') {
      const same = this.byHead.get(this.tokens.tailHash[mention.head]!).at(-1);
      if (same !== undefined && this.sharesWords(this.entities[same]!, mention)) return this.join(index, same, SURE.sameWords);
    }
    const source = { tokens: this.tokens, bits: this.bits, lexicon: this.lexicon };
    if (definite && mention.kind === 'description' && this.isArticled(mention) && isGeneric(source, mention.head)) {
      const found = this.inMind.people.best(this.told, (entity) => this.fitsNamed(this.entities[entity]!, mention.gender));
      if (found && found.share >= LEAST_SHARE) return this.join(index, found.entity, found.share * SURE.generic);
    }
    const noun = this.bits[mention.head]!;
    if (!(noun & NOUN)) return;
    const kind = noun & (WORD.role | WORD.title) ? 'person' : mention.kind === 'group' || mention.kind === 'document' || mention.kind === 'organisation' ? mention.kind : 'unknown';
    const id = this.entities.push(newEntity(null, kind)) - 1;
    this.entities[id]!.gender = mention.gender;
    for (let i = mention.from; i < mention.to; i++) if (this.bits[i]! & MODIFIER) addRole(this.entities[id]!, this.tokens.hash[i]!);
    this.byHead.add(this.tokens.tailHash[mention.head]!, id);
    this.join(index, id, 1);
  }

  /** The named one whose office, trade or relation the description names; of several, the one that shares most words, then the latest. */
  private byOffice(mention: Mention): number | null {
    const { tokens, bits } = this;
    const candidates = this.byRole.get(tokens.hash[mention.head]!);
    let best: number | null = null;
    let most = 0;
    for (const candidate of candidates) {
      const entity = this.entities[candidate]!;
      const gender = genderOf(entity);
      if (mention.gender !== null && gender !== null && gender !== mention.gender) continue;
      let shared = 0;
      let foreign = 0;
      for (let i = mention.from; i < mention.to; i++) {
        if (entity.roles.includes(tokens.hash[i]!) || entity.modifiers.includes(tokens.hash[i]!)) shared++;
        else if (bits[i]! & MODIFIER || isOwner(tokens, i) || (entity.modifiers.length > 0 && isModifier(tokens, bits, i))) foreign++;
      }
      if (foreign === 0 && shared > 0 && shared >= most) {
        most = shared;
        best = candidate;
      }
    }
    return best;
  }

  /** `der SPD-Politiker` is the one of that party named last. */
  private byParty(mention: Mention): number | null {
    const { tokens, bits } = this;
    if (!(tokens.flags[mention.head]! & FLAG.hyphen) || !(bits[mention.head]! & (WORD.role | WORD.title))) return null;
    return this.byBody.get(firstPart(tokens, mention.head)).at(-1) ?? null;
  }

  /** Are all words of a description among those of the known one's first mention, articles aside (`the senator` after `a Vermont senator`)? */
  private sharesWords(entity: Entity, mention: Mention): boolean {
    const first = this.mentions[entity.mentions[0]!]!;
    const { hash } = this.tokens;
    for (let i = mention.from; i < mention.head; i++) {
      if (this.bits[i]! & WORD.determiner) continue;
      let found = false;
      for (let k = first.from; k < first.to && !found; k++) found = hash[k] === hash[i];
      if (!found) return false;
    }
    return mention.gender === null || entity.gender === null || mention.gender === entity.gender;
  }

  private pronoun(mention: Mention, index: number): void {
    const pronoun = this.lexicon.pronouns.get(this.tokens.hash[mention.head]!);
    if (!pronoun || pronoun.role === 'indefinite') return;
    if (pronoun.role === 'relative') {
      const antecedent = this.justBefore(mention, index);
      if (antecedent >= 0) this.join(index, antecedent, SURE.relative);
      return;
    }
    if (pronoun.person !== 3 || mention.inQuotation >= 0) return;
    const plural = pronoun.number === 'plural';
    const found =
      plural || pronoun.gender === 'n'
        ? this.inMind.others.best(this.told, (entity) => this.fitsBody(this.entities[entity]!, plural))
        : this.inMind.people.best(this.told, (entity) => this.fitsPerson(this.entities[entity]!, pronoun.gender));
    if (!found) return;
    const entity = this.entities[found.entity]!;
    this.join(index, found.entity, found.share * (plural || pronoun.gender === 'n' ? SURE.body : SURE.pronoun));
    if (!plural && (pronoun.gender === 'm' || pronoun.gender === 'f')) entity.pronouns[pronoun.gender]++;
    const weight = pronoun.role === 'subject' ? WEIGHT.pronoun + (this.speaks(mention) ? WEIGHT.speaker : 0) : WEIGHT.possessive;
    (plural || pronoun.gender === 'n' ? this.inMind.others : this.inMind.people).add(found.entity, this.told, weight);
  }

  private fitsPerson(entity: Entity, gender: Entity['gender']): number {
    if (entity.kind === 'organisation' || entity.kind === 'document' || entity.kind === 'group') return 0;
    const known = genderOf(entity);
    if (known !== null && gender !== null) return known !== gender ? 0 : entity.kind === 'person' ? FIT.known : entity.speaks ? FIT.known : FIT.unknown;
    return entity.kind === 'person' ? FIT.unknown : entity.speaks ? FIT.speaking : FIT.anything;
  }

  private fitsNamed(entity: Entity, gender: Entity['gender']): number {
    return entity.name === null ? 0 : this.fitsPerson(entity, gender);
  }

  /** `the woman` stands for somebody just named, `his wife` for another. */
  private isArticled(mention: Mention): boolean {
    return this.lexicon.pronouns.get(this.tokens.hash[mention.from]!)?.role !== 'possessive';
  }

  private fitsBody(entity: Entity, plural: boolean): number {
    if (entity.kind === 'organisation') return FIT.known;
    if (entity.kind === 'group') return plural ? FIT.known : 0;
    return entity.kind === 'document' && !plural ? FIT.known : 0;
  }

  /** The mention that ends right before a relative pronoun, a comma aside. */
  private justBefore(mention: Mention, index: number): number {
    const before = mention.from > 0 && isComma(this.tokens, mention.from - 1) ? mention.from - 1 : mention.from;
    for (let k = index - 1; k >= Math.max(0, index - 4); k--) if (this.mentions[k]!.to === before) return this.entityOf[k]!;
    return -1;
  }

  private join(index: number, id: number, sure: number): void {
    this.entityOf[index] = id;
    this.certainty[index] = sure;
    const { mentions } = this.entities[id]!;
    mentions.push(index);
    for (let k = mentions.length - 1; k > 0 && mentions[k - 1]! > index; k--) [mentions[k - 1], mentions[k]] = [index, mentions[k - 1]!];
  }
}

/** People, and names of unknown kind that are no single word (`Image`, `Alaskan`). */
const couldBePerson = (entity: Entity): boolean => entity.kind === 'person' || (entity.kind === 'unknown' && !entity.place && entity.name !== null && entity.name.words.length > 1);

/** Pakistan's minister is not India's. */
const isOwner = (tokens: Tokens, i: number): boolean => i + 1 < tokens.count && (tokens.flags[i + 1]! & FLAG.clitic) !== 0 && (tokens.flags[i]! & FLAG.capital) !== 0;

/** A small word of no list before an office: the prime minister is not the finance minister. */
const isModifier = (tokens: Tokens, bits: Int32Array, i: number): boolean => bits[i] === 0 && tokens.kind[i] === KIND.word && !(tokens.flags[i]! & FLAG.capital);

const isComma = (tokens: Tokens, i: number): boolean => tokens.text.charCodeAt(tokens.start[i]!) === 0x2c;
