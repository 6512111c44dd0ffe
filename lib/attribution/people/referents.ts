import { FLAG, KIND } from '../../quotation/index.ts';
import { isOnTop } from '../headline-signs.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Gender } from '../language/types.ts';
import type { Mention } from '../mention.ts';
import { Announced } from './announced.ts';
import { BodyCalls } from './body-calls.ts';
import { callsBody, callsBodyByNoun, fitsBodyNoun } from './body-nouns.ts';
import type { Attention, Meant } from './attention.ts';
import type { Descriptions } from './descriptions.ts';
import { addRole, genderOf, isNamedInFull, type Entity } from './entity.ts';
import { articleGender, epithetGender, isOfOtherOffice, isOfOtherParty } from './epithets.ts';
import { callsByOffice, callsByTrade, canBeCalled, isOfThatTrade } from './office-calls.ts';
import type { Source } from '../words/source.ts';
import { closeOf } from './roles/after.ts';
import { endsWithOne, isComma, isOpen, isPossessive, isPossessivePronoun, isVerb } from './roles/scan.ts';
import { Issuers } from './issuers.ts';
import { canBeCalledBy, isBesideVerb, nounGender } from './noun-calls.ts';
import { isGeneric } from './trades.ts';

/** How sure each way is; where attention decides it is multiplied by the share of it. */
const SURE = { named: 1, role: 0.85, issuer: 0.8, sameWords: 0.8, generic: 0.8, epithet: 0.75 };
/** A general noun is taken for somebody only where that one has this share of attention. */
const LEAST_SHARE = 0.5;
/** The same of one called by an office, whom fewer can be. */
const SHARE_OF_OFFICE = 0.4;
/** So many mentions to either side are looked at in a sentence. */
const NEAR = 20;
/** Words between a party in brackets and the comma before the name. */
const LONGEST_OF = 7;

/** Whom a description stands for, and how surely. `nameless`: an entity without a name that turns out to be the same one. */
type Referent = { entity: number; sure: number; nameless?: number };

/**
 * Finds whom a description stands for among those read of so far, by the surest way that its words allow: a body's whole name in it, the name behind it, a general noun for
 * whom the text is about, an office and its holder, a body's last word, an office that nobody was named with, the same words once more.
 */
export class Referents {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly entities: readonly Entity[];
  private readonly entityOf: Int32Array;
  private readonly attention: Attention;
  private readonly descriptions: Descriptions;
  private readonly issuers: Issuers;
  private readonly announced: Announced;
  private readonly bodies: BodyCalls;

  constructor(source: Source, mentions: readonly Mention[], people: { entities: readonly Entity[]; entityOf: Int32Array }, attention: Attention, descriptions: Descriptions) {
    this.source = source;
    this.mentions = mentions;
    this.entities = people.entities;
    this.entityOf = people.entityOf;
    this.attention = attention;
    this.descriptions = descriptions;
    this.issuers = new Issuers(source, mentions, people);
    this.announced = new Announced(source, mentions, people.entities);
    this.bodies = new BodyCalls(source, mentions, people.entities);
  }

  /** Reading has come to a mention of that entity. */
  notice(mention: Mention, id: number): void {
    if (this.source.lexicon.language.capitalNouns) this.bodies.notice(mention, id);
  }

  /** The referent of the mention of that index; `null` where nobody read of so far is meant. */
  of(mention: Mention, index: number): Referent | null {
    const stated = this.namedIn(mention, index) ?? this.behindParty(mention, index) ?? this.last(mention, index);
    if (stated) return stated;
    const issuer = this.issuers.of(mention, index);
    if (issuer >= 0) return { entity: issuer, sure: SURE.issuer };
    const same = this.descriptions.same(mention);
    const fresh = same === null || !this.descriptions.isRecent(same, mention);
    // `in the company's interest` brought nobody in.
    const bodiless = fresh || this.descriptions.isDefinite(this.mentions[this.entities[same]!.mentions[0]!]!);
    return (
      (fresh && this.isGeneric(mention) ? this.generic(mention) : null) ??
      this.holder(mention) ??
      this.announcedAs(mention, index) ??
      (bodiless ? this.body(mention) : null) ??
      this.called(mention, index, same)
    );
  }

  /** Whom a deck calls by an office and the text below names. */
  private announcedAs(mention: Mention, index: number): Referent | null {
    const entity = this.announced.of(mention, index);
    return entity < 0 ? null : { entity, sure: SURE.role };
  }

  /** Whom an office calls that nobody was named with, or the nameless one (`same`) of the same words. */
  private called(mention: Mention, index: number, same: number | null): Referent | null {
    const { romanceLike, capitalNouns } = this.source.lexicon.language;
    const called = romanceLike ? this.epithet(mention) : same !== null ? null : capitalNouns ? this.byNoun(mention, index) : this.byOffice(mention, index);
    const meant = called && { entity: called.entity, sure: called.share * SURE.epithet };
    if (same === null) return meant;
    // A headline has the office first: `Le maire répond. Paul Kerdan a … « Non », dit le maire.`
    const nameless = this.entities[same]!.name === null && this.entities[same]!.kind === 'person';
    if (meant && nameless && (this.entities[meant.entity]!.roles.length === 0 || this.isOnTopOnly(same))) return { ...meant, nameless: same };
    return { entity: same, sure: SURE.sameWords };
  }

  /** The body whose whole name ends the phrase (`the Leeds Harbour Council`). */
  private namedIn({ kind, from, to }: Mention, index: number): Referent | null {
    const { tokens, bits, lexicon } = this.source;
    const next = index + 1;
    const id = kind === 'organisation' && !lexicon.language.capitalNouns && this.mentions[next]?.to === to ? this.entityOf[next]! : -1;
    if (id < 0 || this.entities[id]!.kind !== 'organisation') return null;
    let capitals = 0;
    for (let i = from; i < to; i++) if (tokens.flags[i]! & FLAG.capital && !(bits[i]! & WORD.determiner)) capitals++;
    // One word may be short for a longer name: `the Herald`.
    return capitals > 1 && this.entities[id]!.name?.words.length === capitals ? { entity: id, sure: SURE.named } : null;
  }

  /** `le maire (PS) de Valmar, Paul Kerdan`, `la députée (PS) Anne Kerdan`: whose name follows the party in brackets behind an office. */
  private behindParty({ from, to, head, kind }: Mention, index: number): Referent | null {
    const { source, mentions, entities } = this;
    const { tokens, bits, lexicon } = source;
    if (!lexicon.language.romanceLike || kind !== 'description' || !(bits[head]! & OFFICE) || to >= tokens.count || !isOpen(source, to)) return null;
    const close = closeOf(source, to + 1);
    if (close < 0) return null;
    let at = close + 1;
    // What the office is of, up to its comma.
    while (at - close < LONGEST_OF && tokens.sentence[at] === tokens.sentence[from] && tokens.kind[at] === KIND.word && bits[close + 1]! & WORD.preposition && !isVerb(source, at))
      at++;
    if (at < tokens.count && isComma(source, at)) at++;
    else if (at > close + 1) return null;
    for (let k = index + 1; k < mentions.length && mentions[k]!.from <= at; k++) {
      const id = this.entityOf[k]!;
      if (mentions[k]!.from !== at || id < 0 || !isNamedInFull(entities[id]!)) continue;
      addRole(entities[id]!, tokens.hash[head]!);
      return { entity: id, sure: SURE.role };
    }
    return null;
  }

  /** `ce dernier` and `esta` are the one named last, `esta` also whom a noun tells: `llegó del brazo de su hija`. */
  private last(mention: Mention, index: number): Referent | null {
    const { tokens, lexicon } = this.source;
    const { from, to, head } = mention;
    const alone = to === from + 1 && mention.kind === 'description';
    if (!lexicon.these.has(tokens.hash[from]!) || !(alone || (lexicon.last.has(tokens.hash[head]!) && to === from + 2))) return null;
    const meant = articleGender(this.source, mention);
    for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) {
      const { kind, inQuotation } = this.mentions[k]!;
      const entity = this.entities[this.entityOf[k]!];
      if (inQuotation >= 0 || !entity) continue;
      const own = genderOf(entity);
      if (alone && kind === 'description' && entity.kind === 'person' && own === meant) return { entity: this.entityOf[k]!, sure: SURE.role };
      if (kind !== 'name' || !(entity.kind === 'person' || isNamedInFull(entity))) continue;
      if (own === null || meant === null || own === meant) return { entity: this.entityOf[k]!, sure: SURE.role };
    }
    return null;
  }

  /** `the woman`, `the 36-year-old`, but not `his wife`, `sa mère`. */
  private isGeneric(mention: Mention): boolean {
    const { kind, from, head } = mention;
    return kind === 'description' && this.descriptions.isDefinite(mention) && !isPossessive(this.source, from) && isGeneric(this.source, head);
  }

  /** Whom such a one stands for: somebody just named. */
  private generic(mention: Mention): Referent | null {
    const meant = this.attention.person(articleGender(this.source, mention), mention, true, (id) => !isOfOtherParty(this.source, mention, this.entities[id]!));
    if (!meant) return this.aged(mention);
    return meant.share >= LEAST_SHARE ? { entity: meant.entity, sure: meant.share * SURE.generic } : null;
  }

  /** `Eine Wahlhelferin … die 71-Jährige`: where nobody is named whom an age could mean, somebody read of without a name. */
  private aged(mention: Mention): Referent | null {
    const gender = mention.gender;
    if (gender === null || !this.source.lexicon.language.capitalNouns || !endsWithOne(this.source, mention.head, this.source.lexicon.trades.ages)) return null;
    const meant = this.attention.person(gender, mention, false, (id) => this.isNewcomer(this.entities[id]!, gender));
    return meant && meant.share >= LEAST_SHARE ? { entity: meant.entity, sure: meant.share * SURE.generic } : null;
  }

  /** `eine Wahlhelferin`: somebody without a name, brought in as one of many, of that gender (masculine nouns may be of either). */
  private isNewcomer({ name, gender, mentions }: Entity, meant: Gender): boolean {
    if (name !== null || mentions.length === 0 || !(gender === meant || (gender === null && meant === 'm'))) return false;
    return !this.descriptions.isDefinite(this.mentions[mentions[0]!]!);
  }

  /** Of several holders of an office the one in mind, else the latest. */
  private holder(mention: Mention): Referent | null {
    const holders = this.descriptions.holders(mention);
    if (holders.length === 0) return null;
    const meant = holders.length > 1 ? this.amongHolders(mention, holders) : null;
    return { entity: meant?.entity ?? holders.at(-1)!, sure: SURE.role };
  }

  private amongHolders(mention: Mention, holders: readonly number[]): Meant | null {
    return this.attention.person(mention.gender, mention, true, (id) => holders.includes(id));
  }

  /** The body that a subject of a sentence or of a verb of speech calls by words of its name or, after it acted itself, in general. */
  private body(mention: Mention): Referent | null {
    if (mention.kind !== 'organisation' || mention.inQuotation >= 0 || isPossessivePronoun(this.source, mention.from)) return null;
    if (this.source.lexicon.language.capitalNouns) {
      const meant = this.bodies.of(mention);
      if (meant >= 0) return { entity: meant, sure: SURE.sameWords };
    }
    const byNoun = callsBodyByNoun(this.source, mention);
    if (!byNoun && !(this.source.tokens.flags[mention.from]! & FLAG.sentenceStart) && !this.attention.speaks(mention)) return null;
    const called = byNoun || callsBody(this.source, mention);
    const entity = this.descriptions.body(mention) ?? (called ? this.attention.lastBody((body) => fitsBodyNoun(this.source, mention, body)) : -1);
    return entity >= 0 ? { entity, sure: SURE.sameWords } : null;
  }

  /** `el regidor`, `la Niçoise`: by an article and a noun, where nobody of that office or description is known, papers call whom they wrote of just now. */
  private epithet(mention: Mention): Meant | null {
    const gender = epithetGender(this.source, mention, this.attention.speaks(mention));
    const meant = gender === undefined ? null : (this.ofOffice(gender, mention) ?? this.attention.person(gender, mention, true));
    if (!meant || meant.share < LEAST_SHARE) return null;
    const entity = this.entities[meant.entity]!;
    if (isOfOtherOffice(this.source, mention, entity)) return null;
    // What the given name suggested is certain then.
    if (entity.gender === null && entity.given?.gender === gender) entity.gender = gender ?? null;
    return meant;
  }

  /** `l'édile` is the mayor in mind, whoever else was just named; `null` where nobody of that office is known. */
  private ofOffice(gender: Gender | null, mention: Mention): Meant | null {
    const { offices } = this.source.lexicon.epithets;
    const office = offices.get(this.source.tokens.hash[mention.head]!);
    if (office === undefined) return null;
    return this.attention.person(gender, mention, true, (id) => this.entities[id]!.roles.some((role) => offices.get(role) === office));
  }

  /**
   * `… Ann Lee said. The Freedonia governor left`, `“No,” the retired crane driver said`: whom English papers call by an office or a trade that they never tell beside the name is the subject of a sentence
   * (by a trade only of a verb of speech), and nobody whom the sentence names.
   */
  private byOffice(mention: Mention, index: number): Meant | null {
    const { source } = this;
    const { tokens, bits } = source;
    if (mention.inQuotation >= 0 || !this.descriptions.isDefinite(mention) || isPossessivePronoun(source, mention.from)) return null;
    const byOffice = callsByOffice(source, mention);
    if (!byOffice && !callsByTrade(source, mention)) return null;
    // `…, slamming the senator` speaks of another.
    const verb = mention.from - 1;
    const object = verb > 0 && bits[verb]! & WORD.cueVerb && tokens.kind[verb - 1] !== KIND.doubleMark;
    const opens = byOffice && (tokens.flags[mention.from]! & FLAG.sentenceStart) !== 0;
    if (!opens && (object || !this.attention.speaks(mention))) return null;
    const named = this.inSentence(mention, index);
    const can = byOffice ? canBeCalled : isOfThatTrade;
    const meant = this.attention.person(mention.gender, mention, true, (id) => !named.has(id) && can(source, mention, this.entities[id]!));
    return meant && meant.share >= (byOffice ? SHARE_OF_OFFICE : LEAST_SHARE) ? meant : null;
  }

  /** `„…“, sagte der Gewerkschafter`: whom German papers call by a trade, party or post that they need not tell beside the name speaks, and is nobody whom the sentence names. */
  private byNoun(mention: Mention, index: number): Meant | null {
    const gender = mention.inQuotation < 0 ? nounGender(this.source, mention) : undefined;
    if (gender === undefined || !(isBesideVerb(this.source, mention) || this.attention.speaks(mention))) return null;
    const named = this.inSentence(mention, index);
    const meant = this.attention.person(gender, mention, true, (id) => !named.has(id) && canBeCalledBy(this.source, mention, this.entities[id]!));
    return meant && meant.share >= LEAST_SHARE ? meant : null;
  }

  /** Whom the mention's sentence names outside quotations. */
  private inSentence({ from }: Mention, index: number): Set<number> {
    const { sentence } = this.source.tokens;
    const found = new Set<number>();
    for (const step of [-1, 1])
      for (let k = index + step; this.mentions[k] && Math.abs(k - index) <= NEAR && sentence[this.mentions[k]!.from] === sentence[from]; k += step)
        if (this.mentions[k]!.inQuotation < 0) found.add(this.entityOf[k]!);
    return found;
  }

  /** Has the nameless one been mentioned in the headline only? */
  private isOnTopOnly(id: number): boolean {
    return isOnTop(this.source.tokens, this.mentions[this.entities[id]!.mentions.at(-1)!]!.from);
  }
}
