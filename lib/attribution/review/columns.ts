import { KIND } from '../../quotation/index.ts';
import { byte, distance } from '../features/row.ts';
import type { Gender } from '../language/types.ts';
import type { Mention } from '../mention.ts';
import { VERBAL, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { genderOf, knownGender, type Entity, type People } from '../people/entity.ts';
import { ITSELF, type Memory, type Trace } from './memory.ts';
import { MENTION_COLUMNS, MENTION_KIND, genderTold } from './mention-columns.ts';
import type { Report } from './report.ts';
import type { OfficeWords } from './words.ts';

const ENTITY: Record<Entity['kind'], number> = { person: 1, organisation: 2, group: 3, document: 4, unknown: 5 };
/** In columns that count since when. */
const NEVER = 255;
/** Tokens between two mentions of a sentence that are looked at. */
const LONGEST = 60;
/** Mentions on each side of one among which those in quotations are looked for. */
const QUOTED = 16;
/** Mentions behind one that are looked at. */
const BEHIND = 6;
/** Weights are small numbers with a fraction: a byte holds them in fortieths. */
const WEIGHT_SCALE = 40;

/** A mention and an entity that it may stand for. */
type Pair = {
  known: Columns;
  index: number;
  mention: Mention;
  /** The gender that the mention tells, and the one of the entity. */
  gender: Gender | null;
  entityGender: Gender | null;
  id: number;
  entity: Entity;
  /** What was read of the entity so far, and its last mention; `undefined` for nothing. */
  trace: Trace | undefined;
  last: Mention | undefined;
  /** Its place in the list of candidates, and how many there are. */
  place: number;
  candidates: number;
  /** Who is named behind the mention in its sentence, and in the quotations beside it: `namedBehind` and `quotedBeside`. */
  behind: ReadonlyMap<number, number>;
  quoted: ReadonlyMap<number, number>;
};

/** What the entity is (`e`) and how it goes with the mention (`p`), each column with what fills it. */
const PAIR_COLUMNS = {
  'e.kind': ({ entity }: Pair) => ENTITY[entity.kind],
  /** Words of its name, 0 without one. */
  'e.words': ({ entity }: Pair) => (entity.name ? byte(entity.name.words.length) : 0),
  /** Mentions read so far. */
  'e.mentions': ({ trace }: Pair) => byte(trace?.count ?? 0),
  /** Mentions in the whole text by the rules, in per cent of those of the person mentioned most. */
  'e.share': ({ known, id }: Pair) => byte((100 * (known.times[id] ?? 0)) / known.mostTimes),
  /** Which person with a name it was that was read of: the first, the second. */
  'e.order': ({ known, id }: Pair) => {
    const order = known.memory.orderOf(id);
    return order === undefined ? NEVER : byte(1 + order);
  },
  /** Stated roles: any (1), one of the list (2). */
  'e.roles': ({ known, entity: { roles } }: Pair) => (roles.length === 0 ? 0 : roles.some((role) => known.source.lexicon.words.get(role) & WORD.role) ? 2 : 1),
  /** Its gender is guessed (1), known (2). */
  'e.gender': ({ entity, entityGender }: Pair) => (entityGender === null ? 0 : knownGender(entity) ? 2 : 1),
  /** The rules chose somebody else (0), nobody (1), this one (2). */
  'p.rule': ({ known, index, id }: Pair) => (known.rulesChose(index) ? (known.people.entityOf[index] === id ? 2 : 0) : 1),
  /** How sure they were of their choice, in per cent. */
  'p.certainty': ({ known, index }: Pair) => byte(100 * known.people.certainty[index]!),
  /** The genders are two (0), not both known (1), the same (2). */
  'p.gender': ({ gender, entityGender }: Pair) => (gender === null || entityGender === null || gender === 'n' ? 1 : gender === entityGender ? 2 : 0),
  /** How the mention's noun goes with the stated roles (`OfficeWords`). */
  'p.role': ({ known, mention: { kind, head }, entity }: Pair) => (kind === 'pronoun' ? 0 : known.words.role(head, entity)),
  'p.family': ({ known, mention: { kind, head }, id }: Pair) => (kind === 'pronoun' ? 0 : known.words.family(head, id)),
  'p.called': ({ known, mention, index, id }: Pair) => (mention.kind === 'pronoun' ? 0 : Number(known.words.called(index, id))),
  /** Paragraphs since it was mentioned last. */
  'p.paragraphs': ({ known, mention, last }: Pair) => (last ? distance(known.paragraph(mention) - known.paragraph(last)) : NEVER),
  /** Sentences since it spoke, from 1 on. */
  'p.spoke': ({ known, mention, trace }: Pair) => (trace && trace.spoke >= 0 ? distance(1 + known.sentence(mention) - trace.spoke) : 0),
  /** Its place in the list of candidates. */
  'p.place': ({ place }: Pair) => place,
  /** What kind of mention the last one was. */
  'p.last': ({ last }: Pair) => (last ? MENTION_KIND[last.kind] : NEVER),
  /** How much a reader has it in mind. */
  'p.weight': ({ known, mention, id }: Pair) => byte(WEIGHT_SCALE * known.memory.weightOf(id, known.sentence(mention))),
  /** Sentences since it was mentioned first. */
  'p.first': ({ known, mention, trace }: Pair) => (trace ? distance(known.sentence(mention) - known.sentence(known.mentions[trace.first]!)) : NEVER),
  /** In the mention's own sentence: before it (1), before words in marks (2), behind a verb (3) or right behind (4). */
  'p.inSentence': ({ known, mention, id, last, behind }: Pair) => behind.get(id) ?? known.beforeInSentence(mention, last),
  /** What the writer's own words told of it (`Report`). */
  'p.mentioned': ({ known, mention, id }: Pair) => known.report.sinceMentioned(id, mention),
  'p.subject': ({ known, mention, id }: Pair) => known.report.sinceSubject(id, mention),
  'p.speaker': ({ known, id }: Pair) => known.report.rankOfSpeaker(id),
  'p.opens': ({ known, mention, id }: Pair) => known.report.rankOfOpener(id, mention),
  /** Named inside the quotation before the mention (1), behind it (2). */
  'p.quoted': ({ id, quoted }: Pair) => quoted.get(id) ?? 0,
  /** How many candidates there are. */
  'p.candidates': ({ candidates }: Pair) => candidates,
};

type Column = keyof typeof MENTION_COLUMNS | keyof typeof PAIR_COLUMNS;

/** The columns of a row: what the mention is (`m`), what the entity is that it may stand for (`e`), how the two go together (`p`). Weights depend on their order, which is that in which they stand above. */
export const REVIEW_COLUMNS = [...Object.keys(MENTION_COLUMNS), ...Object.keys(PAIR_COLUMNS)] as Column[];
export const REVIEW_WIDTH = REVIEW_COLUMNS.length;

const OF_MENTION = Object.values(MENTION_COLUMNS);
const OF_PAIR = Object.values(PAIR_COLUMNS);

/** Columns that are written for a mention that stands for itself, too. */
const RULE = REVIEW_COLUMNS.indexOf('p.rule');
const CERTAINTY = REVIEW_COLUMNS.indexOf('p.certainty');
const PLACE = REVIEW_COLUMNS.indexOf('p.place');
const CANDIDATES = REVIEW_COLUMNS.indexOf('p.candidates');

/** Rows of mentions and whom they may stand for. */
export class Columns {
  readonly source: Source;
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly memory: Memory;
  readonly report: Report;
  readonly words: OfficeWords;
  /** How often the rules found each entity mentioned before any was given to another, and the person mentioned most. */
  readonly times: readonly number[];
  readonly mostTimes: number;

  constructor(source: Source, mentions: readonly Mention[], people: People, memory: Memory, report: Report, words: OfficeWords) {
    this.source = source;
    this.mentions = mentions;
    this.people = people;
    this.memory = memory;
    this.report = report;
    this.words = words;
    this.times = people.entities.map((entity) => entity.mentions.length);
    this.mostTimes = people.entities.reduce((most, { name, kind, mentions: own }) => (name && kind === 'person' ? Math.max(most, own.length) : most), 1);
  }

  /** Writes a row for each candidate (an entity, or `ITSELF`) of the mention at `index`. */
  fill(index: number, candidates: readonly number[], rows: Uint8Array): void {
    const mention = this.mentions[index]!;
    const gender = genderTold(this.source, mention);
    const behind = this.namedBehind(index);
    const quoted = this.quotedBeside(index);
    const told = { source: this.source, mention, gender };
    OF_MENTION.forEach((column, c) => (rows[c] = column(told)));
    candidates.forEach((id, place) => {
      const at = place * REVIEW_WIDTH;
      rows.copyWithin(at, 0, OF_MENTION.length);
      if (id === ITSELF) return this.writeItself(index, rows, at, place, candidates.length);
      const entity = this.people.entities[id]!;
      const trace = this.memory.traceOf(id);
      const last = trace && this.mentions[trace.last]!;
      const pair = { known: this, index, mention, gender, entityGender: genderOf(entity), id, entity, trace, last, place, candidates: candidates.length, behind, quoted };
      for (let c = 0; c < OF_PAIR.length; c++) rows[at + OF_MENTION.length + c] = OF_PAIR[c]!(pair);
    });
  }

  /** Of the row at `at` for a mention that stands for itself: besides its place only whether the rules said so and how sure they were of another. */
  private writeItself(index: number, rows: Uint8Array, at: number, place: number, candidates: number): void {
    const isAnother = this.rulesChose(index);
    rows[at + RULE] = isAnother ? 0 : 1;
    rows[at + CERTAINTY] = isAnother ? byte(100 * this.people.certainty[index]!) : 0;
    rows[at + PLACE] = place;
    rows[at + CANDIDATES] = candidates;
  }

  /** Did the rules choose somebody for the mention who was read of? */
  rulesChose(index: number): boolean {
    return this.memory.isKnown(this.people.entityOf[index]!);
  }

  paragraph({ from }: Mention): number {
    return this.source.tokens.paragraph[from]!;
  }

  sentence({ from }: Mention): number {
    return this.source.tokens.sentence[from]!;
  }

  /**
   * Who is mentioned in the same sentence behind a mention, by entity: behind a verb, too (`the clerk asked Ann Lee`: 3), or as in an apposition (`the clerk of the port, Ann Lee`: 4)? What
   * stands behind words in marks does not count.
   */
  private namedBehind(index: number): Map<number, number> {
    const { sentence } = this.source.tokens;
    const { from, to } = this.mentions[index]!;
    const found = new Map<number, number>();
    for (let k = index + 1; k < Math.min(this.mentions.length, index + BEHIND); k++) {
      const behind = this.mentions[k]!;
      if (sentence[behind.from] !== sentence[from] || this.hasMarks(to, behind.from)) break;
      const id = this.people.entityOf[k]!;
      if (behind.from >= to && !found.has(id)) found.set(id, this.hasVerb(to, behind.from) ? 3 : 4);
    }
    return found;
  }

  /** Who is named inside the quotation before a mention (1), and inside the one behind it (2), by entity: hardly anybody names himself. */
  private quotedBeside(index: number): Map<number, number> {
    const quoted = new Map<number, number>();
    this.collectQuoted(index, -1, 1, quoted);
    this.collectQuoted(index, 1, 2, quoted);
    return quoted;
  }

  private collectQuoted(index: number, step: number, side: number, quoted: Map<number, number>): void {
    const { sentence } = this.source.tokens;
    const own = sentence[this.mentions[index]!.from]!;
    let quotation = -1;
    for (let k = index + step; Math.abs(k - index) <= QUOTED && k >= 0 && k < this.mentions.length; k += step) {
      const { inQuotation, from } = this.mentions[k]!;
      if (quotation < 0) {
        if (Math.abs(sentence[from]! - own) > 1) return;
        quotation = inQuotation;
      }
      if (quotation < 0) continue;
      if (inQuotation !== quotation) return;
      quoted.set(this.people.entityOf[k]!, side);
    }
  }

  /** Was the entity mentioned in the same sentence before it without marks between (1), before words in marks (2)? */
  beforeInSentence({ from }: Mention, last: Mention | undefined): number {
    const { sentence } = this.source.tokens;
    if (!last || sentence[last.from] !== sentence[from] || from - last.to > LONGEST) return 0;
    return this.hasMarks(last.to, from) ? 2 : 1;
  }

  private hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.source.bits[i]! & VERBAL) return true;
    return false;
  }

  private hasMarks(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.source.tokens.kind[i] === KIND.doubleMark) return true;
    return false;
  }
}
