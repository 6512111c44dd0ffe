/**
 * Lines in a JSON text. `JSON.parse` reads the good files at full speed and says nothing of lines; only for a file that is
 * refused is the text gone through again, with jsonc-parser's visitor.
 */
import { visit, type JSONPath } from 'jsonc-parser';
import { fieldName, type Finding, type Problem } from './problems.ts';
import { MAX_DEPTH } from './limits.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false };
type PathOf = () => JSONPath;

/** The problem of a text that `JSON.parse` refused: where it is broken, or that it ends too early. */
export function syntaxProblem(text: string): Problem {
  let first: { offset: number; end: number } | undefined;
  visit(text, { onError: (_code, offset, length) => void (first ??= { offset, end: offset + length }) }, STRICT);
  const used = text.trimEnd().length;
  const broken = first ?? { offset: used, end: used };
  // What is missing is missed at the end; an unfinished string, number or word runs up to it. A bracket there is one too many.
  const cutShort = broken.end >= used && !/[}\]]/.test(text.charAt(broken.offset)) && /^\s*[[{]/.test(text);
  return { code: cutShort ? 'cutShort' : 'notJson', line: lineAt(text, cutShort ? used : broken.offset), field: null };
}

/** The line (from 1) of the first bracket that stands deeper than `MAX_DEPTH`, else `null`. Looks at no more than brackets and strings. */
export function tooDeepLine(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92 /* \ */) at++;
      else if (code === 34 /* " */) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91 /* { [ */) {
      if (++depth > MAX_DEPTH) return lineAt(text, at);
    } else if (code === 125 || code === 93 /* } ] */) depth--;
  }
  return null;
}

/**
 * Gives findings their lines, in the order of the file. A field that is missing gets the line of the object that should have it.
 */
export function withLines(text: string, findings: readonly Finding[]): Problem[] {
  const lines = new Map<string, number>();
  const wanted = new Set(findings.flatMap(({ path }) => path.map((_, at) => keyOf(path.slice(0, at + 1)))));
  const note = (line: number, path: JSONPath) => {
    const key = keyOf(path);
    if (wanted.has(key)) lines.set(key, line + 1);
  };
  const begin = (_offset: number, _length: number, line: number, _character: number, pathOf: PathOf) => note(line, pathOf());
  visit(text, { onObjectBegin: begin, onArrayBegin: begin, onLiteralValue: (_value, _offset, _length, line, _character, pathOf) => note(line, pathOf()) });
  return findings.map(({ code, path }) => ({ code, field: fieldName(path), line: nearestLine(lines, path) })).sort((a, b) => a.line - b.line);
}

function nearestLine(lines: ReadonlyMap<string, number>, path: Finding['path']): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}

/** Lines end with LF or CRLF; the last break of a file ends its last line. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
