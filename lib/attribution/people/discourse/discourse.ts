import type { Mention } from '../../mention.ts';
import { OFFICE } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { Attention } from '../attention/attention.ts';
import { Descriptions } from '../descriptions/descriptions.ts';
import { absorb, isNamedInFull, sortMentions, type Entity, type Resolved } from '../entity.ts';
import { learnOffice } from '../hosts.ts';
import { Kin } from './kin.ts';
import { Pronouns } from './pronouns.ts';
import { Referents } from '../descriptions/referents.ts';
import { roleStated } from '../roles/clause.ts';
import { isPossessivePronoun } from '../../words/kinds.ts';
import { isCopula } from '../roles/statement.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** How sure each way is. */
const SURE = {
  /** `his wife` */
  kin: 0.9,
  /** Who holds an office, by the name beside it, and by one that comes soon after. */
  beside: 0.95,
  role: 0.85,
  /** `Angaben der Polizei`, the police. */
  framed: 0.95,
};

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
  private readonly pronouns: Pronouns;
  private readonly referents: Referents;
  private readonly kin: Kin;
  /** Entities whose names are kept back. */
  private readonly withheld = new Set<number>();

  constructor(source: Source, mentions: readonly Mention[], resolved: Resolved) {
    this.source = source;
    this.mentions = mentions;
    this.resolved = resolved;
    this.attention = new Attention(source, resolved.entities);
    this.descriptions = new Descriptions(source, mentions, resolved.entities);
    this.pronouns = new Pronouns(source, mentions, resolved, this.attention);
    this.kin = new Kin(source, resolved.entities);
    this.referents = new Referents(source, mentions, resolved, this.attention, this.descriptions);
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
      // A statement tells what its issuer said, and is not the issuer.
      if (mention.kind === 'document' && entities[id]!.kind !== 'document') return;
      this.referents.notice(mention, id);
      // `the captain of the ship Ann Lee, Paul Kerdan,`, `Marsh Hospice director Ann Lee`: whose office it is is nobody to remember.
      const host = hostOf[index]!;
      if (host < 0 || entityOf[host] === id) this.attention.notice(mention, id);
      if (entities[id]!.name && entities[id]!.kind === 'organisation') this.descriptions.learnBody(id);
    });
    this.mentions.forEach((mention, index) => this.joinWords(mention, index));
    entities.forEach(sortMentions);
  }

  /**
   * A report may open with an office and name its holder in passing: `La ministra de Vivienda ha presentado la ley. «Es necesaria», ha dicho Ana Ruiz.` Somebody who speaks at the first mention, of no
   * office so far, is taken for the holder of the one read of just before.
   */
  private introduce(mention: Mention, index: number): void {
    const { entities, entityOf } = this.resolved;
    const id = entityOf[index]!;
    if (!this.source.lexicon.papers.namesInPassing || entities[id]!.mentions[0] !== index || !canHold(entities[id]!) || !this.attention.speaks(mention)) return;
    const office = this.attention.nameless(entities[id]!);
    // `een woordvoerder` stays without a name.
    if (office >= 0 && this.descriptions.isDefinite(this.mentions[entities[office]!.mentions[0]!]!)) this.hold(office, id);
  }

  /** Gives a nameless one's mentions and office to the one named. */
  private hold(office: number, id: number): void {
    absorb(this.resolved, office, id, SURE.role);
    this.descriptions.forget(office);
  }

  /** Finds whom a mention without a name stands for, else makes it an entity of its own. */
  private description(mention: Mention, index: number): void {
    const host = this.resolved.hostOf[index]!;
    const whose = this.kin.isRelation(mention) ? this.whoseIs(mention, index) : -1;
    if (host >= 0) return this.hosted(mention, index, this.resolved.entityOf[host]!, whose);
    if (isWithheld(this.source, mention) || this.isWithheldStill(mention)) return this.keepNameless(mention, index);
    // `Angaben der Polizei` here and `Angaben der Bank` there are not one.
    if (this.source.lexicon.framing.has(this.source.tokens.hash[mention.head]!)) return;
    // Settled at the end, when the pronoun is.
    if (this.isOwnWords(mention)) return;
    const kin = whose < 0 ? -1 : this.kin.of(mention, index, whose);
    const referent = kin < 0 ? this.referents.of(mention, index) : { entity: kin, sure: SURE.kin, told: true };
    if (referent?.nameless !== undefined) this.hold(referent.nameless, referent.entity);
    if (referent?.told) this.resolved.told.add(index);
    if (referent) return this.join(index, referent.entity, referent.sure);
    const created = this.descriptions.create(mention);
    if (created === null) return;
    this.join(index, created, 1);
    if (whose >= 0) this.kin.learn(created, mention, whose);
  }

  /** `The lawyer, who asked not to be named, said`: nobody who is named, whoever is a lawyer. */
  private keepNameless(mention: Mention, index: number): void {
    const id = this.descriptions.same(mention) ?? this.descriptions.create(mention);
    if (id === null) return;
    this.withheld.add(id);
    this.resolved.told.add(index);
    this.join(index, id, 1);
  }

  /** `The lawyer added`, right after. */
  private isWithheldStill(mention: Mention): boolean {
    const same = this.withheld.size > 0 ? this.descriptions.same(mention) : null;
    return same !== null && this.withheld.has(same) && this.descriptions.isRecent(same, mention);
  }

  /** What stands in a title or apposition is the one named there (`id`), if it is an office; else it is nobody to remember. `whose`: whose relation it is, if one. */
  private hosted(mention: Mention, index: number, id: number, whose: number): void {
    if (whose >= 0) this.kin.learn(id, mention, whose);
    const isOffice = this.source.bits[mention.head]! & OFFICE || (this.source.lexicon.papers.asRomance && looksLikeTrade(this.source, mention.head));
    if (isOffice) this.identify(mention, index, id);
  }

  /** The office beside a name is its holder's, and so is the same one without a name just before: `El alcalde promete … El alcalde, Pablo Quintana, salió.` */
  private identify(mention: Mention, index: number, id: number): void {
    const same = this.source.lexicon.papers.asRomance ? this.descriptions.same(mention) : null;
    if (same !== null && this.descriptions.isRecent(same, mention) && this.descriptions.isOfSame(same, mention)) this.hold(same, id);
    this.join(index, id, SURE.beside);
  }

  /** Whom the possessive pronoun or the name that opens a description means; -1 for nobody known. It is the mention right behind the description. */
  private whoseIs({ from }: Mention, index: number): number {
    const next = this.mentions[index + 1];
    if (next?.from !== from) return -1;
    if (next.kind === 'pronoun') this.pronoun(next, index + 1);
    return this.resolved.entityOf[index + 1]!;
  }

  private pronoun(mention: Mention, index: number): void {
    if (this.resolved.entityOf[index]! >= 0) return;
    const referent = this.pronouns.of(mention, index);
    if (!referent) return;
    if (referent.told) this.resolved.told.add(index);
    this.join(index, referent.entity, referent.sure);
    this.learnStated(mention, referent.entity);
  }

  /** `Olga Rumm kam. Sie ist seit März Direktorin in Jena.`: from then on `die Direktorin` may stand for her. */
  private learnStated({ from, to }: Mention, id: number): void {
    const { source } = this;
    if (!this.resolved.entities[id]!.name || !(isCopula(source, to) || isCopula(source, from - 1))) return;
    const stated = roleStated(source, from, to);
    if (!stated) return;
    learnOffice(source, this.resolved.entities[id]!, stated.from, stated.to);
    this.descriptions.learn(id);
  }

  /** Makes a noun for words one with whose they are, once everything else is settled. */
  private joinWords(mention: Mention, index: number): void {
    if (this.resolved.entityOf[index]! < 0) this.joinFramed(mention, index);
    if (this.isOwnWords(mention)) this.joinOwnWords(mention, index);
  }

  /** `Angaben der Polizei` are the words of the police. */
  private joinFramed({ head, to }: Mention, index: number): void {
    if (!this.source.lexicon.framing.has(this.source.tokens.hash[head]!)) return;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from <= head + 2; k++) {
      const id = this.resolved.entityOf[k]!;
      if (this.mentions[k]!.to === to && id >= 0) return this.join(index, id, this.resolved.certainty[k]! * SURE.framed);
    }
  }

  /** `Sein Urteil:` gives the words of him whose verdict it is. */
  private joinOwnWords({ from }: Mention, index: number): void {
    const { entityOf, certainty } = this.resolved;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from === from; k++) {
      if (this.mentions[k]!.kind === 'pronoun' && entityOf[k]! >= 0) this.join(index, entityOf[k]!, certainty[k]!);
    }
  }

  /** `Sein Urteil`, `her letter` */
  private isOwnWords(mention: Mention): boolean {
    return mention.kind === 'document' && isPossessivePronoun(this.source, mention.from);
  }

  private join(index: number, id: number, sure: number): void {
    const { entities, entityOf, certainty } = this.resolved;
    entityOf[index] = id;
    certainty[index] = sure;
    entities[id]!.mentions.push(index);
  }
}

/** Does the text say right behind the description that a name is kept back? */
function isWithheld({ tokens, lexicon }: Source, { kind, to }: Mention): boolean {
  const { withheld } = lexicon.language;
  if (!withheld || kind !== 'description') return false;
  withheld.lastIndex = tokens.end[to - 1]!;
  return withheld.test(tokens.text);
}

/** Could an office read of before be theirs? */
const canHold = (entity: Entity): boolean => isNamedInFull(entity) && entity.kind === 'person' && entity.roles.length === 0 && entity.modifiers.length === 0;
