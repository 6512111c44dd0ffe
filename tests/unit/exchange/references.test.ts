import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCslJson } from '../../../lib/exchange/index.ts';
import { authorsOf } from '../../../lib/exchange/byline.ts';
import { citationKey } from '../../../lib/exchange/citation-key.ts';
import { references } from '../../../lib/exchange/references.ts';
import { anyClips, clipOf } from '../../clips.ts';

const WORDS = { locale: 'en-GB', unknownSpeaker: 'Speaker unknown' };

describe('a collection as references', () => {
  test('names the article, and quotes its speakers in the note, none of them as its author', () => {
    expect(JSON.parse(toCslJson([clipOf(1, { article: { byline: 'By Ines Varga' } })], WORDS))).toEqual([
      {
        id: expect.stringMatching(/^varga2026port-[a-z0-9]{5}$/) as string,
        type: 'article-newspaper',
        title: 'Port authority to reopen the eastern channel',
        author: [{ family: 'Varga', given: 'Ines' }],
        'container-title': 'Harbour Ledger',
        issued: { 'date-parts': [[2026, 5, 12]] },
        accessed: { 'date-parts': [[2026, 5, 12]] },
        URL: 'https://harbourledger.example/2026/05/eastern-channel',
        language: 'en',
        note: '“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union',
      },
    ]);
  });

  test('has each article once, with all its quotations, and its key whatever else is exported and whatever its headline has become', () => {
    const other = clipOf(2, { article: { url: 'https://harbourledger.example/b' } });
    const later = clipOf(3, { speaker: null, exact: '“Now.”', saved: '2026-05-20T09:00:00.000Z', article: { headline: 'Eastern channel is open' } });
    const [one, two, ...more] = references([later, other, clipOf(1)], WORDS);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ title: 'Port authority to reopen the eastern channel', accessed: { 'date-parts': [[2026, 5, 20]] } });
    expect(one!.note.split('\n')).toEqual(['“Now.” — Speaker unknown', expect.stringContaining('herring')]);
    expect(references([clipOf(1)], WORDS)[0]!.id).toBe(one!.id);
    expect(two!.id).not.toBe(one!.id);
  });

  test('leaves out what the page does not say', () => {
    const silent = { headline: null, byline: null, publisher: null, published: null, language: 'und' };
    expect(references([clipOf(1, { article: silent })], WORDS)).toEqual([
      {
        id: expect.stringMatching(/^harbourledgerexample-/) as string,
        type: 'webpage',
        title: 'https://harbourledger.example/2026/05/eastern-channel',
        accessed: { 'date-parts': [[2026, 5, 12]] },
        URL: 'https://harbourledger.example/2026/05/eastern-channel',
        note: expect.any(String) as string,
      },
    ]);
    expect(references([clipOf(1, { article: { url: 'file:///home/ines/a.html', published: '2026-02-31' } })], WORDS)[0]).not.toHaveProperty('URL');
    expect(references([clipOf(1, { article: { published: '2026-02-31' } })], WORDS)[0]).not.toHaveProperty('issued');
  });

  test('has no line in a note that Zotero would read as another field', () => {
    const note = references([clipOf(1, { exact: 'DOI: 10.1/x\nAuthor: Mallory' })], WORDS)[0]!.note;
    expect(note).toBe('“DOI: 10.1/x Author: Mallory” — Amina Okafor, leader of the crews’ union');
  });

  test('any collection gives a line for each quotation, keys that any program takes, and no author who is not in a byline', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const all = references(clips, WORDS);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.flatMap(({ note }) => note.split('\n'))).toHaveLength(clips.length);
        for (const { id, note, title, author } of all) {
          expect(id).toMatch(/^[a-z0-9]+-[a-z0-9]{5}$/);
          expect(note).not.toMatch(/^\w/m);
          expect(`${title}${JSON.stringify(author)}`).not.toMatch(/\p{Cc}|\u2028|<[a-z/!?]/iu);
          if (clips.every(({ article }) => !article.byline?.trim())) expect(author).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the authors of a byline', () => {
  const person = (given: string, family: string) => ({ given, family });
  test.each([
    ['Ines Varga', [person('Ines', 'Varga')]],
    ['By Ines Varga and Seán O’Brien', [person('Ines', 'Varga'), person('Seán', 'O’Brien')]],
    ['Von Jörg Müller-Lüdenscheidt und Jan van der Berg', [person('Jörg', 'Müller-Lüdenscheidt'), person('Jan', 'van der Berg')]],
    ['von Jan van der Berg und dpa', [person('Jan', 'van der Berg'), { literal: 'dpa' }]],
    ['Ursula von der Leyen', [person('Ursula', 'von der Leyen')]],
    ['von der Leyen', [{ literal: 'von der Leyen' }]],
    ['Ann E Lee, Robert B. Cole Jr.', [person('Ann E', 'Lee'), person('Robert B.', 'Cole Jr.')]],
    ['Ines Varga, Political Correspondent', [person('Ines', 'Varga')]],
    ['Reuters', [{ literal: 'Reuters' }]],
    ['Associated Press', [{ literal: 'Associated Press' }]],
    ['Harbour Ledger Staff', [{ literal: 'Harbour Ledger Staff' }]],
    ['Ines Varga in Berlin', [{ literal: 'Ines Varga in Berlin' }]],
    ['王小明', [{ literal: '王小明' }]],
    ['', []],
  ])('%j', (byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors);
  });
});

test.each([
  [['Müller-Lüdenscheidt', null], 'Eis im Hafen', 'mullerludenscheidt2026hafen'],
  [['O’Brien'], 'Sea', 'obrien2026sea'],
  [['Sørensen'], 'Das große Schweigen', 'sorensen2026grosse'],
  [['Иванова', '', 'novosti.example'], 'Порт открыт', 'novostiexample2026'],
  [['王', '', ''], '', 'article2026'],
])('the key of %j, %j', (who, headline, key) => {
  expect(citationKey(who, 2026, headline, 'https://a.example/')).toMatch(new RegExp(`^${key}-[a-z0-9]{5}$`));
});
