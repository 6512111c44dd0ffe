import { isComma, wordAt } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { isAged } from '../ages.ts';
import type { Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { roleInApposition } from '../roles/apposition.ts';

/** Shorter surnames are too easily another's: `Lee`, `Lea`. */
const SHORTEST = 5;
/** So many entities are looked through. */
const MOST_ENTITIES = 128;

/**
 * `Sweeny` where the text has `Ann Sweeney`: the only person whose surname the word is but for one slip of the pen; -1 for nobody. Given names are no slips (`Marsha` beside `Ann Marsh`), nor is whoever an age or
 * apposition brings in (`said Hansen, the captain`).
 */
export function misspeltSurname(source: Source, entities: readonly Entity[], { words: [word], to }: Name): number {
  const form = wordAt(source, word!);
  if (form.length < SHORTEST || isGivenName(source.tokens, word!) || (isComma(source, to) && (isAged(source, to) || roleInApposition(source, to + 1)))) return -1;
  let found = -1;
  for (let id = 0; id < Math.min(entities.length, MOST_ENTITIES); id++) {
    const { kind, name } = entities[id]!;
    if (kind !== 'person' || !name || name.words.length < 2 || !isSlip(form, wordAt(source, name.words.at(-1)!))) continue;
    if (found >= 0) return -1;
    found = id;
  }
  return found;
}

/** Are two words the same but for one letter too many, too few or another, or two that have changed places, neither at the beginning nor the end? Whatever ends otherwise is another name: `Petrova`, `Martino`, `the Lunds`. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || b.length < SHORTEST) return false;
  let from = 1;
  while (from < a.length && a[from] === b[from]) from++;
  let alike = 0;
  while (alike < Math.min(a.length, b.length) - from && a.at(-1 - alike) === b.at(-1 - alike)) alike++;
  const [inA, inB] = [a.slice(from, a.length - alike), b.slice(from, b.length - alike)];
  return (inA.length + inB.length < 3 && alike > 0) || (inA.length === 2 && inA === [...inB].reverse().join(''));
}
