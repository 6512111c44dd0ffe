import type { Pronoun } from '../language/types.ts';
import { FLAG, KIND } from '../../quotation/index.ts';
import { WORD } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { Attention } from './attention.ts';
import { Descriptions } from './descriptions.ts';
import { addModifier, addRole, sortMentions, type Entity } from './entity.ts';
import { articleGender, callsBody, callsByOffice, canBeCalled, epithetGender } from './epithets.ts';
import type { Source } from './name.ts';
import { closeOf } from './roles/after.ts';
import { isComma, isOpen, isVerb } from './roles/scan.ts';
import { isGeneric, looksLikeTrade } from './trades.ts';

/** How sure each way of resolving is; that of a pronoun is multiplied by its share of attention. */
const SURE = { relative: 0.95, role: 0.85, sameWords: 0.8, pronoun: 0.97, generic: 0.8, epithet: 0.75, body: 0.6 };
/** A general noun is taken for somebody only where that one has this share of attention. */
const LEAST_SHARE = 0.5;
/** The same of one called by an office, whom fewer can be. */
const SHARE_OF_OFFICE = 0.4;
/** So many mentions to either side are looked at in a sentence. */
const NEAR = 20;
/** Words between a party in brackets and the comma before the name. */
const LONGEST_OF = 7;
/** Comma, hyphen and dashes. */
const PAUSES = new Set([0x2c, 0x2d, 0x2013, 0x2014]);

/** A verb of speech that leaves its subject out stands for somebody in mind, like a pronoun of either gender. */
const DROPPED: Pronoun = { person: 3, gender: null, number: 'singular', role: 'subject' };

/** What the walk reads and what it fills in: entities with their mentions, and for each mention whom it stands for and how surely. */
export type Resolved = { entities: Entity[]; entityOf: Int32Array; certainty: Float32Array; hostOf: Int32Array };

/**
 * Walks the mentions in text order and settles what is no name: descriptions by the office they name (`the mayor` after `Mayor Jane Smith`),
 * pronouns by gender, number and salience, `who` by what stands before it. Whatever stands for nobody named becomes an entity of
 * its own, so that `a spokesman` and `the spokesman` are one; what names neither office, body nor paper is left alone.
 */
export class Discourse {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly resolved: Resolved;
  private readonly attention: Attention;
  private readonly descriptions: Descriptions;

  constructor(source: Source, mentions: readonly Mention[], resolved: Resolved) {
    this.source = source;
    this.mentions = mentions;
    this.resolved = resolved;
    this.attention = new Attention(source, resolved.entities);
    this.descriptions = new Descriptions(source, mentions, resolved.entities);
  }

  run(): void {
    const { entities, entityOf, hostOf } = this.resolved;
    this.mentions.forEach((mention, index) => {
      this.attention.arrive(mention);
      if (mention.kind === 'pronoun') return this.pronoun(mention, index);
      if (entityOf[index]! < 0) this.description(mention, index);
      else this.introduce(mention, index);
      const id = entityOf[index]!;
      if (id < 0) return;
      if (mention.inQuotation < 0 && entities[id]!.name) this.descriptions.learn(id);
      // `le capitaine du navire Étoile des Flots, Paul Kerdan,`: the ship is nobody to remember.
      const host = this.source.lexicon.language.grammar ? hostOf[index]! : -1;
      if (host < 0 || entityOf[host] === id) this.attention.notice(mention, id);
      if (this.attention.lastBody() === id) this.descriptions.learnBody(id);
    });
    this.mentions.forEach((mention, index) => this.ownWords(mention, index));
    entities.forEach(sortMentions);
  }

  /**
   * A report may open with an office and name its holder in passing: `La ministra de Vivienda ha presentado la ley. «Es necesaria», ha dicho Ana Ruiz.` Somebody who speaks at the first mention, of no
   * office so far, is taken for the holder of the one read of just before.
   */
  private introduce(mention: Mention, index: number): void {
    const { entities, entityOf } = this.resolved;
    const id = entityOf[index]!;
    if (!this.source.lexicon.language.grammar || mention.inQuotation >= 0 || entities[id]!.mentions[0] !== index || !canHold(entities[id]!) || !this.attention.speaks(mention))
      return;
    const office = this.attention.nameless(entities[id]!);
    // `een woordvoerder` stays without a name.
    if (office >= 0 && this.descriptions.isDefinite(this.mentions[entities[office]!.mentions[0]!]!)) this.hold(office, id);
  }

  /** Gives a nameless one's mentions and office to the one named. */
  private hold(office: number, id: number): void {
    const { entities } = this.resolved;
    const { mentions, roles, modifiers, gender } = entities[office]!;
    for (const m of mentions) this.join(m, id, SURE.role);
    for (const role of roles) addRole(entities[id]!, role);
    for (const modifier of modifiers) addModifier(entities[id]!, modifier);
    entities[id]!.kind = 'person';
    entities[id]!.gender ??= gender;
    entities[office]!.mentions = [];
    this.descriptions.forget(office);
  }

  private description(mention: Mention, index: number): void {
    const host = this.resolved.hostOf[index]!;
    if (host >= 0) {
      // What stands in a title or apposition is the one named there, if it is an office; else it is nobody to remember.
      const office = this.source.bits[mention.head]! & (WORD.role | WORD.title) || (this.source.lexicon.language.grammar && looksLikeTrade(this.source, mention.head));
      if (office) this.join(index, this.resolved.entityOf[host]!, SURE.relative);
      return;
    }
    const named = this.namedIn(mention, index);
    if (named >= 0) return this.join(index, named, 1);
    const holder = this.behindParty(mention, index);
    if (holder >= 0) {
      addRole(this.resolved.entities[holder]!, this.source.tokens.hash[mention.head]!);
      return this.join(index, holder, SURE.role);
    }
    // Settled at the end, when the pronoun is.
    if (this.isOwnWords(mention)) return;
    const { entities } = this.resolved;
    const same = this.descriptions.same(mention);
    const meant = same === null || !this.descriptions.isRecent(same, mention) ? this.generic(mention) : null;
    if (meant) return this.join(index, meant.entity, meant.share * SURE.generic);
    const known = this.holder(mention);
    if (known !== undefined) return this.join(index, known, SURE.role);
    const body = same === null || !this.descriptions.isRecent(same, mention) ? this.body(mention) : -1;
    if (body >= 0) return this.join(index, body, SURE.sameWords);
    const called = this.source.lexicon.language.grammar ? this.epithet(mention) : same === null ? this.byOffice(mention, index) : null;
    // A headline has the office first: `Le maire répond. Paul Kerdan a … « Non », dit le maire.`
    if (same !== null && called && entities[same]!.name === null && entities[same]!.kind === 'person' && (entities[called.entity]!.roles.length === 0 || this.isHeadline(same)))
      this.hold(same, called.entity);
    else if (same !== null) return this.join(index, same, SURE.sameWords);
    if (called) return this.join(index, called.entity, called.share * SURE.epithet);
    const created = this.descriptions.create(mention);
    if (created !== null) this.join(index, created, 1);
  }

  /** The body whose whole name ends the phrase (`the Leeds Harbour Council`); -1 for none. */
  private namedIn({ kind, from, to }: Mention, index: number): number {
    const { tokens, bits, lexicon } = this.source;
    const { entities, entityOf } = this.resolved;
    const next = index + 1;
    const id = kind === 'organisation' && !lexicon.language.capitalNouns && this.mentions[next]?.to === to ? entityOf[next]! : -1;
    if (id < 0 || entities[id]!.kind !== 'organisation') return -1;
    let capitals = 0;
    for (let i = from; i < to; i++) if (tokens.flags[i]! & FLAG.capital && !(bits[i]! & WORD.determiner)) capitals++;
    // One word may be short for a longer name: `the Herald`.
    return capitals > 1 && entities[id]!.name?.words.length === capitals ? id : -1;
  }

  /** `le maire (PS) de Valmar, Paul Kerdan`, `la députée (PS) Anne Kerdan`: whose name follows the party in brackets behind an office; -1 for none. */
  private behindParty({ from, to, head, kind }: Mention, index: number): number {
    const { source, mentions } = this;
    const { tokens, bits, lexicon } = source;
    if (!lexicon.language.grammar || kind !== 'description' || !(bits[head]! & (WORD.role | WORD.title)) || to >= tokens.count || !isOpen(source, to)) return -1;
    const close = closeOf(source, to + 1);
    if (close < 0) return -1;
    let at = close + 1;
    // What the office is of, up to its comma.
    while (at - close < LONGEST_OF && tokens.sentence[at] === tokens.sentence[from] && tokens.kind[at] === KIND.word && bits[close + 1]! & WORD.preposition && !isVerb(source, at))
      at++;
    if (at < tokens.count && isComma(source, at)) at++;
    else if (at > close + 1) return -1;
    for (let k = index + 1; k < mentions.length && mentions[k]!.from <= at; k++) {
      const id = this.resolved.entityOf[k]!;
      if (mentions[k]!.from === at && id >= 0 && isNamedInFull(this.resolved.entities[id]!)) return id;
    }
    return -1;
  }

  /** Of several holders of an office the one in mind, else the latest. */
  private holder(mention: Mention): number | undefined {
    const holders = this.descriptions.holders(mention);
    const meant = holders.length > 1 ? this.attention.person(mention.gender, mention, true, (id) => holders.includes(id)) : null;
    return meant?.entity ?? holders.at(-1);
  }

  /** Has the nameless one been mentioned in the first paragraph only? */
  private isHeadline(id: number): boolean {
    return this.source.tokens.paragraph[this.mentions[this.resolved.entities[id]!.mentions.at(-1)!]!.from] === 0;
  }

  /** `the woman`, `the 36-year-old` stand for somebody just named, `his wife` for another. */
  private generic(mention: Mention): ReturnType<Attention['person']> {
    if (mention.kind !== 'description' || !this.descriptions.isDefinite(mention) || this.isPossessive(mention) || !isGeneric(this.source, mention.head)) return null;
    const meant = this.attention.person(articleGender(this.source, mention), mention, true);
    return meant && meant.share >= LEAST_SHARE ? meant : null;
  }

  /** `el regidor`, `la Niçoise`: by an article and a noun, where nobody of that office or description is known, papers call whom they wrote of just now. */
  private epithet(mention: Mention): ReturnType<Attention['person']> {
    const gender = epithetGender(this.source, mention, this.attention.speaks(mention));
    const meant = gender === undefined ? null : this.attention.person(gender, mention, true);
    if (!meant || meant.share < LEAST_SHARE) return null;
    const entity = this.resolved.entities[meant.entity]!;
    // What the given name suggested is certain then.
    if (entity.gender === null && entity.given?.gender === gender) entity.gender = gender ?? null;
    return meant;
  }

  /**
   * `… Ann Lee said. The Freedonia governor left`: whom English papers call by an office that they never tell beside the name is the subject of a sentence or of a verb of speech, and nobody whom the sentence names.
   */
  private byOffice(mention: Mention, index: number): ReturnType<Attention['person']> {
    const { tokens, bits } = this.source;
    if (mention.inQuotation >= 0 || !this.descriptions.isDefinite(mention) || this.isPossessive(mention) || !callsByOffice(this.source, mention)) return null;
    // `…, slamming the senator` speaks of another.
    const verb = mention.from - 1;
    const object = verb > 0 && bits[verb]! & WORD.cueVerb && tokens.kind[verb - 1] !== KIND.doubleMark;
    if (!(tokens.flags[mention.from]! & FLAG.sentenceStart) && (object || !this.attention.speaks(mention))) return null;
    const named = this.inSentence(mention, index);
    const meant = this.attention.person(mention.gender, mention, true, (id) => !named.has(id) && canBeCalled(this.source, mention, this.resolved.entities[id]!));
    return meant && meant.share >= SHARE_OF_OFFICE ? meant : null;
  }

  /** The body that a subject of a sentence or of a verb of speech calls by words of its name or, after it acted itself, in general; -1 for none. */
  private body(mention: Mention): number {
    if (mention.kind !== 'organisation' || mention.inQuotation >= 0 || this.isPossessive(mention)) return -1;
    if (!(this.source.tokens.flags[mention.from]! & FLAG.sentenceStart) && !this.attention.speaks(mention)) return -1;
    return this.descriptions.body(mention) ?? (callsBody(this.source, mention) ? this.attention.lastBody() : -1);
  }

  /** Whom the mention's sentence names outside quotations. */
  private inSentence({ from }: Mention, index: number): Set<number> {
    const { sentence } = this.source.tokens;
    const found = new Set<number>();
    for (const step of [-1, 1])
      for (let k = index + step; this.mentions[k] && Math.abs(k - index) <= NEAR && sentence[this.mentions[k]!.from] === sentence[from]; k += step)
        if (this.mentions[k]!.inQuotation < 0) found.add(this.resolved.entityOf[k]!);
    return found;
  }

  private pronoun(mention: Mention, index: number): void {
    const pronoun = this.source.lexicon.pronouns.get(this.source.tokens.hash[mention.head]!) ?? DROPPED;
    if (pronoun.role === 'indefinite') return;
    if (pronoun.role === 'relative') {
      // `Qui ajoute :` as a sentence of its own goes on about the one before.
      const opens = this.source.lexicon.language.grammar && this.source.tokens.flags[mention.from]! & FLAG.sentenceStart;
      const antecedent = opens ? (this.attention.person(null, mention, true)?.entity ?? -1) : this.justBefore(mention, index, pronoun);
      if (antecedent >= 0) this.join(index, antecedent, SURE.relative);
      return;
    }
    if (pronoun.person !== 3 || mention.inQuotation >= 0) return;
    const plural = pronoun.number === 'plural';
    const person = !plural && pronoun.gender !== 'n';
    const meant = person ? this.attention.person(pronoun.gender, mention) : this.attention.body(plural);
    if (!meant) return;
    this.join(index, meant.entity, meant.share * (person ? SURE.pronoun : SURE.body));
    if (person && pronoun.gender !== null && pronoun.gender !== 'n') this.resolved.entities[meant.entity]!.pronouns[pronoun.gender]++;
    this.attention.noticePronoun(mention, meant.entity, pronoun.role === 'subject', person);
  }

  /** The entity of the mention that ends right before a relative pronoun, a comma or a dash aside. */
  private justBefore(mention: Mention, index: number, pronoun: Pronoun): number {
    const { tokens } = this.source;
    const pause = mention.from > 0 && PAUSES.has(tokens.text.charCodeAt(tokens.start[mention.from - 1]!));
    const end = pause ? mention.from - 1 : mention.from;
    const { entityOf, hostOf } = this.resolved;
    for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
      if (this.mentions[k]!.to !== end) continue;
      // `Ann Lee, head of Harbour Works, who`, but `…, which`
      return entityOf[pronoun.gender !== 'n' && hostOf[k]! >= 0 ? hostOf[k]! : k]!;
    }
    return -1;
  }

  /** `Sein Urteil:` gives the words of him whose verdict it is. */
  private ownWords(mention: Mention, index: number): void {
    if (!this.isOwnWords(mention)) return;
    const { entityOf, certainty } = this.resolved;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from === mention.from; k++) {
      if (this.mentions[k]!.kind === 'pronoun' && entityOf[k]! >= 0) this.join(index, entityOf[k]!, certainty[k]!);
    }
  }

  private isOwnWords(mention: Mention): boolean {
    return mention.kind === 'document' && this.isPossessive(mention);
  }

  private isPossessive(mention: Mention): boolean {
    return this.source.lexicon.pronouns.get(this.source.tokens.hash[mention.from]!)?.role === 'possessive';
  }

  private join(index: number, id: number, sure: number): void {
    const { entities, entityOf, certainty } = this.resolved;
    entityOf[index] = id;
    certainty[index] = sure;
    entities[id]!.mentions.push(index);
  }
}

/** Named in full, a person or unknown. */
const isNamedInFull = ({ name, kind, place }: Entity): boolean => name !== null && name.words.length > 1 && (kind === 'person' || (kind === 'unknown' && !place));
const canHold = (entity: Entity): boolean => isNamedInFull(entity) && entity.roles.length === 0;
