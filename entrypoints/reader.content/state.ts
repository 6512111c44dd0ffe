import type { Person } from '../../lib/attribution/types.ts';
import type { PageState, PageStatus, ShownQuotation } from '../../lib/messages/page-state.ts';
import type { Article } from '../../lib/page/types.ts';

/** A quotation of this page with what only the reader needs to know of it. */
export type Quote = ShownQuotation & {
  origin: 'quotation' | 'selection';
  /** The words as they were saved, where the page has others now; else `null`. */
  savedAs: string | null;
};

/** How the card was opened decides how it is left: `pause` by moving away, `press` and `key` by Escape or a press elsewhere. */
export type OpenedBy = 'pause' | 'press' | 'key';

export type Done = { words: string; undo: (() => void) | null };

export type CardState = {
  id: string;
  by: OpenedBy;
  /** Choosing another speaker. */
  changing: boolean;
  /** What has just been done in this card, and what takes it back. */
  done: Done | null;
};

/** All that changes while a page is read, in one object. Never changed in place: `reader.ts` replaces it and everything is drawn from it. */
export type ReaderState = {
  status: PageStatus;
  article: Article | null;
  /** Version of engine and weights that read the page. */
  engine: string;
  people: readonly Person[];
  /** In text order. */
  quotes: readonly Quote[];
  card: CardState | null;
  /** Single-letter keys work on the whole page (a setting). */
  pageKeys: boolean;
};

export const EMPTY: ReaderState = { status: 'idle', article: null, engine: '', people: [], quotes: [], card: null, pageKeys: false };

/** What the other rooms are told. */
export function pageState(state: ReaderState, url: string): PageState {
  return {
    status: state.status,
    headline: state.article?.meta.headline ?? null,
    article: state.article?.meta ?? null,
    url,
    people: [...state.people],
    quotations: state.quotes.map(({ id, text, state, attribution, clip }) => ({ id, text, state, attribution, clip })),
  };
}

/** A message to the other rooms with more entries than this would hold the page's thread; they are told to ask. */
const MOST_TOLD = 200;

/** What the other rooms are told without asking: everything, on all but giant pages. */
export function toldState(state: PageState): { state: PageState; more?: number } {
  const many = Math.max(state.quotations.length, state.people.length, ...state.people.map(({ mentions }) => mentions.length)) > MOST_TOLD;
  return many ? { state: { ...state, people: [], quotations: [] }, more: state.quotations.length } : { state };
}

/** The quotation with that id, `null` where the page shows none. */
export function quoteOf(state: ReaderState, id: string | undefined): Quote | null {
  return (id && state.quotes.find((quote) => quote.id === id)) || null;
}

/** Status that a finished reading leaves. */
export function statusAfter(article: Article | null, quotes: readonly Quote[]): PageStatus {
  if (!article) return 'notArticle';
  return quotes.length ? 'read' : 'none';
}
