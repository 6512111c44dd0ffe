import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import { WORD } from '../words/bits.ts';
import { caseOf } from '../words/cases.ts';
import type { MentionKind } from '../mention.ts';
import { sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { byte } from './row.ts';
import type { Tally } from './heads.ts';

/** Columns that say what a mention is, what stands beside it, and what its head does elsewhere in the text. */
export const MENTION_FEATURES = [
  'm.kind',
  'm.length',
  'm.words',
  'm.opens',
  'm.genderKnown',
  'm.titled',
  'm.pronounRole',
  'm.person',
  'm.before1.class',
  'm.before1.cue',
  'm.before2.class',
  'm.before2.cue',
  'm.after1.class',
  'm.after1.cue',
  'm.after2.class',
  'm.after2.cue',
  'm.after3.cue',
  'm.past.class',
  'm.past.cue',
  'm.past.distance',
  'm.cueAfter',
  'm.cueBefore',
  'm.within',
  'm.holds',
  'm.fromSentenceStart',
  'm.inQuotation',
  'm.heads',
  'm.headsBefore',
  'm.headSpeaks',
  'm.headClass',
  'm.attached',
  'm.verb.class',
  'm.verb.cue',
  'm.verb.distance',
  'm.calendar',
  'm.case',
  'm.place',
  'e.mentions',
  'e.before',
  'e.rank',
  'e.speaks',
  'e.kind',
  'e.named',
  'e.certainty',
  'm.mentionsBefore',
  'm.verbsBefore',
  'm.commasBefore',
] as const;

const KINDS: Readonly<Record<MentionKind, number>> = { name: 0, organisation: 1, pronoun: 2, description: 3, group: 4, document: 5, number: 6 };
const ENTITY_KINDS = { unknown: 1, person: 2, organisation: 3, group: 4, document: 5 } as const;
const ROLES = { subject: 1, object: 2, possessive: 3, relative: 4, indefinite: 5 } as const;
const APPOSITION = 48;
/** Tokens of a sentence that are looked at before a mention. */
const SENTENCE = 40;

/** Counts over the whole text that mention columns are read from. */
export type Tallies = { heads: Tally; people: Tally };

/** Writes mention `m`'s columns at `at`. */
export function writeMention(context: Context, m: number, { heads, people }: Tallies, row: Uint8Array, at: number): void {
  const { tokens, bits, classes, cues, mentions, lexicon, counts } = context;
  const mention = mentions[m]!;
  const { from, to, head } = mention;
  const classAt = (i: number): number => (i >= 0 && i < tokens.count ? classes[i]! : CLASS.none);
  const cueAt = (i: number): number => (i >= 0 && i < tokens.count ? cues[i]! : 0);
  const pronoun = mention.kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[head]!) : undefined;
  let k = at;
  row[k++] = KINDS[mention.kind];
  row[k++] = byte(to - from);
  row[k++] = roleBits(bits, from, to);
  row[k++] = classAt(from);
  row[k++] = mention.gender === null ? 0 : mention.gender === 'n' ? 1 : 2;
  row[k++] = mention.nameFrom > from && mention.nameFrom < to ? 1 : 0;
  row[k++] = pronoun ? ROLES[pronoun.role] : 0;
  row[k++] = pronoun ? pronoun.person * 2 + (pronoun.number === 'plural' ? 1 : 0) : 0;
  row[k++] = tokens.flags[from]! & FLAG.sentenceStart ? CLASS.none : classAt(from - 1);
  row[k++] = cueAt(from - 1);
  row[k++] = classAt(from - 2);
  row[k++] = cueAt(from - 2);
  row[k++] = classAt(to);
  row[k++] = cueAt(to);
  row[k++] = classAt(to + 1);
  row[k++] = cueAt(to + 1);
  row[k++] = cueAt(to + 2);
  const past = pastApposition(context, to);
  row[k++] = past >= 0 ? classAt(past) : CLASS.none;
  row[k++] = past >= 0 ? cueAt(past) : 0;
  row[k++] = past >= 0 ? byte(past - to) : 255;
  row[k++] = best(context, to, to + 6);
  row[k++] = best(context, from - 5, from);
  row[k++] = within(context, m);
  row[k++] = m + 1 < mentions.length && mentions[m + 1]!.to <= to ? 1 : 0;
  const start = sentenceStart(tokens, from, SENTENCE);
  row[k++] = from - start;
  row[k++] = mention.inQuotation < 0 ? 0 : classAt(to) === CLASS.colon ? 2 : 1;
  row[k++] = byte(heads.count(m));
  row[k++] = byte(heads.before(m));
  row[k++] = heads.speaks(m);
  row[k++] = classAt(head);
  row[k++] = attached(context, m);
  const verb = predicateOf(context, to);
  row[k++] = verb < 0 ? 0 : classes[verb]!;
  row[k++] = verb < 0 ? 0 : cues[verb]!;
  row[k++] = verb < 0 ? 255 : verb - to;
  row[k++] = bits[head]! & WORD.calendar ? 1 : 0;
  row[k++] = caseOf(context, from, to);
  row[k++] = byte(heads.placed(m));
  const entity = context.identity[m]! < 0 ? null : context.people.entities[context.identity[m]!]!;
  row[k++] = byte(people.count(m));
  row[k++] = byte(people.before(m));
  row[k++] = byte(people.rank(m));
  row[k++] = people.speaks(m);
  row[k++] = entity ? ENTITY_KINDS[entity.kind] : 0;
  row[k++] = entity?.name ? 1 : 0;
  row[k++] = byte(context.people.certainty[m]! * 255);
  let earlier = 0;
  for (let other = m - 1; other >= 0 && earlier < 12 && mentions[other]!.from >= start; other--) if (mentions[other]!.to <= from) earlier++;
  row[k++] = earlier;
  row[k++] = byte(counts.between(start, from, COUNT.verbs));
  row[k++] = byte(counts.between(start, from, COUNT.commas));
}

/** Which noun lists the words of a mention are of, folded into seven bits. */
function roleBits(bits: Int32Array, from: number, to: number): number {
  let seen = 0;
  for (let i = from; i < to; i++) seen |= bits[i]!;
  const has = (bit: number, place: number): number => (seen & bit ? 1 << place : 0);
  return has(WORD.role, 0) | has(WORD.group, 1) | has(WORD.organisation, 2) | has(WORD.document, 3) | has(WORD.calendar, 4) | has(WORD.title, 5) | has(WORD.cueNoun, 6);
}

/**
 * The likeliest predicate after an apposition or relative clause right after the mention (`Hill, a doctor who lives here, said`): the
 * token after a closing comma, bracket or dash with the highest cue score; -1 where none follows.
 */
export function pastApposition({ tokens, classes, cover, cues }: Context, to: number): number {
  if (to >= tokens.count || (classes[to] !== CLASS.comma && classes[to] !== CLASS.open && classes[to] !== CLASS.dash)) return -1;
  const closing = classes[to] === CLASS.open ? CLASS.close : classes[to]!;
  let found = -1;
  for (let i = to + 1; i + 1 < tokens.count && i - to < APPOSITION; i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart) break;
    if (cover[i]! >= 0 || classes[i] !== closing) continue;
    if (found < 0 || cues[i + 1]! > cues[found]! + 40) found = i + 1;
  }
  return found;
}

/** The first verb after the mention in its sentence, commas passed over; -1 where none comes soon or a quotation comes first. */
export function predicateOf({ tokens, classes, cover, cues }: Context, to: number): number {
  for (let i = to; i < tokens.count && i - to < 12; i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart && i > to) return -1;
    if (cover[i]! >= 0) return -1;
    const type = classes[i]!;
    if (type === CLASS.auxiliary || type === CLASS.cueVerb || type === CLASS.past || cues[i]! > 60) return i;
  }
  return -1;
}

function best({ cues, tokens }: Context, from: number, to: number): number {
  let score = 0;
  for (let i = Math.max(0, from); i < to && i < tokens.count; i++) if (cues[i]! > score) score = cues[i]!;
  return score;
}

/** Is the mention part of a longer one: 1 as its beginning, 2 as its end, 3 inside. */
function within({ mentions }: Context, m: number): number {
  const mention = mentions[m]!;
  for (let k = m - 1; k >= 0 && k >= m - 4; k--) {
    const other = mentions[k]!;
    if (other.to < mention.to || other.from > mention.from || (other.to === mention.to && other.from === mention.from)) continue;
    return other.from === mention.from ? 1 : other.to === mention.to ? 2 : 3;
  }
  return 0;
}

/** The one word between the mention and another before it: 1 a preposition (`a spokesman for Farrow`), 2 a subordinator (`and`, `that`), 3 a comma, 4 anything else; 0 where none stands so near. */
function attached({ mentions, classes }: Context, m: number): number {
  const { from } = mentions[m]!;
  for (let k = m - 1; k >= 0 && k >= m - 3; k--) {
    if (mentions[k]!.to === from - 1) return classes[from - 1] === CLASS.preposition ? 1 : classes[from - 1] === CLASS.subordinator ? 2 : classes[from - 1] === CLASS.comma ? 3 : 4;
  }
  return 0;
}
