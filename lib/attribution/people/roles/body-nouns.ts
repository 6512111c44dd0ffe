import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { isAdjectiveBehind } from './head.ts';
import { opensClause } from './ends.ts';
import { isCapital, isComma, isEnd, isOwnerEnding, isVerb, isWord, startsSentence } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { kindOfBody, opensAsKind } from '../../words/body-kinds.ts';

/** Nouns beside a name that tell that it is a body's: before it, behind its comma, and before its comma. */

/** Adjectives between noun and name. */
const ADJECTIVES = 2;

/**
 * The noun in small letters by which a report tells that the name at token `name` is a body's: `the charity Harbour Watch`, `la organización Voces Libres`, where a body has its noun first also before a comma (`La empresa adjudicataria, Obras Duero,`). Its
 * token; -1 without one. German has its own way (`hosts.ts`).
 */
export function bodyNoun(source: Source, name: number): number {
  const { bits, lexicon } = source;
  if (lexicon.grammar.capitalNouns || name < 1 || isGivenName(source.tokens, name)) return -1;
  const behindComma = lexicon.grammar.bodyNounFirst && isComma(source, name - 1);
  const last = behindComma ? name - 2 : name - 1;
  let noun = last;
  while (noun > 0 && last - noun < ADJECTIVES && !(bits[noun]! & WORD.organisation) && isAdjectiveBehind(source, noun)) noun--;
  if (!lexicon.grammar.nounFirst && kindOfBody(source, noun) === undefined) return -1;
  if (!(bits[noun]! & WORD.organisation) || (isCapital(source, noun) && !opensAsKind(source, noun))) return -1;
  // `escribió a este diario Ana Ruiz`
  if (!behindComma) return lexicon.romanceLike.these.has(source.tokens.hash[noun - 1]!) ? -1 : noun;
  // `En la empresa, Ana Ruiz`
  const subject = (bits[noun - 1]! & WORD.determiner) !== 0 && !((bits[noun - 1]! | (bits[noun - 2] ?? 0)) & WORD.preposition);
  return subject ? noun : -1;
}

/** What a body is, is worth less than an office. */
const NATURE = 2;
/** Tokens of what tells in English what a body is: `a left-wing campaign group`. */
const LONGEST = 7;

/**
 * `Marsh Futures, a harbour charity that …`: what a body whose name need not tell it is told to be behind the name, between an indefinite article and the noun for a body, which a comma, a relative clause or a
 * preposition closes. `null` without it, and for what may be somebody's name.
 */
export function bodyApposition(source: Source, { to, words }: Name): Role | null {
  const { tokens, bits, lexicon } = source;
  const { grammar, trades } = lexicon;
  // `St. Brendan’s, a hospital in Leeds,`
  const comma = isOwnerEnding(source, to) ? to + 1 : to;
  if (grammar.bodyNounFirst || !isComma(source, comma) || isGivenName(tokens, words[0]!)) return null;
  const from = comma + 1;
  if (!trades.indefinite.has(tokens.hash[from]!)) return null;
  for (let i = from + 1; i - from < LONGEST && isWord(source, i) && !isVerb(source, i); i++) {
    const noun = bits[i]! & WORD.organisation && !lexicon.names.lands.has(tokens.hash[i]!) && !isCapital(source, i);
    const closed = isEnd(source, i + 1) || opensClause(source, i + 1) || (bits[i + 1]! & WORD.preposition) !== 0;
    if (noun && closed) return trimmedRole(source, from, i + 1, NATURE);
    if (closed) return null;
  }
  return null;
}

/**
 * `The union, the Marsh Alliance, called …`: the noun for a body behind an article or owner that is set apart from its name by commas; its token, -1 without one, and in a row (`the union, Harbour Watch, and the
 * council`).
 */
export function bodyNounSetApart(source: Source, { from, to, words }: Name): number {
  const { tokens, bits, lexicon } = source;
  const comma = lexicon.phrases.definite.has(tokens.hash[from - 1] ?? 0) ? from - 2 : from - 1;
  if (lexicon.grammar.bodyNounFirst || comma < 2 || !isComma(source, comma) || !isComma(source, to) || kindOfBody(source, comma - 1) === undefined) return -1;
  if (isCapital(source, comma - 1) || isGivenName(tokens, words[0]!) || lexicon.phrases.and.has(tokens.hash[to + 1]!) || isCapital(source, to + 1)) return -1;
  let first = comma - 2;
  while (first > 0 && comma - first < LONGEST && !(bits[first]! & WORD.determiner) && !isOwnerEnding(source, first) && isWord(source, first)) first--;
  const definite = isOwnerEnding(source, first) || (bits[first]! & WORD.determiner && !lexicon.trades.indefinite.has(tokens.hash[first]!));
  return definite && !((bits[first - 1] ?? 0) & WORD.preposition && !startsSentence(source, first)) ? comma - 1 : -1;
}
