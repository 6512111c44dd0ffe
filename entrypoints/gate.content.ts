import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { looksLikeArticle, watchAddress } from '../lib/page/index.ts';
import type { Envelope } from '../lib/messages/send.ts';

/** A page that is no article is looked at again when it has not grown for so long, or has grown for the longest, ms; so often at most under one address. */
const QUIET_MS = 500;
const LONGEST_WAIT_MS = 3000;
const MOST_LOOKS = 12;

/**
 * On pages where reading is always on: is this an article? Only then is the reader brought in. Many a page gets its text from a
 * script, or becomes another page without being loaded, so one that is none is watched. Written without the schemas of
 * `lib/messages`, since every page that is opened pays for these few kilobytes; the background checks the message.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const article: Envelope = { saidby: 1, to: 'background', name: 'article', body: {} };
    const life = new AbortController();
    const grown = new MutationObserver(later);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    let looks = 0;

    function look(): void {
      since = 0;
      // Reloaded or removed meanwhile: nobody answers any more.
      if (!browser.runtime?.id) return life.abort();
      if (++looks > MOST_LOOKS) grown.disconnect();
      else if (looksLikeArticle(document)) {
        life.abort();
        void browser.runtime.sendMessage(article);
      }
    }

    function later(): void {
      const now = Date.now();
      since ||= now;
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(0, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - now)));
    }

    function begin(): void {
      looks = 0;
      look();
      if (!life.signal.aborted) grown.observe(document, { childList: true, subtree: true });
    }

    life.signal.addEventListener('abort', () => {
      grown.disconnect();
      clearTimeout(timer);
    });
    // A page that Chromium makes ready before it is asked for stands in no tab yet: the reader would be brought into the page that is there.
    if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
    else begin();
    watchAddress(window, begin, life.signal);
  },
});
