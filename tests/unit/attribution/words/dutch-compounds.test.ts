import { describe, expect, it } from 'vitest';
import { nl } from '../../../../lib/attribution/language/nl.ts';
import { OFFICE, WORD } from '../../../../lib/attribution/words/bits.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { hashWord, tokenise } from '../../../../lib/quotation/tokens.ts';

/** What the lists say of the token with that number in a text. */
function tag(text: string, i: number) {
  const tokens = tokenise(text);
  const bits = tagWords(tokens, lexiconOf(nl()));
  return { bits: bits[i]!, tail: tokens.tailHash[i]! };
}

describe('Dutch compounds', () => {
  it.each([
    ['a small word', 'toen sprak havenwoordvoerder', 2],
    ['what opens a sentence', 'Havenwoordvoerder', 0],
    ['what goes on small behind its hyphen', 'toen sprak GVB-woordvoerder', 2],
  ])('are tagged as the noun that they end with: %s', (_, text, i) => {
    const { bits, tail } = tag(text, i);
    expect(bits & OFFICE).not.toBe(0);
    expect(tail).toBe(hashWord('woordvoerder'));
  });

  it('leave a name alone: inside a sentence, or at its start if it has a capital inside another', () => {
    expect(tag('toen sprak Rietdirecteur', 2).bits).toBe(0);
    expect(tag('Rietdirecteur zweeg. Toen sprak Rietdirecteur', 0).bits).toBe(0);
  });

  it('tell women, bodies and several', () => {
    expect(tag('de havenvoorzitster', 1).bits & WORD.feminine).not.toBe(0);
    expect(tag('de zeilvereniging', 1).bits & WORD.organisation).not.toBe(0);
    expect(tag('de havenmeesters en bewakers', 3).bits & WORD.group).not.toBe(0);
  });

  it('tell members by the letters of their party, and scholars by their ending', () => {
    expect(tag('toen sprak ZWP’er', 2).bits & OFFICE).not.toBe(0);
    expect(tag('de schelpoloog', 1).bits & OFFICE).not.toBe(0);
    expect(tag('de schelpologe', 1).bits & WORD.feminine).not.toBe(0);
  });

  it('are none where a word only ends so', () => {
    expect(tag('haar schouders', 1).bits).toBe(0);
    expect(tag('een kleine reorganisatie', 2).bits).toBe(0);
  });
});
