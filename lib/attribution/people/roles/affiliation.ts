import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../../words/given-names.ts';
import { opensClause } from './ends.ts';
import { endsAsPresent, isCapital, isEnd, isOwnerEnding, isVerb, isWord, joinsFirm } from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import type { Source } from '../../words/source.ts';
import { SCORE } from './scores.ts';

const CLOSED = WORD.preposition | WORD.determiner | WORD.pronoun | WORD.subordinator | WORD.functionWord;

/** Where it stands beside the name of somebody: right behind, behind a comma, or behind an age, where a place is where somebody lives. */
type Place = 'beside' | 'apart' | 'aged';

/** `of Harbour Watch`, `from Leeds`, `at the University of York`: what the preposition at token `at` says somebody to be of. */
export function affiliation(source: Source, at: number, place: Place): Role | null {
  const { bits, tokens, lexicon } = source;
  const { affiliating, origins, looseAffiliating, streets } = lexicon.phrases;
  const preposition = tokens.hash[at]!;
  if (!affiliating.has(preposition)) return null;
  const nature = bits[at + 1]! & WORD.determiner ? at + 2 : at + 1;
  const name = behindNature(source, nature);
  const isDescribed = name > nature;
  if (isDescribed && place === 'apart' && !isCapital(source, name)) return unnamedBody(source, nature);
  if (isSmallBody(source, at, nature, name)) return trimmedRole(source, at + 1, name, SCORE.affiliation);
  if (!isCapital(source, name) || isDate(source, name)) return null;
  const { to, isBody } = readName(source, at, nature, name);
  // `Ann Lee, with the Harbour Council calling her bold`
  if (endsAsPresent(source, to)) return null;
  // `from Ann Lee`, `with Ann Lee`: somebody else.
  if (!isBody && (isGivenName(tokens, name) || isDescribed || (place === 'beside' && looseAffiliating.has(preposition)))) return null;
  const role = trimmedRole(source, origins.has(preposition) ? at : at + 1, to, SCORE.affiliation);
  return role && { ...role, home: !isBody && (place === 'aged' || streets.has(tokens.hash[role.to - 1]!)) };
}

/** `fishing magazine` of `of the fishing magazine Harbour Light`: one past the small words from `from` on that say what the body is. */
function behindNature(source: Source, from: number): number {
  let i = from;
  while ((isWord(source, i) || isOwnerEnding(source, i)) && !isCapital(source, i) && !isVerb(source, i) && !(source.bits[i]! & CLOSED)) i++;
  return i;
}

/** One past the words with capitals from `name` on, with small ones between (`University of York`), and whether any word of these, or before them from `nature` on, tells a body. */
function readName(source: Source, at: number, nature: number, name: number): { to: number; isBody: boolean } {
  const { bits, tokens } = source;
  const isGiven = isGivenName(tokens, name);
  // `of the non-partisan Harbour Report`
  const bodyWords = name > nature ? WORD.organisation | WORD.document : WORD.organisation;
  let isBody = name > nature && isBodyBetween(source, nature, name);
  let i = name;
  for (; i - at < LONGEST_ROLE && !isEnd(source, i); i++) {
    if (joinsFirm(source, i)) continue;
    const isSmall = (bits[i]! & (WORD.preposition | WORD.determiner | WORD.particle)) !== 0;
    const isOwner = isOwnerEnding(source, i);
    if (!isCapital(source, i) && !isSmall && !isOwner) break;
    // `with Ann Lee of Harbour Watch`
    if (isGiven && !isBody && bits[i]! & WORD.preposition) break;
    if (isSmall && !isOwner && !isCapital(source, i + 1) && !isCapital(source, i + 2)) break;
    isBody ||= (bits[i]! & bodyWords) !== 0;
  }
  return { to: i, isBody };
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
