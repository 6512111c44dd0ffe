import { describe, expect, test } from 'vitest';
import { restrictionOf, sitePatterns } from '../../../lib/messages/restricted.ts';

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

test.each([
  ['https://news.a.example:8443/x?y', ['http://news.a.example/*', 'https://news.a.example/*']],
  ['file:///tmp/a.html', []],
  ['chrome://newtab/', []],
  ['', []],
])('the site of %s is %j', (address, patterns) => expect(sitePatterns(address)).toEqual(patterns));
