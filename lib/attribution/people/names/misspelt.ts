import type { Tokens } from '../../../quotation/index.ts';
import { isComma } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { isAged } from '../ages.ts';
import type { Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { apposition } from '../roles/apposition.ts';

/** Shorter surnames are too easily another's: `Lee`, `Lea`. */
const SHORTEST = 5;
/** So many people are looked through. */
const MOST_PEOPLE = 128;

/**
 * `Sweeny` where the text has `Ann Sweeney`: whose surname the word is but for one slip of the pen, if it is one person's; -1 for nobody's. Not a given name (`Marsha` beside `Ann Marsh`), nor whom an age or apposition
 * brings in (`said Hansen, the captain`).
 */
export function misspeltSurname(source: Source, entities: readonly Entity[], { words: [word], to }: Name): number {
  const { tokens } = source;
  const form = wordOf(tokens, word!);
  if (form.length < SHORTEST || isGivenName(tokens, word!) || (isComma(source, to) && (isAged(source, to) || apposition(source, to + 1)))) return -1;
  let found = -1;
  for (let id = 0; id < Math.min(entities.length, MOST_PEOPLE); id++) {
    const { kind, name } = entities[id]!;
    if (kind !== 'person' || !name || name.words.length < 2 || !isSlip(form, wordOf(tokens, name.words.at(-1)!))) continue;
    if (found >= 0) return -1;
    found = id;
  }
  return found;
}

const wordOf = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

/** Are the words the same between their first and last letter but for one letter too many, too few or another, or two that have changed places? Whatever ends otherwise is another name: `Petrova`, `Martino`, `the Lunds`. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || b.length < SHORTEST) return false;
  let from = 1;
  while (from < a.length && a[from] === b[from]) from++;
  let left = 0;
  while (left < Math.min(a.length, b.length) - from && a.at(-1 - left) === b.at(-1 - left)) left++;
  const [inA, inB] = [a.slice(from, a.length - left), b.slice(from, b.length - left)];
  return (inA.length + inB.length < 3 && left > 0) || (inA.length === 2 && inA === [...inB].reverse().join(''));
}
