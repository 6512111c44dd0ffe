import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markSpan, markTerms } from '../../../../lib/collection/search/index.ts';
import { fold, indexForms } from '../../../../lib/collection/search/words.ts';

const lit = (pieces: { text: string; lit: boolean }[]) => pieces.filter((piece) => piece.lit).map(({ text }) => text);

describe('marking what was searched for', () => {
  test.each([
    ['Herring, herrings and HERRING', ['herring'], ['Herring', 'HERRING']],
    ['L’économie d’abord', ['economie'], ['L’économie']],
    ['港口的人保护港口', ['港 口'], ['港口', '港口']],
    ['人人人', ['人 人'], ['人人人']],
    ['港口', ['港', '口'], ['港口']],
    ['nothing here', ['herring'], []],
    ['naïve', ['naive'], ['naïve']],
  ])('%s', (text, terms, wanted) => expect(lit(markTerms(text, new Set(terms)))).toEqual(wanted));

  test('the pieces together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
        const pieces = markTerms(text, new Set(words.flatMap(indexForms)));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('lighting a quotation in its paragraph', () => {
  test('where it stands', () =>
    expect(markSpan('He said “no” twice.', { start: 8, end: 12 })).toEqual([
      { text: 'He said ', lit: false },
      { text: '“no”', lit: true },
      { text: ' twice.', lit: false },
    ]));
  test('at the beginning', () => expect(markSpan('“No.”', { start: 0, end: 5 })).toEqual([{ text: '“No.”', lit: true }]));
  test('nowhere', () => expect(markSpan('Other words', null)).toEqual([{ text: 'Other words', lit: false }]));
});

test.each([
  ['Straße', 'strasse'],
  ['ŁÓDŹ', 'lodz'],
  ['ﬁsh', 'fish'],
  ['İstanbul', 'istanbul'],
])('%s is folded to %s', (word, folded) => expect(fold(word)).toBe(folded));
