import { watchAddress } from './watch-address.ts';
import type { PageTree } from './snapshot/page-tree.ts';

/** Quiet time after the last change before the page is read again, and the longest that steady changes may put it off, ms. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 3000;
/** No browser tells that a custom element was defined: so often we look, ms. */
const LOOK_MS = 1000;

/**
 * Watches a page and calls `onChange` when text that was read may have changed: nodes added or taken away, words replaced, things
 * shown or hidden, or another address without a new document. What changed is noted in `tree`, so that `takeSnapshot` reads only
 * that. Call before the first reading: it takes a while, and the page goes on meanwhile. Ends with the signal.
 */
export function observePage(document: Document, tree: PageTree, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const later = (quiet = QUIET_MS) => {
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quiet, since + LONGEST_WAIT_MS - now)));
  };
  const fire = () => {
    since = 0;
    onChange();
  };
  const observer = new view.MutationObserver((records) => {
    const noted = tree.note(records);
    if (noted === 'changes') later();
    else if (noted === 'restless' && !since) later(LONGEST_WAIT_MS);
  });
  const watch = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'style', 'class', 'open', 'contenteditable'] });
  watch(document);
  tree.entered = watch;
  watchAddress(view, () => later(), signal);
  const looking = setInterval(() => tree.noteDefined() && later(), LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(looking);
  });
}
