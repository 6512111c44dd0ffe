import { FLAG } from '../../quotation/index.ts';
import { isGivenName } from '../words/given-names.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { hasSmallTail } from '../words/compounds.ts';
import { isPartOfVerb } from '../words/participles.ts';
import { hasOneEnding, isAnyVerb, isArticle, isCapital, isHonorific, isColon, isCueVerb, isWholeWord, startsSentence } from '../words/kinds.ts';
import { afterParticles, isManyOf, nameEnd } from './name-ends.ts';
import { isAuxiliaryName, isBodyOfOffice, isCommonOpening, isHeadlinePreposition, isMerelyFirst, isNewPlace, isOfficeOfBody } from './name-openings.ts';
import { isClosed, isGiven, isInnerCapital, opensSentence, type Scan } from './scan.ts';
import { opensAsKind } from '../words/body-kinds.ts';

/** Names: runs of words with capitals, with the titles before them. */

/** Small nouns between where somebody is from and the name: `French telecoms company Lund`. */
const MOST_NOUNS = 3;

/** The name that starts at token `i`, with titles that have a capital, or `null`. `nameFrom` is the first word after titles. */
export function nameAt(scan: Scan, i: number): { to: number; nameFrom: number } | null {
  if (!isCapital(scan, i) || !mayOpenName(scan, i)) return null;
  const to = nameEnd(scan, i);
  return isNoName(scan, i, to) ? null : { to, nameFrom: nameStart(scan, i, to) };
}

/** First token of the titles and trades in small letters before a name: `former` is not one, `spokeswoman` is. */
export function titleStart(scan: Scan, name: number, floor: number): number {
  // `le délégué CGT` is somebody of that body, not called by it.
  if (scan.lexicon.papers.smallOffices && scan.tokens.flags[name]! & FLAG.allCaps && !isCapital(scan, name + 1)) return name;
  let from = name;
  while (from > floor && !startsSentence(scan, from) && scan.bits[from - 1]! & OFFICE && !isCapital(scan, from - 1) && !isPartOfVerb(scan, from - 1)) from--;
  return from;
}

/** May a name begin with the capital at `i`? Pronouns and small words that open a sentence have theirs from that. */
function mayOpenName(scan: Scan, i: number): boolean {
  const word = scan.bits[i]!;
  if (word & WORD.pronoun || isHeadlinePreposition(scan, i) || isOfficeOfBody(scan, i)) return false;
  return !isClosed(scan, i) || !opensSentence(scan, i) || (word & WORD.calendar) !== 0 || isAuxiliaryName(scan, i) || isNewPlace(scan, i);
}

/** Is the run of capitals from `i` to `to` something else than a name? */
function isNoName(scan: Scan, i: number, to: number): boolean {
  if (isLink(scan, to - 1) || isAnnouncement(scan, i, to) || isFieldOfTwo(scan, i)) return true;
  const isOneWord = to === i + 1;
  // `M. le maire`
  if (isOneWord && isHonorific(scan, i) && scan.lexicon.grammar.nounFirst && isArticle(scan, to)) return true;
  // `wrote on X`
  const isOneLetter = isOneWord && scan.tokens.end[i]! - scan.tokens.start[i]! === 1;
  if (isOneLetter || isOneOfPeople(scan, i, to) || (isOneWord && isOrigin(scan, i))) return true;
  if (!opensSentence(scan, i)) return false;
  if (isOneWord && isManyOf(scan, i)) return true;
  if (isOneWord && ((isCommonOpening(scan, i) && !isCueVerb(scan, to)) || isBodyOfOffice(scan, i))) return true;
  return scan.lexicon.grammar.subjectBehindVerb && isMerelyFirst(scan, i, to);
}

/** Where the name proper begins in the run of capitals from `from` to `to`: behind titles (`President Ann Lee`), at its last word at the latest. */
function nameStart(scan: Scan, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && !isBody(scan, at) && isBeforeName(scan, at, to)) at++;
  return to - from === 3 && isPeople(scan, from) ? at + 1 : at;
}

/** Is the word at `i` a title or the like, none of the name that goes on to `to`? */
function isBeforeName(scan: Scan, i: number, to: number): boolean {
  if (scan.bits[i]! & OFFICE && !isNamesake(scan, i) && !opensBody(scan, i, to)) return true;
  if (opensAsKind(scan, i) || !isWholeWord(scan, i)) return true;
  // `PSV-icoon Ann Lee`: a compound that goes on small behind its hyphen is none of the name.
  return scan.lexicon.grammar.compoundNouns && hasSmallTail(scan.tokens, i);
}

/** `wethouder Wonen en Zorg Ann Lee`: the first or second of two fields between a small office and a given name. */
function isFieldOfTwo(scan: Scan, i: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (!lexicon.grammar.compoundNouns) return false;
  const first = lexicon.phrases.and.has(tokens.hash[i - 1] ?? 0) ? i - 2 : i;
  return (bits[first - 1]! & OFFICE) !== 0 && lexicon.phrases.and.has(tokens.hash[first + 1]!) && isGiven(scan, first + 3);
}

/** `le Nantais Tiphène Brock`, `la Malienne Oumou Sy`: behind a determiner the first of three capitals, with the ending of a people or town, is none of the name. */
function isPeople(scan: Scan, i: number): boolean {
  const { lexicon, tokens, bits } = scan;
  if (!(bits[i - 1]! & WORD.determiner)) return false;
  return (bits[i]! & ~WORD.calendar) === 0 && (tokens.flags[i]! & FLAG.allCaps) === 0 && hasOneEnding(scan, i, lexicon.romanceLike.peoples);
}

/** `the Scot`, `a South African`: somebody told by where they are from, whom the phrase calls, and no name. */
function isOneOfPeople({ tokens, bits, lexicon }: Scan, i: number, to: number): boolean {
  if (!(bits[i - 1]! & WORD.determiner) || tokens.flags[i]! & FLAG.sentenceStart) return false;
  return lexicon.epithets.peoples.has(tokens.hash[to - 1]!) && (to === i + 1 || (to === i + 2 && lexicon.epithets.ofPeoples.has(tokens.hash[i]!)));
}

/** `Danish side Lund United`, `Swiss engineering giant Lund`: the word for a people before small nouns and a name says where that one is from. */
function isOrigin(scan: Scan, i: number): boolean {
  if (scan.bits[i] !== WORD.calendar || isGivenName(scan.tokens, i)) return false;
  let noun = i + 1;
  while (noun - i <= MOST_NOUNS && isWholeWord(scan, noun) && !isCapital(scan, noun) && !isClosed(scan, noun) && !isAnyVerb(scan, noun)) noun++;
  return noun > i + 1 && isInnerCapital(scan, noun);
}

/** `READ MORE`: capitals throughout, and a small word at the end. */
const isLink = ({ tokens, bits }: Scan, last: number): boolean => (tokens.flags[last]! & FLAG.allCaps) !== 0 && (bits[last]! & WORD.functionWord) !== 0;

/** `Also Read:`, `WATCH:`: what announces the words behind the colon that it opens a paragraph with. */
const isAnnouncement = (scan: Scan, from: number, to: number): boolean =>
  isColon(scan, to) &&
  ((((scan.tokens.flags[from]! | (scan.tokens.flags[from - 1] ?? 0)) & FLAG.paragraphStart) !== 0 && scan.lexicon.announcing.has(scan.tokens.hash[to - 1]!)) ||
    endsCaption(scan, to));

/** Longest label of somebody who speaks, in words. */
const LONGEST_LABEL = 2;

/** `A BRIDGE AT LAST: “We waited.”`: more words in capitals than a label has, none of them a given name, open a paragraph before the colon at `to`: that is what a picture is called. */
function endsCaption(scan: Scan, to: number): boolean {
  for (let i = to - 1; i >= 0 && scan.tokens.flags[i]! & FLAG.allCaps && !isGiven(scan, i); i--) if (scan.tokens.flags[i]! & FLAG.paragraphStart) return to - i > LONGEST_LABEL;
  return false;
}

/** Bodies are called by their noun, then what they are or what they are for: `la Guardia Civil`, though `guardia` is somebody's office, too, `el Ministerio de Cultura`. */
export function isBody(scan: Scan, i: number): boolean {
  if (!scan.lexicon.grammar.bodyNounFirst || !(scan.bits[i]! & WORD.organisation) || !isCapital(scan, i) || opensAsKind(scan, i)) return false;
  const next = afterParticles(scan, i + 1);
  return isInnerCapital(scan, next) && !isGiven(scan, next);
}

/** Kinds of bodies whose nouns are nobody's surname. */
const FORMAL: ReadonlySet<string | undefined> = new Set(['firm', 'authority', 'association']);

/** `General Motors`, `Justice Department`: what is a title elsewhere opens the name of a body that ends as bodies do, and not as surnames (`Judge Church`); not before somebody's name (`President Ann Lee Industries`). */
function opensBody(scan: Scan, i: number, to: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (!(bits[to - 1]! & WORD.organisation) || !FORMAL.has(lexicon.epithets.bodyWords.get(tokens.hash[to - 1]!))) return false;
  return !isGivenName(tokens, i + 1);
}

/** A given name that is a noun for a person, too, and no title: `Guy Lee`. */
const isNamesake = ({ tokens, bits }: Scan, i: number): boolean => !(bits[i]! & WORD.title) && isGivenName(tokens, i);
