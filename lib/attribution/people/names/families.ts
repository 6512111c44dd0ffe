import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import { isComma } from '../../words/kinds.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';
import { agreesInGender, couldBePerson } from '../attention/fits.ts';
import { CERTAIN, NEAR, isPerson, type Clustered, type ShortFor } from './clustered.ts';

/** Two of a family by one surname: `the elder Lee`, and `Ms Lund` where only a Don Lund was named in full. */

/**
 * `the elder Lee`: whoever was brought in last as somebody's relation and may be called so (`her mother, Ann,`, `his brother Don Lee`), since the one whom the text is about is `Lee` alone. Where the
 * relation may not (`his son, Don Lee,`) the other of two of the surname. -1 for nobody.
 */
export function elderOrYounger(clustered: Clustered, index: number, { from, words }: Name): number {
  const { source, names, entityOf } = clustered;
  const { hash } = source.tokens;
  const { elder, younger, definite } = source.lexicon.phrases;
  const isElder = elder.has(hash[from - 1] ?? 0);
  if (!(isElder || younger.has(hash[from - 1] ?? 0)) || !definite.has(hash[from - 2] ?? 0)) return -1;
  for (let m = index - 1; m >= Math.max(0, index - NEAR); m--) {
    const name = names[m];
    if (!name) continue;
    const noun = relationNoun(source, name);
    if (noun >= 0) return mayBeOlder(source, noun, isElder) ? entityOf[m]! : otherOfTwo(clustered, hash[words[0]!]!, entityOf[m]!);
  }
  return -1;
}

/** The other of the two people of a surname; -1 where there are not two. */
function otherOfTwo(clustered: Clustered, surname: number, first: number): number {
  const { entities, known } = clustered;
  const people = known.surnames.get(surname).filter((id) => couldBePerson(entities[id]!));
  return people.length === 2 && people.includes(first) ? people.find((id) => id !== first)! : -1;
}

/** May a relation be the elder of two, or without `isElder` the younger: `father` and `older brother` the elder, `son` the younger, `wife` and `brother` either? */
function mayBeOlder({ tokens, lexicon }: Source, noun: number, isElder: boolean): boolean {
  const { kin, offspring } = lexicon.trades;
  const { elder, younger } = lexicon.phrases;
  const word = tokens.hash[noun]!;
  if (offspring.has(word)) return !isElder;
  if (kin.get(word)!.some((owner) => offspring.has(owner))) return isElder;
  return !(isElder ? younger : elder).has(tokens.hash[noun - 1] ?? 0);
}

/** `Ann and Don Lund`: may a name share the surname of the next, before which it stands with `and`? */
export const mayShareSurname = ({ tokens, lexicon }: Source, { to }: Name, next: Name): boolean =>
  next.words.length > 1 && next.from === to + 1 && lexicon.phrases.and.has(tokens.hash[to]!);

/**
 * `Ms Lund` where nobody of the surname is a woman by name: whoever shares it with the next (`Ann and Don Lund`), or was brought in last as a relation by a given name alone (`Don Lund and his wife, Ann,`). `null` for
 * nobody.
 */
export function ofFamily(clustered: Clustered, index: number, name: Name): ShortFor | null {
  const { mentions, entities, known } = clustered;
  const { gender } = mentions[index]!;
  const surname = clustered.source.tokens.hash[name.words[0]!]!;
  if ((gender !== 'f' && gender !== 'm') || !known.surnames.get(surname).some((id) => isPerson(entities[id]!))) return null;
  const sharing = known.families.get(surname).find((id) => agreesInGender(entities[id]!, mentions[index]!));
  if (sharing !== undefined) return { entity: sharing, sure: CERTAIN.titled };
  const relation = relationBefore(clustered, index, gender);
  return relation >= 0 && entities[relation]!.name!.words.length === 1 ? { entity: relation, sure: CERTAIN.given } : null;
}

/** Whoever was brought in last before that mention as somebody's relation, if of that gender (`her mother, Ann,`); -1 for nobody. */
function relationBefore(clustered: Clustered, index: number, gender: 'f' | 'm'): number {
  const { source, names, entityOf } = clustered;
  for (let m = index - 1; m >= Math.max(0, index - NEAR); m--) {
    const noun = names[m] ? relationNoun(source, names[m]!) : -1;
    if (noun >= 0) return source.bits[noun]! & (gender === 'f' ? WORD.feminine : WORD.masculine) ? entityOf[m]! : -1;
  }
  return -1;
}

/** The noun for a relation right before a name, or before its comma: `her mother, Ann`, not `Uncle Dan`; -1 without one. */
function relationNoun(source: Source, { from }: Name): number {
  const { hash, flags } = source.tokens;
  const noun = from - (isComma(source, from - 1) ? 2 : 1);
  return source.lexicon.trades.kin.has(hash[noun] ?? 0) && !(flags[noun]! & FLAG.capital) ? noun : -1;
}
