import type { Span } from '../../../page/types.ts';
import { FLAG, textOf } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import type { Person } from '../../types.ts';
import { WORD } from '../../words/bits.ts';
import { officeCalled } from './called.ts';
import { calledNext } from './called-next.ts';
import { isGenitiveOf, type Name } from '../../words/name-parts.ts';
import { entityAt, genderOf, hostOrSelf, type Entity, type People } from '../entity.ts';
import type { Source } from '../../words/source.ts';
import { findApposition, findRole, findTitle, type NamePlace } from '../roles/index.ts';
import { bodyInNominative, inNominative } from '../roles/nominative.ts';
import type { Role } from '../roles/role.ts';
import { isCapital, isInnerStop, isOpen, isRoleNoun } from '../../words/kinds.ts';
import { looksLikeTrade } from '../../words/trades.ts';
import { ownWords } from './unnamed.ts';
import type { TokenSpan } from '../../spans.ts';

/** Letters of a title cut short: `Prof`, `Cllr`. */
const SHORT = 4;
/** Mentions of somebody without a name whose words are looked at. */
const MOST_MENTIONS = 16;

/** The tokens of a role. */
type Shown = Pick<Role, 'from' | 'to' | 'deed'>;

/** How someone is shown: name, role, and what is known of them. */
export type Description = Pick<Person, 'name' | 'role' | 'kind' | 'gender'> & { roleSpan: Span | null };

/**
 * Describes whom a mention stands for, a part of a title or apposition for the one named there: by the fullest name that the text gives, without title, and the role that it states anywhere; a
 * description, group or paper by its own words without article (`spokesman for the port`).
 */
export function describe(source: Source, mentions: readonly Mention[], people: People, mention: number): Description {
  const m = hostOrSelf(people, mention);
  const entity = entityAt(people, m);
  if (!entity?.name) return describeUnnamed(source, mentions, people, m);
  const { name, kind } = entity;
  const gender = genderOf(entity);
  const role = roleOf(source, mentions, people, entity, name);
  return {
    name: kind === 'person' ? nameOfPerson(source, name) : bodyInNominative(source, name.from, name.to),
    ...roleAsShown(source, role && isAcronym(source, entity, role) ? null : role, gender),
    kind,
    gender,
  };
}

/** The name of somebody as it stands, with the surname that a text tells apart from it: `Ann Lund` of `Ann and Don Lund`, then `Ms Lund`. */
function nameOfPerson({ tokens }: Source, { from, to, words }: Name): string {
  const given = textOf(tokens, from, to);
  const surname = words.at(-1)!;
  return surname < to ? given : `${given} ${textOf(tokens, surname, surname + 1)}`;
}

/** The role beside one of the names; what somebody is called elsewhere where that one says little or none stands there. */
function roleOf(source: Source, mentions: readonly Mention[], people: People, entity: Entity, name: Name): Shown | null {
  const beside = roleBeside(source, mentions, people, entity, name);
  const isWeak = beside !== null && saysOnlyWhereFrom(source, beside);
  if (beside && !isWeak && !isBareTitle(source, beside)) return beside;
  // An office cut short gives way only to one that says of where.
  const isOffice = beside !== null && !isWeak && !isRank(source, beside);
  return officeCalled(source, mentions, people, entity, isOffice) ?? beside ?? calledNext(source, mentions, people, entity);
}

/** The role that stands beside the names of somebody, or beside a description of which the text itself tells whom it stands for: `His daughter, a baker, …`. */
function roleBeside(source: Source, mentions: readonly Mention[], people: People, entity: Entity, fullName: Name): Shown | null {
  const places: NamePlace[] = [];
  const quoted: NamePlace[] = [];
  for (const index of entity.mentions) {
    const place = mentions[index]!;
    const name = people.names[index];
    if (name && isGenitiveOf(source, name, fullName)) continue;
    if (name) (place.inQuotation < 0 ? places : quoted).push({ from: name.from, to: name.to, pronoun: false, beside: people.beside[index] });
    else if (place.kind === 'pronoun' && place.inQuotation < 0) places.push({ from: place.from, to: place.to, pronoun: true });
  }
  const names = fullName.words.map((word) => source.tokens.hash[word]!);
  const told = entity.mentions.filter((index) => people.told.has(index)).map((index) => mentions[index]!.to);
  return findRole(source, places, names) ?? findApposition(source, told) ?? findTitle(source, quoted);
}

/** Do the brackets behind a body's name hold its short form (`Harbour Watch Union (HWU)`), which is no role? */
const isAcronym = (source: Source, { kind }: Entity, role: Shown): boolean =>
  kind !== 'person' && isOpen(source, role.from - 1) && (source.tokens.flags[role.from]! & FLAG.allCaps) !== 0;

/**
 * `Ida Lund von der Vogelwarte`, `el uruguayo Luis Vega`: where somebody is from says less than `die Biologin`, `el presidente` do elsewhere; where nouns have capitals and in Romance languages, in which articles and
 * trades agree.
 */
function saysOnlyWhereFrom(source: Source, { from, to }: TokenSpan): boolean {
  const { capitalNouns, tellsGender } = source.lexicon.grammar;
  if (!capitalNouns && !tellsGender) return false;
  // `Kieler Institut`: what ends as a trade does and stands before a noun says of which town.
  for (let i = from; i < to; i++) if (isRoleNoun(source, i) || (looksLikeTrade(source, i) && !(capitalNouns && i + 1 < to && isCapital(source, i + 1)))) return false;
  return true;
}

/** The words of a role as they stand alone: `Vorsitzender` for `dem Vorsitzenden`, `leitet im Hafen die Werft` for `die im Hafen die Werft leitet`. */
function wordsOf(source: Source, { from, to, deed }: Shown, gender: Person['gender']): string {
  return deed ? `${textOf(source.tokens, to - 1, to)} ${textOf(source.tokens, from, to - 1)}` : inNominative(source, from, to, gender);
}

/** `Sen.`: an abbreviation says less than `the Freedonia senator` does elsewhere. */
const isBareTitle = (source: Source, role: TokenSpan): boolean => isRank(source, role) || (role.to - role.from === 2 && isInnerStop(source, role.from + 1));

/** `Prof`, `Cllr`: a title of four letters, as British papers cut them short without a stop, says less than any trade that somebody is called by. */
const isRank = ({ tokens, bits }: Source, { from, to }: TokenSpan): boolean =>
  to - from === 1 && (bits[from]! & WORD.title) !== 0 && !(bits[from]! & WORD.role) && tokens.end[from]! - tokens.start[from]! === SHORT;

/** A role in words, and where it stands. */
const roleAsShown = (source: Source, role: Shown | null, gender: Person['gender']): Pick<Description, 'role' | 'roleSpan'> => ({
  role: role && wordsOf(source, role, gender),
  roleSpan: role && { start: source.tokens.start[role.from]!, end: source.tokens.end[role.to - 1]! },
});

/** Someone without a name: by their own words, and with the role of an apposition. */
function describeUnnamed(source: Source, mentions: readonly Mention[], people: People, m: number): Description {
  const entity = entityAt(people, m);
  const first = mentions[entity?.mentions[0] ?? m]!;
  const mention = first.kind === 'pronoun' ? mentions[m]! : first;
  const { from, to } = entity ? fullestWords(source, mentions, entity, mention) : ownWords(source, mentions, mention);
  const kind = entity ? entity.kind : mention.kind === 'group' || mention.kind === 'organisation' || mention.kind === 'document' ? mention.kind : 'unknown';
  const ends = (entity?.mentions ?? [m]).map((index) => mentions[index]!.to);
  const role = kind === 'person' ? findApposition(source, ends) : null;
  const gender = entity ? genderOf(entity) : mention.gender;
  const body = bodyInNominative(source, from, to);
  // `Auskunft des Hafenamts`, but `Angaben der Jungen Union`
  const isNoun = from >= mention.head && isCapital(source, from) && body === textOf(source.tokens, from, to);
  return {
    name: kind === 'person' || isNoun ? inNominative(source, from, to, null) : body,
    ...roleAsShown(source, role, gender),
    kind,
    gender,
  };
}

/** A heading or headline may call by one word whom the text below tells of in full: `La direction se défend ¶ Contactée, la direction de l'hôpital reconnaît …`. */
function fullestWords(source: Source, mentions: readonly Mention[], { mentions: all }: Entity, first: Mention): TokenSpan {
  let best = ownWords(source, mentions, first);
  if (!source.lexicon.papers.asRomance) return best;
  const { hash } = source.tokens;
  for (const index of all.slice(1, MOST_MENTIONS)) {
    const words = ownWords(source, mentions, mentions[index]!);
    if (words.to - words.from > best.to - best.from && startsLike(hash, words.from, best)) best = words;
  }
  return best;
}

/** Do the words from `at` on begin with those of a range? */
function startsLike(hash: ArrayLike<number>, at: number, { from, to }: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (hash[at + i - from] !== hash[i]) return false;
  return true;
}
