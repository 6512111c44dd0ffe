import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../../words/given-names.ts';
import { opensClause } from './ends.ts';
import { endsAsPresent, isCapital, isEnd, isOwnerEnding, isVerb, isWord, joinsFirm } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import type { Source } from '../../words/source.ts';
import { SCORE } from './scores.ts';

const CLOSED = WORD.preposition | WORD.determiner | WORD.pronoun | WORD.subordinator | WORD.functionWord;

/**
 * `of Harbour Watch`, `from Leeds`, `at the University of York`: the preposition at token `at`, then capitalised words. `place`: right beside the name, set apart by a comma, or by an age, behind which a place is where
 * somebody lives.
 */
export function affiliation(source: Source, at: number, place: 'beside' | 'apart' | 'aged'): Role | null {
  const { bits, tokens, lexicon } = source;
  const { affiliating, origins, looseAffiliating, streets } = lexicon.phrases;
  if (!affiliating.has(tokens.hash[at]!)) return null;
  let i = at + 1;
  if (bits[i]! & WORD.determiner) i++;
  const nature = i;
  // `of the fishing magazine Harbour Light`: what the body is.
  while ((isWord(source, i) || isOwnerEnding(source, i)) && !isCapital(source, i) && !isVerb(source, i) && !(bits[i]! & CLOSED)) i++;
  const described = i > nature;
  if (described && place === 'apart' && !isCapital(source, i)) return unnamedBody(source, nature);
  if (isSmallBody(source, at, nature, i)) return trimmedRole(source, at + 1, i, SCORE.affiliation);
  if (!isCapital(source, i) || isDate(source, i)) return null;
  const given = isGivenName(tokens, i);
  let body = described && isBodyBetween(source, nature, i);
  for (; i - at < LONGEST_ROLE && !isEnd(source, i); i++) {
    if (joinsFirm(source, i)) continue;
    const small = (bits[i]! & (WORD.preposition | WORD.determiner | WORD.particle)) !== 0 || isOwnerEnding(source, i);
    if (!isCapital(source, i) && !small) break;
    // `with Ann Lee of Harbour Watch`
    if (given && !body && bits[i]! & WORD.preposition) break;
    if (small && !isOwnerEnding(source, i) && !isCapital(source, i + 1) && !isCapital(source, i + 2)) break;
    // `of the non-partisan Harbour Report`
    body ||= (bits[i]! & (described ? WORD.organisation | WORD.document : WORD.organisation)) !== 0;
  }
  // `Ann Lee, with the Harbour Council calling her bold`
  if (endsAsPresent(source, i)) return null;
  // `from Ann Lee`, `with Ann Lee`: somebody else.
  if (!body && (given || described || (place === 'beside' && looseAffiliating.has(tokens.hash[at]!)))) return null;
  const role = trimmedRole(source, origins.has(tokens.hash[at]!) ? at : at + 1, i, SCORE.affiliation);
  return role && { ...role, home: !body && (place === 'aged' || streets.has(tokens.hash[role.to - 1]!)) };
}

/** `from Monday`, not `of the American Tide Association`, though the calendar's list has peoples, too. */
const isDate = (source: Source, i: number): boolean =>
  (source.bits[i]! & WORD.calendar) !== 0 && !(isCapital(source, i + 1) && source.lexicon.names.calendarPeoples.has(source.tokens.hash[i]!));

/** `Ana Ruiz, del sindicato de enseñanza`: a body without a name, up to the end of its clause. */
function unnamedBody(source: Source, from: number): Role | null {
  const { bodyOf } = source.lexicon.phrases;
  if (!bodyOf.has(source.tokens.hash[from - 1]!) && !bodyOf.has(source.tokens.hash[from - 2]!)) return null;
  if (!(source.bits[from]! & WORD.organisation)) return null;
  let i = from + 1;
  while (i - from < LONGEST_ROLE && isWord(source, i) && !isVerb(source, i) && !opensClause(source, i)) i++;
  return isEnd(source, i) ? trimmedRole(source, from, i, SCORE.affiliation) : null;
}

/** `of the engineers' union`: small words up to a noun for a body, which ends them, and something before it that tells which one, where nouns are written in one the first part of the same word (`van de bewonersvereniging`). */
function isSmallBody(source: Source, at: number, nature: number, end: number): boolean {
  const { bits, tokens, lexicon } = source;
  if (isCapital(source, end) || !(bits[end - 1]! & WORD.organisation)) return false;
  if (end === nature + 1) return tokens.hash[nature] !== tokens.tailHash[nature];
  return lexicon.phrases.of.has(tokens.hash[at]!);
}

/** Does the noun right before a name say that it is a body's; where nouns stand before their adjectives any of these words (`de la asociación vecinal El Prado`)? */
function isBodyBetween({ bits, lexicon }: Source, from: number, to: number): boolean {
  for (let i = lexicon.grammar.nounFirst ? from : to - 1; i < to; i++) if (bits[i]! & WORD.organisation) return true;
  return false;
}
