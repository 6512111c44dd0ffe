import { browser } from 'wxt/browser';
import { describe } from '../../lib/anchor/index.ts';
import { articleAddresses } from '../../lib/clip/index.ts';
import { citation } from '../../lib/exchange/index.ts';
import { ask } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import type { Article, ArticleMeta } from '../../lib/page/types.ts';
import { inTextOrder, quoteFrom } from './assemble.ts';
import { chainOf } from './chain.ts';
import { copyText } from './clipboard.ts';
import type { DecidedHere } from './decided-here.ts';
import { Cast, decide, type Decision } from './decisions.ts';
import type { Notice } from './notice.ts';
import { articleAround, selectedRange, selectedSpan } from './selected.ts';
import { quoteOf, statusAfter, type Quote, type ReaderState } from './state.ts';
import type { TextMap } from '../../lib/page/index.ts';

type Store = {
  get(): ReaderState;
  update(change: Partial<ReaderState>): void;
  map(): TextMap | null;
  /** The article that words of the page belong to, where the page has gone on to another. */
  anotherAt(node: Node): ArticleMeta | null;
  newId(): string;
  /** Reads the page again. */
  read(): Promise<void>;
};

/** What a reader does with a quotation: keep, drop, copy, correct; each with its way back. */
export function createKeeping(store: Store, notice: Notice, decidedHere: DecidedHere) {
  /** The ways back from what was decided, by the number of the decision. */
  const waysBack: (() => Promise<void>)[] = [];

  const replace = (change: ReadonlyMap<string, Partial<Quote>>) =>
    store.update({ quotes: store.get().quotes.map((quote) => (change.has(quote.id) ? { ...quote, ...change.get(quote.id) } : quote)) });

  /** Has the page been read with other words since? Then what was worked out in this article stands elsewhere now. */
  const isOld = ({ text }: Article): boolean => store.get().article?.text !== text;

  /** Says it in the card where one is open for this quotation, else at the foot of the window. */
  function confirm(id: string, words: string, undo: (() => void) | null): void {
    const { card } = store.get();
    if (card?.id !== id) return notice.show(words, undo ?? undefined);
    notice.speak(words);
    store.update({ card: { ...card, changing: false, done: { words, undo } } });
  }

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

  function failed(error: unknown): null {
    console.error('Saidby:', error);
    notice.show(t('reader_save_failed'));
    return null;
  }

  /** Tells the background, then shows: what is written first can't be lost by closing the page. */
  async function correct(quotes: readonly Quote[], article: Article, decision: Decision, withdraw = false): Promise<boolean> {
    const corrections = quotes.map(({ attribution }) => {
      const { exact, prefix, suffix } = describe(article.text, attribution.quotation);
      return { exact, prefix, suffix, speaker: decision };
    });
    const sent = withdraw ? { corrections: [], withdraw: corrections } : { corrections, withdraw: [] };
    // Remembered under the steadier address, by which the article is known however it is opened.
    const url = articleAddresses(article.meta).at(-1)!;
    if ((await ask('correct', { url, ...sent }).catch(failed)) === null) return false;
    decidedHere.note(sent.corrections, sent.withdraw);
    return true;
  }

  async function dismiss(quote: Quote, article: Article): Promise<number | null> {
    if (!(await correct([quote], article, null))) return null;
    const { quotes } = store.get();
    const left = quotes.filter(({ id }) => id !== quote.id);
    store.update({ quotes: left, card: null, status: statusAfter(article, left) });
    const undo = () => restore(quote, article);
    notice.show(t('reader_dismissed'), () => void undo());
    return waysBack.push(undo) - 1;
  }

  async function restore(quote: Quote, article: Article): Promise<void> {
    if (!(await correct([quote], article, null, true))) return;
    if (isOld(article)) return store.read();
    store.update({ quotes: [...store.get().quotes, quote].sort(inTextOrder), status: 'read' });
  }

  function showDecided(chain: readonly Quote[], decision: NonNullable<Decision>): void {
    const cast = new Cast(store.get().people);
    const decided = new Map(chain.map((each) => [each.id, { ...decide(each, decision, cast), clip: quoteOf(store.get(), each.id)?.clip ?? null }]));
    store.update({ people: cast.people });
    replace(decided);
  }

  async function undecide(chain: readonly Quote[], article: Article, decision: Decision): Promise<void> {
    if (!(await correct(chain, article, decision, true))) return;
    const { card } = store.get();
    if (card) store.update({ card: { ...card, done: null } });
    if (isOld(article)) return store.read();
    replace(new Map(chain.map(({ id, state, attribution }) => [id, { state, attribution }])));
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

    /** One choice mends the whole chain; `null` takes this quotation out. Resolves to the decision's number, or `null` where nothing came of it. */
    async decide(id: string, decision: Decision): Promise<number | null> {
      const before = store.get();
      const { article } = before;
      const quote = quoteOf(before, id);
      if (!quote || !article) return null;
      if (!decision) return dismiss(quote, article);
      const chain = chainOf(before.quotes, quote);
      if (!(await correct(chain, article, decision))) return null;
      if (isOld(article)) await store.read();
      else showDecided(chain, decision);
      const undo = () => undecide(chain, article, decision);
      confirm(id, tCount('reader_decided', chain.length, decision.name), () => void undo());
      return waysBack.push(undo) - 1;
    },

    /** Takes back what was decided, for the room in which it was. The page's own line would offer to do it again. */
    async takeBack(decision: number): Promise<void> {
      notice.hide();
      await waysBack[decision]?.();
    },

    /** Keeps the words that the reader selected, with the likeliest speaker. */
    async saveSelection(): Promise<void> {
      const range = selectedRange();
      if (!range) return notice.show(t('reader_no_selection'));
      const { article, quotes } = store.get();
      const map = store.map();
      const span = article && map && selectedSpan(range, article, map);
      if (!article || !span) return saveElsewhere(range);
      const same = quotes.find(({ attribution: { quotation } }) => Math.abs(quotation.start - span.start) <= 1 && Math.abs(quotation.end - span.end) <= 1);
      if (same) return save(same.id);
      const proposed = await ask('propose', { article, span }).catch(failed);
      if (!proposed) return;
      const made = { ...quoteFrom(proposed.attribution, article, 'selection'), id: store.newId() };
      if (isOld(article)) return keepUnseen(made, article).then(store.read);
      store.update({ quotes: [...store.get().quotes, made].sort(inTextOrder), status: 'read' });
      await save(made.id);
    },
  };

  /** Outside the article there is nothing to mark; the words are kept all the same. */
  async function saveElsewhere(range: Range): Promise<void> {
    const made = articleAround(range, store.anotherAt(range.startContainer));
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
