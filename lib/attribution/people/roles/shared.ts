import { hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { phraseStart } from './phrase-start.ts';
import { startsWithDeterminer } from './phrase-words.ts';
import { endsWith, isAnd, isCapital, isClose, isComma, isInnerStop, isOpen, isWord, startsSentence, wordAt } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** Tokens between a title in the plural and the last name that shares it. */
const REACH = 16;

/** `Former presidents Ann Lee and Dan Cole`, `Sens. Ann Lee (Ky.) and Dan Cole`, `two engineers, Ann Lee and Dan Cole`: the office in the plural in front of a list of names, for the one at `name`. */
export function roleShared(source: Source, name: number, to: number): Role | null {
  for (let i = name; i > 0 && name - i < REACH && !startsSentence(source, i); i--) {
    const before = isInnerStop(source, i - 1) ? i - 2 : i - 1;
    // `said the engineers, Ann Lee said`: behind a comma only a list of names is theirs.
    const listed = isCapital(source, i) || (isComma(source, i) && (hasAnd(source, i, name) || isAnd(source, to)));
    if (isPluralOffice(source, before)) return listed ? trimmedRole(source, behindNumber(source, phraseStart(source, before)), before + 1, SCORE.shared) : null;
    const goesOn = isCapital(source, i - 1) || isAnd(source, i - 1) || isComma(source, i - 1) || isOpen(source, i - 1) || isClose(source, i - 1) || isInnerStop(source, i - 1);
    if (!goesOn) return null;
  }
  return null;
}

function hasAnd(source: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAnd(source, i)) return true;
  return false;
}

/** `presidents`, `Sens.`, `engineers`; whose somebody is (`rivals`) and of which party are no offices. */
function isPluralOffice(source: Source, i: number): boolean {
  if (!isWord(source, i) || !endsWith(source, i, 's')) return false;
  const singular = hashWord(wordAt(source, i).slice(0, -1).toLowerCase());
  const word = source.lexicon.words.get(singular);
  if (word & WORD.title) return true;
  const { relations } = source.lexicon.trades;
  const party = source.lexicon.epithets.parties.has(singular) || (isCapital(source, i) && !startsSentence(source, i));
  return (word & WORD.role) !== 0 && !(word & (WORD.pronoun | WORD.determiner)) && !party && !relations.has(singular);
}

/** Start of the phrase behind its number: `engineers` of `two engineers`. */
function behindNumber(source: Source, from: number): number {
  let at = from;
  while (startsWithDeterminer(source, at)) at++;
  return at;
}
