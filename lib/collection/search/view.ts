/** What the collection page shows, as an address: every view can be linked to, gone back to and opened again. */

const LISTS = ['all', 'unknown', 'trash'] as const;
export const SORTS = ['best', 'newest', 'oldest', 'published', 'speaker'] as const;
export type List = (typeof LISTS)[number];
export type Sort = (typeof SORTS)[number];

/** Filters that narrow a list by one value each. */
export const NARROWINGS = ['speaker', 'publisher', 'tag', 'from', 'to'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export type View = Record<Narrowing, string | null> & {
  list: List;
  /** What is searched for, as typed. */
  q: string;
  /** `null`: best match first while searching, else newest first. */
  sort: Sort | null;
  /** Id of the clip that is open. */
  clip: string | null;
};

export const EVERYTHING: View = { list: 'all', q: '', speaker: null, publisher: null, tag: null, from: null, to: null, sort: null, clip: null };

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const CLIP_ROUTE = /^clip\/([^/]+)$/;

/** Reads `location.hash`: `#/`, `#/unknown`, `#/trash`, `#/clip/ID`, each with parameters. What is no view is left out. */
export function readView(hash: string): View {
  const [route = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const params = new URLSearchParams(query);
  const value = (name: string) => params.get(name)?.trim() || null;
  const day = (name: string) => (DAY.test(value(name) ?? '') ? value(name) : null);
  const list = LISTS.find((name) => name === route) ?? 'all';
  const sort = SORTS.find((name) => name === value('sort')) ?? null;
  const clip = CLIP_ROUTE.exec(route)?.[1] ?? value('clip');
  return { list, q: params.get('q') ?? '', speaker: value('speaker'), publisher: value('publisher'), tag: value('tag'), from: day('from'), to: day('to'), sort, clip };
}

/** The hash of a view; parts that are as usual are not written. */
export function viewHash(view: View): string {
  const params = new URLSearchParams();
  for (const name of ['q', ...NARROWINGS, 'sort', 'clip'] as const) if (view[name]) params.set(name, view[name]);
  const query = params.toString();
  return `#/${view.list === 'all' ? '' : view.list}${query && `?${query}`}`;
}

/** The order that a view asks for. */
export function sortOf({ sort, q }: View): Sort {
  if (sort === 'best' || sort === null) return q.trim() ? 'best' : 'newest';
  return sort;
}

/** Is anything narrowed, beside the choice of list? */
export function isNarrowed(view: View): boolean {
  return view.q.trim() !== '' || NARROWINGS.some((name) => view[name] !== null);
}
