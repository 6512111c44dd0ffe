import type { Readable, Writable } from 'node:stream';
import { outputOf } from './output.ts';
import { startThread } from './threads.ts';

/** Lines on their way through one worker; more wait in the input, so memory stays the same however long it is. */
const IN_FLIGHT = 8;

/**
 * Reads JSON lines `{id, text, language?}` and writes a JSON line each, in the same order. A line that is none becomes `{id: null,
 * error}`. With `jobs` above 1 so many threads share the work.
 */
export async function attributeLines(input: Readable, output: Writable, jobs: number, language?: string): Promise<void> {
  const lines = linesOf(input);
  const write = async (line: string): Promise<void> => {
    if (!output.write(`${line}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  };
  if (jobs === 1) {
    for await (const line of lines) if (line.trim()) await write(attributeLine(line, language));
    return;
  }
  const threads = Array.from({ length: jobs }, () => startThread(language));
  const answered: Promise<void>[] = [];
  let next = 0;
  for await (const line of lines) {
    if (!line.trim()) continue;
    const answer = threads[next++ % jobs]!.ask(line);
    const before = answered.at(-1);
    answered.push(Promise.all([answer, before]).then(([own]) => write(own)));
    if (answered.length >= jobs * IN_FLIGHT) await answered.shift();
  }
  await Promise.all(answered);
  await Promise.all(threads.map((thread) => thread.end()));
}

/**
 * The lines of a stream, ended by line feeds alone: `readline` also ends them at U+2028 and U+2029, which may stand in a JSON string
 * as they are. What some systems begin a file with, a byte order mark, is left out.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [begun, ...lines] = (first ? chunk.replace(/^\ufeff/, '') : chunk).split('\n');
    first = false;
    rest += begun;
    if (lines.length === 0) continue;
    yield rest;
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

/** What Node's JSON has, but not yet its types: https://github.com/tc39/proposal-json-parse-with-source */
const { rawJSON } = JSON as unknown as { rawJSON: (source: string) => unknown };

/** An id that is a number stays as it is written: those of databases have more digits than a double. */
function keepId(key: string, value: unknown, context?: { source?: string }): unknown {
  return key === 'id' && typeof value === 'number' ? rawJSON(context!.source!) : value;
}

/** One line in, one line out. */
export function attributeLine(line: string, language?: string): string {
  let document: { id?: unknown; text?: unknown; language?: unknown } | null;
  try {
    document = JSON.parse(line, keepId) as typeof document;
  } catch {
    return JSON.stringify({ id: null, error: 'not JSON' });
  }
  const id = document?.id ?? null;
  if (typeof document?.text !== 'string') return JSON.stringify({ id, error: 'no text' });
  const own = typeof document.language === 'string' && document.language.trim() ? document.language : language;
  try {
    return JSON.stringify(outputOf(id, document.text, { language: own }));
  } catch (error) {
    return JSON.stringify({ id, error: String(error) });
  }
}
