import type { Span } from '../../page/types.ts';
import { FLAG, hashWord, hashWords, textOf } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../lexicon.ts';
import { mentionFrom, type Mention } from '../mention.ts';
import type { Person } from '../types.ts';
import { genderOf, type Entity, type People } from './entity.ts';
import type { Source } from './name.ts';
import { findApposition, findRole, findTitle, isOwned, type NamePlace } from './roles/index.ts';
import { isArticle, isCapital, isInnerStop, isRoleNoun, isWord, startsSentence, trim } from './roles/scan.ts';
import { isGeneric, isPlain, looksLikeTrade } from './trades.ts';

/** How someone is shown: name, role, and what is known of them. */
export type Description = Pick<Person, 'name' | 'role' | 'kind' | 'gender'> & { roleSpan: Span | null };

/**
 * Describes whom a mention stands for, a part of a title or apposition for the one named there: by the fullest name that the text gives, without title, and the role that it states anywhere; a
 * description, group or paper by its own words without article (`spokesman for the port`).
 */
export function describe(source: Source, mentions: readonly Mention[], people: People, mention: number): Description {
  const host = people.hostOf[mention]!;
  const m = host >= 0 ? host : mention;
  const id = people.entityOf[m]!;
  const entity = id < 0 ? null : people.entities[id]!;
  if (!entity?.name) return describeUnnamed(source, mentions, people, m);
  const places: NamePlace[] = [];
  const quoted: NamePlace[] = [];
  for (const index of entity.mentions) {
    const place = mentions[index]!;
    const name = people.names[index];
    if (name) (place.inQuotation < 0 ? places : quoted).push({ from: name.from, to: name.to, pronoun: false, beside: people.beside[index] });
    else if (place.kind === 'pronoun' && place.inQuotation < 0) places.push({ from: place.from, to: place.to, pronoun: true });
  }
  const names = entity.name.words.map((word) => source.tokens.hash[word]!);
  const beside = findRole(source, places, names) ?? findTitle(source, quoted);
  const own = entity.mentions.map((index) => mentions[index]!);
  const role = beside && !isBareTitle(source, beside) ? beside : (officeOf(source, own, names, beside !== null) ?? beside);
  return {
    name: textOf(source.tokens, entity.name.from, entity.name.to),
    ...shown(source, isAcronym(source, entity, role) ? null : role),
    kind: entity.kind,
    gender: genderOf(entity),
  };
}

/** Do the brackets behind a body's name hold its short form (`Harbour Watch Union (HWU)`), which is no role? */
const isAcronym = ({ tokens }: Source, { kind }: Entity, role: { from: number; to: number } | null): boolean =>
  kind !== 'person' && role !== null && role.to === role.from + 1 && (tokens.flags[role.from]! & FLAG.allCaps) !== 0;

/**
 * The office by which somebody is called who is nowhere named with it: `Prime Minister`, `Harbour Party candidate`, not `star`. What anybody may be called says nothing
 * in a sentence that names the person, of whom it would hardly tell so (`Cole met the billionaire candidate`). `named`: only one that says of where.
 */
function officeOf(source: Source, mentions: readonly Mention[], names: readonly number[], named: boolean): { from: number; to: number } | null {
  const { sentence } = source.tokens;
  const naming = new Set(mentions.filter(({ nameFrom, to }) => nameFrom < to).map(({ from }) => sentence[from]));
  const office = mentions.find(
    ({ nameFrom, from, to, head, kind, inQuotation }) =>
      nameFrom === to &&
      kind === 'description' &&
      inQuotation < 0 &&
      isRoleNoun(source, head) &&
      !isOwned(source, { from, to }, names) &&
      (!named || (isNamed(source, from, head) && !isGeneric(source, head))) &&
      (!isGeneric(source, head) || (to - from > 2 && !isPlain(source, head) && !naming.has(sentence[from]))),
  );
  return office ? trim(source, office.from, withState(source, office.to)) : null;
}

/** `Sen.`: an abbreviation says less than `the Freedonia senator` does elsewhere. */
const isBareTitle = (source: Source, { from, to }: { from: number; to: number }): boolean => to - from === 2 && isInnerStop(source, from + 1);

/** Does a name stand in front of the head: `the Freedonia senator`? */
function isNamed(source: Source, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (isCapital(source, i) && !isArticle(source, i)) return true;
  return false;
}

const shown = ({ tokens }: Source, role: { from: number; to: number } | null): Pick<Description, 'role' | 'roleSpan'> => ({
  role: role && textOf(tokens, role.from, role.to),
  roleSpan: role && { start: tokens.start[role.from]!, end: tokens.end[role.to - 1]! },
});

const ROLE_NOUN = OFFICE | WORD.group | WORD.organisation;

function describeUnnamed(source: Source, mentions: readonly Mention[], people: People, m: number): Description {
  const { tokens, bits } = source;
  const id = people.entityOf[m]!;
  const first = id < 0 ? m : people.entities[id]!.mentions[0]!;
  const mention = mentions[mentions[first]!.kind === 'pronoun' ? m : first]!;
  let from = behindFrame(source, mention);
  // `un de ses associés` keeps what only looks like an article.
  while (from < mention.to - 1 && from !== mention.head && isArticle(source, from)) from++;
  const to = withMembers(source, mentions, mention) ?? (bits[mention.head]! & ROLE_NOUN ? withBody(source, mention.to) : mention.to);
  const entity = id < 0 ? null : people.entities[id]!;
  const kind = entity ? entity.kind : mention.kind === 'group' || mention.kind === 'organisation' || mention.kind === 'document' ? mention.kind : 'unknown';
  const role =
    kind === 'person'
      ? findApposition(
          source,
          (entity?.mentions ?? [m]).map((index) => mentions[index]!.to),
        )
      : null;
  return { name: textOf(tokens, from, to), ...shown(source, role), kind, gender: entity ? genderOf(entity) : mention.gender };
}

/** `Angaben der Polizei`: behind the noun for what somebody says, whose it is; else where the mention begins. */
function behindFrame({ tokens, lexicon }: Source, { from, to, head }: Mention): number {
  if (!lexicon.framing.has(tokens.hash[head]!) || head + 1 >= to) return from;
  if (lexicon.genitives.has(tokens.hash[head + 1]!)) return head + 1;
  return lexicon.attributes.has(tokens.hash[head + 1]!) && head + 2 < to ? head + 2 : from;
}

/** Words that do not stand between an article and what a body is. */
const NO_NATURE = WORD.cueVerb | WORD.auxiliary | WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.determiner;
const OF = hashWord('of');
/** Words for one of several, which say nothing alone. */
const PARTS = hashWords('one some many most several both two three another member members part');

/** `one of the survivors`, `a member of the audience`: the end of what follows; `null` where the mention is no such part. */
function withMembers({ tokens }: Source, mentions: readonly Mention[], { head, to }: Mention): number | null {
  if (!PARTS.has(tokens.hash[head]!) || tokens.hash[to] !== OF) return null;
  const whole = mentionFrom(mentions, to + 1);
  return whole < 0 ? null : mentions[whole]!.to;
}

/** `the former secretary of state`: takes in one small noun after `of`, else what `withBody` does. */
function withState(source: Source, to: number): number {
  const { tokens, bits } = source;
  const noun = tokens.hash[to] === OF && isWord(source, to + 1) && !isCapital(source, to + 1) && (bits[to + 1]! & ~WORD.organisation) === 0;
  return noun && !startsSentence(source, to + 1) ? to + 2 : withBody(source, to);
}

const AMPERSAND = 0x26;

/** Takes in `for the Port Authority`, `of Harbour Watch`, `for the sleep charity Restwell` after a description. */
function withBody(source: Source, to: number): number {
  const { bits } = source;
  if (to >= source.tokens.count || startsSentence(source, to) || !(bits[to]! & WORD.preposition)) return to;
  let i = to + 1;
  if (bits[i]! & WORD.determiner) i++;
  i = behindNature(source, i);
  const start = i;
  // `Marr & Lowe`
  const joins = (k: number): boolean => k > start && source.tokens.text.charCodeAt(source.tokens.start[k]!) === AMPERSAND && isCapital(source, k + 1);
  while (i - start < 6 && (isCapital(source, i) || joins(i)) && !startsSentence(source, i) && !(bits[i]! & WORD.calendar)) i++;
  return i > start ? i : to;
}

/** Steps over small words that end with what a body is, before its name: `energy supplier Volta`. */
function behindNature(source: Source, from: number): number {
  let i = from;
  while (i - from < 3 && isWord(source, i) && !isCapital(source, i) && !startsSentence(source, i) && !(source.bits[i]! & NO_NATURE)) i++;
  const nature = i > from && isCapital(source, i) && !startsSentence(source, i) && (source.bits[i - 1]! & WORD.organisation || looksLikeTrade(source, i - 1));
  return nature ? i : from;
}
