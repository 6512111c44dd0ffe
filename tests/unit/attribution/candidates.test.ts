import { describe, expect, it } from 'vitest';
import { prepare, type Context } from '../../../lib/attribution/context.ts';
import { FEATURES, PAIR, WIDTH, tabulate } from '../../../lib/attribution/features/index.ts';
import { bestCues } from '../../../lib/attribution/features/quotation.ts';
import { byte, distance, signed } from '../../../lib/attribution/features/row.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';

function contextOf(text: string, code = 'en'): Context {
  const language = languageOf(code);
  const tokens = tokenise(text);
  return prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), loadModel().cues);
}

const words = ({ mentions, tokens }: Context, list: ArrayLike<number>): string[] => Array.from(list, (m) => tokens.text.slice(mentions[m]!.start, mentions[m]!.end));

describe('candidatesOf', () => {
  it('takes mentions on both sides, in text order, and none from inside long quotations', () => {
    const context = contextOf('Ruth Calloway met Tom Bellweather. “Hanna Ortiz has told us all about the plan,” she said to Ann Lee.');
    expect(words(context, context.candidates[0]!)).toEqual(['Ruth Calloway', 'Tom Bellweather', 'she', 'Ann Lee']);
  });

  it('takes a far subject of its own sentence, but not of the next', () => {
    const towns = 'the mayor of Arle, the mayor of Brigg, the mayor of Corle, the mayor of Deal, the mayor of Eld and the mayor of Frome';
    const far = contextOf(`“A scandal” was what awaited ${towns}, according to Ruth Calloway.`);
    expect(words(far, far.candidates[0]!)).toContain('Ruth Calloway');
    const next = contextOf(`“A scandal” was what awaited ${towns}. It rained, according to Ruth Calloway.`);
    expect(words(next, next.candidates[0]!)).not.toContain('Ruth Calloway');
  });

  it.each([
    ['whom a German genitive hangs on somebody', 'Das sagte eine Helferin der Deutschen Nordbahn: „Uns fehlt alles.“', ['eine Helferin der Deutschen Nordbahn']],
    ['or on a body', 'Das Ministerium der Nordischen Union sprach von „Unsinn“.', ['Das Ministerium der Nordischen Union']],
  ])('leaves out %s', (_, text, expected) => {
    const context = contextOf(text, 'de');
    expect(words(context, context.candidates[0]!)).toEqual(expected);
  });

  it.each([
    ['whoever has the title', 'Das sagte der Präsident der Nordischen Staaten Jonas Berg: „Uns fehlt alles.“', 'Nordischen Staaten Jonas Berg'],
    ['whose words these are', 'Nach Angaben der Nordpress AG ist es „gut“.', 'Nordpress AG'],
    ['whose paper it is', 'Die Mitteilung der Nordpress AG spricht von „Unsinn“.', 'Nordpress AG'],
  ])('keeps %s', (_, text, expected) => {
    const context = contextOf(text, 'de');
    expect(words(context, context.candidates[0]!)).toContain(expected);
  });

  it('gives all parts of one quotation the same reach', () => {
    const context = contextOf('“We have waited.\n\n“Now we sail,” Ruth Calloway said.');
    expect(context.reach[1]).toBe(context.reach[0]);
    expect(words(context, context.candidates[0]!)).toContain('Ruth Calloway');
  });

  it('lets a label begin a new quotation', () => {
    const context = contextOf('“MARSH: We have waited for eleven years.\n\n“LEE: And now we sail at last, do we not?”');
    expect(context.reach[1]).not.toBe(context.reach[0]);
    expect(
      words(
        context,
        context.reach.map(({ label }) => label),
      ),
    ).toEqual(['MARSH', 'LEE']);
  });
});

describe('scoreCues', () => {
  it('finds the verb of speech beside a quotation and nothing in the quotation', () => {
    const context = contextOf('“He said we would sail on Monday,” Ruth Calloway told the council.');
    const { after } = bestCues(context, 0);
    expect(context.tokens.text.slice(context.tokens.start[after], context.tokens.end[after])).toBe('told');
    expect(Math.max(...context.cues.subarray(0, context.spans[0]!.to))).toBe(0);
  });
});

describe('the case of a mention', () => {
  const caseOf = (text: string, code: string, name: string): number => {
    const context = contextOf(text, code);
    const { candidate, rows } = tabulate(context, loadModel().words);
    const row = [...candidate].findIndex((m) => m >= 0 && words(context, [m])[0]!.endsWith(name));
    return rows[row * WIDTH + FEATURES.indexOf('m.case')]!;
  };

  it.each([
    ['cannot be a subject’s behind an oblique article before the title', 'Sie warf dem Minister Jonas Berg vor, „nie da“ zu sein.', 2],
    ['and adjectives', 'Dabei griff sie den früheren Bremer Bürgermeister Jonas Berg an: „Er war nie da.“', 2],
    ['is a phrase’s behind a preposition', 'Vor dem früheren Bremer Bürgermeister Jonas Berg sagte sie: „Er war nie da.“', 3],
    ['can be a subject’s behind another article', 'Der frühere Bremer Bürgermeister Jonas Berg sagte: „Ich war da.“', 1],
    ['is not known without one', 'Jonas Berg sagte: „Ich war da.“', 0],
  ])('%s', (_kind, text, expected) => {
    expect(caseOf(text, 'de', 'Jonas Berg')).toBe(expected);
  });
});

describe('tabulate', () => {
  const context = contextOf('“We sail in May,” Ruth Calloway told Tom Bellweather. “Nobody asked us,” said Hanna Ortiz.');
  const table = tabulate(context, loadModel().words);

  it('gives each quotation nobody and then its candidates, the likeliest by words first', () => {
    expect([...table.first]).toHaveLength(3);
    for (let q = 0; q < 2; q++) expect(table.candidate[table.first[q]!]).toBe(-1);
    expect(words(context, [table.candidate[1]!])).toEqual(['Ruth Calloway']);
    expect(words(context, [...table.candidate.subarray(table.first[1]! + 1)]).sort()).toEqual(['Hanna Ortiz', 'Ruth Calloway']);
    const score = FEATURES.indexOf('l.score');
    for (let q = 0; q < 2; q++) {
      const scores = Array.from({ length: table.first[q + 1]! - table.first[q]! - 1 }, (_, k) => table.rows[(table.first[q]! + 1 + k) * WIDTH + score]!);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('gives each candidate a row, with the side that it stands on', () => {
    expect(table.rows).toHaveLength(table.candidate.length * WIDTH);
    expect(FEATURES[PAIR]).toBe('p.side');
    const sides = Array.from(table.candidate, (_, row) => table.rows[row * WIDTH + PAIR]);
    expect(sides[0]).toBe(2);
    expect(sides[1]).toBe(1);
  });

  it('names every column once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });
});

describe('bytes', () => {
  it('keep small distances, coarsen long ones and never leave their range', () => {
    expect([0, 5, 32, 40, 1e9, -3].map(distance)).toEqual([0, 5, 32, 34, 255, 0]);
    expect([-5, 7.9, 300].map(byte)).toEqual([0, 7, 255]);
    expect([-200, 0, 200].map(signed)).toEqual([0, 128, 255]);
  });
});
