import { uint8 } from '../arrays.ts';
import type { Mention } from '../mention.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';

const SPEAKER = OFFICE | WORD.group | WORD.organisation;

/**
 * For each mention 1 where it hangs, else 0: by a preposition grown together with its article on a noun for somebody right before it (with all that lies in it): `da oposição` of `o líder da oposição`, `do hospital` of `a direção do hospital`, `al Bilancio` of `l’assessora al Bilancio`.
 * They say who that one is and never speak themselves; behind another noun they may (`nas palavras da ministra`, `o relatório da comissão`). In German the same in the genitive: `der Bahn` of `ein Sprecher der Bahn`,
 * but for whoever the whole phrase is the title of (`der Sprecher der Bahn Jan Berg`). `hostOf`: whose title or apposition each mention is part of.
 */
export function hangingMentions({ tokens, bits, lexicon }: Source, mentions: readonly Mention[], hostOf: Int32Array): Uint8Array {
  const hangs = uint8(mentions.length);
  /** One past the last phrase for somebody so far, and past the last mention that hangs. */
  let speakerEnd = -1;
  let hangingEnd = -1;
  /** The genitive of the last phrase for somebody. */
  let genitive = { from: -1, to: -1 };
  mentions.forEach(({ from, to, head }, m) => {
    const isAttribute =
      from === speakerEnd &&
      (lexicon.romanceLike.of.has(tokens.hash[from]!) || (lexicon.romanceLike.to.has(tokens.hash[from]!) && lexicon.trades.withFields.has(tokens.hash[from - 1]!)));
    const isInGenitive = from >= genitive.from && to <= genitive.to;
    if (isAttribute || isInGenitive || to <= hangingEnd) {
      hangs[m] = 1;
      hangingEnd = Math.max(hangingEnd, to);
    }
    if (!(bits[head]! & SPEAKER)) return;
    speakerEnd = Math.max(speakerEnd, to);
    const takesGenitive = to > head + 1 && lexicon.genitiveDeterminers.has(tokens.hash[head + 1]!);
    if (takesGenitive && mentions[hostOf[m]!]?.to !== to) genitive = { from: head + 1, to };
  });
  return hangs;
}
