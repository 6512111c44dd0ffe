import { uint8 } from '../arrays.ts';
import type { Mention } from '../mention.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';

const SPEAKER = OFFICE | WORD.group | WORD.organisation;

/**
 * Which mentions hang by a preposition grown together with its article on a noun for somebody right before them, with all that lies in them: `da oposição` of `o líder da oposição`, `do hospital` of `a direção do hospital`.
 * They say who that one is and never speak themselves; behind another noun they may (`nas palavras da ministra`, `o relatório da comissão`).
 */
export function hangingMentions({ tokens, bits, lexicon }: Source, mentions: readonly Mention[]): Uint8Array {
  const hangs = uint8(mentions.length);
  /** One past the last noun for somebody so far, and past the last mention that hangs. */
  let speakerEnd = -1;
  let hangingEnd = -1;
  mentions.forEach(({ from, to, head }, m) => {
    if ((from === speakerEnd && lexicon.of.has(tokens.hash[from]!)) || to <= hangingEnd) {
      hangs[m] = 1;
      hangingEnd = Math.max(hangingEnd, to);
    }
    if (bits[head]! & SPEAKER) speakerEnd = Math.max(speakerEnd, to);
  });
  return hangs;
}
