import { FLAG } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { sourcePhraseStart } from '../words/source-phrases.ts';
import { WORD } from '../words/bits.ts';
import { endsAsPast, startsSentence } from '../words/kinds.ts';
import type { Source } from '../words/source.ts';
import { ageCalled, isOfOtherAge } from '../people/ages.ts';
import { attributesEnd } from '../people/shown/attributes.ts';
import { isBesideSpeech, whomItTells } from '../people/attention/beside-speech.ts';
import { isNamedInFull, type People } from '../people/entity.ts';
import { isOfOtherField, isOfOtherOffice, isOfOtherParty } from '../people/descriptions/epithets.ts';
import { couldBePerson } from '../people/attention/fits.ts';
import { toFront } from './report.ts';
import type { OfficeWords } from './words.ts';

/** No entity read of: the mention stands for itself. */
export const ITSELF = -1;

/** So many people, and so many others (bodies, groups, papers), mentioned last can be meant. */
const MOST = { people: 6, others: 3 };
/** Somebody who is named only later can be meant, too: at most so many sentences and mentions behind. */
const AHEAD = { sentences: 3, mentions: 40 };
/** What a mention adds to the weight of whom it stands for: as first of a sentence, elsewhere, behind a preposition; and what is left of the weight a sentence later. */
const WEIGHT = { opens: 2, free: 1.5, hanging: 0.6, left: 0.6 };
/** After so many sentences hardly anything is left of a weight, and more make no difference. */
const FORGOTTEN = 20;
/** What is left after so many sentences. */
const LEFT = Float64Array.from({ length: FORGOTTEN + 1 }, (_left, sentences) => WEIGHT.left ** sentences);

/** What was read of an entity so far. */
export type Trace = {
  /** Its first and last mention, as indices, and how many there were. */
  first: number;
  last: number;
  count: number;
  /** The last sentence in which it spoke, -1 for never. */
  spoke: number;
  /** How much a reader had it in mind at sentence `weighed`, that of its last mention. */
  weight: number;
  weighed: number;
};

/** The text as read so far, mention by mention: what was read of each entity, and who was mentioned last. */
export class Memory {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly people: People;
  private readonly words: OfficeWords;
  /** By entity. */
  private readonly traces: (Trace | undefined)[] = [];
  /** Those mentioned last, the latest first. */
  private readonly persons: number[] = [];
  private readonly others: number[] = [];
  /** By its noun the mention that brought in somebody last as one of many: `a cleaner`. */
  private readonly broughtIn = new Map<number, number>();
  /** For each person with a name which one of them it was that was read of: the first, the second. */
  private readonly orders = new Map<number, number>();

  constructor(source: Source, mentions: readonly Mention[], people: People, words: OfficeWords) {
    this.source = source;
    this.mentions = mentions;
    this.people = people;
    this.words = words;
  }

  traceOf(entity: number): Trace | undefined {
    return this.traces[entity];
  }

  /** 0 for the first person named in the text, `undefined` for one not named so far. */
  orderOf(entity: number): number | undefined {
    return this.orders.get(entity);
  }

  /** How much a reader has an entity in mind at that sentence. */
  weightOf(entity: number, sentence: number): number {
    const trace = this.traces[entity];
    return trace ? trace.weight * LEFT[Math.min(FORGOTTEN, Math.max(0, sentence - trace.weighed))]! : 0;
  }

  /** Does a mention stand for something read of before, or for a name? What nobody else was called by stands for itself. */
  isKnown(entity: number): boolean {
    return entity >= 0 && (this.people.entities[entity]!.name !== null || this.traces[entity] !== undefined);
  }

  /** The entities that a mention could stand for: `ITSELF` first, whom the rules chose, those mentioned last, whoever is named in full next. */
  candidates(index: number): number[] {
    const { entityOf } = this.people;
    const ruled = entityOf[index]!;
    const list = [ITSELF];
    // Nobody speaks to himself: where the rules say so (`he told him`), either may be the wrong one.
    const whom = whomItTells(this.source, this.mentions, entityOf, index);
    const told = whom === ruled ? -1 : whom;
    const served = this.whomItServes(index);
    const put = (entity: number): void => {
      if (entity !== told && entity !== served && !list.includes(entity) && this.canBe(index, entity)) list.push(entity);
    };
    if (this.isKnown(ruled)) put(ruled);
    for (const entity of this.persons) put(entity);
    if (this.mayBeBody(this.mentions[index]!)) for (const entity of this.others) put(entity);
    const next = this.namedNext(index);
    if (next >= 0) put(next);
    return list;
  }

  /** May the mention stand for the entity? A body or several are no one person, and whoever has an office, age or party is not called by another one. */
  private canBe(index: number, id: number): boolean {
    const mention = this.mentions[index]!;
    const entity = this.people.entities[id]!;
    if (id === this.people.entityOf[index] || mention.kind === 'pronoun') return true;
    if (mention.kind === 'group' || mention.kind === 'organisation' || mention.number === 'plural') return entity.kind !== 'person' && !this.words.isOtherBody(mention, entity);
    return (
      !this.isBroughtInApart(mention, id) &&
      !isOfOtherAge(ageCalled(this.source, mention), entity) &&
      !isOfOtherOffice(this.source, mention, entity) &&
      !isOfOtherField(this.source, mention, entity) &&
      !isOfOtherParty(this.source, mention, entity) &&
      !this.words.isElsewhere(mention, id)
    );
  }

  /** `Ann Lee met a cleaner. The cleaner said`: was somebody brought in by that noun when the entity was known already, who has not got it? */
  private isBroughtInApart({ head }: Mention, id: number): boolean {
    const other = this.broughtIn.get(this.source.tokens.tailHash[head]!);
    const known = this.traces[id];
    if (other === undefined || known === undefined || known.first > other) return false;
    return this.people.entityOf[other] !== id && this.words.role(head, this.people.entities[id]!) < 2;
  }

  /** Who stands behind the preposition of a description, or by name at the end of what hangs on it, and so is somebody else (`the spokesman for Ann Lee`, `an aide to former President Ann Lee`); -1 for nobody. */
  private whomItServes(index: number): number {
    const mention = this.mentions[index]!;
    if (mention.kind !== 'description') return -1;
    const behind = this.source.bits[mention.to]! & WORD.preposition ? mention.to + 1 : -1;
    const end = attributesEnd(this.source, mention);
    for (let k = index + 1; k < this.mentions.length && this.mentions[k]!.from <= Math.max(behind, end - 1); k++) {
      const { kind, from, to } = this.mentions[k]!;
      if (from === behind || (kind === 'name' && from > mention.to && to === end)) return this.people.entityOf[k]!;
    }
    return -1;
  }

  /** May the mention stand for a body? English `he` and `she` are people; elsewhere bodies have a gender, too. */
  private mayBeBody({ kind, gender }: Mention): boolean {
    return kind !== 'pronoun' || gender === null || gender === 'n' || this.source.lexicon.grammar.gendersOfThings;
  }

  /** Who is named in full for the first time soon after a mention; -1 for nobody, and behind `a woman` for whom a title brings in (`Councillor Ann Lee`). */
  private namedNext(index: number): number {
    const { tokens, lexicon } = this.source;
    const { sentence } = tokens;
    const { entities, entityOf } = this.people;
    const isIndefinite = lexicon.trades.indefinite.has(tokens.hash[this.mentions[index]!.from]!);
    const from = sentence[this.mentions[index]!.from]!;
    for (let k = index + 1; k < Math.min(this.mentions.length, index + AHEAD.mentions) && sentence[this.mentions[k]!.from]! - from <= AHEAD.sentences; k++) {
      const id = entityOf[k]!;
      const next = this.mentions[k]!;
      if (id < 0 || next.inQuotation >= 0 || this.traces[id] !== undefined || entities[id]!.kind !== 'person' || !isNamedInFull(entities[id]!)) continue;
      return isIndefinite && next.nameFrom > next.from ? -1 : id;
    }
    return -1;
  }

  /** Reading has come past that mention, whomever it stands for. */
  see(index: number): void {
    const { tokens, lexicon } = this.source;
    const { kind, inQuotation, from, head } = this.mentions[index]!;
    if (kind !== 'description' || inQuotation >= 0 || this.people.hostOf[index]! >= 0 || !lexicon.trades.indefinite.has(tokens.hash[from]!)) return;
    if (this.isObject(from)) this.broughtIn.set(tokens.tailHash[head]!, index);
  }

  /** `met a cleaner`, `by a cleaner`: what opens a sentence or stands behind a comma, `as`, `and` or a form of to be may tell what somebody else is. */
  private isObject(from: number): boolean {
    const { bits, tokens, lexicon } = this.source;
    if (startsSentence(this.source, from) || bits[from - 1]! & WORD.auxiliary || lexicon.trades.as.has(tokens.hash[from - 1]!)) return false;
    return (bits[from - 1]! & (WORD.cueVerb | WORD.preposition)) !== 0 || endsAsPast(this.source, from - 1);
  }

  /** Reading has come past that mention, which stands for that entity. */
  note(index: number, id: number): void {
    const { source } = this;
    const { tokens, bits } = source;
    const mention = this.mentions[index]!;
    const entity = this.people.entities[id]!;
    const known = this.traces[id];
    // What is told inside quotations makes nobody who is known the one in mind.
    if (known && mention.inQuotation >= 0) return;
    if (entity.name && entity.kind === 'person' && !this.orders.has(id)) this.orders.set(id, this.orders.size);
    const sentence = tokens.sentence[mention.from]!;
    const isHanging = mention.from > 0 && (bits[mention.from - 1]! & WORD.preposition) !== 0;
    const added = isHanging ? WEIGHT.hanging : tokens.flags[mention.from]! & FLAG.sentenceStart ? WEIGHT.opens : WEIGHT.free;
    const weight = this.weightOf(id, sentence) + added;
    const speaks = mention.inQuotation < 0 && (isBesideSpeech(source, mention) || sourcePhraseStart(source, mention.from) >= 0);
    const trace = known ?? { first: index, last: index, count: 0, spoke: -1, weight, weighed: sentence };
    trace.last = index;
    trace.count++;
    trace.weight = weight;
    trace.weighed = sentence;
    if (speaks) trace.spoke = sentence;
    this.traces[id] = trace;
    if (couldBePerson(entity)) toFront(this.persons, id, MOST.people);
    else toFront(this.others, id, MOST.others);
  }
}
