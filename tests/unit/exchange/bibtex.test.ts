import { parse, type Entry } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../lib/exchange/index.ts';
import { references } from '../../../lib/exchange/references.ts';
import { anyClips, clipOf } from '../../clips.ts';

const WORDS = { locale: 'en-GB', unknownSpeaker: 'Speaker unknown' };

/** What Zotero's Better BibTeX reads. */
function read(bibtex: string): Entry[] {
  const { entries, errors } = parse(bibtex, { sentenceCase: false, english: false });
  expect(errors).toEqual([]);
  return entries;
}

/** A text in all fields that a page fills. */
function staysInItsField(text: string): void {
  const speaker = { name: text, role: text, confidence: null, basis: 'person' as const };
  const clip = clipOf(1, { exact: text, speaker, article: { headline: text, byline: text, publisher: text, url: 'https://a.example/?q={}}\\"|$&a%_~' } });
  const bibtex = toBibtex([clip], WORDS);
  const [{ title, journal, annote, author, ...fields }, ...more] = read(bibtex).map((entry) => entry.fields) as [Entry['fields'], ...unknown[]];
  expect(more).toEqual([]);
  expect(Object.keys(fields)).toEqual(['year', 'month', 'date', 'url', 'urldate', 'langid']);
  const reference = references([clip], WORDS)[0]!;
  expect([title, journal]).toEqual([reference.title, reference['container-title']]);
  expect(annote).toContain(reference.title);
  expect(author).toHaveLength(reference.author?.length ?? 0);
  expect(fields.url).toBe('https://a.example/?q=%7B%7D%7D%5C%22%7C%24&a%_~');
  expect(bibtex.match(/^@/gm)).toHaveLength(1);
  // For those who are less forgiving: BibTeX counts braces behind a backslash as well, LaTeX has its own use for these signs.
  let depth = 0;
  for (const [sign] of bibtex.matchAll(/[{}]/g)) expect((depth += sign === '{' ? 1 : -1)).toBeGreaterThanOrEqual(0);
  expect(depth).toBe(0);
  expect(bibtex.replace(/^ {2}url = .*$/m, '')).not.toMatch(/(?<!\\)[%&$#_]|[~^<>|]/);
}

describe('a collection as BibTeX', () => {
  test('is an article with its quotations in a note', () => {
    const key = references([clipOf()], WORDS)[0]!.id;
    const second = clipOf(2, { exact: '“100 % of it,”', speaker: { name: 'Seán O’Brien', role: null, confidence: null, basis: 'person' } });
    expect(toBibtex([clipOf(), second], WORDS)).toBe(`@article{${key},
  title = {{Port authority to reopen the eastern channel}},
  author = {Varga, Ines},
  journal = {Harbour Ledger},
  year = {2026},
  month = may,
  date = {2026-05-12},
  url = {https://harbourledger.example/2026/05/eastern-channel},
  urldate = {2026-05-12},
  langid = {english},
  annote = {“Nobody asked us where the herring go in March,” — Amina Okafor, leader of the crews’ union

“100 \\% of it,” — Seán O’Brien},
}
`);
  });

  test('is read as it was written', () => {
    const [entry, ...more] = read(toBibtex([clipOf(), clipOf(2, { article: { url: 'https://b.example/', publisher: null, byline: 'Reuters', published: '2026-05' } })], WORDS));
    expect(entry!.type).toBe('article');
    expect(entry!.fields).toMatchObject({ author: [{ lastName: 'Varga', firstName: 'Ines' }], journal: 'Harbour Ledger', date: '2026-05-12', urldate: '2026-05-12' });
    expect(more).toMatchObject([{ type: 'misc', fields: { author: [{ name: 'Reuters' }], date: '2026-05', year: '2026' } }]);
  });

  test.each([
    ['}}, author = {Mallory}, note = {{'],
    ['} @misc{evil, title={x}}'],
    ['{ \\{ \\} \\ $x^2$ 100% & #1 a_b ~ | <b>'],
    ['\\input{/etc/passwd} \\write18{rm}'],
    ['a\n\n}\n@comment{\n\u2028\u202e'],
    ['"quoted" and \'more\' @string{x = "y"}'],
    ['Порт открыт, 港 😀 Ærø ½'],
  ])('%j stays in its field', staysInItsField);

  test('any text of such pieces stays in its field', () => {
    const pieces = fc.constantFrom('{', '}', '\\', '%', '@misc{x,', '},\n', '\n', '"', '$', '&', '#', '_', '~', '^', '\u202e', ' and ', ', ', 'author = {', 'é', 'x', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => staysInItsField(`x${some.join('')}`)),
      { numRuns: 500 },
    );
  });

  test('any collection is as many entries as articles, of known fields', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const bibtex = toBibtex(clips, WORDS);
        const entries = read(bibtex);
        expect(entries.map(({ key }) => key)).toEqual(references(clips, WORDS).map(({ id }) => id));
        for (const { fields } of entries) for (const field of Object.keys(fields)) expect(KNOWN).toContain(field);
      }),
      { numRuns: 300 },
    );
  });
});

const KNOWN = ['title', 'author', 'journal', 'year', 'month', 'date', 'url', 'urldate', 'langid', 'annote'];
