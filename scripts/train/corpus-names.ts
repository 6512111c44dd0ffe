import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNNAMED, type GoldDocument } from './gold.ts';

/** Whom the mentions of a corpus stand for: `CORPUS.tsv`. The README beside them says how they read. */
const TABLES = join(import.meta.dirname, 'corpus-names');

/** Gives the quotations of a corpus file the names of whom their speakers' mentions stand for, where a table tells them. */
export function withNames(documents: readonly GoldDocument[], file: string): GoldDocument[] {
  const names = readTable(join(TABLES, file.replace('.jsonl', '.tsv')));
  return documents.map((document, index) => ({
    ...document,
    quotes: document.quotes.map((quote) => {
      const spans = quote.speaker && names.get(`${index} ${quote.speaker.start}`);
      return spans ? { ...quote, names: spans.map((span) => (span ? document.text.slice(...span) : UNNAMED)) } : quote;
    }),
  }));
}

/** A table by document and start of the mention: where each accepted form of the name stands, `null` for somebody whom the document never names. */
function readTable(file: string): Map<string, ([number, number] | null)[]> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(
    lines.map((line) => {
      const [document, mention, forms = ''] = line.split('\t');
      return [`${document} ${mention}`, forms.split(' ').map((form) => (form === UNNAMED ? null : (form.split('-').map(Number) as [number, number])))];
    }),
  );
}
