import { browser } from 'wxt/browser';

/** How often we look whether the page has thrown our marks out, ms. */
const LOOK_MS = 300;

/** Why a reader ends that another one is to follow. */
export const DEAF = 'deaf';

/**
 * Keeps our marks and host in a page that clears them, and goes when the extension itself has gone (reloaded, updated,
 * removed): then nobody answers any more. A page that writes itself anew (`document.open`) takes every listener away; then `gone` is told
 * that we are deaf. Looks only while the page can be seen.
 */
export function keepThere(restore: () => void, gone: (why?: typeof DEAF) => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const hears = listening(signal);
  const look = () => {
    if (!browser.runtime?.id) return gone();
    if (root !== document.documentElement && !hears()) return gone(DEAF);
    root = document.documentElement;
    if (document.visibilityState === 'visible') restore();
  };
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('fullscreenchange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Does a listener that was added with the others still hear? Asked under a name that the page can't know. */
function listening(signal: AbortSignal): () => boolean {
  const name = crypto.randomUUID();
  let heard = false;
  document.addEventListener(name, () => (heard = true), { signal });
  return () => {
    heard = false;
    document.dispatchEvent(new Event(name));
    return heard;
  };
}
