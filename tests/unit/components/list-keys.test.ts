import { expect, test } from 'vitest';
import { listIntent } from '../../../components/collection/list-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  listIntent({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['ArrowDown', {}, { do: 'move', by: 1, extend: false }],
  ['ArrowUp', { shiftKey: true }, { do: 'move', by: -1, extend: true }],
  ['PageDown', {}, { do: 'move', by: 8, extend: false }],
  ['PageUp', {}, { do: 'move', by: -8, extend: false }],
  ['Home', {}, { do: 'ends', end: 'first', extend: false }],
  ['End', { shiftKey: true }, { do: 'ends', end: 'last', extend: true }],
  [' ', {}, { do: 'mark' }],
  ['Enter', {}, { do: 'open' }],
  ['Escape', {}, { do: 'unmark' }],
  ['Delete', {}, { do: 'delete' }],
  ['Backspace', {}, { do: 'delete' }],
  ['a', { ctrlKey: true }, { do: 'markAll' }],
  ['a', { metaKey: true }, { do: 'markAll' }],
  ['c', { ctrlKey: true }, { do: 'copy' }],
  ['z', { ctrlKey: true }, { do: 'undo' }],
])('%s with %j', (key, held, intent) => expect(press(key, held)).toEqual(intent));

test.each([
  ['a', {}],
  ['z', { ctrlKey: true, shiftKey: true }],
  ['f', { ctrlKey: true }],
  ['ArrowDown', { altKey: true }],
  ['Tab', {}],
])('%s with %j is left to the browser', (key, held) => expect(press(key, held)).toBeNull());
