import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { looksLikeArticle } from '../lib/page/index.ts';
import type { Envelope } from '../lib/messages/send.ts';

/**
 * On pages where reading is always on: is this an article? Only then is the reader brought in. Written without the schemas
 * of `lib/messages`, since every page that is opened pays for these few kilobytes; the background checks the message.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const article: Envelope = { saidby: 1, to: 'background', name: 'article', body: {} };
    const look = () => {
      if (looksLikeArticle(document)) void browser.runtime.sendMessage(article);
    };
    // A page that Chromium makes ready before it is asked for stands in no tab yet: the reader would be brought into the page that is there.
    if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', look, { once: true });
    else look();
  },
});
