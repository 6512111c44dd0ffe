import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../../lib/page/extract/selectors.ts';

const page = (html: string): Document => (parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: Document }).document;

describe('remembered selectors', () => {
  it('are what linkedom asks', () => {
    const { document } = parseHTML('<p class="a">x</p>') as unknown as { document: Document };
    const get = vi.spyOn(Map.prototype, 'get');
    document.querySelector('p.asked-by-linkedom');
    const asked = get.mock.calls.map(([key]) => key);
    get.mockRestore();
    expect(asked).toContain('p.asked-by-linkedom');
  });

  it('see what has changed since they were asked before', () => {
    const document = page('<div class="story"><p id="one">x</p></div>');
    const one = document.querySelector('#one')!;
    for (const selector of ['.story p', 'div:has(> p) > p', '.story :not(.ad)', 'p:first-child']) expect([selector, one.matches(selector)]).toEqual([selector, true]);
    one.parentElement!.className = 'ad';
    expect(one.matches('.story p')).toBe(false);
    one.className = 'ad';
    expect(one.matches('.story :not(.ad)')).toBe(false);
    one.before(document.createElement('p'));
    expect(one.matches('p:first-child')).toBe(false);
    expect(document.querySelectorAll('div:has(> p) > p').length).toBe(2);
  });

  it('that are about one element ask that element', () => {
    const document = page('<div id="a"><p>x</p></div><div id="b"><p>y</p></div>');
    expect([...document.querySelector('#a')!.querySelectorAll(':scope > p')].map((p) => p.textContent)).toEqual(['x']);
    expect([...document.querySelector('#b')!.querySelectorAll(':scope > p')].map((p) => p.textContent)).toEqual(['y']);
  });

  it('are compiled once, until too many were asked, and refuse what is no selector', () => {
    const options = { xmlMode: false };
    const first = compile('p.once', options);
    expect(compile('p.once', options)).toBe(first);
    expect(compile('p.once', { xmlMode: true })).not.toBe(first);
    for (let i = 0; i < 1000; i++) compile(`#id-${i}`, options);
    expect(compile('p.once', options)).not.toBe(first);
    expect(() => compile('p[', options)).toThrow();
  });
});
