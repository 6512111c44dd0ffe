import { expect, test } from 'vitest';
import { sitePatterns } from '../../../lib/messages/sites.ts';

test.each([
  ['https://news.a.example:8443/x?y', ['http://news.a.example/*', 'https://news.a.example/*']],
  ['file:///tmp/a.html', []],
  ['chrome://newtab/', []],
  ['', []],
])('the site of %s is %j', (address, patterns) => expect(sitePatterns(address)).toEqual(patterns));
