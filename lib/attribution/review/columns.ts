import { KIND } from '../../quotation/index.ts';
import { byte, distance } from '../features/row.ts';
import type { Gender } from '../language/types.ts';
import type { Mention } from '../mention.ts';
import { VERBAL, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { genderOf, knownGender, type Entity, type People } from '../people/entity.ts';
import { ITSELF, type Memory } from './memory.ts';
import { MENTION_KIND, genderTold, mentionColumns } from './mention-columns.ts';
import type { Report } from './report.ts';
import type { OfficeWords } from './words.ts';

/** The columns of a row: what the mention is (`m`), what the entity is that it may stand for (`e`), how the two go together (`p`). Weights depend on their order. */
export const REVIEW_COLUMNS = [
  // `mention-columns.ts` says what the numbers of these mean.
  'm.kind',
  'm.determiner',
  'm.noun',
  'm.gender',
  'm.language',
  'm.paragraph',
  // A verb of speech behind it (1), before it (2).
  'm.speech',
  // A preposition behind it: `the mayor of`.
  'm.hangs',
  'e.kind',
  // Words of its name, 0 without one.
  'e.words',
  // Mentions read so far.
  'e.mentions',
  // Mentions in the whole text by the rules, in per cent of those of the person mentioned most.
  'e.share',
  // Which person with a name it was that was read of: the first, the second.
  'e.order',
  // Stated roles: any (1), one of the list (2).
  'e.roles',
  // Its gender is guessed (1), known (2).
  'e.gender',
  // The rules chose somebody else (0), nobody (1), this one (2).
  'p.rule',
  // How sure they were of their choice, in per cent.
  'p.certainty',
  // The genders are two (0), not both known (1), the same (2).
  'p.gender',
  // How the mention's noun goes with the stated roles (`OfficeWords`).
  'p.role',
  'p.family',
  'p.called',
  // Paragraphs since it was mentioned last.
  'p.paragraphs',
  // Sentences since it spoke, from 1 on.
  'p.spoke',
  // Its place in the list of candidates.
  'p.place',
  // What kind of mention the last one was.
  'p.last',
  // How much a reader has it in mind.
  'p.weight',
  // Sentences since it was mentioned first.
  'p.first',
  // In the mention's own sentence: before it (1), before words in marks (2), behind a verb (3) or right behind (4).
  'p.inSentence',
  // What the writer's own words told of it (`Report`).
  'p.mentioned',
  'p.subject',
  'p.speaker',
  'p.opens',
  // Named inside the quotation before the mention (1), behind it (2).
  'p.quoted',
  // How many candidates there are.
  'p.candidates',
] as const;
export const REVIEW_WIDTH = REVIEW_COLUMNS.length;

/** The first column of the entity, and columns that are written by themselves. */
const ENTITY_COLUMNS = REVIEW_COLUMNS.indexOf('e.kind');
const RULE = REVIEW_COLUMNS.indexOf('p.rule');
const CERTAINTY = REVIEW_COLUMNS.indexOf('p.certainty');
const PLACE = REVIEW_COLUMNS.indexOf('p.place');
const CANDIDATES = REVIEW_COLUMNS.indexOf('p.candidates');

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

/** Rows of mentions and whom they may stand for. */
export class Columns {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly people: People;
  private readonly memory: Memory;
  private readonly report: Report;
  private readonly words: OfficeWords;
  /** How often the rules found each entity mentioned before any was given to another, and the person mentioned most. */
  private readonly times: readonly number[];
  private readonly mostTimes: number;

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
    put(rows, 0, mentionColumns(this.source, mention, gender));
    candidates.forEach((id, place) => {
      const at = place * REVIEW_WIDTH;
      rows.copyWithin(at, 0, ENTITY_COLUMNS);
      if (id === ITSELF) this.writeItself(index, rows, at);
      else put(rows, at + ENTITY_COLUMNS, this.entityColumns(index, id, gender, behind, quoted));
      rows[at + PLACE] = place;
      rows[at + CANDIDATES] = candidates.length;
    });
  }

  /** Of the row at `at` for a mention that stands for itself: only whether the rules said so and how sure they were of another. */
  private writeItself(index: number, rows: Uint8Array, at: number): void {
    const isAnother = this.memory.isKnown(this.people.entityOf[index]!);
    rows[at + RULE] = isAnother ? 0 : 1;
    rows[at + CERTAINTY] = isAnother ? byte(100 * this.people.certainty[index]!) : 0;
  }

  /** What an entity is and how a mention goes with it: the columns from `e.kind` to `p.quoted`. `gender`: what the mention tells; the maps are of `namedBehind` and `quotedBeside`. */
  private entityColumns(index: number, id: number, gender: Gender | null, behind: ReadonlyMap<number, number>, quoted: ReadonlyMap<number, number>): number[] {
    const { tokens, lexicon } = this.source;
    const { entityOf, certainty, entities } = this.people;
    const mention = this.mentions[index]!;
    const entity = entities[id]!;
    const trace = this.memory.traceOf(id);
    const last = trace && this.mentions[trace.last]!;
    const entityGender = genderOf(entity);
    const order = this.memory.orderOf(id);
    return [
      ENTITY[entity.kind],
      entity.name ? byte(entity.name.words.length) : 0,
      byte(trace?.count ?? 0),
      byte((100 * (this.times[id] ?? 0)) / this.mostTimes),
      order === undefined ? NEVER : byte(1 + order),
      entity.roles.length === 0 ? 0 : entity.roles.some((role) => lexicon.words.get(role) & WORD.role) ? 2 : 1,
      entityGender === null ? 0 : knownGender(entity) ? 2 : 1,
      !this.memory.isKnown(entityOf[index]!) ? 1 : entityOf[index] === id ? 2 : 0,
      byte(100 * certainty[index]!),
      gender === null || entityGender === null || gender === 'n' ? 1 : gender === entityGender ? 2 : 0,
      mention.kind === 'pronoun' ? 0 : this.words.role(mention.head, entity),
      mention.kind === 'pronoun' ? 0 : this.words.family(mention.head, id),
      mention.kind === 'pronoun' ? 0 : Number(this.words.called(index, id)),
      last ? distance(tokens.paragraph[mention.from]! - tokens.paragraph[last.from]!) : NEVER,
      trace && trace.spoke >= 0 ? distance(1 + tokens.sentence[mention.from]! - trace.spoke) : 0,
      // `p.place`, which `fill` writes.
      0,
      last ? MENTION_KIND[last.kind] : NEVER,
      byte(WEIGHT_SCALE * this.memory.weightOf(id, tokens.sentence[mention.from]!)),
      trace ? distance(tokens.sentence[mention.from]! - tokens.sentence[this.mentions[trace.first]!.from]!) : NEVER,
      behind.get(id) ?? this.beforeInSentence(mention, last),
      this.report.sinceMentioned(id, mention),
      this.report.sinceSubject(id, mention),
      this.report.rankOfSpeaker(id),
      this.report.rankOfOpener(id, mention),
      quoted.get(id) ?? 0,
    ];
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
  private beforeInSentence({ from }: Mention, last: Mention | undefined): number {
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

/** Writes columns from place `at` on. */
function put(rows: Uint8Array, at: number, columns: readonly number[]): void {
  for (let c = 0; c < columns.length; c++) rows[at + c] = columns[c]!;
}
