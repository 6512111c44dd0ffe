import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG, KIND, hashWord, textOf, tokenise, type Tokens } from '../../../lib/quotation/tokens.ts';

const words = (tokens: Tokens): string[] => Array.from({ length: tokens.count }, (_, i) => textOf(tokens, i, i + 1));
const flagged = (tokens: Tokens, flag: number): string[] => words(tokens).filter((_, i) => tokens.flags[i]! & flag);

describe('tokenise', () => {
  it('cuts words, marks and punctuation', () => {
    expect(words(tokenise('“We sail,” she said.'))).toEqual(['“', 'We', 'sail', ',', '”', 'she', 'said', '.']);
  });

  it('cuts clitics off but leaves negations and apostrophes in names whole', () => {
    expect(words(tokenise("Ortiz's boat didn't sink; they're O'Brien’s."))).toEqual(['Ortiz', "'s", 'boat', "didn't", 'sink', ';', 'they', "'re", "O'Brien", '’s', '.']);
  });

  it('takes an opening mark or an accent between letters for an apostrophe, as some type it', () => {
    expect(words(tokenise('Ortiz‘s boat didn`t sink. It´s ‘fine’.'))).toEqual(['Ortiz', '‘s', 'boat', 'didn`t', 'sink', '.', 'It', '´s', '‘', 'fine', '’', '.']);
    expect(tokenise('didn´t').hash[0]).toBe(hashWord("didn't"));
  });

  it('cuts the elided article of French and Italian', () => {
    expect(words(tokenise("l’homme qu'il a vu, L'homme d’hier"))).toEqual(['l’', 'homme', "qu'", 'il', 'a', 'vu', ',', "L'", 'homme', 'd’', 'hier']);
  });

  it('keeps initials, decimals and hyphenated words in one piece', () => {
    expect(words(tokenise('J. K. Marsh of the U.S. paid 1,250.75 to a well-known lawyer'))).toEqual([
      'J.',
      'K.',
      'Marsh',
      'of',
      'the',
      'U.S.',
      'paid',
      '1,250.75',
      'to',
      'a',
      'well-known',
      'lawyer',
    ]);
  });

  it('takes two single marks typed for one double mark as a double mark', () => {
    const tokens = tokenise("''Go,'' he said.");
    expect(words(tokens)[0]).toBe("''");
    expect(tokens.kind[0]).toBe(KIND.doubleMark);
  });

  it('starts sentences after a stop and its closing marks, not after abbreviations', () => {
    expect(flagged(tokenise('Mr. Marsh left. “Why?” he asked. “No.” Then Gov. Ruiz spoke.'), FLAG.sentenceStart)).toEqual(['Mr', '“', '“', 'Then']);
  });

  it('ends a sentence behind the network X, not behind an initial', () => {
    const tokens = tokenise('She wrote on X. The ferry of J. Ortiz sank.');
    expect(words(tokens).filter((_word, i) => tokens.flags[i]! & FLAG.sentenceStart)).toEqual(['She', 'The']);
  });

  it('starts paragraphs at blank lines and after short or finished lines, not where a line only wraps', () => {
    const text = `A heading\nA first line that is long enough to look like it was wrapped\nin the middle of a sentence. The end.\nNext\n\nLast`;
    expect(flagged(tokenise(text), FLAG.paragraphStart)).toEqual(['A', 'A', 'Next', 'Last']);
    expect(flagged(tokenise(`${'Many words without an end '.repeat(6)}\nNext`), FLAG.paragraphStart)).toEqual(['Many', 'Next']);
  });

  it('hashes a word as `hashWord` does, in any case and with either apostrophe', () => {
    const tokens = tokenise("DIDN’T didn't SPD-Chef");
    expect(tokens.hash[0]).toBe(hashWord("didn't"));
    expect(tokens.hash[1]).toBe(hashWord("didn't"));
    expect(tokens.tailHash[2]).toBe(hashWord('chef'));
  });

  it.each([
    ['Chinese', '我等。她说：“好。”他走了。“走？”', ['我', '等', '。', '她', '说', '：', '“', '好', '。', '”', '他', '走', '了', '。', '“', '走', '？', '”'], ['我', '她', '“']],
    ['Japanese', '橋はハーバー橋だ。「はい」', ['橋', 'は', 'ハーバー', '橋', 'だ', '。', '「', 'は', 'い', '」'], ['橋', '「']],
    ['Arabic', 'ماذا قال؟ نعم، قال.', ['ماذا', 'قال', '؟', 'نعم', '،', 'قال', '.'], ['ماذا', 'نعم']],
    ['Hindi', 'पुल खुला। सब आए।', ['पुल', 'खुला', '।', 'सब', 'आए', '।'], ['पुल', 'सब']],
  ])('knows the stops of %s, and that a sentence begins behind them', (_language, text, expected, opening) => {
    const tokens = tokenise(text);
    expect(words(tokens)).toEqual(expected);
    expect(flagged(tokens, FLAG.sentenceStart)).toEqual(opening);
  });

  it('covers any string without overlap, losing nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('"', '“', '”', "'", '’', '.', ' ', '\n', 'A', 'b', '-', ':', '\ud800', '\udc00', '1', ',', '。', '我', '「', 'ー', '؟') }),
        ),
        (text) => {
          const { count, start, end } = tokenise(text);
          let at = 0,
            between = '';
          for (let i = 0; i < count; i++) {
            between += start[i]! >= at && end[i]! > start[i]! ? text.slice(at, start[i]) : 'overlap';
            at = end[i]!;
          }
          expect(between + text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
        },
      ),
    );
  });

  it('numbers sentences and paragraphs without gaps, rising', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '!', ' ', '\n', 'A', 'b', '”', '(', '。', '我', '“') }), (text) => {
        const { count, sentence, paragraph, flags } = tokenise(text);
        for (let i = 1; i < count; i++) {
          expect(sentence[i]! - sentence[i - 1]!).toBe(flags[i]! & FLAG.sentenceStart ? 1 : 0);
          expect(paragraph[i]! - paragraph[i - 1]!).toBe(flags[i]! & FLAG.paragraphStart ? 1 : 0);
        }
      }),
    );
  });
});
