/** Finding clips again: search, filters, order and marks of the collection page. */
export { Desk, type Listing, type Overview, type RowChange } from './desk.ts';
export type { Facet, Facets } from './facets.ts';
export type { KnownPerson } from './people.ts';
export type { Row } from './row.ts';
export { fold } from './words.ts';
export { markSpan, markTerms, type Piece } from './marks.ts';
export { EVERYTHING, NARROWINGS, SORTS, isNarrowed, readView, sortOf, viewHash, type List, type Narrowing, type Sort, type View } from './view.ts';
export { NOTHING, extend, markAll, moveTo, neighbour, prune, remaining, toggle, type Selection } from './selection.ts';
