import { describe } from '../../lib/anchor/index.ts';
import { articleAddresses, speakerOf } from '../../lib/clip/index.ts';
import { ask } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import type { Article } from '../../lib/page/types.ts';
import { inTextOrder } from './assemble.ts';
import { chainOf } from './chain.ts';
import type { Changing, Store } from './changing.ts';
import type { DecidedHere } from './decided-here.ts';
import { Cast, decide, type Decision } from './decisions.ts';
import type { Notice } from './notice.ts';
import { quoteOf, statusAfter, type Quote } from './state.ts';

/** What a reader decides about a quotation: who said it, or that it is none; each with its way back. */
export function createDeciding(store: Store, { replace, isOld, confirm, failed }: Changing, notice: Notice, decidedHere: DecidedHere) {
  /** The ways back from what was decided, by the number of the decision. */
  const waysBack: (() => Promise<void>)[] = [];

  /**
   * Tells the background, then shows: what is written first can't be lost by closing the page.
   *
   * @param quotes as they are without the decision
   */
  async function correct(quotes: readonly Quote[], article: Article, decision: Decision, withdraw = false): Promise<boolean> {
    const decided = quotes.map(({ attribution, state }) => {
      const { exact, prefix, suffix } = describe(article.text, attribution.quotation);
      return { exact, prefix, suffix, speaker: decision, before: speakerOf(attribution, state === 'person') };
    });
    const sent = withdraw ? { corrections: [], withdraw: decided } : { corrections: decided, withdraw: [] };
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
  };
}
