import { describe, expect, test } from 'vitest';
import { bySpeaker, countSpeakers, countWords } from '../../../entrypoints/rooms/by-speaker.ts';
import { rowsOf, runsOf } from '../../../entrypoints/rooms/rows.ts';
import { speakerColours } from '../../../lib/highlight/index.ts';
import type { PageState, ShownQuotation } from '../../../lib/messages/page-state.ts';
import { articleOf, attributionOf } from '../../articles.ts';

const names = ['Ruth Adeyemi', 'Émile Roux'];
const attribution = attributionOf(articleOf(), '“That is late enough.”');

function quotationOf(id: string, text: string, person: number | null): ShownQuotation {
  const speaker = person === null ? null : { ...attribution.speaker!, person, name: names[person]!, role: null };
  return { id, text, state: person === null ? 'unknown' : 'stated', attribution: { ...attribution, speaker }, clip: null };
}

const page: Pick<PageState, 'people' | 'quotations'> = {
  people: names.map((name) => ({ name, role: name === 'Émile Roux' ? 'lock keeper' : null, kind: 'person', gender: null, mentions: [] })),
  quotations: [quotationOf('q1', '“Two words”', 0), quotationOf('q2', '“nobody’s”', null), quotationOf('q3', '“These are five words here”', 1), quotationOf('q4', '“a b”', 0)],
};

describe('quotations by speaker', () => {
  const groups = bySpeaker(page);

  test('stand under whoever says most, the unknown last', () => {
    expect(groups.map(({ name, quotations }) => [name, quotations.map(({ id }) => id)])).toEqual([
      ['Émile Roux', ['q3']],
      ['Ruth Adeyemi', ['q1', 'q4']],
      [null, ['q2']],
    ]);
  });

  test('have shares of the words that make a whole', () => {
    expect(groups.map(({ share }) => share)).toEqual([0.5, 0.4, 0.1]);
  });

  test('have the colours of the page', () => {
    const colours = speakerColours(page.quotations.map((quotation) => quotation.attribution));
    for (const { person, order } of groups) expect(order).toBe(person === null ? null : colours.get(person)! - 1);
  });

  test('are counted', () => {
    expect(countSpeakers(page)).toEqual({ named: 3, speakers: 2 });
    expect(bySpeaker({ people: [], quotations: [] })).toEqual([]);
  });
});

describe('the rows of the list', () => {
  const groups = bySpeaker(page);
  const keys = (search: string, unknownFirst = false) => rowsOf(groups, { search, unknownFirst }).map(({ key }) => key);

  test('are a heading and its quotations, speaker by speaker', () => {
    expect(keys('')).toEqual(['speaker-1', 'q3', 'speaker-0', 'q1', 'q4', 'speaker-unknown', 'q2']);
    expect(keys('', true).slice(0, 2)).toEqual(['speaker-unknown', 'q2']);
  });

  test('are found by words of the quotation or its speaker, without accents or case', () => {
    expect(keys('WORDS')).toEqual(['speaker-1', 'q3', 'speaker-0', 'q1']);
    expect(keys('emile')).toEqual(['speaker-1', 'q3']);
    expect(keys('emile two')).toEqual([]);
    expect(keys('keeper five')).toEqual(['speaker-1', 'q3']);
    const abroad = bySpeaker({ people: [], quotations: [quotationOf('q1', '“Die Straße nach Łódź”', null)] });
    expect(rowsOf(abroad, { search: 'strasse lodz', unknownFirst: false })).toHaveLength(2);
  });

  test('are cut into runs of one speaker, wherever the view begins', () => {
    const rows = rowsOf(groups, { search: '', unknownFirst: false }).map((row, index) => ({ row, index }));
    expect(runsOf(rows.slice(1, 5)).map(({ speaker, rows: run }) => [speaker.name, run.length])).toEqual([
      ['Émile Roux', 1],
      ['Ruth Adeyemi', 3],
    ]);
  });
});

test.each([
  ['“Don’t stop, well-known friend”', 4],
  ['', 0],
  ['«Ça va?»', 2],
  ['“水を守る”', 4],
  ['€42 million', 2],
])('%s has %i words', (text, words) => expect(countWords(text)).toBe(words));
