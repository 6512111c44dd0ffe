import { describe, expect, test } from 'vitest';
import { articleAddresses, cleanAddress } from '../../../lib/clip/index.ts';

describe('an address', () => {
  test.each([
    ['https://a.example/x?utm_source=mail&id=7&fbclid=1#top', 'https://a.example/x?id=7'],
    ['https://a.example/x?id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?share=1', 'https://a.example/x?share=1'],
    ['file:///home/a.html#x', 'file:///home/a.html'],
    ['not an address', 'not an address'],
  ])('%s is cleaned', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
    expect(cleanAddress(clean)).toBe(clean);
  });
});

describe('an article is known by', () => {
  const url = 'https://a.example/2026/x?utm_medium=feed';
  test.each([
    ['its own address alone', null, ['https://a.example/2026/x']],
    ['its canonical address too, which comes last', 'https://a.example/stories/x', ['https://a.example/2026/x', 'https://a.example/stories/x']],
    ['a canonical address that is relative', '/stories/x', ['https://a.example/2026/x', 'https://a.example/stories/x']],
    ['one address where both are the same', 'https://a.example/2026/x', ['https://a.example/2026/x']],
    ['no front page that is named for every article', 'https://a.example/', ['https://a.example/2026/x']],
    ['an address that only begins like the front page', 'https://a.example/?p=7', ['https://a.example/2026/x', 'https://a.example/?p=7']],
    ['nothing that is no address', 'https://[', ['https://a.example/2026/x']],
    ["no other site's address", 'https://b.example/2026/x', ['https://a.example/2026/x']],
    ['no script', 'javascript:alert(1)', ['https://a.example/2026/x']],
  ])('%s', (_what, canonicalUrl, addresses) => {
    expect(articleAddresses({ url, canonicalUrl })).toEqual(addresses);
  });

  test('its address as it stands where that is none', () => {
    expect(articleAddresses({ url: 'about:blank', canonicalUrl: 'https://b.example/' })).toEqual(['about:blank']);
    expect(articleAddresses({ url: '', canonicalUrl: null })).toEqual(['']);
    expect(articleAddresses({ url: 'file:///a.html', canonicalUrl: 'file:///b.html' })).toEqual(['file:///a.html']);
  });
});
