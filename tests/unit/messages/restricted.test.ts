import { describe, expect, test } from 'vitest';
import { restrictionOf } from '../../../lib/messages/restricted.ts';

describe('where Saidby can’t run', () => {
  test.each([
    ['chrome://settings/', 'browserPage'],
    ['about:blank', 'browserPage'],
    ['moz-extension://1234/x.html', 'browserPage'],
    ['view-source:https://a.example/', 'browserPage'],
    ['', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', null],
    ['https://addons.mozilla.org/de/firefox/', 'store'],
    ['file:///tmp/report.PDF', 'pdf'],
    ['file:///tmp/article.html', null],
    ['https://a.example/report.pdf', null],
    ['http://a.example/news', null],
  ])('%s: %s', (address, reason) => expect(restrictionOf(address)).toBe(reason));
});
