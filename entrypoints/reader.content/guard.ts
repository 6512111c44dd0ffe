import { browser } from 'wxt/browser';

/** How often we look whether the page has thrown our marks out, ms. */
const LOOK_MS = 300;

/**
 * Keeps our marks and host in a page that clears them, and goes when the extension itself has gone (reloaded, updated,
 * removed): then nobody answers any more. Looks only while the page can be seen.
 */
export function keepThere(restore: () => void, gone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!browser.runtime?.id) return gone();
    if (document.visibilityState === 'visible') restore();
  };
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('fullscreenchange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
