import type { Pronoun } from '../language/types.ts';
import { FLAG, hashWord } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Mention } from '../mention.ts';
import { Attention } from './attention.ts';
import { Descriptions } from './descriptions.ts';
import { absorb, isNamedInFull, sortMentions, type Entity } from './entity.ts';
import type { Source } from '../words/source.ts';
import { Referents } from './referents.ts';
import { isComma, isPossessivePronoun } from './roles/scan.ts';
import { looksLikeTrade } from './trades.ts';

/** How sure each way of resolving is; that of a pronoun is multiplied by its share of attention. */
const SURE = { framed: 0.95, relative: 0.95, role: 0.85, pronoun: 0.97, body: 0.6 };
/** How likely it is beside other people that a pronoun means somebody whom the speaker's own words name. */
const SELF = 0.4;
/** Mentions looked through for whom the words before a pronoun name, and for what stands right before a relative pronoun. */
const NEAR = { words: 16, before: 4 };
const THAT = hashWord('that');
/** Comma, hyphen and dashes. */
const PAUSES = new Set([0x2c, 0x2d, 0x2013, 0x2014]);

/** A verb of speech that leaves its subject out stands for somebody in mind, like a pronoun of either gender. */
const DROPPED: Pronoun = { person: 3, gender: null, number: 'singular', role: 'subject' };

/** What the walk reads and what it fills in: entities with their mentions, and for each mention whom it stands for and how surely. */
type Resolved = { entities: Entity[]; entityOf: Int32Array; certainty: Float32Array; hostOf: Int32Array };

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
  private readonly referents: Referents;

  constructor(source: Source, mentions: readonly Mention[], resolved: Resolved) {
    this.source = source;
    this.mentions = mentions;
    this.resolved = resolved;
    this.attention = new Attention(source, resolved.entities);
    this.descriptions = new Descriptions(source, mentions, resolved.entities);
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
      // `le capitaine du navire Étoile des Flots, Paul Kerdan,`: the ship is nobody to remember.
      const host = this.source.lexicon.language.grammar ? hostOf[index]! : -1;
      if (host < 0 || entityOf[host] === id) this.attention.notice(mention, id);
      if (entities[id]!.name && this.attention.lastBody() === id) this.descriptions.learnBody(id);
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
    const { grammar, capitalNouns } = this.source.lexicon.language;
    if (!(grammar || capitalNouns) || mention.inQuotation >= 0 || entities[id]!.mentions[0] !== index || !canHold(entities[id]!) || !this.attention.speaks(mention)) return;
    const office = this.attention.nameless(entities[id]!);
    // `een woordvoerder` stays without a name.
    if (office >= 0 && this.descriptions.isDefinite(this.mentions[entities[office]!.mentions[0]!]!)) this.hold(office, id);
  }

  /** Gives a nameless one's mentions and office to the one named. */
  private hold(office: number, id: number): void {
    absorb(this.resolved, office, id, SURE.role);
    this.descriptions.forget(office);
  }

  private description(mention: Mention, index: number): void {
    const host = this.resolved.hostOf[index]!;
    if (host >= 0) {
      // What stands in a title or apposition is the one named there, if it is an office; else it is nobody to remember.
      const office = this.source.bits[mention.head]! & OFFICE || (this.source.lexicon.language.grammar && looksLikeTrade(this.source, mention.head));
      if (office) this.identify(mention, index, this.resolved.entityOf[host]!);
      return;
    }
    // `Angaben der Polizei` here and `Angaben der Bank` there are not one.
    if (this.source.lexicon.framing.has(this.source.tokens.hash[mention.head]!)) return;
    // Settled at the end, when the pronoun is.
    if (this.isOwnWords(mention)) return;
    const referent = this.referents.of(mention, index);
    if (referent?.nameless !== undefined) this.hold(referent.nameless, referent.entity);
    if (referent) return this.join(index, referent.entity, referent.sure);
    const created = this.descriptions.create(mention);
    if (created !== null) this.join(index, created, 1);
  }

  /** The office beside a name is its holder's, and so is the same one without a name just before: `El alcalde promete … El alcalde, Pablo Quintana, salió.` */
  private identify(mention: Mention, index: number, id: number): void {
    const { entities } = this.resolved;
    const same = this.source.lexicon.language.grammar ? this.descriptions.same(mention) : null;
    if (same !== null && same !== id && entities[same]!.kind === 'person' && this.descriptions.isRecent(same, mention) && this.descriptions.isOfSame(same, mention))
      this.hold(same, id);
    this.join(index, id, SURE.relative);
  }

  private pronoun(mention: Mention, index: number): void {
    const pronoun = this.source.lexicon.pronouns.get(this.source.tokens.hash[mention.head]!) ?? DROPPED;
    if (pronoun.role === 'indefinite') {
      // `a message that said`, not `that` alone.
      const antecedent = this.source.tokens.hash[mention.head] === THAT && this.mentions[index - 1]?.to === mention.from ? this.resolved.entityOf[index - 1]! : -1;
      if (antecedent >= 0) this.join(index, antecedent, SURE.relative);
      return;
    }
    if (pronoun.role === 'relative') {
      // `Qui ajoute :` as a sentence of its own goes on about the one before.
      const opens = this.source.lexicon.language.grammar && this.source.tokens.flags[mention.from]! & FLAG.sentenceStart;
      const antecedent = opens ? (this.attention.person(null, mention, true)?.entity ?? -1) : this.justBefore(mention, index, pronoun);
      if (antecedent >= 0) this.join(index, antecedent, SURE.relative);
      return;
    }
    if (pronoun.person !== 3 || mention.inQuotation >= 0) return;
    const many = this.meansMany(mention, pronoun);
    const plural = pronoun.number === 'plural' || many;
    const person = !plural && pronoun.gender !== 'n';
    const told = this.toldBy(mention, index);
    const speaking = person && this.attention.speaks(mention);
    const quoted = speaking ? this.namedInWords(mention, index) : null;
    const beside = person ? this.besideComma(mention, index) : -1;
    const meant = person
      ? this.attention.person(pronoun.gender, mention, false, (id) => (id === told || id === beside ? 0 : quoted?.has(id) ? SELF : 1), speaking)
      : this.attention.body(plural, many);
    if (!meant) return;
    this.join(index, meant.entity, meant.share * (person ? SURE.pronoun : SURE.body));
    if (person && pronoun.gender !== null && pronoun.gender !== 'n') this.resolved.entities[meant.entity]!.pronouns[pronoun.gender]++;
    this.attention.noticePronoun(mention, meant.entity, pronoun.role === 'subject', person);
  }

  /** `sie sagten`, `so hätten sie`: where a pronoun is one woman or many, the verb beside it tells many by its ending. */
  private meansMany({ from, to }: Mention, { number, gender }: Pronoun): boolean {
    if (number !== null || gender === null || !this.source.lexicon.language.capitalNouns) return false;
    return isPluralVerb(this.source, to) || isPluralVerb(this.source, from - 1);
  }

  /** `Her late mother, she says, had it`: who opens the sentence is not whom the pronoun behind the comma means; -1 for none. */
  private besideComma({ from }: Mention, index: number): number {
    const { tokens } = this.source;
    if (from < 2 || !isComma(this.source, from - 1)) return -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      const before = this.mentions[k]!;
      if (before.to === from - 1 && tokens.flags[before.from]! & FLAG.sentenceStart) return this.resolved.entityOf[k]!;
    }
    return -1;
  }

  /** Whom the words right before the pronoun name, in its paragraph: hardly anybody speaks of himself by name. */
  private namedInWords({ from }: Mention, index: number): Set<number> {
    const { paragraph } = this.source.tokens;
    const found = new Set<number>();
    let quotation = -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.words); k--) {
      const { inQuotation, kind, from: at } = this.mentions[k]!;
      if (paragraph[at] !== paragraph[from] || (quotation >= 0 && inQuotation !== quotation)) break;
      if (inQuotation < 0) continue;
      quotation = inQuotation;
      if (kind === 'name') found.add(this.resolved.entityOf[k]!);
    }
    return found;
  }

  /** Whom the pronoun's verb speaks to by name (`he told Ann Lee`), who is somebody else; -1 for nobody. */
  private toldBy({ to }: Mention, index: number): number {
    const { tokens, lexicon } = this.source;
    if (!lexicon.telling.has(tokens.hash[to] ?? 0)) return -1;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from <= to + 1; k++) if (this.mentions[k]!.from === to + 1) return this.resolved.entityOf[k]!;
    return -1;
  }

  /** The entity of the mention that ends right before a relative pronoun, a comma or a dash aside. */
  private justBefore(mention: Mention, index: number, pronoun: Pronoun): number {
    const { tokens } = this.source;
    const pause = mention.from > 0 && PAUSES.has(tokens.text.charCodeAt(tokens.start[mention.from - 1]!));
    const end = pause ? mention.from - 1 : mention.from;
    const { entityOf, hostOf } = this.resolved;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      if (this.mentions[k]!.to !== end) continue;
      const behind = pronoun.gender === 'n' ? -1 : this.beforePlace(k);
      if (behind >= 0) return behind;
      // `Ann Lee, head of Harbour Works, who`, but `…, which`
      return entityOf[pronoun.gender !== 'n' && hostOf[k]! >= 0 ? hostOf[k]! : k]!;
    }
    return -1;
  }

  /** `voters across the country, who`: the people before the preposition, if what stands behind it is none; -1 otherwise. */
  private beforePlace(index: number): number {
    const { head, from, kind } = this.mentions[index]!;
    const { bits } = this.source;
    if ((kind !== 'description' && kind !== 'organisation') || bits[head]! & (OFFICE | WORD.group) || from === 0 || !(bits[from - 1]! & WORD.preposition)) return -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      const before = this.mentions[k]!;
      if (before.to === from - 1) return bits[before.head]! & (OFFICE | WORD.group) ? this.resolved.entityOf[k]! : -1;
    }
    return -1;
  }

  /** `Angaben der Polizei` are the words of the police, as `Sein Urteil:` gives the words of him whose verdict it is. */
  private framed({ head, to }: Mention, index: number): void {
    const { framing, genitives, attributes, language } = this.source.lexicon;
    const { hash } = this.source.tokens;
    const next = hash[head + 1] ?? 0;
    if (!language.capitalNouns || head + 1 >= to || !framing.has(hash[head]!) || !(genitives.has(next) || attributes.has(next))) return;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from <= head + 2; k++) {
      const whose = this.mentions[k]!;
      const id = this.resolved.entityOf[k]!;
      if (whose.from > head && whose.to === to && whose.kind !== 'pronoun' && id >= 0) return this.join(index, id, this.resolved.certainty[k]! * SURE.framed);
    }
  }

  /** `Sein Urteil:` gives the words of him whose verdict it is. */
  private ownWords(mention: Mention, index: number): void {
    if (this.resolved.entityOf[index]! < 0) this.framed(mention, index);
    if (!this.isOwnWords(mention)) return;
    const { entityOf, certainty } = this.resolved;
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from === mention.from; k++) {
      if (this.mentions[k]!.kind === 'pronoun' && entityOf[k]! >= 0) this.join(index, entityOf[k]!, certainty[k]!);
    }
  }

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

const ARE = hashWord('sind');

/** A verb of the lists in `-n`, as German plurals end, or `sind`, in the sentence of the token beside it. */
const isPluralVerb = ({ tokens, bits }: Source, i: number): boolean =>
  i >= 0 && i < tokens.count && (bits[i]! & (WORD.cueVerb | WORD.auxiliary)) !== 0 && (tokens.hash[i] === ARE || tokens.text[tokens.end[i]! - 1] === 'n');

/** Could an office read of before be theirs? */
const canHold = (entity: Entity): boolean => isNamedInFull(entity) && entity.kind === 'person' && entity.roles.length === 0 && entity.modifiers.length === 0;
