/** How long one slice of work may hold the page's thread, in milliseconds: half a frame at 60 Hz. */
export const SLICE_MS = 8;

/** How many small things a generator goes through between two points where its work may be put off: far less than `SLICE_MS`. */
export const SOME = 500;

export type SliceReport = { slices: number; longestMs: number; totalMs: number };

type SchedulerWindow = { scheduler?: { yield?: () => Promise<void> } };

/**
 * Runs `work` to its end, giving the thread back to the page whenever a slice has lasted `SLICE_MS`. `work` yields at every
 * point where it may be put off. Throws the signal's reason when aborted between slices;
 * `work` is ended then, so that its `finally` runs.
 */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal, report?: (report: SliceReport) => void): Promise<T> {
  let slices = 0;
  let longestMs = 0;
  let totalMs = 0;
  for (;;) {
    if (signal?.aborted) {
      work.return(undefined as T);
      throw signal.reason;
    }
    const began = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - began < SLICE_MS) step = work.next();
    const lasted = performance.now() - began;
    slices++;
    totalMs += lasted;
    longestMs = Math.max(longestMs, lasted);
    if (step.done) {
      report?.({ slices, longestMs, totalMs });
      return step.value;
    }
    await nextTurn();
  }
}

/** Runs `work` to its end in one go. */
export function atOnce<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Resolves in a later task, after input and painting had their chance; a timer would wait for at least 4 ms. */
function nextTurn(): Promise<void> {
  const scheduler = (globalThis as SchedulerWindow).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
