import type { Span } from '../../page/types.ts';
import { FLAG, hashWord, hashWords, textOf } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import type { Person } from '../types.ts';
import { officeCalled } from './called.ts';
import { genderOf, type Entity, type People } from './entity.ts';
import type { Source } from '../words/source.ts';
import { findApposition, findRole, findTitle, type NamePlace } from './roles/index.ts';
import { isInnerStop, isRoleNoun } from './roles/scan.ts';
import { looksLikeTrade } from './trades.ts';
import { ownWords } from './unnamed.ts';

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
  const role =
    beside && !isBareTitle(source, beside) && !isBodyAlone(source, beside)
      ? beside
      : (officeCalled(source, mentions, people, entity, beside !== null && !isBodyAlone(source, beside)) ?? beside);
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

/** `Ida Lund von der Vogelwarte`: where somebody is from says less than `die Biologin` does elsewhere; where nouns have capitals, in which articles and trades agree. */
function isBodyAlone(source: Source, { from, to }: { from: number; to: number }): boolean {
  if (!source.lexicon.language.capitalNouns) return false;
  for (let i = from; i < to; i++) if (isRoleNoun(source, i) || looksLikeTrade(source, i)) return false;
  return true;
}

/** `Sen.`: an abbreviation says less than `the Freedonia senator` does elsewhere. */
const isBareTitle = (source: Source, { from, to }: { from: number; to: number }): boolean => to - from === 2 && isInnerStop(source, from + 1);

const shown = ({ tokens }: Source, role: { from: number; to: number } | null): Pick<Description, 'role' | 'roleSpan'> => ({
  role: role && textOf(tokens, role.from, role.to),
  roleSpan: role && { start: tokens.start[role.from]!, end: tokens.end[role.to - 1]! },
});

/** Someone without a name: by their own words, and with the role of an apposition. */
function describeUnnamed(source: Source, mentions: readonly Mention[], people: People, m: number): Description {
  const id = people.entityOf[m]!;
  const entity = id < 0 ? null : people.entities[id]!;
  const first = mentions[entity?.mentions[0] ?? m]!;
  const mention = first.kind === 'pronoun' ? mentions[m]! : first;
  const { from, to } = ownWords(source, mentions, mention);
  const kind = entity ? entity.kind : mention.kind === 'group' || mention.kind === 'organisation' || mention.kind === 'document' ? mention.kind : 'unknown';
  const ends = (entity?.mentions ?? [m]).map((index) => mentions[index]!.to);
  const role = kind === 'person' ? findApposition(source, ends) : null;
  return { name: nominative(source, mention, textOf(source.tokens, from, to), to), ...shown(source, role), kind, gender: entity ? genderOf(entity) : mention.gender };
}

const OF_ONE = hashWords('des eines');
/** Letters of a listed noun that a compound ends with. */
const LONGEST_NOUN = 16;

/** `des Landkreises` is shown as `Landkreis`: what ends with its noun in the genitive as that noun alone, as far as the lists have it. */
function nominative({ tokens, lexicon }: Source, { from, head }: Mention, words: string, to: number): string {
  if (!lexicon.language.capitalNouns || head !== to - 1 || !OF_ONE.has(tokens.hash[from]!) || !words.endsWith('s')) return words;
  const known = tokens.tailHash[head]!;
  for (const ending of ['s', 'es']) {
    if (!words.endsWith(ending)) continue;
    const noun = words.slice(0, -ending.length).toLowerCase();
    for (let length = 3; length <= Math.min(noun.length, LONGEST_NOUN); length++) if (hashWord(noun.slice(-length)) === known) return words.slice(0, -ending.length);
  }
  return words;
}
