import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isAnd, isCapital, isComma, isCueVerb, isEnd, isRoleNoun, isVerb, isWord } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Lists with commas inside one office: `finance, trade and tourism minister`, `minister for trade, ports and fish`. */

/** Words of one item of a list (`Science, Technology, and Society Program`), and items of one list. */
const ITEM = 5;
/** How far behind a comma a list's noun may stand. */
const REACH = 10;

/** Does the list go on behind its comma to a role noun, in small words without a verb? */
export function listGoesOn(source: Source, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    if (isRoleNoun(source, i)) return true;
    if (isVerb(source, i) || isCapital(source, i) || !(isWord(source, i) || isComma(source, i))) return false;
  }
  return false;
}

/** Where the list that the comma at `comma` goes on with ends (`of Science, Technology, and Society`, `for trade, ports and fish`); `comma` without one. */
export function listEnd(source: Source, comma: number): number {
  const capital = isCapital(source, comma - 1);
  let i = comma;
  let items = 0;
  while (items < ITEM) {
    if (isComma(source, i)) i++;
    const final = isAnd(source, i);
    if (final) i++;
    const from = i;
    while (i - from < ITEM && isItem(source, i, capital)) i++;
    if (i === from) return comma;
    items++;
    if (final) return items > 1 && (isEnd(source, i) || isCueVerb(source, i)) ? i : comma;
  }
  return comma;
}

/** May the word be part of a list's item, with a capital as the first item had or without? */
function isItem(source: Source, i: number, capital: boolean): boolean {
  if (!isWord(source, i) || isRoleNoun(source, i) || isVerb(source, i)) return false;
  if (capital) return isCapital(source, i) && !isGivenName(source.tokens, i);
  return !isCapital(source, i) && (source.bits[i]! & ~(WORD.organisation | WORD.document | WORD.noun)) === 0;
}
