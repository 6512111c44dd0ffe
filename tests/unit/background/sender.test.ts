import { expect, test } from 'vitest';
import { sameOrigin } from '../../../entrypoints/background/sender.ts';

test.each([
  ['https://a.example/x', 'https://a.example/y?z#w', true],
  ['https://a.example/x', 'https://a.example:8443/x', false],
  ['https://a.example/x', 'http://a.example/x', false],
  ['https://a.example/x', 'https://b.a.example/x', false],
  ['file:///home/a.html#top', 'file:///home/a.html', true],
  ['file:///home/a.html', 'file:///home/a.html#top', true],
  ['file:///home/a.html', 'file:///home/b.html', false],
  ['', 'https://a.example/', false],
  ['https://a.example/', '', false],
])('%s may speak of %s: %s', (sender, address, may) => expect(sameOrigin(sender, address)).toBe(may));
