import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import { sourcePhraseStart } from '../../words/source-phrases.ts';
import type { Source } from '../../words/source.ts';
import { isSpeaker } from './beside-speech.ts';
import { isAuthor, isBesideSlash } from './credits.ts';
import { genderOf, type Entity } from '../entity.ts';
import { couldBePerson, fitsBody, fitsPerson, isOfOtherGender } from './fits.ts';
import { LastSpeaker, isAsked } from './last-speaker.ts';
import { endsAsPresent, isComma, isParticiple, openingOf } from '../../words/kinds.ts';
import { RecentBodies } from './recent-bodies.ts';
import { Salience, type Antecedent } from './salience.ts';

/** How much attention a mention draws, by its place. Found, as `DECAY` was, by what half of the pronouns of the English corpus mean; of the other half, and in our own articles, about two points more are right than by the numbers guessed before. */
const WEIGHT = {
  mention: 1,
  /** What the first of a sentence draws besides. */
  subject: 0.8,
  /** What it draws besides where it opens the main clause behind one about when or why (`When the siren went, Ann Lee ran`). */
  subjectBehindCircumstance: 2.5,
  /** What whoever is asked something draws besides. */
  asked: 1,
  quoted: 0.1,
  afterPreposition: 0.6,
  pronoun: 0.85,
  possessive: 0.6,
  /** The part of all this that is left for somebody without a name. */
  unnamed: 0.3,
};
/** An office is told so many sentences before its holder's name at most. */
const OFFICE_SENTENCES = 2;

/**
 * Who and what a reader of the report has in mind, mention by mention: people, and apart from them bodies, groups and papers, lest these crowd people
 * out. Time runs by the sentences of the report; what is told inside quotations takes nobody out of mind.
 */
export class Attention {
  private readonly source: Source;
  private readonly entities: readonly Entity[];
  private readonly people = new Salience();
  private readonly others = new Salience();
  private readonly bodies: RecentBodies;
  private readonly lastSpeaker: LastSpeaker;
  /** How many sentences of the report were read so far, and where the last one is in the text. */
  private sentence = 0;
  private lastSentence = -1;
  /** The sentence of the text whose subject has been read. */
  private subjectOf = -1;
  /** The nameless person by office read of last, and in which sentence. */
  private latest = { office: -1, sentence: -1 };

  constructor(source: Source, entities: readonly Entity[]) {
    this.source = source;
    this.entities = entities;
    this.bodies = new RecentBodies(source, entities);
    this.lastSpeaker = new LastSpeaker(source);
  }

  /** Reading comes to a mention. */
  arrive({ from, inQuotation }: Mention): void {
    const sentence = this.source.tokens.sentence[from]!;
    if (inQuotation >= 0 || sentence === this.lastSentence) return;
    this.sentence++;
    this.lastSentence = sentence;
  }

  /** The mention stands for that entity, by name or description. */
  notice(mention: Mention, id: number): void {
    const { source } = this;
    const entity = this.entities[id]!;
    if (isBesideSlash(source, mention) || isAuthor(source, mention, entity)) return;
    const isPerson = couldBePerson(entity);
    const isSubject = this.isSubject(mention);
    const speaks = mention.inQuotation < 0 && !isObject(source, mention) && this.speaks(mention);
    entity.speaks ||= speaks;
    if (speaks) this.lastSpeaker.spoke(mention, id, this.sentence);
    if (this.turnsTo(mention, id, speaks)) this.lastSpeaker.turnAway();
    if (!speaks && isSubject && isPerson) this.lastSpeaker.passOver(id);
    this.bodies.notice(mention, id, this.sentence, speaks || isSubject);
    const weight = this.weigh(mention) + (isAsked(source, mention) ? WEIGHT.asked : 0);
    (isPerson ? this.people : this.others).add(id, this.sentence, weight * (entity.name ? 1 : WEIGHT.unnamed));
    if (entity.name === null && mention.inQuotation < 0 && mention.kind === 'description' && !this.isBehindPreposition(mention))
      this.latest = { office: id, sentence: this.sentence };
  }

  /** The mention is a pronoun that was taken for that entity. */
  noticePronoun(mention: Mention, id: number, subject: boolean, person: boolean): void {
    if (subject) this.subjectOf = this.source.tokens.sentence[mention.from]!;
    if (subject && this.speaks(mention)) this.lastSpeaker.spoke(mention, id, this.sentence);
    const weight = subject ? (opensMainClause(this.source, mention) ? WEIGHT.mention + WEIGHT.subject : WEIGHT.pronoun) : WEIGHT.possessive;
    (person ? this.people : this.others).add(id, this.sentence, weight);
  }

  /**
   * The person in mind whom a pronoun of that gender means (`he`, `she`). `factor`: how likely each may be meant besides, 0 for not at all; `speaking`: does a verb of speech stand
   * beside the mention?
   */
  person(gender: Entity['gender'], mention: Mention, factor: (id: number) => number, speaking = this.speaks(mention)): Antecedent | null {
    // `añadió`, its subject left out, speaks itself.
    const says = speaking || this.source.lexicon.goingOn.has(this.source.tokens.hash[mention.to - 1]!);
    const favourite = says ? this.lastSpeaker.favourite(mention, this.sentence) : null;
    const wholeIsPerson = this.source.lexicon.grammar.capitalNouns;
    return this.people.best(this.sentence, (id) => {
      const likely = factor(id);
      return likely === 0 ? 0 : likely * fitsPerson(this.entities[id]!, gender, wholeIsPerson) * (id === favourite?.id ? favourite.factor : 1);
    });
  }

  /** The same of those with a name, whom a description calls (`the woman`). */
  named(gender: Entity['gender'], mention: Mention, factor: (id: number) => number = () => 1): Antecedent | null {
    // A noun's gender is its own, a pronoun's may be the writer's guess.
    const certain = this.source.lexicon.papers.asRomance;
    return this.person(gender, mention, (id) => {
      const entity = this.entities[id]!;
      return entity.name === null || (certain && isOfOtherGender(entity, gender)) ? 0 : factor(id);
    });
  }

  /** The nameless person by office read of in this sentence or the two before it who may be that one; -1 without one. */
  nameless(entity: Entity): number {
    const gender = genderOf(entity);
    const { office, sentence } = this.latest;
    const found = office >= 0 && this.sentence - sentence <= OFFICE_SENTENCES ? this.entities[office]! : null;
    return found && found.mentions.length > 0 && (gender === null || found.gender === null || gender === found.gender) ? office : -1;
  }

  /** The body, group or paper meant by `they` or `it`; only people where `many`. */
  body(plural: boolean, many = false): Antecedent | null {
    return this.others.best(this.sentence, (id) => (many && this.entities[id]!.kind !== 'group' ? 0 : fitsBody(this.entities[id]!, plural)));
  }

  /** The body named last, a few sentences ago at most, of those that fit; -1 for none. */
  lastNamed(fits: (body: Entity) => boolean): number {
    return this.bodies.lastNamed(this.sentence, fits);
  }

  /** The body that was the subject of a sentence or spoke last, a few sentences ago at most, of those that fit; -1 for none. */
  lastBody(fits: (body: Entity) => boolean): number {
    return this.bodies.lastActive(this.sentence, fits);
  }

  /** Does a verb of speech stand beside the mention? */
  speaks(mention: Mention): boolean {
    return isSpeaker(this.source, mention, this.opens(mention));
  }

  /** Does the report turn from who spoke last to that entity: somebody who is new, brought up as its topic, or opens a paragraph? */
  private turnsTo(mention: Mention, id: number, speaks: boolean): boolean {
    if (isTopic(this.source, mention)) return true;
    if (mention.inQuotation < 0 && this.opensParagraph(mention) && !this.lastSpeaker.isCurrent(id)) return true;
    const { name } = this.entities[id]!;
    // `Her daughter, Jade, …` opens with somebody new, too.
    return !speaks && this.opens(mention) && (name?.from === mention.nameFrom || name?.from === mention.to + 1);
  }

  /** How much attention the mention draws. Notes that its sentence has its subject then. */
  private weigh(mention: Mention): number {
    const { tokens, bits, lexicon } = this.source;
    if (mention.inQuotation >= 0) return WEIGHT.quoted;
    if (mention.to < tokens.count && tokens.flags[mention.to]! & FLAG.clitic && !lexicon.phrases.behindIs.has(tokens.hash[mention.to + 1]!))
      return this.isSubject(mention) ? WEIGHT.mention : WEIGHT.possessive;
    if (isAttribute(this.source, mention)) return WEIGHT.possessive;
    if (isTopic(this.source, mention)) return WEIGHT.mention;
    const before = mention.from - 1;
    if (before >= 0 && bits[before]! & WORD.preposition && sourcePhraseStart(this.source, mention.from) < 0 && tokens.sentence[before] === tokens.sentence[mention.from])
      return WEIGHT.afterPreposition;
    const isFirst = this.subjectOf !== tokens.sentence[mention.from]!;
    if (!isFirst && opensMainClause(this.source, mention)) return WEIGHT.mention + (this.isBehindCircumstance(mention) ? WEIGHT.subjectBehindCircumstance : WEIGHT.subject);
    this.subjectOf = tokens.sentence[mention.from]!;
    return WEIGHT.mention + (isFirst ? WEIGHT.subject : 0);
  }

  /** Is it a name in a sentence that opens with a clause about when or why something happens, whose subject is less in mind? */
  private isBehindCircumstance({ kind, from }: Mention): boolean {
    return kind === 'name' && this.source.lexicon.circumstances.has(this.source.tokens.hash[openingOf(this.source, from)]!);
  }

  /** Is the mention the first of its sentence outside quotations? */
  private opens({ from, inQuotation }: Mention): boolean {
    return inQuotation < 0 && this.subjectOf !== this.source.tokens.sentence[from]!;
  }

  /** Is it the first of its sentence, with no preposition before it? */
  private isSubject(mention: Mention): boolean {
    return this.opens(mention) && !this.isBehindPreposition(mention);
  }

  private isBehindPreposition({ from }: Mention): boolean {
    return from > 0 && (this.source.bits[from - 1]! & WORD.preposition) !== 0;
  }

  private opensParagraph({ from }: Mention): boolean {
    return (this.source.tokens.flags[from]! & FLAG.paragraphStart) !== 0;
  }
}

/** Does a name only say where or whose an office is, its holder's name being the next (`Freedonia` in `former Freedonia governor Ann Lee`)? */
const isAttribute = ({ tokens, bits }: Source, { to }: Mention): boolean => to + 1 < tokens.count && (bits[to]! & OFFICE) !== 0 && (tokens.flags[to + 1]! & FLAG.capital) !== 0;

/** `While Ann Lee was away, Jo Park ran the shop`: does the mention open the main clause behind one that the sentence opens with? Where a subject may stand behind its verb, that one opens it. */
function opensMainClause(source: Source, { from }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  if (lexicon.grammar.subjectBehindVerb || !isComma(source, from - 1)) return false;
  const first = openingOf(source, from);
  if (first < 0) return false;
  const subordinate = (bits[first]! & (WORD.subordinator | WORD.determiner)) === WORD.subordinator;
  return (subordinate || isParticiple(source, first)) && !lexicon.phrases.coordinating.has(tokens.hash[first]!);
}

/** `As for Ann Lee, she …`, or `For Ann Lee, …` as a paragraph opens: who is brought up so is who the sentence is about. */
const isTopic = ({ tokens: { hash, flags }, lexicon: { phrases } }: Source, { from, kind }: Mention): boolean =>
  phrases.for.has(hash[from - 1]!) && (phrases.asFor.has(hash[from - 2]!) || (kind === 'name' && (flags[from - 1]! & FLAG.paragraphStart) !== 0));

/** `…, quoting Ann Lee`: what stands right behind a participle of the present is its object. */
const isObject = (source: Source, { from }: Mention): boolean => (source.bits[from - 1]! & WORD.cueVerb) !== 0 && endsAsPresent(source, from - 1);
