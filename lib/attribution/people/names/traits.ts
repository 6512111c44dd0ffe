import { KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { ageBehind } from '../ages.ts';
import { addModifier, addRole, type Entity } from '../entity.ts';
import { guessedGender, isGivenName, listedGender } from '../../words/given-names.ts';
import { isAnyVerb, isComma, isRoleNoun, wordAt } from '../../words/kinds.ts';
import { isGeneric, looksLikeTrade } from '../../words/trades.ts';
import type { Source } from '../../words/source.ts';

/** Words between an article and the trade: `a Nepali mountain guide`. */
const LONGEST_TRADE = 5;

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
