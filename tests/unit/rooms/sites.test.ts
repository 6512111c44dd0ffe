import { describe, expect, test } from 'vitest';
import { readSites } from '../../../entrypoints/welcome/sites.ts';

const both = (host: string) => [`http://${host}/*`, `https://${host}/*`];

describe('sites that a reader types', () => {
  test.each([
    ['a.example', [...both('a.example'), ...both('www.a.example')]],
    ['www.a.example', [...both('a.example'), ...both('www.a.example')]],
    ['a.co.uk', [...both('a.co.uk'), ...both('www.a.co.uk')]],
    ['www.a.com.br', [...both('a.com.br'), ...both('www.a.com.br')]],
    ['www.news.a.com.br', [...both('news.a.com.br'), ...both('www.news.a.com.br')]],
    ['Https://News.a.example', both('news.a.example')],
    ['https://news.a.example/politics?x=1', both('news.a.example')],
    [' news.a.example,\n sport.a.example ', [...both('news.a.example'), ...both('sport.a.example')]],
    ['bücher.example', [...both('xn--bcher-kva.example'), ...both('www.xn--bcher-kva.example')]],
    ['', []],
  ])('%j', (typed, patterns) => expect(readSites(typed)).toEqual({ patterns, bad: null }));

  test.each([
    ['a.example, nonsense', 'nonsense'],
    ['file:///etc', 'file:///etc'],
    ['*.example', '*.example'],
    ['a..example', 'a..example'],
  ])('%j is refused at %j', (typed, bad) => expect(readSites(typed)).toEqual({ patterns: null, bad }));
});
