import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Entity } from '../entity.ts';
import { holdsAcronym, isAcronym } from './acronyms.ts';
import { hasCause } from './bodies.ts';
import { isKinOfSomebody } from './lone-names.ts';

/** What tells a person from a body by the words of a name and those before it. */

/** What a name is by its own words: a title before it makes a person, a word such as `union` in it a body. */
export function kindOf(source: Source, mention: Mention, name: Name): Entity['kind'] {
  const { bits, tokens, lexicon } = source;
  if (isKinOfSomebody(source, name)) return 'person';
  const first = name.words[0]!;
  const isOneWord = name.words.length === 1;
  // `Mayor Don Guardian`
  const isTitled = !isOneWord && (bits[name.from - 1]! & WORD.title) !== 0 && isGivenName(tokens, first);
  if (bits[name.words.at(-1)!]! & WORD.organisation && !isTitled && !endsWithSurname(source, name)) return 'organisation';
  // `the other Republicans` are no person, though a word before them may be a role.
  if (isOneWord && bits[first]! & WORD.group) return 'group';
  if (!isOneWord && isFund(source, name)) return 'organisation';
  for (let i = mention.from; i < name.from; i++) if (bits[i]! & OFFICE) return 'person';
  if ((name.words.some((word) => bits[word]! & WORD.organisation) && !endsWithSurname(source, name)) || hasCause(source, name)) return 'organisation';
  if (!isOneWord && (lexicon.epithets.firms.has(tokens.hash[first]!) || isClub(source, name))) return 'organisation';
  // `Bergener HC`: so the mention was read by its capitals.
  if (lexicon.grammar.capitalNouns && mention.kind === 'organisation' && (!isOneWord || isBehindFirm(source, name.from)) && !isGivenName(tokens, first)) return 'organisation';
  return (isOneWord ? isAcronym(tokens, first) : holdsAcronym(tokens, name)) ? 'organisation' : 'unknown';
}

/** `Ana Ruiz Peña`: where nouns stand before what describes them, a body's noun behind a given name is a surname, as long as no other one stands in the name. */
const endsWithSurname = ({ tokens, bits, lexicon }: Source, { words }: Name): boolean =>
  lexicon.grammar.nounFirst && words.length > 1 && isGivenName(tokens, words[0]!) && words.slice(0, -1).every((word) => !(bits[word]! & WORD.organisation));

/** `Leeds Rovers`, `Marsh United`, which are nobody. */
const isClub = ({ tokens, lexicon }: Source, { words }: Name): boolean => lexicon.epithets.bodyWords.get(tokens.hash[words.at(-1)!]!) === 'club' && !isGivenName(tokens, words[0]!);

/** `the investor Marsh Capital`: what closes the names of funds is nobody's, though whoever stands before it may be somebody. */
const isFund = ({ tokens, lexicon }: Source, { words }: Name): boolean => lexicon.epithets.bodyWords.get(tokens.hash[words.at(-1)!]!) === 'fund' && !isGivenName(tokens, words[0]!);

/** `der Hersteller Nordwerk`, `das Wattmagazin Barton`: behind a noun for a firm or paper, which is no part of its name. */
function isBehindFirm({ tokens, lexicon: { epithets } }: Source, from: number): boolean {
  const kind = epithets.bodies.get(tokens.tailHash[from - 1] ?? 0);
  return kind === 'firm' || kind === 'paper';
}
