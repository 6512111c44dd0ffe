import { describe, expect, test } from 'vitest';
import { NOTHING, extend, markAll, moveTo, neighbour, prune, remaining, toggle, type Selection } from '../../../../lib/collection/search/index.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const marked = (selection: Selection) => [...selection.marked].sort().join('');

describe('marking clips', () => {
  test('one by one, and back', () => {
    const two = toggle(toggle(NOTHING, 'b'), 'd');
    expect(marked(two)).toBe('bd');
    expect(marked(toggle(two, 'b'))).toBe('d');
  });

  test('a range from the last one touched, in either direction', () => {
    expect(marked(extend(toggle(NOTHING, 'b'), IDS, null, 'd'))).toBe('bcd');
    expect(marked(extend(toggle(NOTHING, 'd'), IDS, null, 'b'))).toBe('bcd');
  });

  test('a range from the open clip where none was touched', () => expect(marked(extend(NOTHING, IDS, 'c', 'e'))).toBe('cde'));
  test('a range from nowhere is the one clip', () => expect(marked(extend(NOTHING, IDS, null, 'c'))).toBe('c'));
  test('a range keeps its beginning while it is stretched', () => {
    expect(marked(extend(extend(NOTHING, IDS, 'b', 'c'), IDS, 'c', 'd'))).toBe('bcd');
  });
  test('a range whose beginning has left the list is its end alone', () => expect(marked(extend(moveTo(NOTHING, 'gone'), IDS, null, 'c'))).toBe('c'));
  test('a range to what is not listed changes nothing', () => expect(extend(NOTHING, IDS, 'a', 'gone')).toEqual(NOTHING));
  test('opening another clip keeps the marks', () => expect(marked(moveTo(toggle(NOTHING, 'b'), 'e'))).toBe('b'));
  test('all of them', () => expect(marked(markAll(IDS))).toBe('abcde'));

  test('marks go with their clips', () => {
    const three = markAll(['a', 'b', 'c']);
    expect(marked(prune(three, ['b', 'c', 'd']))).toBe('bc');
    expect(prune(three, IDS)).toBe(three);
  });
});

test.each([
  ['b', 1, 'c'],
  ['b', -1, 'a'],
  ['a', -1, 'a'],
  ['d', 10, 'e'],
  [null, 1, 'a'],
  [null, -1, 'e'],
  ['gone', 1, 'a'],
])('from %s by %i is %s', (id, by, wanted) => expect(neighbour(IDS, id, by)).toBe(wanted));

test('an empty list has no neighbours', () => expect(neighbour([], null, 1)).toBeNull());

test.each([
  [['b'], 'b', 'c'],
  [['b', 'c'], 'b', 'd'],
  [['d', 'e'], 'd', 'c'],
  [['e', 'd', 'b'], 'e', 'c'],
  [IDS, 'c', null],
  [['a'], 'gone', 'b'],
])('when %j leave while %s is open, %s comes next', (gone, open, next) => expect(remaining(IDS, gone, open)).toBe(next));
