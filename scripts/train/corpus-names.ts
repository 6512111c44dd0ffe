import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNNAMED, type GoldDocument } from './gold.ts';

/** Whom the mentions of a corpus stand for: `CORPUS.tsv`. The README beside them says how they read. */
const TABLES = join(import.meta.dirname, 'corpus-names');

/** Gives the documents of a corpus file, and their quotations, the names of whom mentions stand for, where a table tells them. */
export function withNames(documents: readonly GoldDocument[], file: string): GoldDocument[] {
  const tables = readTables(join(TABLES, file.replace('.jsonl', '.tsv')));
  return documents.map((document, index) => {
    const spans = tables.get(index);
    if (!spans) return document;
    const referents = new Map([...spans].map(([mention, forms]) => [mention, forms.map((form) => (form ? document.text.slice(...form) : UNNAMED))]));
    const quotes = document.quotes.map((quote) => {
      const names = quote.speaker && referents.get(quote.speaker.start);
      return names ? { ...quote, names } : quote;
    });
    return { ...document, quotes, referents };
  });
}

/** Where an accepted form of a name stands; `null` for somebody whom the document never names. */
type Form = [number, number] | null;

/** For each document of a table the forms by where the mention starts. */
function readTables(file: string): Map<number, Map<number, Form[]>> {
  const tables = new Map<number, Map<number, Form[]>>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) {
    const [document, mention, forms] = line.split('\t') as [string, string, string];
    const table = tables.get(Number(document)) ?? new Map<number, Form[]>();
    tables.set(
      Number(document),
      table.set(
        Number(mention),
        forms.split(' ').map((form): Form => (form === UNNAMED ? null : (form.split('-').map(Number) as [number, number]))),
      ),
    );
  }
  return tables;
}
