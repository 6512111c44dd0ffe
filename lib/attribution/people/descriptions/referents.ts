import { FLAG } from '../../../quotation/index.ts';
import { isOnTop } from '../../headline-signs.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import { Accused } from './accused.ts';
import { Announced } from './announced.ts';
import type { Attention } from '../attention/attention.ts';
import { BodyCalls } from './body-calls.ts';
import { isBesideCueVerb, isBesideSpeech } from '../attention/beside-speech.ts';
import { BODY_FIT, bodyFit, callsBody, callsBodyByNoun, callsByOrigin, mayBeFirm, saysNoKind } from './body-nouns.ts';
import { Calls } from './calls.ts';
import type { Descriptions } from './descriptions.ts';
import type { Referent, Resolved } from '../entity.ts';
import { Finder } from './finder.ts';
import { Issuers } from './issuers.ts';
import { justNamed } from './just-named.ts';
import { isCapital, isComma, isPossessivePronoun } from '../../words/kinds.ts';
import { paperCalled } from './papers.ts';
import { statedReferent } from './stated-referents.ts';

/** How sure each way is; where attention decides it is multiplied by the share of it. */
const SURE = { aged: 0.97, role: 0.85, issuer: 0.8, sameWords: 0.8, generic: 0.8, epithet: 0.75 };

/**
 * Finds whom a description stands for among those read of so far, by the surest way that its words allow: a body's whole name in it, the name behind it, a general noun for
 * whom the text is about, an office and its holder, a body's last word, an office that nobody was named with, the same words once more.
 */
export class Referents extends Finder {
  private readonly calls: Calls;
  private readonly issuers: Issuers;
  private readonly announced: Announced;
  private readonly bodies: BodyCalls;
  private readonly accused: Accused;

  constructor(source: Source, mentions: readonly Mention[], people: Resolved, attention: Attention, descriptions: Descriptions) {
    super(source, mentions, people, attention, descriptions);
    this.calls = new Calls(source, mentions, people, attention, descriptions);
    this.issuers = new Issuers(source, mentions, people);
    this.announced = new Announced(source, mentions, people.entities);
    this.bodies = new BodyCalls(source, mentions, people.entities);
    this.accused = new Accused(source, people.entities);
  }

  /** Reading has come to a mention of that entity. */
  notice(mention: Mention, id: number): void {
    if (this.source.lexicon.language.capitalNouns) this.bodies.notice(mention, id);
  }

  /** The referent of the mention of that index; `null` where nobody read of so far is meant. */
  of(mention: Mention, index: number): Referent | null {
    const stated = statedReferent(this, mention, index);
    if (stated) return stated;
    const accused = this.accused.of(mention);
    if (accused >= 0) return { entity: accused, sure: SURE.role };
    const aged = this.calls.ofAge(mention);
    if (aged >= 0) return { entity: aged, sure: SURE.aged, told: true };
    const issuer = this.issuers.of(mention, index);
    if (issuer >= 0) return { entity: issuer, sure: SURE.issuer };
    const paper = paperCalled(this, mention, index);
    if (paper >= 0) return { entity: paper, sure: SURE.issuer, told: true };
    const same = this.descriptions.same(mention);
    if (same !== null && this.descriptions.isOnceMore(mention)) return { entity: same, sure: SURE.sameWords, told: true };
    const fresh = same === null || !this.descriptions.isRecent(same, mention);
    // `in the company's interest` brought nobody in.
    const bodiless =
      fresh || (this.descriptions.isDefinite(this.mentions[this.entities[same]!.mentions[0]!]!) && !(this.isBodyOfItsOwn(same) && this.isLatest(same, mention, index)));
    return (
      (fresh || this.isOnTopOnly(same) ? this.justNamed(mention, index, same) : null) ??
      (fresh ? this.general(mention, index) : null) ??
      this.holder(mention) ??
      this.announcedAs(mention, index) ??
      (bodiless ? this.body(mention) : null) ??
      this.called(mention, index, same)
    );
  }

  /** Whom German and Dutch papers have just named and go on about by a trade that nobody was named with; by that one a headline (`same`) may have called them. */
  private justNamed(mention: Mention, index: number, same: number | null): Referent | null {
    if (!this.source.lexicon.language.verbLast || this.descriptions.holders(mention).length > 0) return null;
    const entity = justNamed(this, mention, index);
    if (entity < 0) return null;
    return { entity, sure: SURE.epithet, ...(same !== null && this.isOnTopOnly(same) && { nameless: same }) };
  }

  /** Somebody in mind whom a general noun or an age calls. */
  private general(mention: Mention, index: number): Referent | null {
    const meant = this.calls.isGeneral(mention) ? this.calls.general(mention, index) : null;
    return meant && { entity: meant.entity, sure: meant.share * SURE.generic };
  }

  /** Whom a deck calls by an office and the text below names. */
  private announcedAs(mention: Mention, index: number): Referent | null {
    const entity = this.announced.of(mention, index);
    return entity < 0 ? null : { entity, sure: SURE.role };
  }

  /** Whom an office calls that nobody was named with, or the nameless one (`same`) of the same words. */
  private called(mention: Mention, index: number, same: number | null): Referent | null {
    const called = this.calls.called(mention, index, same !== null);
    const meant = called && { entity: called.entity, sure: called.share * SURE.epithet };
    if (same === null) return meant;
    // A headline has the office first: `Le maire répond. Paul Kerdan a … « Non », dit le maire.`
    const nameless = this.entities[same]!.name === null && this.entities[same]!.kind === 'person';
    if (meant && nameless && (this.entities[meant.entity]!.roles.length === 0 || this.isOnTopOnly(same))) return { ...meant, nameless: same };
    return { entity: same, sure: SURE.sameWords };
  }

  /** Of several holders of an office the one in mind, else the latest. */
  private holder(mention: Mention): Referent | null {
    const holders = this.descriptions.holders(mention);
    if (holders.length === 0) return null;
    const meant = holders.length > 1 ? this.attention.named(mention.gender, mention, (id) => (holders.includes(id) ? 1 : 0)) : null;
    return { entity: meant?.entity ?? holders.at(-1)!, sure: SURE.role };
  }

  /** The body that a subject of a sentence or of a verb of speech calls by words of its name or, after it acted itself, in general. */
  private body(mention: Mention): Referent | null {
    if (mention.inQuotation >= 0 || isPossessivePronoun(this.source, mention.from) || this.isOfSomething(mention)) return null;
    // `The developer` may be somebody, too.
    const either = mention.kind === 'description' && callsBody(this.source, mention);
    if (!(mention.kind === 'organisation' || either || this.speaksForBody(mention))) return null;
    if (this.source.lexicon.language.capitalNouns) {
      const meant = this.bodies.of(mention);
      if (meant >= 0) return { entity: meant, sure: SURE.sameWords };
    }
    const byNoun = callsBodyByNoun(this.source, mention) || callsByOrigin(this.source, mention);
    if (!byNoun && !this.opensClause(mention) && !this.attention.speaks(mention) && !isBesideSpeech(this.source, mention)) return null;
    const called = byNoun || callsBody(this.source, mention);
    const named = this.descriptions.body(mention);
    const stale = named === null || (this.isFirm(mention) && !this.descriptions.isRecent(named, mention));
    const other = called && stale ? this.bodyCalled(mention, either || !(byNoun || saysNoKind(this.source, mention))) : -1;
    const entity = other >= 0 ? other : (named ?? -1);
    return entity >= 0 ? { entity, sure: SURE.sameWords } : null;
  }

  /** `the company`: what any firm is called, in English more often than one read of long ago that has the noun in its name. */
  private isFirm({ head }: Mention): boolean {
    const { lexicon, tokens } = this.source;
    return lexicon.forms !== undefined && lexicon.epithets.bodies.get(tokens.hash[head]!) === 'firm';
  }

  /** `„…“, teilte das Haus mit`: a German noun that is a body's only where it speaks. */
  private speaksForBody(mention: Mention): boolean {
    return this.source.lexicon.epithets.bodies.has(this.source.tokens.hash[mention.head]!) && isBesideCueVerb(this.source, mention);
  }

  /** The body named lately that is told to be what the noun says, else, unless it may be `only` such a one, the one that acted and may be. */
  private bodyCalled(mention: Mention, only: boolean): number {
    const told = this.attention.lastNamed((body) => bodyFit(this.source, mention, body) === BODY_FIT.told);
    if (told >= 0 || only) return told;
    const active = this.attention.lastBody((body) => bodyFit(this.source, mention, body) !== BODY_FIT.none);
    return active >= 0 ? active : this.attention.lastNamed((body) => mayBeFirm(this, mention, body) && bodyFit(this.source, mention, body) !== BODY_FIT.none);
  }

  /** Does the mention open its sentence, or in English the clause behind a comma: `Last year, the company grew`? */
  private opensClause({ from }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    return (tokens.flags[from]! & FLAG.sentenceStart) !== 0 || (lexicon.forms !== undefined && isComma(this.source, from - 1));
  }

  /** `the Ministry of Tides and Trade`: does the name of an English body go on behind its noun, which tells it from others? */
  private isOfSomething({ to }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    return lexicon.forms !== undefined && lexicon.names.links.has(tokens.hash[to]!) && isCapital(this.source, to + 1);
  }

  /** `the tourism department`, `the Department of Health and Care`: has the nameless body been told apart from others by more than its noun? English papers go on with the noun alone. */
  private isBodyOfItsOwn(id: number): boolean {
    const { tokens, lexicon } = this.source;
    const { from, to, head } = this.mentions[this.entities[id]!.mentions[0]!]!;
    if (lexicon.forms === undefined || this.entities[id]!.kind !== 'organisation') return false;
    return tokens.flags[head]! & FLAG.capital ? lexicon.names.links.has(tokens.hash[to]!) : to - from > 2;
  }

  /** Has no body whose name has the noun been read of in a later sentence than the nameless one? */
  private isLatest(id: number, mention: Mention, index: number): boolean {
    const named = this.descriptions.body(mention);
    const { sentence } = this.source.tokens;
    const last = (of: number): number => sentence[this.mentions[this.entities[of]!.mentions.findLast((other) => other < index) ?? 0]!.from]!;
    return named === null || last(named) <= last(id);
  }

  /** Has the nameless one been mentioned in the headline only? */
  private isOnTopOnly(id: number): boolean {
    return isOnTop(this.source.tokens, this.mentions[this.entities[id]!.mentions.at(-1)!]!.from);
  }
}
