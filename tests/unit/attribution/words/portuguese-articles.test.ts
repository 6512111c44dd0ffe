import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { WORD } from '../../../../lib/attribution/words/bits.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';

/** What the last `a` of a text is tagged as. */
function tagOfA(text: string): string {
  const tokens = tokenise(text);
  const bits = tagWords(tokens, lexiconOf(languageOf('pt')));
  let at = -1;
  for (let i = 0; i < tokens.count; i++) if (/^a$/i.test(text.slice(tokens.start[i], tokens.end[i]))) at = i;
  return [bits[at]! & WORD.determiner ? 'article' : '', bits[at]! & WORD.preposition ? 'preposition' : ''].filter(Boolean).join(' or ');
}

describe('Portuguese a', () => {
  it.each([
    ['disse a federação', 'article'],
    ['disse a mulher', 'article'],
    ['disse a PSP', 'article'],
    ['disse a Polícia Marítima', 'article'],
    ['da fábrica, a Norvale', 'article'],
    ['A Norvale calou-se', 'article'],
    ['disse a um jornal', 'preposition'],
    ['disse a ela', 'preposition'],
    ['disse a jornalistas', 'preposition'],
    ['disse a João', 'preposition'],
    ['disse a pescador', 'preposition'],
    ['voltou a fazer', 'preposition'],
    ['que a chamou', ''],
    ['chegou a Valmar', 'article or preposition'],
    ['disse a Maria', 'article or preposition'],
  ])('%s: %s', (text, tag) => {
    expect(tagOfA(text)).toBe(tag);
  });
});

it('a Portuguese verb is one with the pronoun that hangs on it', () => {
  const tokens = tokenise('perguntou-lhe guarda-chuva');
  const bits = tagWords(tokens, lexiconOf(languageOf('pt')));
  expect([...bits].map((word) => (word & WORD.cueVerb) !== 0)).toEqual([true, false]);
});
