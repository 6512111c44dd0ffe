import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import { WORD } from '../words/bits.ts';
import { caseOf } from '../words/cases.ts';
import type { MentionKind } from '../mention.ts';
import { sentenceStart } from '../sentences.ts';
import { CLASS } from '../words/classes.ts';
import { classAt, cueAt, highestCue } from './around.ts';
import { byte, placesOf } from './row.ts';
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
const COLUMN = placesOf(MENTION_FEATURES);

/** Numbers by which the trees know what a mention, an entity, a pronoun is. */
const KINDS: Readonly<Record<MentionKind, number>> = { name: 0, organisation: 1, pronoun: 2, description: 3, group: 4, document: 5, number: 6 };
const ENTITY_KINDS = { unknown: 1, person: 2, organisation: 3, group: 4, document: 5 } as const;
const ROLES = { subject: 1, object: 2, possessive: 3, relative: 4, indefinite: 5 } as const;
/** Tokens of the longest apposition that is passed over, and how much likelier a later end of it must lead to a cue than an earlier one, in 1/255. */
const APPOSITION = 48;
const CLEARLY = 40;
/** How many tokens behind a mention its verb is looked for, and from which score on a word counts as one by being a cue. */
const VERB_REACH = 12;
const VERB_CUE = 60;
/** Tokens behind and before a mention among which its likeliest cue is looked for. */
const CUE_AFTER = 6;
const CUE_BEFORE = 5;
/** Of mentions before it in the sentence no more are counted. */
const MOST_BEFORE = 12;
/** A distance where there is nothing to be distant from. */
const NOWHERE = 255;
/** Tokens of a sentence that are looked at before a mention. */
const SENTENCE = 40;

/** Counts over the whole text that mention columns are read from. */
export type Tallies = { heads: Tally; people: Tally };

/** Writes mention `m`'s columns at `at`. */
export function writeMention(context: Context, m: number, { heads, people }: Tallies, row: Uint8Array, at: number): void {
  writeItself(context, m, row, at);
  writeBeside(context, m, row, at);
  writeHead(context, m, heads, row, at);
  writePerson(context, m, people, row, at);
  writeSentence(context, m, row, at);
}

/** What the mention is, and how it lies towards other mentions and quotations. */
function writeItself(context: Context, m: number, row: Uint8Array, at: number): void {
  const { tokens, bits, mentions, lexicon } = context;
  const mention = mentions[m]!;
  const { from, to, head } = mention;
  const pronoun = mention.kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[head]!) : undefined;
  row[at + COLUMN['m.kind']] = KINDS[mention.kind];
  row[at + COLUMN['m.length']] = byte(to - from);
  row[at + COLUMN['m.words']] = roleBits(bits, from, to);
  row[at + COLUMN['m.opens']] = classAt(context, from);
  row[at + COLUMN['m.genderKnown']] = mention.gender === null ? 0 : mention.gender === 'n' ? 1 : 2;
  row[at + COLUMN['m.titled']] = mention.nameFrom > from && mention.nameFrom < to ? 1 : 0;
  row[at + COLUMN['m.pronounRole']] = pronoun ? ROLES[pronoun.role] : 0;
  row[at + COLUMN['m.person']] = pronoun ? pronoun.person * 2 + (pronoun.number === 'plural' ? 1 : 0) : 0;
  row[at + COLUMN['m.within']] = within(context, m);
  row[at + COLUMN['m.holds']] = m + 1 < mentions.length && mentions[m + 1]!.to <= to ? 1 : 0;
  row[at + COLUMN['m.inQuotation']] = mention.inQuotation < 0 ? 0 : classAt(context, to) === CLASS.colon ? 2 : 1;
  row[at + COLUMN['m.attached']] = attached(context, m);
  row[at + COLUMN['m.calendar']] = bits[head]! & WORD.calendar ? 1 : 0;
  row[at + COLUMN['m.case']] = caseOf(context, from, to);
}

/** The tokens right before and behind it, the likeliest cues near it, and the predicates that may be its own. */
function writeBeside(context: Context, m: number, row: Uint8Array, at: number): void {
  const { tokens, classes, cues, mentions } = context;
  const { from, to } = mentions[m]!;
  row[at + COLUMN['m.before1.class']] = tokens.flags[from]! & FLAG.sentenceStart ? CLASS.none : classAt(context, from - 1);
  row[at + COLUMN['m.before1.cue']] = cueAt(context, from - 1);
  row[at + COLUMN['m.before2.class']] = classAt(context, from - 2);
  row[at + COLUMN['m.before2.cue']] = cueAt(context, from - 2);
  row[at + COLUMN['m.after1.class']] = classAt(context, to);
  row[at + COLUMN['m.after1.cue']] = cueAt(context, to);
  row[at + COLUMN['m.after2.class']] = classAt(context, to + 1);
  row[at + COLUMN['m.after2.cue']] = cueAt(context, to + 1);
  row[at + COLUMN['m.after3.cue']] = cueAt(context, to + 2);
  row[at + COLUMN['m.cueAfter']] = highestCue(context, to, to + CUE_AFTER);
  row[at + COLUMN['m.cueBefore']] = highestCue(context, from - CUE_BEFORE, from);

  const past = pastApposition(context, to);
  row[at + COLUMN['m.past.class']] = past >= 0 ? classAt(context, past) : CLASS.none;
  row[at + COLUMN['m.past.cue']] = past >= 0 ? cueAt(context, past) : 0;
  row[at + COLUMN['m.past.distance']] = past >= 0 ? byte(past - to) : NOWHERE;
  const verb = predicateOf(context, to);
  row[at + COLUMN['m.verb.class']] = verb < 0 ? 0 : classes[verb]!;
  row[at + COLUMN['m.verb.cue']] = verb < 0 ? 0 : cues[verb]!;
  row[at + COLUMN['m.verb.distance']] = verb < 0 ? NOWHERE : verb - to;
}

/** Its head, and what that does elsewhere in the text. */
function writeHead(context: Context, m: number, heads: Tally, row: Uint8Array, at: number): void {
  row[at + COLUMN['m.headClass']] = classAt(context, context.mentions[m]!.head);
  row[at + COLUMN['m.heads']] = byte(heads.count(m));
  row[at + COLUMN['m.headsBefore']] = byte(heads.before(m));
  row[at + COLUMN['m.headSpeaks']] = heads.speaks(m);
  row[at + COLUMN['m.place']] = byte(heads.placed(m));
}

/** Whom it stands for, and what that one does elsewhere. */
function writePerson({ identity, people }: Context, m: number, tally: Tally, row: Uint8Array, at: number): void {
  const entity = identity[m]! < 0 ? null : people.entities[identity[m]!]!;
  row[at + COLUMN['e.mentions']] = byte(tally.count(m));
  row[at + COLUMN['e.before']] = byte(tally.before(m));
  row[at + COLUMN['e.rank']] = byte(tally.rank(m));
  row[at + COLUMN['e.speaks']] = tally.speaks(m);
  row[at + COLUMN['e.kind']] = entity ? ENTITY_KINDS[entity.kind] : 0;
  row[at + COLUMN['e.named']] = entity?.name ? 1 : 0;
  row[at + COLUMN['e.certainty']] = byte(people.certainty[m]! * 255);
}

/** What stands before it in its sentence. */
function writeSentence({ tokens, mentions, counts }: Context, m: number, row: Uint8Array, at: number): void {
  const { from } = mentions[m]!;
  const start = sentenceStart(tokens, from, SENTENCE);
  let earlier = 0;
  for (let other = m - 1; other >= 0 && earlier < MOST_BEFORE && mentions[other]!.from >= start; other--) if (mentions[other]!.to <= from) earlier++;
  row[at + COLUMN['m.fromSentenceStart']] = from - start;
  row[at + COLUMN['m.mentionsBefore']] = earlier;
  row[at + COLUMN['m.verbsBefore']] = byte(counts.between(start, from, COUNT.verbs));
  row[at + COLUMN['m.commasBefore']] = byte(counts.between(start, from, COUNT.commas));
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
    if (found < 0 || cues[i + 1]! > cues[found]! + CLEARLY) found = i + 1;
  }
  return found;
}

/** The first verb after the mention in its sentence, commas passed over; -1 where none comes soon or a quotation comes first. */
export function predicateOf({ tokens, classes, cover, cues }: Context, to: number): number {
  for (let i = to; i < tokens.count && i - to < VERB_REACH; i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart && i > to) return -1;
    if (cover[i]! >= 0) return -1;
    const type = classes[i]!;
    if (type === CLASS.auxiliary || type === CLASS.cueVerb || type === CLASS.past || cues[i]! > VERB_CUE) return i;
  }
  return -1;
}

/** Is the mention part of a longer one: 1 as its beginning, 2 as its end, 3 inside; 0 where it is not. */
function within({ mentions }: Context, m: number): number {
  const mention = mentions[m]!;
  for (let k = m - 1; k >= 0 && k >= m - 4; k--) {
    const other = mentions[k]!;
    const holds = other.from <= mention.from && other.to >= mention.to;
    const opensAlike = other.from === mention.from;
    const endsAlike = other.to === mention.to;
    if (holds && !(opensAlike && endsAlike)) return opensAlike ? 1 : endsAlike ? 2 : 3;
  }
  return 0;
}

/** The one word between the mention and another before it: 1 a preposition (`a spokesman for Farrow`), 2 a subordinator (`and`, `that`), 3 a comma, 4 anything else; 0 where none stands so near. */
function attached({ mentions, classes }: Context, m: number): number {
  const { from } = mentions[m]!;
  for (let k = m - 1; k >= 0 && k >= m - 3; k--) {
    if (mentions[k]!.to !== from - 1) continue;
    const between = classes[from - 1];
    return between === CLASS.preposition ? 1 : between === CLASS.subordinator ? 2 : between === CLASS.comma ? 3 : 4;
  }
  return 0;
}
