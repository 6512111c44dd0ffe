import { FLAG, KIND, type Tokens } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { ageBehind } from '../ages.ts';
import { hasCause } from './bodies.ts';
import { addModifier, addRole, type Entity } from '../entity.ts';
import { guessedGender, isGivenName, listedGender } from '../../words/given-names.ts';
import { isKinOfSomebody } from './lone-names.ts';
import { isInitial, type Name } from '../../words/name-parts.ts';
import { isAnyVerb, isComma, isRoleNoun, wordAt } from '../../words/kinds.ts';
import { isGeneric, looksLikeTrade } from '../../words/trades.ts';
import type { Source } from '../../words/source.ts';

/** An acronym is no longer than this. */
const LONGEST_ACRONYM = 6;
/** Words between an article and the trade: `a Nepali mountain guide`. */
const LONGEST_TRADE = 5;

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
  const isAcronym = isOneWord && (tokens.flags[first]! & FLAG.allCaps) !== 0 && tokens.end[first]! - tokens.start[first]! <= LONGEST_ACRONYM;
  return isAcronym || (!isOneWord && holdsAcronym(tokens, name)) ? 'organisation' : 'unknown';
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

/** Initials of a person are fewer, in capitals (`JD Lund`), and so are the letters of an honour behind a name. */
const SHORTEST_ACRONYM = 3;
const LONGEST_OPENING = 4;

/**
 * Does a name begin or end with a body's initials: `Greater Marsh RTA`, `HSE Carrick`? Not where all words are in capitals, as in headlines, nor before a given name, whose paper or
 * club the initials are (`WDTN Ann Lee`).
 */
function holdsAcronym(tokens: Tokens, { words }: Name): boolean {
  const { flags, start, end } = tokens;
  const isAcronym = (word: number): boolean => {
    const letters = end[word]! - start[word]!;
    // `W.A.D. Lund`
    if (isInitial(tokens, word)) return false;
    // `BRIGHT Lund says`: papers open a report with a word in capitals, whatever it is.
    return (flags[word]! & FLAG.allCaps) !== 0 && letters >= SHORTEST_ACRONYM && letters <= (flags[word]! & FLAG.paragraphStart ? LONGEST_OPENING : LONGEST_ACRONYM);
  };
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.every((word) => flags[word]! & FLAG.allCaps)) return false;
  return (isAcronym(first) && !isGivenName(tokens, words[1]!)) || (isAcronym(last) && !isGivenName(tokens, first));
}

/** `Prisca, who`, `Govan, 42,`: only people are spoken of so. */
function isFollowedAsPerson(source: Source, to: number): boolean {
  const { tokens, lexicon } = source;
  const { who } = lexicon.phrases;
  const { start, end, hash, kind } = tokens;
  if (who.has(hash[to]!)) return true;
  return isComma(source, to) && (who.has(hash[to + 1]!) || (kind[to + 1] === KIND.number && end[to + 1]! - start[to + 1]! < 3 && isComma(source, to + 2)));
}

/** Is a given name told alone: `a baker named Emma`? */
const isNamedByGiven = (source: Source, { from }: Mention, start: number): boolean =>
  source.lexicon.trades.naming.has(source.tokens.hash[from - 1]!) && isGivenName(source.tokens, start);

/** `a mountain guide named Tenzin`: whoever is called so by a noun for somebody with an indefinite article; where a verb of naming goes on it is one (`a judge called Telvex “a scam”`). */
function isSomebodyNamed(source: Source, { from, to }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  const noun = from - 2;
  if (noun < 0 || !lexicon.trades.naming.has(tokens.hash[from - 1]!) || !(isRoleNoun(source, noun) || isGeneric(source, noun) || looksLikeTrade(source, noun))) return false;
  if (tokens.kind[to] !== KIND.punctuation && !(bits[to]! & (WORD.subordinator | WORD.preposition)) && !isAnyVerb(source, to)) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_TRADE); i--) if (bits[i]! & WORD.determiner) return lexicon.trades.indefinite.has(tokens.hash[i]!);
  return false;
}

/** Learns kind, gender, age and offices of a named entity from one of its mentions, whose name begins at token `start` (-1 where it was found as no name): from the words before the name, what follows it, the title's gender, the given name. */
export function learnTraits(source: Source, entity: Entity, mention: Mention, start: number): void {
  const { tokens, bits, lexicon } = source;
  const { name } = entity;
  for (let i = mention.from; i < start; i++) {
    if (bits[i]! & OFFICE) {
      addRole(entity, tokens.hash[i]!);
      addRole(entity, tokens.tailHash[i]!);
      if (entity.kind === 'unknown') entity.kind = 'person';
    } else if (!(bits[i]! & WORD.determiner)) addModifier(entity, tokens.hash[i]!);
  }
  if (entity.kind === 'organisation') return;
  entity.age ||= ageBehind(source, mention.to);
  if (entity.kind === 'unknown' && (isFollowedAsPerson(source, mention.to) || isSomebodyNamed(source, mention))) entity.kind = 'person';
  if (mention.gender === 'f' || mention.gender === 'm') {
    entity.gender = mention.gender;
    entity.kind = 'person';
  }
  if (entity.gender !== null || !name || (name.words.length < 2 && !isNamedByGiven(source, mention, start))) return;
  const first = name.words[0]!;
  if (isGivenName(tokens, first)) entity.kind = 'person';
  // `Ruggero Rossi`, before he is known to be somebody: of the endings those that names share with adjectives.
  const mayBePerson = lexicon.papers.asRomance && 'ao'.includes(tokens.text[tokens.end[first]! - 1]!);
  entity.given = givenOf(source, first, entity.kind === 'person' || mayBePerson);
}

/** What a given name suggests by the list, or if `guess` by its ending; `null` for nothing. */
export function givenOf(source: Source, i: number, guess: boolean): Entity['given'] {
  const listed = listedGender(source.tokens, i, source.lexicon.given);
  const gender = listed ?? (guess ? guessedGender(wordAt(source, i)) : null);
  return gender && { gender, listed: listed !== null };
}
