import type { Clip } from '../clip/schema.ts';
import { checkFile } from './check.ts';
import { MAX_FILE_CHARACTERS, MAX_PROBLEMS } from './limits.ts';
import { syntaxProblem, tooDeepLine, withLines } from './locate.ts';
import type { Problem } from './problems.ts';

/** `more`: how many problems there are beyond the ones listed. */
export type ImportResult = { ok: true; clips: Clip[] } | { ok: false; problems: Problem[]; more: number };

/**
 * Reads a file that `toJson` wrote. A file that is not ours, cut short, hostile or of a later version is refused whole, with
 * line and field of what is wrong; nothing of it is given. Never throws.
 */
export function readImport(content: string): ImportResult {
  if (content.length > MAX_FILE_CHARACTERS) return refuse({ code: 'tooBig', line: null, field: null });
  // A byte order mark is no part of JSON, but editors add it.
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  if (text.trim() === '') return refuse({ code: 'empty', line: null, field: null });
  // Before any parser sees it: some go down with their own depth.
  const deep = tooDeepLine(text);
  if (deep !== null) return refuse({ code: 'tooDeep', line: deep, field: null });
  const file = parse(text);
  if (!file) return refuse(syntaxProblem(text));
  const { clips, findings } = checkFile(file.value);
  if (findings.length === 0) return { ok: true, clips };
  const problems = withLines(text, findings.slice(0, MAX_PROBLEMS));
  return { ok: false, problems, more: findings.length - problems.length };
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function refuse(problem: Problem): ImportResult {
  return { ok: false, problems: [problem], more: 0 };
}
