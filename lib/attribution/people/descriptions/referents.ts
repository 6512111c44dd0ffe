import { isOnTop } from '../../headline-signs.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import { Accused } from './accused.ts';
import { Announced } from './announced.ts';
import type { Attention } from '../attention/attention.ts';
import type { Antecedent } from '../attention/salience.ts';
import { BodyReferents } from './body-referents.ts';
import { Calls } from './calls.ts';
import type { Descriptions } from './descriptions.ts';
import type { Referent, Resolved } from '../entity.ts';
import { Finder } from './finder.ts';
import { Issuers } from './issuers.ts';
import { justNamed } from './just-named.ts';
import { paperCalled } from './papers.ts';
import { statedReferent } from './stated-referents.ts';
import { isPlain } from '../../words/trades.ts';

/** How sure each way is; where attention decides it is multiplied by the share of it. */
const SURE = {
  /** `the 44-year-old`, of one whose age is told. */
  aged: 0.97,
  /** `the mayor`, of one named with that office. */
  role: 0.85,
  /** `the statement`, of whoever issued one. */
  issuer: 0.8,
  /** `the company`, of one just named; `the spokesman` once more. */
  body: 0.8,
  sameWords: 0.8,
  /** `the woman`. */
  generic: 0.8,
  /** `the Freedonia governor`, of one whose office nobody told. */
  epithet: 0.75,
};

/** Finds whom a description stands for among those read of so far: by what its own words tell, whoever else is in mind, else by the surest way that these allow. */
export class Referents extends Finder {
  private readonly calls: Calls;
  private readonly issuers: Issuers;
  private readonly announced: Announced;
  private readonly bodies: BodyReferents;
  private readonly accused: Accused;

  constructor(source: Source, mentions: readonly Mention[], people: Resolved, attention: Attention, descriptions: Descriptions) {
    super(source, mentions, people, attention, descriptions);
    this.calls = new Calls(source, mentions, people, attention, descriptions);
    this.issuers = new Issuers(source, mentions, people);
    this.announced = new Announced(source, mentions, people.entities);
    this.bodies = new BodyReferents(source, mentions, people, attention, descriptions);
    this.accused = new Accused(source, people.entities);
  }

  /** Reading has come to a mention of that entity. */
  notice(mention: Mention, id: number): void {
    this.bodies.notice(mention, id);
  }

  /** The referent of the mention of that index; `null` where nobody read of so far is meant. */
  of(mention: Mention, index: number): Referent | null {
    return this.told(mention, index) ?? this.likeliest(mention, index);
  }

  /** Whom the description's own words tell, or those beside it: a name, an age, what is issued. */
  private told(mention: Mention, index: number): Referent | null {
    return (
      statedReferent(this, mention, index) ??
      referent(this.accused.of(mention), SURE.role) ??
      toldReferent(this.calls.ofAge(mention), SURE.aged) ??
      referent(this.issuers.of(mention, index), SURE.issuer) ??
      toldReferent(paperCalled(this, mention, index), SURE.issuer)
    );
  }

  /** The first who is found in this order: a trade of whom the last sentence named, a general noun, an office and its holder, one that the text below gives a holder, a body, an office that nobody was named with, the same words once more. */
  private likeliest(mention: Mention, index: number): Referent | null {
    const same = this.descriptions.same(mention);
    if (same !== null && this.descriptions.isOnceMore(mention)) return toldReferent(same, SURE.sameWords);
    const isNew = same === null || !this.descriptions.isRecent(same, mention);
    const isOnTopOnly = same !== null && this.isOnTopOnly(same);
    // `in the company's interest` brought nobody in.
    const mayBeNamedBody = isNew || (this.isBroughtInDefinitely(same) && !this.bodies.isOfItsOwn(same, mention, index));
    return (
      (isNew || isOnTopOnly ? this.justNamed(mention, index, isOnTopOnly ? same : null) : null) ??
      fromAttention(this.calls.apposed(mention), SURE.epithet) ??
      (isNew ? this.general(mention, index) : null) ??
      this.holder(mention) ??
      referent(this.announced.of(mention, index), SURE.role) ??
      (mayBeNamedBody ? referent(this.bodies.of(mention), SURE.body) : null) ??
      this.called(mention, index, same)
    );
  }

  /** Whom papers have just named and go on about by a trade that nobody was named with. `onTop`: the nameless one whom only the headline called so, who is that one then. */
  private justNamed(mention: Mention, index: number, onTop: number | null): Referent | null {
    if (this.source.lexicon.papers.calledBy !== 'trade' || this.descriptions.holders(mention).length > 0) return null;
    const found = referent(justNamed(this, mention, index), SURE.epithet);
    return found && onTop !== null ? { ...found, nameless: onTop } : found;
  }

  /** Whom a general noun calls: the one in mind, unless that one was told to be something else, and another just that (`the novelist` after `Ann Lee, a novelist,`). */
  private general(mention: Mention, index: number): Referent | null {
    const found = this.calls.general(mention, index);
    const { generic } = this.source.lexicon.trades;
    const isOther = found !== null && !isPlain(this.source, mention.head) && this.entities[found.entity]!.roles.some((role) => !generic.has(role));
    const holders = isOther ? this.descriptions.holders(mention) : [];
    return holders.length === 0 || holders.includes(found!.entity) ? fromAttention(found, SURE.generic) : null;
  }

  /** Of several holders of an office the one in mind, else the latest. */
  private holder(mention: Mention): Referent | null {
    const holders = this.descriptions.holders(mention);
    if (holders.length === 0) return null;
    const inMind = holders.length > 1 ? this.attention.named(mention.gender, mention, (id) => (holders.includes(id) ? 1 : 0)) : null;
    return { entity: inMind?.entity ?? holders.at(-1)!, sure: SURE.role };
  }

  /** Whom an office calls that nobody was named with, or the nameless one (`same`) of the same words. */
  private called(mention: Mention, index: number, same: number | null): Referent | null {
    const named = fromAttention(this.calls.called(mention, index, same !== null), SURE.epithet);
    if (same === null) return named;
    // A headline has the office first: `Le maire répond. Paul Kerdan a … « Non », dit le maire.`
    const { name, kind } = this.entities[same]!;
    const isNameless = name === null && kind === 'person';
    if (named && isNameless && (this.entities[named.entity]!.roles.length === 0 || this.isOnTopOnly(same))) return { ...named, nameless: same };
    return { entity: same, sure: SURE.sameWords };
  }

  /** Has the nameless one been mentioned in the headline only? */
  private isOnTopOnly(id: number): boolean {
    return isOnTop(this.source.tokens, this.mentions[this.entities[id]!.mentions.at(-1)!]!.from);
  }

  private isBroughtInDefinitely(id: number): boolean {
    return this.descriptions.isDefinite(this.mentions[this.entities[id]!.mentions[0]!]!);
  }
}

/** `null` for the entity -1, which is nobody. */
const referent = (entity: number, sure: number): Referent | null => (entity < 0 ? null : { entity, sure });
const toldReferent = (entity: number, sure: number): Referent | null => (entity < 0 ? null : { entity, sure, told: true });
const fromAttention = (found: Antecedent | null, sure: number): Referent | null => found && { entity: found.entity, sure: found.share * sure };
