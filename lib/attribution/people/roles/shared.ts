import { hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { phraseStart } from './phrase.ts';
import { isAnd, isCapital, isClose, isComma, isInnerStop, isOpen, isWord, made, startsSentence, wordAt, type Role, type Source } from './scan.ts';

/** Tokens between a title in the plural and the last name that shares it. */
const REACH = 16;
/** Less than what is said of one alone. */
const BASE = 1;

/** `Former presidents Ann Lee and Dan Cole`, `Sens. Ann Lee (Ky.) and Dan Cole`: the title in the plural in front of a list of names, for each. */
export function roleShared(source: Source, name: number): Role | null {
  for (let i = name; i > 0 && name - i < REACH && !startsSentence(source, i); i--) {
    const before = isInnerStop(source, i - 1) ? i - 2 : i - 1;
    if (isPluralTitle(source, before)) return isCapital(source, i) ? made(source, phraseStart(source, before), before + 1, BASE) : null;
    const listed = isCapital(source, i - 1) || isAnd(source, i - 1) || isComma(source, i - 1) || isOpen(source, i - 1) || isClose(source, i - 1) || isInnerStop(source, i - 1);
    if (!listed) return null;
  }
  return null;
}

/** `presidents`, `Sens.`; other plurals (`rivals`) are no titles. */
const isPluralTitle = (source: Source, i: number): boolean =>
  isWord(source, i) && wordAt(source, i).endsWith('s') && (source.lexicon.words.get(hashWord(wordAt(source, i).slice(0, -1).toLowerCase())) & WORD.title) !== 0;
