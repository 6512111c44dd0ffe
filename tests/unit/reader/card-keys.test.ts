import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../entrypoints/reader.content/card/card-keys.ts';

describe('keys', () => {
  const press = (key: string, held: object = {}) => keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, target: null, ...held });

  it.each([
    ['s', 'save'],
    ['S', 'save'],
    ['c', 'copy'],
    [']', 'next'],
    ['[', 'previous'],
    ['Escape', 'close'],
    ['x', null],
    ['Enter', null],
  ])('%s means %s', (key, action) => expect(press(key)).toBe(action));

  it('leaves the browser’s and the page’s combinations alone', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { isComposing: true }]) expect(press('s', held)).toBe(null);
    expect(press('c', { ctrlKey: true, altKey: true })).toBe(null);
  });

  it('takes brackets that a keyboard writes with AltGr', () => {
    expect(press(']', { ctrlKey: true, altKey: true })).toBe('next');
    expect(press('[', { ctrlKey: true, altKey: true })).toBe('previous');
  });
});
