import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../lib/page/types.ts';
import { findEchoes } from '../../../lib/quotation/echoes.ts';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';

const STYLE = { double: [['“', '”']], single: [['‘', '’']] } as const;

/** For each quotation of the blocks the index of the one that it repeats. */
function echoes(parts: readonly [BlockKind, string][]): number[] {
  let at = 0;
  const blocks = parts.map(([kind, words], source): Block => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length, kind, source };
  });
  const tokens = tokenise(parts.map(([, words]) => words).join('\n\n'));
  return [...findEchoes(tokens, pairQuotations(tokens, STYLE, blocks), blocks)];
}

describe('echoes', () => {
  it('finds a headline’s words in a longer quotation of the text', () => {
    expect(
      echoes([
        ['headline', 'Mayor: ‘a total mess’'],
        ['paragraph', 'Orr said: “It is a total mess, all of it.”'],
      ]),
    ).toEqual([1, -1]);
  });

  it('finds the very same words, whatever marks they are in, and points from the headline to the text', () => {
    expect(
      echoes([
        ['headline', 'Mayor: ‘mess’'],
        ['paragraph', 'Orr called it a “mess”.'],
      ]),
    ).toEqual([1, -1]);
  });

  it('finds a pull quote before and after what it repeats', () => {
    expect(
      echoes([
        ['blockquote', 'We go now, all of us.'],
        ['paragraph', '“We go now, all of us,” said Orr.'],
        ['caption', 'Orr: “all of us”'],
      ]),
    ).toEqual([1, -1, 1]);
  });

  it('asks for four words in running text, and leaves equal ones alone', () => {
    expect(
      echoes([
        ['paragraph', 'She said: “It is over.”'],
        ['paragraph', 'He said: “It is over for all of us.”'],
      ]),
    ).toEqual([-1, -1]);
    expect(
      echoes([
        ['paragraph', 'She called it “over for all of” them.'],
        ['paragraph', 'He said: “It is over for all of us.”'],
      ]),
    ).toEqual([1, -1]);
    expect(
      echoes([
        ['paragraph', 'She said: “It is over now.”'],
        ['paragraph', 'He said: “It is over now.”'],
      ]),
    ).toEqual([-1, -1]);
  });
});
