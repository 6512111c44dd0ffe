/** How long we hold the page's thread at a time, ms. */
const TURN_MS = 8;

type Scheduler = { yield?: () => Promise<void> };

/**
 * Counts from 0 to `count - 1` and lets the page have its turn in between. Ends early when the signal aborts.
 */
export async function* inTurns(count: number, signal: AbortSignal): AsyncGenerator<number> {
  let since = performance.now();
  for (let i = 0; i < count; i++) {
    if (performance.now() - since > TURN_MS) {
      await turn();
      since = performance.now();
    }
    if (signal.aborted) return;
    yield i;
  }
}

/** Resolves once the page had a chance to answer its reader. */
function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
