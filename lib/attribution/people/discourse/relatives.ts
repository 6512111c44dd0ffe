import type { Mention } from '../../mention.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { hostOrSelf, type SoFar } from '../entity.ts';

/** Whom a relative pronoun takes up: what stands right before it. */

/** Mentions looked through for what ends right before another: several may end there, one in the other. */
const NEAR = 4;
/** Comma, hyphen and dashes. */
const PAUSES = new Set([0x2c, 0x2d, 0x2013, 0x2014]);

/** `a message that said`: the entity of what stands right before the mention of that index, which is `that`; -1 where it is another pronoun (`He knows that`). */
export const beforeThat = ({ mentions, entityOf }: SoFar, index: number): number => (mentions[index - 1]?.to === mentions[index]!.from ? entityOf[index - 1]! : -1);

/** The entity of what ends right before a relative pronoun, a comma or a dash aside; -1 for none. `which`: the pronoun means no person. */
export function beforeRelative(soFar: SoFar, index: number, which: boolean): number {
  const { source, mentions, entityOf } = soFar;
  const { from } = mentions[index]!;
  const end = from > 0 && PAUSES.has(source.tokens.code[from - 1]!) ? from - 1 : from;
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) {
    if (mentions[k]!.to !== end) continue;
    // `Ann Lee, head of Harbour Works, which`
    if (which) return entityOf[k]!;
    const people = beforePlace(soFar, k);
    return people >= 0 ? people : entityOf[hostOrSelf(soFar, k)]!;
  }
  return -1;
}

/** `voters across the country, who`: the people before the preposition, if what stands behind it is none; -1 otherwise. */
function beforePlace({ source, mentions, entityOf }: SoFar, index: number): number {
  const { from, kind } = mentions[index]!;
  if ((kind !== 'description' && kind !== 'organisation') || isOfPeople(source, mentions[index]!) || !(source.bits[from - 1]! & WORD.preposition)) return -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) if (mentions[k]!.to === from - 1) return isOfPeople(source, mentions[k]!) ? entityOf[k]! : -1;
  return -1;
}

const isOfPeople = ({ bits }: Source, { head }: Mention): boolean => (bits[head]! & (OFFICE | WORD.group)) !== 0;
