import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRis } from '../../../lib/exchange/index.ts';
import { references } from '../../../lib/exchange/references.ts';
import { anyClips, clipOf } from '../../clips.ts';

const WORDS = { locale: 'en-GB', unknownSpeaker: 'Speaker unknown' };
type Record = [tag: string, value: string][];

/** As the format is described, and as liberal as Zotero, EndNote and rispy are together: any line break, one or two spaces, what begins no field goes on with the one before. */
function read(ris: string): Record[] {
  const records: Record[] = [];
  let open = false;
  for (const line of ris.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)) {
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'TY') records.push([]);
    if (tag === 'TY' || tag === 'ER') open = tag === 'TY';
    if (tag === 'ER') continue;
    if (tag && open) records.at(-1)!.push([tag, value]);
    else if (line.trim()) records.at(-1)!.at(-1)![1] += `\n${line}`;
  }
  expect(open).toBe(false);
  return records;
}

/** A text in all fields that a page fills. */
function staysInItsField(text: string): void {
  const speaker = { name: `a${text}`, role: text, confidence: null, basis: 'person' as const };
  const clip = clipOf(1, { exact: `a${text}`, speaker, article: { headline: `a${text}`, byline: `a${text}`, publisher: `a${text}` } });
  const [record, ...more] = read(toRis([clip], WORDS));
  expect(more).toEqual([]);
  expect(record!.map(([tag]) => tag)).toEqual(['TY', 'ID', 'TI', 'AU', 'T2', 'PY', 'DA', 'Y2', 'UR', 'LA', 'N1']);
}

describe('a collection as RIS', () => {
  test('is an article with a note for each quotation', () => {
    const key = references([clipOf()], WORDS)[0]!.id;
    expect(read(toRis([clipOf(), clipOf(2, { exact: '“Now.”', speaker: null })], WORDS))).toEqual([
      [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', 'Port authority to reopen the eastern channel'],
        ['AU', 'Varga, Ines'],
        ['T2', 'Harbour Ledger'],
        ['PY', '2026'],
        ['DA', '2026/05/12/'],
        ['Y2', '2026/05/12/'],
        ['UR', 'https://harbourledger.example/2026/05/eastern-channel'],
        ['LA', 'en'],
        ['N1', '“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union'],
        ['N1', '“Now.” — Speaker unknown'],
      ],
    ]);
  });

  test('leaves out what is unknown, and is a web page where nobody is named as publisher', () => {
    const ris = toRis([clipOf(1, { article: { publisher: null, byline: 'Reuters', published: '2026-05', language: 'und' } })], WORDS);
    expect(ris).toMatch(/^TY {2}- ELEC\r\n[^]*\r\nAU {2}- Reuters\r\nPY {2}- 2026\r\nDA {2}- 2026\/05\/\/\r\n[^]*\r\nER {2}- \r\n\r\n$/);
    expect(ris).not.toMatch(/^(?:T2|LA)/m);
  });

  test.each([['\nER  - \n\nTY  - BOOK\nAU  - Mallory'], ['\u2028AU  - Mallory'], ['\u0085AU  - Mallory'], ['\rAU - Mallory'], [`${'x'.repeat(69)} ER  - `]])(
    '%j stays in its field',
    staysInItsField,
  );

  test('any text of such pieces stays in its field', () => {
    const pieces = fc.constantFrom('\r\n', '\n', '\r', '\v', '\u001e', '\u0085', '\u2028', '\u202e', 'ER  - ', 'TY  - BOOK', 'AU  - ', 'N1  -', ' ', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => staysInItsField(some.join(''))),
      { numRuns: 500 },
    );
  });

  test('has nothing that Zotero, to which a note with a tag is HTML, would show as such', () => {
    expect(toRis([clipOf(1, { exact: '“<img src=https://evil.example/x.png> 1 < 2”' })], WORDS)).toContain('“< img src=https://evil.example/x.png> 1 < 2”');
  });

  test('any collection is read as the references that it holds', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const all = references(clips, WORDS);
        const valuesOf = (record: Record, wanted: string) => record.filter(([tag]) => tag === wanted).map(([, value]) => value);
        const records = read(toRis(clips, WORDS));
        expect(records.map((record) => [valuesOf(record, 'TI')[0], valuesOf(record, 'AU').length, valuesOf(record, 'N1').join('|')])).toEqual(
          all.map(({ title, author = [], note }) => [title, author.length, note.replaceAll('\n', '|')]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
