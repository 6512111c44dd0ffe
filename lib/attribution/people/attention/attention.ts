import { FLAG, KIND, hashWord, hashWords, type WordSet } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import { sourcePhraseStart } from '../../words/source-phrases.ts';
import type { Source } from '../../words/source.ts';
import { isSpeaker } from './beside-speech.ts';
import { isAuthor, isBesideSlash } from './credits.ts';
import { genderOf, type Entity } from '../entity.ts';
import { couldBePerson, fitsBody, fitsPerson, isOther } from './fits.ts';
import { endsAsPresent, isComma, isParticiple, openingOf } from '../../words/kinds.ts';
import { RecentBodies } from './recent-bodies.ts';
import { Salience, type Meant } from './salience.ts';

/** How much attention a mention draws, by its place. Found, as `DECAY` was, by what half of the pronouns of the English corpus mean; of the other half, and in our own articles, about two points more are right than by the numbers guessed before. */
const WEIGHT = { mention: 1, subject: 0.8, quoted: 0.1, afterPreposition: 0.6, pronoun: 0.85, possessive: 0.6, unnamed: 0.3, asked: 1 };
/** An office is told so many sentences before its holder's name at most. */
const OFFICE_SENTENCES = 2;
/** Long before the first sentence. */
const NEVER = -9;
/** How much likelier beside a verb of speech is who spoke last: as long as nobody else is the subject of a sentence; then; where somebody answers; where who spoke goes on (`she added`). */
const LIKELIER = { again: 1.5, turned: 1, answers: 0.3, goesOn: 20 };
/** Words that join clauses and open none. */
const COORDINATING = hashWords('and but or so');
/** What opens what somebody is asked, in English; what tells `’s` for `is` or `has`. */
const ABOUT = hashWords('about whether if how why what who when where');
const BEEN = hashWords('been not going got always never');
/** Whoever is asked is so long at most, in words. */
const LONGEST_ASKED = 10;
const TO = hashWord('to');
const AS = hashWord('as');
const FOR = hashWord('for');
/** What the subject of the main clause adds to a mention behind a clause about when or why. */
const MAIN = 2.5;

/**
 * Who and what a reader of the report has in mind, mention by mention: people, and apart from them bodies, groups and papers, lest these crowd people
 * out. Time runs by the sentences of the report; what is told inside quotations takes nobody out of mind.
 */
export class Attention {
  private readonly source: Source;
  private readonly entities: readonly Entity[];
  private readonly people = new Salience();
  private readonly others = new Salience();
  /** How many sentences of the report were read so far, and where the last one is in the text. */
  private sentence = 0;
  private lastSentence = -1;
  /** The sentence of the text whose subject has been read, and who spoke last, nobody where the report has turned to somebody else since. */
  private subjectOf = -1;
  private lastSpeaker = -1;
  private spokeLast = -1;
  /** Has somebody else been the subject of a sentence since; and in which sentence did who spoke last ask. */
  private turned = false;
  private askedIn = NEVER;
  /** The nameless person by office read of last, and in which sentence. */
  private latest = { office: -1, sentence: -1 };
  private readonly bodies: RecentBodies;

  constructor(source: Source, entities: readonly Entity[]) {
    this.source = source;
    this.entities = entities;
    this.bodies = new RecentBodies(source, entities);
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
    const entity = this.entities[id]!;
    if (isBesideSlash(this.source, mention) || isAuthor(this.source, mention, entity)) return;
    const speaks = mention.inQuotation < 0 && !isObject(this.source, mention) && this.speaks(mention);
    entity.speaks ||= speaks;
    if (speaks) this.noticeSpeaker(mention, id);
    // `Her daughter, Jade, …` opens with somebody new, too.
    const isNew = !speaks && this.opens(mention) && (entity.name?.from === mention.nameFrom || entity.name?.from === mention.to + 1);
    this.bodies.notice(mention, id, this.sentence, speaks || this.isSubject(mention));
    if (isNew || isTopic(this.source, mention) || (id !== this.lastSpeaker && mention.inQuotation < 0 && this.opensParagraph(mention))) this.lastSpeaker = -1;
    if (!speaks && id !== this.lastSpeaker && this.isSubject(mention) && couldBePerson(entity)) this.turned = true;
    const weight = this.weigh(mention) + (isAsked(this.source, mention) ? WEIGHT.asked : 0);
    (couldBePerson(entity) ? this.people : this.others).add(id, this.sentence, weight * (entity.name ? 1 : WEIGHT.unnamed));
    const free = mention.from === 0 || !(this.source.bits[mention.from - 1]! & WORD.preposition);
    if (entity.name === null && mention.inQuotation < 0 && mention.kind === 'description' && free) this.latest = { office: id, sentence: this.sentence };
  }

  /** The mention is a pronoun that was taken for that entity. */
  noticePronoun(mention: Mention, id: number, subject: boolean, person: boolean): void {
    if (subject) this.subjectOf = this.source.tokens.sentence[mention.from]!;
    if (subject && this.speaks(mention)) this.noticeSpeaker(mention, id);
    const weight = subject ? (opensMainClause(this.source, mention) ? WEIGHT.mention + WEIGHT.subject : WEIGHT.pronoun) : WEIGHT.possessive;
    (person ? this.people : this.others).add(id, this.sentence, weight);
  }

  /** The person meant by `he` or `she`; only one with a name where `named`. `may`: how likely each may be meant, 0 not at all; `speaking`: stands a verb of speech beside the mention? */
  person(gender: Entity['gender'], mention: Mention, named = false, may: (id: number) => boolean | number = () => true, speaking = this.speaks(mention)): Meant | null {
    const again = this.spokeLast < 0 ? 1 : this.again(mention);
    // `añadió`, its subject left out, speaks itself.
    const says = speaking || this.source.lexicon.goingOn.has(this.source.tokens.hash[mention.to - 1]!);
    const last = !says ? -1 : again === LIKELIER.goesOn ? this.spokeLast : this.lastSpeaker;
    return this.people.best(this.sentence, (id) => {
      if (named && this.entities[id]!.name === null) return 0;
      // A noun's gender is its own, a pronoun's may be the writer's guess.
      if (named && this.source.lexicon.language.romanceLike && isOther(this.entities[id]!, gender)) return 0;
      return Number(may(id)) * fitsPerson(this.entities[id]!, gender, this.source.lexicon.language.capitalNouns === true) * (id === last ? again : 1);
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
  body(plural: boolean, many = false): Meant | null {
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

  /** How much attention the mention draws. Notes that its sentence has its subject then. */
  private weigh(mention: Mention): number {
    const { tokens, bits } = this.source;
    if (mention.inQuotation >= 0) return WEIGHT.quoted;
    if (mention.to < tokens.count && tokens.flags[mention.to]! & FLAG.clitic && !BEEN.has(tokens.hash[mention.to + 1]!))
      return this.isSubject(mention) ? WEIGHT.mention : WEIGHT.possessive;
    if (isAttribute(this.source, mention)) return WEIGHT.possessive;
    const before = mention.from - 1;
    if (isTopic(this.source, mention)) return WEIGHT.mention;
    if (before >= 0 && bits[before]! & WORD.preposition && sourcePhraseStart(this.source, mention.from) < 0 && tokens.sentence[before] === tokens.sentence[mention.from])
      return WEIGHT.afterPreposition;
    const subject = this.subjectOf !== tokens.sentence[mention.from]!;
    if (!subject && opensMainClause(this.source, mention)) return WEIGHT.mention + (this.isBehindCircumstance(mention) ? MAIN : WEIGHT.subject);
    this.subjectOf = tokens.sentence[mention.from]!;
    return WEIGHT.mention + (subject ? WEIGHT.subject : 0);
  }

  /** Is it a name in a sentence that opens with a clause about when or why something happens, whose subject is less in mind? */
  private isBehindCircumstance({ kind, from }: Mention): boolean {
    return kind === 'name' && this.source.lexicon.circumstances.has(this.source.tokens.hash[openingOf(this.source, from)]!);
  }

  /** Does a verb of speech stand beside the mention? */
  speaks(mention: Mention): boolean {
    return isSpeaker(this.source, mention, this.opens(mention));
  }

  private noticeSpeaker(mention: Mention, id: number): void {
    this.lastSpeaker = this.spokeLast = id;
    this.turned = false;
    this.askedIn = asksQuestion(this.source, mention) ? this.sentence : NEVER;
  }

  /** How much likelier than others the mention, beside a verb of speech, is who spoke last: nobody answers himself, be it what he said or asked. */
  private again(mention: Mention): number {
    const { goingOn, answering, asking } = this.source.lexicon;
    if (this.isBeside(mention, goingOn)) return LIKELIER.goesOn;
    const asked = this.sentence - this.askedIn <= 1 && !this.isBeside(mention, asking);
    if (asked || this.isBeside(mention, answering)) return LIKELIER.answers;
    return this.turned ? LIKELIER.turned : LIKELIER.again;
  }

  /** Does one of the words stand right before or behind the mention, or is it the mention, a verb whose subject is left out (`añadió`)? */
  private isBeside({ from, to }: Mention, words: WordSet): boolean {
    const { hash } = this.source.tokens;
    return words.has(hash[to]!) || words.has(hash[to - 1]!) || (from > 0 && words.has(hash[from - 1]!));
  }

  /** Is the mention the first of its sentence outside quotations? */
  private opens({ from, inQuotation }: Mention): boolean {
    return inQuotation < 0 && this.subjectOf !== this.source.tokens.sentence[from]!;
  }

  /** Is it the first of its sentence, with no preposition before it? */
  private isSubject(mention: Mention): boolean {
    return this.opens(mention) && !(mention.from > 0 && this.source.bits[mention.from - 1]! & WORD.preposition);
  }

  /** Does the mention open a paragraph? */
  private opensParagraph({ from }: Mention): boolean {
    return (this.source.tokens.flags[from]! & FLAG.paragraphStart) !== 0;
  }
}

/** Does a name only say where or whose an office is, its holder's name being the next (`Freedonia` in `former Freedonia governor Ann Lee`)? */
const isAttribute = ({ tokens, bits }: Source, { to }: Mention): boolean => to + 1 < tokens.count && (bits[to]! & OFFICE) !== 0 && (tokens.flags[to + 1]! & FLAG.capital) !== 0;

/** `While Ann Lee was away, Jo Park ran the shop`: does the mention open the main clause behind one that the sentence opens with? In English. */
function opensMainClause(source: Source, { from }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  if (!lexicon.forms || !isComma(source, from - 1)) return false;
  const first = openingOf(source, from);
  if (first < 0) return false;
  const subordinate = (bits[first]! & (WORD.subordinator | WORD.determiner)) === WORD.subordinator;
  return (subordinate || isParticiple(source, first)) && !COORDINATING.has(tokens.hash[first]!);
}

/** `As for Ann Lee, she …`, or `For Ann Lee, …` as a paragraph opens: who is brought up so is who the sentence is about. */
const isTopic = ({ tokens: { hash, flags } }: Source, { from, kind }: Mention): boolean =>
  hash[from - 1] === FOR && (hash[from - 2] === AS || (kind === 'name' && (flags[from - 1]! & FLAG.paragraphStart) !== 0));

/** `…, quoting Ann Lee`: what stands right behind a participle of the present is its object. */
const isObject = (source: Source, { from }: Mention): boolean => (source.bits[from - 1]! & WORD.cueVerb) !== 0 && endsAsPresent(source, from - 1);

/** `Jo Park asked Ann Lee whether`, `“Is it?” Jo Park asked`, but `Jo Park asked Ann Lee to`, and `asked how Ann Lee could` asks somebody else. */
function asksQuestion({ tokens, lexicon }: Source, { from, to }: Mention): boolean {
  if (!lexicon.asking.has(tokens.hash[to]!)) return false;
  if (tokens.kind[from - 1] === KIND.doubleMark) return true;
  if (ABOUT.has(tokens.hash[to + 1]!) && tokens.flags[to + 2]! & FLAG.capital) return false;
  for (let i = to + 1; i < to + LONGEST_ASKED && tokens.kind[i] === KIND.word && tokens.hash[i] !== TO; i++) if (ABOUT.has(tokens.hash[i]!)) return true;
  return false;
}

/** `Jo Park asked Ann Lee whether`: whoever is asked will speak next. */
const isAsked = ({ tokens: { hash }, lexicon }: Source, { from, to, inQuotation }: Mention): boolean =>
  inQuotation < 0 && lexicon.asking.has(hash[from - 1]!) && ABOUT.has(hash[to]!);
