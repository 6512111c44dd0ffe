import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveCorpora, readDocuments } from '../../../scripts/train/corpus.ts';
import { withNames } from '../../../scripts/train/corpus-names.ts';
import { UNNAMED } from '../../../scripts/train/gold.ts';

const TABLES = join(import.meta.dirname, '../../../scripts/train/corpus-names');

describe('names of the corpora', () => {
  it('are tables of numbers, by document and mention', () => {
    for (const file of readdirSync(TABLES).filter((name) => name.endsWith('.tsv'))) {
      let last = [-1, -1];
      for (const line of readFileSync(join(TABLES, file), 'utf8').split('\n').filter(Boolean)) {
        expect(line).toMatch(/^\d+\t\d+\t(~|\d+-\d+)( (~|\d+-\d+))*$/);
        const at = line.split('\t').map(Number);
        expect(at[0]! > last[0]! || (at[0] === last[0] && at[1]! > last[1]!)).toBe(true);
        last = at;
      }
    }
  });

  it('are left out where a file has no table', () => {
    const documents = [{ id: 'a', text: 'Ann Lee: “No.”', quotes: [] }];
    expect(withNames(documents, 'none.jsonl')).toEqual(documents);
  });

  it.skipIf(!haveCorpora())('stand where the tables say, as whole words that begin with a capital or a figure for the most part [needs ../shared/data]', () => {
    for (const [file, least] of [
      ['polnear.train.jsonl', 3800],
      ['german.train.jsonl', 500],
    ] as const) {
      const names = withNames(readDocuments(file), file).flatMap(({ quotes }) => quotes.flatMap((quote) => quote.names ?? []));
      expect(names.length).toBeGreaterThan(least);
      const shown = names.filter((name) => name !== UNNAMED);
      expect(shown.filter((name) => name.trim() === '' || name.includes('\n'))).toEqual([]);
      expect(shown.filter((name) => /^[\p{Lu}\p{N}@‘“"']/u.test(name)).length / shown.length).toBeGreaterThan(0.9);
    }
  });
});
