import Papa from 'papaparse';
import type { Clip } from '../clip/schema.ts';
import { CSV_COLUMNS } from './csv-columns.ts';

/**
 * Cells that a spreadsheet might run. After https://owasp.org/www-community/attacks/CSV_Injection: first character `=`, `+`, `-`,
 * `@`, tab or carriage return, here also their full-width forms, a line feed, and all of these behind white space. A cell that
 * already begins with apostrophes before one of them is guarded too, which is what lets `unguard` take exactly one away again.
 */
const FORMULA = /^'*[\s\0]*[=+\-@＝＋－＠\t\r\n]/;

/** With a byte order mark, without which Excel takes UTF-8 for the system's old code page. */
const BOM = '\uFEFF';

/** Clips as a table (RFC 4180: comma, CRLF, every cell quoted), one line a clip under a line of column names, safe to open in a spreadsheet. */
export function toCsv(clips: readonly Clip[]): string {
  const columns = Object.entries(CSV_COLUMNS);
  const rows = clips.map((clip) => columns.map(([, cell]) => cell(clip) ?? ''));
  return BOM + Papa.unparse([columns.map(([name]) => name), ...rows], { quotes: true, escapeFormulae: FORMULA, newline: '\r\n' });
}

/** The value of a cell as it was before it was guarded. For programs that read our CSV; a spreadsheet hides the apostrophe itself. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
