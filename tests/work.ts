import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Code that was compiled for speed no longer counts its blocks.
for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);

/**
 * How much our code does in a call: how often its blocks (bodies of functions and loops, branches) run, as V8 counts them for
 * coverage. The same in every run, which no clock is. What built-in functions do inside is not counted. Call it once before it
 * counts, since code that has not run yet may be counted differently.
 *
 * @param folders whose files count, as they stand in a path: `/lib/quotation/`
 */
export function workOf(call: () => unknown, folders: readonly string[]): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    call();
    let work = 0;
    // Answered before `post` returns: the session is this thread's own.
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, functions } of result)
        if (folders.some((folder) => url.includes(folder))) for (const { ranges } of functions) for (const { count } of ranges) work += count;
    });
    return work;
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
