import { KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isAdjectiveBehind } from '../roles/head.ts';
import { isPronoun, isRanking } from '../roles/phrase-words.ts';
import {
  endsWith,
  hasOneEnding,
  endsAsPast,
  endsAsPresent,
  endsWithOne,
  isAnd,
  isArticle,
  isCapital,
  isEnd,
  isInnerStop,
  isOpen,
  isOwnerEnding,
  isUnknownWord,
  isVerb,
  isWord,
  startsSentence,
  wordAt,
} from '../../words/kinds.ts';

/** Which words a phrase that hangs on a noun goes on over, and in front of which it can end. */

/** Nouns of the lists for whoever can speak. */
export const SPEAKER = OFFICE | WORD.group | WORD.organisation;
const CLOSED = WORD.preposition | WORD.determiner | WORD.subordinator | WORD.pronoun | WORD.auxiliary | WORD.functionWord | WORD.cueVerb;
/** Words of a phrase. */
const LONGEST = 6;
const AMPERSAND = 0x26;

/** Where the nouns and adjectives from token `from` on end; those of a `name` have capitals, but for an office behind it. */
export function nounsEnd(source: Source, from: number, name = false): number {
  let to = from;
  while (to - from < LONGEST && to < source.tokens.count && !startsSentence(source, to) && goesOnOver(source, to, from) && !(name && endsName(source, to))) to++;
  return to;
}

/** Does the phrase that begins at `from` go on over the token? */
function goesOnOver(source: Source, i: number, from: number): boolean {
  const { bits, tokens, lexicon } = source;
  if (tokens.kind[i] === KIND.number || isOwnerEnding(source, i)) return true;
  // `Mr. Lowe`, `Marr & Lowe`
  if (isInnerStop(source, i)) return isCapital(source, i + 1);
  if (tokens.code[i] === AMPERSAND) return isCapital(source, i + 1);
  if (!isWord(source, i) || (bits[i]! & WORD.calendar && !isOfPeople(source, i))) return false;
  if (isCapital(source, i) || isOwnerEnding(source, i - 1)) return true;
  // `o ministro de Minas e Energia`: one field of an office and another, not somebody else.
  if (joinsFields(source, i)) return true;
  const closed = (bits[i]! & CLOSED) !== 0 && !(bits[i]! & SPEAKER) && !isRanking(source, i);
  if (closed || (i > from && (isParticiple(source, i) || isVerbInS(source, i, from) || isVerbBehindNoun(source, i)))) return false;
  // Behind a noun stand its adjectives where it comes first, other words may be verbs, but for the noun of `maior mercado`.
  return i === from || (i === from + 1 && isRanking(source, from)) || !lexicon.grammar.nounFirst || isAdjectiveBehind(source, i);
}

/** Does the name of a body end before the word: one in small letters that is nobody’s office, joins no two of a name, and does not count (`3rd`)? */
const endsName = (source: Source, i: number): boolean =>
  isWord(source, i) && !isCapital(source, i) && !(source.bits[i]! & SPEAKER) && !isOwnerEnding(source, i) && !joinsFields(source, i) && !/\d/.test(wordAt(source, i));

/** Does `and` join two words with capitals of which the second is nobody's given name? */
const joinsFields = (source: Source, i: number): boolean => isAnd(source, i) && isCapital(source, i - 1) && isCapital(source, i + 1) && !isGivenName(source.tokens, i + 1);

/** `the European Council`, not `the council Tuesday`: of the list of days and peoples, what stands before another capital is of a people or faith. */
const isOfPeople = (source: Source, i: number): boolean => isCapital(source, i + 1);

/** `a letter from the insurers seen by the Star`, `a user from Leeds going by`: what a noun may have behind it, in English. */
function isParticiple(source: Source, i: number): boolean {
  const { forms } = source.lexicon;
  return isUnknownWord(source, i) && (endsAsPast(source, i) || endsAsPresent(source, i) || forms.seeing.has(source.tokens.hash[i]!));
}

/** `a man on a motorbike rides`, `the party holds`: behind `a` no noun stands in the plural, behind a body or person hardly one of no list. */
const isVerbInS = (source: Source, i: number, from: number): boolean =>
  (source.lexicon.trades.indefinite.has(source.tokens.hash[from - 1]!) || (source.bits[i - 1]! & SPEAKER) !== 0) &&
  isUnknownWord(source, i) &&
  hasOneEnding(source, i, source.lexicon.forms.present3) &&
  !endsWith(source, i, 'ss');

/** `een woordvoerder van Ajax speelde`, `van de gemeente dempte`: where no adjective stands behind its noun, which is written in one with what describes it, a small word of no list is a verb behind a name or a listed noun. */
function isVerbBehindNoun(source: Source, i: number): boolean {
  const { compoundNouns, capitalNouns } = source.lexicon.grammar;
  if (!compoundNouns || capitalNouns || !isUnknownWord(source, i)) return false;
  return isCapital(source, i - 1) || (source.bits[i - 1]! & SPEAKER) !== 0;
}

/** Can a phrase end in front of the token: the end of a clause, a verb, which an adverb may precede, a pronoun, another phrase? */
export function canEndBefore(source: Source, i: number): boolean {
  const { bits } = source;
  if (isEnd(source, i) || isOpen(source, i) || isLikelyVerb(source, i) || isPronoun(source, i)) return true;
  // `le Conseil d'Etat retire`: behind a noun a small word of no list that is no adjective is most likely its verb.
  if ((source.lexicon.grammar.nounFirst && isUnknownWord(source, i)) || isVerbBehindNoun(source, i)) return true;
  if (isAnd(source, i)) return false;
  // `las de zus van de dader een brief voor`: where nouns stand last in their phrases, an article opens the next one.
  if (isArticle(source, i)) return true;
  // `non esclude`, `la liquida`: behind a small word that opens a verb.
  if (source.lexicon.romanceLike.clitics.has(source.tokens.hash[i]!) || (bits[i]! & WORD.determiner && isVerb(source, i + 1))) return true;
  return (bits[i]! & (WORD.preposition | WORD.subordinator)) !== 0 || (bits[i] === WORD.functionWord && isLikelyVerb(source, i + 1));
}

/** A verb of the lists, or by its ending one of no list; a participle only if no noun follows, which it might describe. */
export function isLikelyVerb(source: Source, i: number): boolean {
  return isVerb(source, i) || (isUnknownWord(source, i) && (endsWithOne(source, i, source.lexicon.trades.verbs) || (isParticiple(source, i) && !isUnknownWord(source, i + 1))));
}
