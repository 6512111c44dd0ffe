import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../../../lib/clip/schema.ts';
import { Desk, EVERYTHING, markTerms, type Listing, type Row, type RowChange, type View } from '../../../../lib/collection/search/index.ts';
import { anyClips, clipOf } from '../../../clips.ts';

const said = (name: string, role: string | null = null) => ({ name, role, confidence: 0.9, basis: 'stated' as const });
const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T09:00:00.000Z`;

const CLIPS: Clip[] = [
  clipOf(1, { saved: day(1), exact: '“Nobody asked us where the herring go in March,”', speaker: said('Amina Okafor', 'crews’ leader'), tags: ['sea'] }),
  clipOf(2, {
    saved: day(2),
    exact: '“You can count herring or cruise tickets,”',
    speaker: said('Amina Okafor', 'deckhand'),
    article: { publisher: 'Coast Daily', published: '2026-04-03' },
    tags: ['budget', 'sea'],
  }),
  clipOf(3, { saved: day(3), exact: '“Die Économie wächst,”', speaker: said('Seán O’Brien'), article: { published: null }, note: 'ask the ministry' }),
  clipOf(4, { saved: day(4), exact: '“a gift to the cruise lines”', speaker: null, article: { publisher: null, published: '2025' } }),
  clipOf(5, { saved: day(5), deleted: day(20), exact: '“Thrown away,”', speaker: said('Jonas Weber') }),
];

let desk: Desk;
let rows: Map<number, Row>;

/** The page's side: applies changes to its table of rows. */
function take(changes: RowChange[]): void {
  for (const { slot, row } of changes) {
    if (row) rows.set(slot, row);
    else rows.delete(slot);
  }
}

function view(change: Partial<View> = {}): View {
  return { ...EVERYTHING, ...change };
}

/** Numbers of the clips listed, in order. */
function listed(change: Partial<View> = {}): number[] {
  return numbers(desk.list(view(change)));
}

function numbers({ order }: Listing): number[] {
  return Array.from(order, (slot) => Number.parseInt(rows.get(slot)!.id.slice(-4), 16));
}

beforeEach(() => {
  desk = new Desk();
  rows = new Map();
  take(desk.update(CLIPS));
});

test('a month counts what choosing it lists, clips that are known by their year alone among it', () => {
  take(desk.update([...CLIPS, clipOf(6, { article: { published: '2026' } }), clipOf(7, { article: { published: '2025-11' } })]));
  const { months } = desk.list(EVERYTHING).facets;
  expect(months).toEqual(months.map(({ value }) => ({ value, count: listed({ from: value, to: value }).length })));
  expect(months.map(({ value }) => value)).toEqual(['2026-05', '2026-04', '2026', '2025-11', '2025']);
});

describe('lists', () => {
  test('kept clips, newest first', () => expect(listed()).toEqual([4, 3, 2, 1]));
  test('those of unknown speakers', () => expect(listed({ list: 'unknown' })).toEqual([4]));
  test('the trash', () => expect(listed({ list: 'trash' })).toEqual([5]));
  test('oldest first', () => expect(listed({ sort: 'oldest' })).toEqual([1, 2, 3, 4]));
  test('by date of the article, by day of saving where there is none', () => expect(listed({ sort: 'published' })).toEqual([1, 3, 2, 4]));
  test('by speaker, unknown ones last', () => expect(listed({ sort: 'speaker' })).toEqual([2, 1, 3, 4]));

  test('an overview counts them, and knows the people and tags of what is kept', () => {
    expect(desk.overview()).toEqual({
      all: 4,
      unknown: 1,
      trash: 1,
      people: [
        { name: 'Amina Okafor', role: 'deckhand', count: 2 },
        { name: 'Seán O’Brien', role: null, count: 1 },
      ],
      colours: new Map([
        ['Amina Okafor', 0],
        ['Seán O’Brien', 1],
        ['Jonas Weber', 2],
      ]),
      tags: ['budget', 'sea'],
    });
  });
});

describe('search', () => {
  test.each([
    ['a word of the quotation', 'herring', [2, 1]],
    ['the beginning of a word', 'herr', [2, 1]],
    ['several words, all of them', 'herring march', [1]],
    ['words from different fields', 'okafor tickets', [2]],
    ['without diacritics', 'economie wachst', [3]],
    ['a name with an apostrophe, in any spelling', "o'brien", [3]],
    ['the same, run together', 'obrien', [3]],
    ['the same, its second half', 'brien', [3]],
    ['a publisher', 'coast', [2]],
    ['the host where the page names no publisher', 'harbourledger', [4]],
    ['a tag', 'budget', [2]],
    ['a note', 'ministry', [3]],
    ['a role', 'deckhand', [2]],
    ['a headline', 'channel reopen', [4, 3, 2, 1]],
    ['a phrase in German marks', '„herring count“', []],
    ['a phrase in French marks', '«herring count»', []],
    ['a phrase in quotation marks, word for word', '"count herring"', [2]],
    ['a phrase that nobody said so', '“herring count”', []],
    ['marks and spaces alone, which search for nothing', ' “” … ', [4, 3, 2, 1]],
    ['words that are nowhere', 'quarterly forecast', []],
  ])('%s', (_name, q, wanted) => {
    expect(new Set(listed({ q }))).toEqual(new Set(wanted));
  });

  test.each([
    ['words inside of Chinese', '“我们必须保护港口的鲱鱼，”', ['我们', '港口', '鲱', '"保护港口"', '鲱鱼 我们'], ['口港', '港口 渡轮']],
    ['words inside of Japanese', '「私たちは港を守らなければならない」', ['港', '守ら', '私たち'], ['を港']],
    ['words inside of Thai', '“เราต้องปกป้องท่าเรือ”', ['ท่าเรือ', 'ปกป้อง'], ['เรือท่า']],
    ['words between those of another script', '“在Harbour Ledger看5月的iPhone手机，”', ['harb', '5月', 'iphone手机', 'iph 手机'], ['机手']],
    ['letters of their own beside what people type', '“Đorđe, ışık, œuvre,”', ['dorde', 'isik', 'oeuvre'], []],
  ])('%s', (_name, exact, found, missed) => {
    const other = new Desk();
    other.update([clipOf(1, { exact })]);
    const lists = (q: string) => other.list(view({ q })).order.length === 1;
    expect([...found, ...missed].filter(lists)).toEqual(found);
  });

  test('what was typed without spaces is marked as it was typed', () => {
    const exact = '“港口的人保护港口，保持距离，”';
    const other = new Desk();
    other.update([clipOf(1, { exact })]);
    const { terms } = other.list(view({ q: '保护港口' }));
    expect(markTerms(exact, new Set(terms)).filter(({ lit }) => lit)).toEqual([{ text: '保护港口', lit: true }]);
  });

  test('words with a slip find what is like them, and say so', () => {
    const list = desk.list(view({ q: 'hering' }));
    expect(new Set(numbers(list))).toEqual(new Set([1, 2]));
    expect(list.similar).toBe(true);
    expect(desk.list(view({ q: 'herring' })).similar).toBe(false);
  });

  test('the best comes first, unless another order is asked for', () => {
    take(desk.update([...CLIPS, clipOf(6, { saved: day(6), exact: '“Okafor is wrong,”', speaker: said('Jonas Weber') })]));
    expect(listed({ q: 'okafor' }).at(-1)).toBe(6);
    expect(listed({ q: 'okafor', sort: 'newest' })).toEqual([6, 2, 1]);
  });

  test('what matched can be marked in the texts', () => {
    const { terms } = desk.list(view({ q: 'herr' }));
    expect(markTerms(CLIPS[0]!.exact, new Set(terms)).filter(({ lit }) => lit)).toEqual([{ text: 'herring', lit: true }]);
  });
});

describe('filters', () => {
  test.each([
    ['speaker', { speaker: 'Amina Okafor' }, [2, 1]],
    ['publisher', { publisher: 'Coast Daily' }, [2]],
    ['tag', { tag: 'sea' }, [2, 1]],
    ['from a month on', { from: '2026-05' }, [3, 1]],
    ['up to a day', { to: '2026-04-03' }, [4, 2]],
    ['a year that is known only as a year', { from: '2025-06', to: '2025-08' }, [4]],
    ['two at once', { speaker: 'Amina Okafor', to: '2026-04' }, [2]],
    ['with a search', { speaker: 'Amina Okafor', q: 'march' }, [1]],
    ['a value that nothing has', { tag: 'x' }, []],
  ])('%s', (_name, change, wanted) => expect(listed(change)).toEqual(wanted));

  test('each counts what all the others leave', () => {
    const { facets } = desk.list(view({ speaker: 'Amina Okafor', tag: 'budget' }));
    expect(facets.speakers).toEqual([{ value: 'Amina Okafor', count: 1 }]);
    expect(facets.tags).toEqual([
      { value: 'sea', count: 2 },
      { value: 'budget', count: 1 },
    ]);
    expect(facets.publishers).toEqual([{ value: 'Coast Daily', count: 1 }]);
    expect(facets.months).toEqual([{ value: '2026-04', count: 1 }]);
  });

  test('months come newest first, the others most frequent first', () => {
    const { facets } = desk.list(view());
    expect(facets.months.map(({ value }) => value)).toEqual(['2026-05', '2026-04', '2025']);
    expect(facets.speakers.map(({ value }) => value)).toEqual(['Amina Okafor', 'Seán O’Brien']);
  });

  test('a count is what choosing the value gives', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const any = new Desk();
        any.update(clips);
        for (const { value, count } of any.list(view()).facets.tags) expect(any.list(view({ tag: value })).order).toHaveLength(count);
      }),
    );
  });
});

describe('when the collection changes', () => {
  test('the search is made ready bit by bit, and a search does not wait for it', () => {
    expect(desk.prepareSearch(2)).toBe(true);
    expect(new Set(listed({ q: 'herring' }))).toEqual(new Set([1, 2]));
    expect(desk.prepareSearch(1)).toBe(false);
  });

  test('only what changed is told', () => {
    expect(desk.update(CLIPS)).toEqual([]);
    const changed = { ...CLIPS[0]!, note: 'new', updated: day(21) };
    const changes = desk.update([changed, ...CLIPS.slice(1)]);
    expect(changes).toMatchObject([{ row: { id: changed.id, hasNote: true } }]);
  });

  test('old words are no longer found, new ones are', () => {
    take(desk.update([{ ...CLIPS[0]!, exact: '“Cod,”', updated: day(21) }, ...CLIPS.slice(1)]));
    expect(listed({ q: 'march' })).toEqual([]);
    expect(listed({ q: 'cod' })).toEqual([1]);
    take(desk.update([{ ...CLIPS[0]!, exact: '“Hake,”', updated: day(22) }, ...CLIPS.slice(1)]));
    expect(listed({ q: 'cod' })).toEqual([]);
    take(desk.update(CLIPS.slice(1)));
    expect(listed({ q: 'hake' })).toEqual([]);
    expect(listed({ q: 'herring' })).toEqual([2]);
  });

  test('what is thrown away leaves the list, what is removed for good leaves everything', () => {
    take(desk.update([{ ...CLIPS[0]!, deleted: day(22) }, ...CLIPS.slice(1)]));
    expect(listed()).toEqual([4, 3, 2]);
    expect(listed({ list: 'trash' })).toEqual([1, 5]);
    const removed = desk.update(CLIPS.slice(1));
    expect(removed).toMatchObject([{ row: null }]);
    take(removed);
    expect(listed({ list: 'trash' })).toEqual([5]);
    expect(desk.clips([CLIPS[0]!.id, CLIPS[1]!.id])).toEqual([CLIPS[1]]);
  });
});
