import { t } from '../../lib/messages/strings.ts';
import type { Article, ArticleMeta, TextMap } from '../../lib/page/index.ts';
import type { Notice } from './notice.ts';
import type { Quote, ReaderState } from './state.ts';

/** The reader's state, for those who change it. */
export type Store = {
  get(): ReaderState;
  update(change: Partial<ReaderState>): void;
  map(): TextMap | null;
  /** The article that words of the page belong to, where the page has gone on to another. */
  anotherAt(node: Node): ArticleMeta | null;
  newId(): string;
  /** Reads the page again. */
  read(): Promise<void>;
};

export type Changing = ReturnType<typeof createChanging>;

/** What `keeping.ts` and `deciding.ts` have in common: changing some quotations, and saying what came of it. */
export function createChanging(store: Store, notice: Notice) {
  return {
    replace: (change: ReadonlyMap<string, Partial<Quote>>): void =>
      store.update({ quotes: store.get().quotes.map((quote) => (change.has(quote.id) ? { ...quote, ...change.get(quote.id) } : quote)) }),

    /** Has the page been read with other words since? Then what was worked out in this article stands elsewhere now. */
    isOld: ({ text }: Article): boolean => store.get().article?.text !== text,

    /** Says it in the card where one is open for this quotation, else at the foot of the window. */
    confirm(id: string, words: string, undo: (() => void) | null): void {
      const { card } = store.get();
      if (card?.id !== id) return notice.show(words, undo ?? undefined);
      notice.speak(words);
      store.update({ card: { ...card, changing: false, done: { words, undo } } });
    },

    failed(error: unknown): null {
      console.error('Saidby:', error);
      notice.show(t('reader_save_failed'));
      return null;
    },
  };
}
