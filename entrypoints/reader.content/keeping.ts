import { browser } from 'wxt/browser';
import { citation } from '../../lib/exchange/index.ts';
import { ask } from '../../lib/messages/send.ts';
import { t } from '../../lib/messages/strings.ts';
import type { Article } from '../../lib/page/types.ts';
import { inTextOrder, quoteFrom } from './assemble.ts';
import type { Changing, Store } from './changing.ts';
import { copyText } from './clipboard.ts';
import type { Notice } from './notice.ts';
import { articleAround, articleOfWords, selectedRange, selectedSpan } from './selected.ts';
import { quoteOf, type Quote } from './state.ts';

/** What a reader does with a quotation: keep, drop, copy; each with its way back. */
export function createKeeping(store: Store, { replace, isOld, confirm, failed }: Changing, notice: Notice) {
  async function keep(quote: Quote, article: Article): Promise<string> {
    const { attribution, state, origin } = quote;
    const { clip } = await ask('save', { article, attribution, engine: store.get().engine, corrected: state === 'person', origin });
    return clip;
  }

  async function save(id: string): Promise<void> {
    const { article } = store.get();
    const quote = quoteOf(store.get(), id);
    if (!quote || !article || quote.clip !== null) return;
    const clip = await keep(quote, article).catch(failed);
    if (!clip) return;
    replace(new Map([[id, { clip, savedAs: null }]]));
    const name = quote.attribution.speaker?.name;
    const inCard = store.get().card?.id === id;
    confirm(id, inCard ? t('card_kept') : name ? t('reader_saved_speaker', name) : t('reader_saved'), () => void unsave(id));
  }

  async function unsave(id: string): Promise<void> {
    const clip = quoteOf(store.get(), id)?.clip;
    if (!clip) return;
    const done = await ask('unsave', { clip }).catch(failed);
    if (!done) return;
    replace(new Map([[id, { clip: null, savedAs: null }]]));
    confirm(id, t('reader_removed'), () => void save(id));
  }

  return {
    /** Keeps it; what is kept already is taken out again. */
    save: (id: string) => (quoteOf(store.get(), id)?.clip == null ? save(id) : unsave(id)),
    unsave,

    async saveAll(ids: readonly string[]): Promise<number> {
      let saved = 0;
      for (const id of ids) {
        const quote = quoteOf(store.get(), id);
        const { article } = store.get();
        if (!quote || !article || quote.clip !== null) continue;
        const clip = await keep(quote, article);
        replace(new Map([[id, { clip, savedAs: null }]]));
        saved++;
      }
      return saved;
    },

    async copy(id: string): Promise<void> {
      const quote = quoteOf(store.get(), id);
      const { article } = store.get();
      if (!quote || !article) return;
      const words = { locale: browser.i18n.getUILanguage(), unknownSpeaker: t('card_unknown') };
      const copied = await copyText(citation({ exact: quote.text, speaker: quote.attribution.speaker, article: article.meta }, words));
      confirm(id, t(copied ? 'reader_copied' : 'reader_copy_failed'), null);
    },

    /** Keeps the words that the reader selected, with the likeliest speaker. */
    async saveSelection(): Promise<void> {
      const range = selectedRange();
      if (!range) return notice.show(t('reader_no_selection'));
      const { article, quotes } = store.get();
      const map = store.map();
      const span = article && map && selectedSpan(range, article, map);
      if (!article || !span) return saveElsewhere(articleAround(range, store.anotherAt(range.startContainer)));
      const same = quotes.find(({ attribution: { quotation } }) => Math.abs(quotation.start - span.start) <= 1 && Math.abs(quotation.end - span.end) <= 1);
      if (same) return save(same.id);
      const proposed = await ask('propose', { article, span }).catch(failed);
      if (!proposed) return;
      const made = { ...quoteFrom(proposed.attribution, article, 'selection'), id: store.newId() };
      if (isOld(article)) return keepUnseen(made, article).then(store.read);
      store.update({ quotes: [...store.get().quotes, made].sort(inTextOrder), status: 'read' });
      await save(made.id);
    },

    /** Keeps words that the reader selected in a frame of the page. */
    saveFramed: (words: string): Promise<void> => saveElsewhere(articleOfWords(words)),
  };

  /** Outside the article there is nothing to mark; the words are kept all the same. */
  async function saveElsewhere(made: ReturnType<typeof articleAround>): Promise<void> {
    if (!made) return notice.show(t('reader_no_selection'));
    const proposed = await ask('propose', made).catch(failed);
    if (proposed) await keepUnseen(quoteFrom(proposed.attribution, made.article, 'selection'), made.article);
  }

  /** Keeps what is not shown on the page (yet). */
  async function keepUnseen(quote: Quote, article: Article): Promise<void> {
    const clip = await keep(quote, article).catch(failed);
    if (clip) notice.show(t('reader_saved'), () => void ask('unsave', { clip }).catch(failed));
  }
}
