import { describe, expect, it } from 'vitest';
import { de } from '../../../../lib/attribution/language/de.ts';
import { en } from '../../../../lib/attribution/language/en.ts';
import type { Language } from '../../../../lib/attribution/language/types.ts';
import { WORD } from '../../../../lib/attribution/words/bits.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { hashWord, tokenise } from '../../../../lib/quotation/tokens.ts';

function tag(word: string, language: Language = de()) {
  const tokens = tokenise(`so ${word} dort`);
  const bits = tagWords(tokens, lexiconOf(language));
  return { bits: bits[1]!, tail: tokens.tailHash[1]! };
}

describe('compounds', () => {
  it('tags a compound as the listed noun at its end, and keeps that noun as its tail', () => {
    const { bits, tail } = tag('Hafensprecherin');
    expect(bits & WORD.title).not.toBe(0);
    expect(bits & WORD.feminine).not.toBe(0);
    expect(tail).toBe(hashWord('sprecherin'));
  });

  it('knows listed nouns in other cases', () => {
    expect(tag('Ministeriums').bits & WORD.organisation).not.toBe(0);
    expect(tag('Berichten').bits).toBe(lexiconOf(de()).words.get(hashWord('berichten')));
    expect(tag('Polizeiberichten').bits & WORD.document).not.toBe(0);
  });

  it('tells common nouns by their endings', () => {
    expect(tag('Vermessung').bits & WORD.noun).not.toBe(0);
    expect(tag('Tapferkeit').bits & WORD.noun).not.toBe(0);
  });

  it('takes no surname or word in small letters for a compound', () => {
    expect(tag('Holzmann').bits).toBe(0);
    expect(tag('Deichgraf').bits).toBe(0);
    expect(tag('vermessung').bits).toBe(0);
  });

  it('takes the longest listed ending', () => {
    // `Agentur` and `Nachrichtenagentur` are both listed.
    expect(tag('Seenachrichtenagentur').tail).toBe(hashWord('nachrichtenagentur'));
  });

  it('leaves other languages alone', () => {
    expect(tag('Harborspokesman', en()).bits).toBe(0);
  });
});
