import { browser } from 'wxt/browser';

/** Browsers end a background that has called none of their functions for thirty seconds, however busy it is. */
const CALL_MS = 10_000;

/** Keeps the background from being ended while it does long work: a hundred thousand clips take a minute to be written. */
export async function stayingAwake<T>(work: () => Promise<T>): Promise<T> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_MS);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
