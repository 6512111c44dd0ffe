import { Session, type Profiler } from 'node:inspector';
import { COUNTING } from './counting.ts';

if (!COUNTING.every((flag) => process.execArgv.includes(flag))) throw new Error('Work is counted in the project "work" of vitest.config.ts only.');

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How much our code does in a call: how often its blocks (bodies of functions and loops, branches) run, as V8 counts them for
 * coverage. The same in every run, which no clock is. What built-in functions do inside is not counted. Make a call once before
 * you count: what runs for the first time may be counted in part.
 *
 * @param folders whose files count, as they stand in a path: `/lib/quotation/`
 */
export function workOf(call: () => unknown, folders: readonly string[]): number {
  counts();
  call();
  let work = 0;
  for (const { url, functions } of counts()) if (folders.some((folder) => url.includes(folder))) for (const { ranges } of functions) for (const { count } of ranges) work += count;
  return work;
}

/** What ran since this was last asked. The session is this thread's own, so that it answers before `post` returns. */
function counts(): Profiler.ScriptCoverage[] {
  let counted: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => void (counted = result));
  return counted;
}
