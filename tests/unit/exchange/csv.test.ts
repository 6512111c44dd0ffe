import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, unguard } from '../../../lib/exchange/index.ts';
import { anyClips, clipOf } from '../../clips.ts';

/** The table as a program that knows nothing of ours reads it. */
function table(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, newline: '\r\n' }).data;
}

describe('a collection as CSV', () => {
  test('has a line a clip under the names of the columns', () => {
    const [row, ...more] = table(toCsv([clipOf(1, { tags: ['budget', 'dredging'], note: 'Ask again' })]));
    expect(more).toEqual([]);
    expect(row).toEqual({
      id: clipOf(1).id,
      quotation: '“Nobody asked us where the herring go in March,”',
      speaker: 'Amina Okafor',
      role: 'leader of the crews’ union',
      confidence: '0.97',
      basis: 'stated',
      kind: 'direct',
      headline: 'Port authority to reopen the eastern channel',
      byline: 'Ines Varga',
      publisher: 'Harbour Ledger',
      published: '2026-05-12',
      url: 'https://harbourledger.example/2026/05/eastern-channel',
      canonical_url: '',
      language: 'en',
      sentence: clipOf().context.sentence,
      paragraph: clipOf().context.paragraph,
      mention: 'Amina Okafor',
      cue: 'told',
      why: 'named',
      tags: 'budget; dredging',
      note: 'Ask again',
      saved: '2026-05-12T09:14:00.000Z',
      updated: '2026-05-12T09:14:00.000Z',
      corrected: 'false',
      origin: 'quotation',
      engine: '0.1.0',
    });
  });

  test('begins with a byte order mark and separates lines by CRLF', () => {
    const csv = toCsv([clipOf(1), clipOf(2)]);
    expect(csv.startsWith('\uFEFF"id","quotation",')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  test('leaves cells empty for a speaker that nobody knows', () => {
    expect(table(toCsv([clipOf(1, { speaker: null })]))[0]).toMatchObject({ speaker: '', role: '', confidence: '', basis: '' });
  });

  test.each([
    ['=HYPERLINK("http://evil.example";"open")'],
    ["+1+cmd|' /C calc'!A0"],
    ['-2+3'],
    ['@SUM(1,2)'],
    ['\t1+1'],
    ['\r1+1'],
    ['\n1+1'],
    ['  =1+1'],
    ['\v\r'],
    ['\u00A0@SUM(1)'],
    ['\uFEFF=1+1'],
    ['＝1+1'],
    ["'=1+1"],
    ["''-1"],
  ])('guards %j, and gives it back', (note) => {
    const cell = table(toCsv([clipOf(1, { note })]))[0]!.note!;
    expect(cell).toBe(`'${note}`);
    expect(unguard(cell)).toBe(note);
  });

  // Behind quotes that do not open it, a cell ends at each semicolon for a spreadsheet that separates by these.
  test.each([
    ["Late;=cmd|' /C calc'!A0;late", "Late;'=cmd|' /C calc'!A0;late"],
    ['One\n\n =1+1', "One\n\n' =1+1"],
    ['\n=1+1', "'\n'=1+1"],
    ["a;''+1\t@b", "a;'''+1\t'@b"],
  ])('guards %j where other spreadsheets begin a cell, and gives it back', (note, guarded) => {
    const cell = table(toCsv([clipOf(1, { note })]))[0]!.note!;
    expect(cell).toBe(guarded);
    expect(unguard(cell)).toBe(note);
  });

  test.each([['late; later - too late'], ['“= is a sign,” she said'], ["'It is late,' he said"], ["'"], ['5 - 3'], ['a@b.example'], ['']])('leaves %j alone', (note) => {
    expect(table(toCsv([clipOf(1, { note })]))[0]!.note).toBe(note);
  });

  test('has no cell that a spreadsheet would run, and loses nothing', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const rows = table(toCsv(clips));
        expect(rows).toHaveLength(clips.length);
        rows.forEach((row, index) => {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]|[;\t\r\n][^\S\t\r\n]*[=+\-@]/);
          const { exact, note, speaker, article, context } = clips[index]!;
          expect([row.quotation, row.note, row.speaker, row.headline, row.paragraph].map((cell) => unguard(cell!))).toEqual([
            exact,
            note,
            speaker?.name ?? '',
            article.headline ?? '',
            context.paragraph,
          ]);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
