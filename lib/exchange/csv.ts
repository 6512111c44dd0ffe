import Papa from 'papaparse';
import type { Clip } from '../clip/schema.ts';
import { CSV_COLUMNS } from './csv-columns.ts';

/**
 * Where a spreadsheet might begin to run something. After https://owasp.org/www-community/attacks/CSV_Injection: a cell that
 * begins with `=`, `+`, `-`, `@`, tab or carriage return, here also their full-width forms, a line feed, and all of these behind
 * white space. A spreadsheet that separates cells by semicolons or tabs, as German ones do, takes no notice of our quotes:
 * there a cell begins behind each of these, and behind a line break. Apostrophes before one of them do not guard it, which
 * is what lets `unguard` take exactly one away again.
 */
const FORMULA = /^(?=[\s\0']*[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=(?:[^\S\t\r\n]|[\0'])*[=+\-@＝＋－＠])/g;
const GUARDED = new RegExp(FORMULA.source.replaceAll('(?=', "'(?="), 'g');

/** With a byte order mark, without which Excel takes UTF-8 for the system's old code page. */
const BOM = '\uFEFF';

/** Clips as a table (RFC 4180: comma, CRLF, every cell quoted), one line a clip under a line of column names, safe to open in a spreadsheet. */
export function toCsv(clips: readonly Clip[]): string {
  const columns = Object.entries(CSV_COLUMNS);
  const rows = clips.map((clip) => columns.map(([, cell]) => (cell(clip) ?? '').replace(FORMULA, "'")));
  return BOM + Papa.unparse([columns.map(([name]) => name), ...rows], { quotes: true, newline: '\r\n' });
}

/** The value of a cell as it was before it was guarded. For programs that read our CSV. */
export function unguard(cell: string): string {
  return cell.replace(GUARDED, '');
}
