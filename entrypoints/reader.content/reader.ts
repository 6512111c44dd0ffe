import type { ReaderAnswers } from '../../lib/messages/answer.ts';
import { candidatesFor } from '../../lib/messages/candidates.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { ask } from '../../lib/messages/send.ts';
import { readSettings, watchSettings } from '../../lib/messages/settings.ts';
import { t } from '../../lib/messages/strings.ts';
import { atOnce, inSlices, type TextMap } from '../../lib/page/index.ts';
import { answersOf } from './answers.ts';
import { assemble } from './assemble.ts';
import { createBookmarks } from './bookmarks.ts';
import { labelOf } from './card/about.ts';
import { createCard } from './card/card.ts';
import type { KeyAction } from './card/card-keys.ts';
import type { CardView } from './card/types.ts';
import { chainOf } from './chain.ts';
import { createChanging, type Store } from './changing.ts';
import type { Decision } from './decisions.ts';
import { createDecidedHere } from './decided-here.ts';
import { createDeciding } from './deciding.ts';
import { keepThere } from './guard.ts';
import { createHost } from './host.ts';
import { createKeeping } from './keeping.ts';
import { watchKeys } from './keys.ts';
import { createMarks, type Drawing } from './marks.ts';
import { bringIntoView, stepFrom } from './moving.ts';
import { createNotice } from './notice.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { watchPointer, type Point } from './pointer.ts';
import { createReading, type Answered } from './reading.ts';
import { offerSelection } from './selection.ts';
import { EMPTY, pageState, quoteOf, statusAfter, toldState, type OpenedBy, type Quote, type ReaderState } from './state.ts';
import { inAPage, type Surroundings } from './surroundings.ts';

/** Changes within this time are told to the other rooms together, ms. */
const REPORT_MS = 60;

/**
 * The reader of one page. Holds the state; everything drawn follows from it, and whatever a person does comes back here.
 * All of it is gone once the controller aborts.
 */
export function createReader(life: AbortController, surroundings: Surroundings = inAPage): ReaderAnswers {
  const { signal } = life;
  let state: ReaderState = EMPTY;
  let map: TextMap | null = null;
  let pointer: Point | null = null;
  let lastAt: string | null = null;
  let ids = 0;
  let painted: Promise<unknown> | null = null;

  const host = createHost(surroundings, signal);
  const marks = createMarks(() => bookmarks.draw(state), signal);
  const notice = createNotice(host, signal);
  /** Is the next reading to ask the background, whatever it finds? */
  let asks = false;
  const reads = oneAtATime(() => lookAndRead().catch(readFailed));
  const readNow = () => {
    asks = true;
    return reads.run();
  };
  const newId = () => `q${++ids}`;
  const decidedHere = createDecidedHere();
  const store: Store = { get: () => state, update, map: () => map, anotherAt: (node) => reading.anotherAt(node), newId, read: readNow };
  const changing = createChanging(store, notice);
  const keeping = createKeeping(store, changing, notice);
  const deciding = createDeciding(store, changing, notice, decidedHere);
  const reading = createReading(host.element, () => void reads.run(), signal);
  const withCard = (act: (id: string) => void) => () => state.card && act(state.card.id);
  const card = createCard(host, {
    save: withCard((id) => void keeping.save(id)),
    unsave: withCard((id) => void keeping.unsave(id)),
    copy: withCard((id) => void keeping.copy(id)),
    setChanging,
    decide,
    showInCollection: withCard((id) => void ask('open', { room: 'collection', clip: quoteOf(state, id)?.clip ?? undefined })),
    next: () => step(1),
    previous: () => step(-1),
    close,
  });
  const bookmarks = createBookmarks(host, marks, (id) => open(id, 'press', null), signal);
  const pointing = watchPointer(host, marks, { open, close, card: () => state.card, bookmark: bookmarks.at }, signal);
  watchKeys(host, { act, enabled: () => state.pageKeys, cardOpen: () => state.card !== null }, signal);
  offerSelection(host, () => void keeping.saveSelection(), signal);
  keepThere(
    () => {
      host.restore(marks.holding(document.fullscreenElement));
      marks.restore();
    },
    (why) => life.abort(why),
    signal,
  );
  void readSettings().then(({ pageKeys }) => update({ pageKeys }));
  signal.addEventListener(
    'abort',
    watchSettings(({ pageKeys }) => update({ pageKeys })),
  );

  function update(change: Partial<ReaderState>): void {
    if (signal.aborted) return;
    const before = state;
    state = { ...state, ...change };
    if (state.quotes !== before.quotes) {
      void paint().catch(readFailed);
      drawMarks(before.quotes);
    }
    const open = quoteOf(state, state.card?.id);
    if (state.card !== before.card) drawCard(before.card?.id);
    else if (open) card.update(viewOf(open));
    if (state.quotes !== before.quotes || state.status !== before.status || state.people !== before.people) report();
  }

  /** The sheet goes in once there is something to paint: the browser looks at every element of the page again for it. */
  async function paint(): Promise<void> {
    if (state.quotes.length) await (painted ??= surroundings.paint(marks.prefix, host.element));
  }

  /** Lines are drawn again only where they differ, or where a reading has prepared them; bookmarks always follow. */
  function drawMarks(before: readonly Quote[], prepared?: Drawing): void {
    const same =
      !prepared &&
      before.length === state.quotes.length &&
      before.every(({ attribution, state: was }, i) => attribution === state.quotes[i]!.attribution && was === state.quotes[i]!.state);
    if (!same) {
      marks.draw(prepared ?? atOnce(marks.prepare(state.quotes, map)));
      drawCard();
    }
    bookmarks.draw(state);
  }

  /** @param before the quotation whose card stands where it belongs already */
  function drawCard(before?: string): void {
    const quote = quoteOf(state, state.card?.id);
    if (!quote || !state.card) {
      card.hide();
      marks.focus(null);
      return;
    }
    lastAt = quote.id;
    marks.focus(quote);
    if (quote.id === before) return card.update(viewOf(quote));
    card.show(viewOf(quote), { quotation: marks.rangesOf(quote.id), evidence: marks.evidenceOf(quote), pointer });
  }

  function viewOf(quote: Quote): CardView {
    const changing = state.card?.changing ?? false;
    return {
      quote,
      text: state.article?.text ?? '',
      language: state.article && state.article.meta.language !== 'und' ? state.article.meta.language : null,
      colour: marks.colourOf(quote),
      changing,
      candidates: changing ? candidatesFor(quote, state.people, state.quotes) : [],
      chain: changing ? chainOf(state.quotes, quote).length : 1,
      done: state.card?.done ?? null,
      keys: state.pageKeys || state.card?.by === 'key',
    };
  }

  function open(id: string, by: OpenedBy, point: Point | null): void {
    pointer = point;
    notice.hide();
    const wasOpen = state.card !== null;
    update({ card: { id, by, changing: false, done: null } });
    const quote = by === 'key' && quoteOf(state, id);
    if (!quote) return;
    card.focus();
    // What it is called is read out as it opens, and not again when it goes on to another quotation.
    notice.speak(wasOpen ? `${labelOf(quote)} ${quote.text}` : quote.text);
  }

  /** A quotation that is none takes its card with it: whoever was there by keyboard is at Undo then. */
  function decide(decision: Decision): void {
    if (!state.card) return;
    const byKeyboard = host.root.activeElement?.matches(':focus-visible');
    void deciding.decide(state.card.id, decision).then((decided) => decided !== null && !decision && byKeyboard && notice.focus());
  }

  /** Whoever begins to choose has opened the card on purpose, even if by resting on the quotation at first. */
  function setChanging(changing: boolean): void {
    if (state.card) update({ card: { ...state.card, changing, by: state.card.by === 'pause' ? 'press' : state.card.by } });
  }

  function close(): void {
    update({ card: null });
  }

  function step(by: 1 | -1): void {
    const quote = stepFrom(state.quotes, state.card?.id ?? lastAt, by, (id) => marks.rangesOf(id)[0]?.getBoundingClientRect().top ?? null, marks.painted()[0]);
    if (!quote) return notice.show(t('reader_none'));
    goTo(quote.id, 'key');
  }

  function goTo(id: string, by: OpenedBy): void {
    if (!quoteOf(state, id)) return;
    bringIntoView(marks.rangesOf(id));
    open(id, by, null);
  }

  function act(action: KeyAction | 'saveSelection', framed?: string): void {
    if (action === 'close') return close();
    if (action === 'next' || action === 'previous') return step(action === 'next' ? 1 : -1);
    if (action === 'saveSelection') return void (framed ? keeping.saveFramed(framed) : keeping.saveSelection());
    const id = state.card?.id ?? pointing.under() ?? lastAt;
    if (!id || !quoteOf(state, id)) return notice.show(t('reader_no_current'));
    void keeping[action](id);
  }

  /** A page that makes its paragraphs anew, with the words that they had, is marked anew without asking anybody. */
  async function lookAndRead(): Promise<void> {
    const all = asks;
    asks = false;
    const changed = all ? 'words' : await reading.look();
    if (changed === 'words') await read();
    else if (changed === 'nodes' && state.article) {
      map = reading.mapOf(state.article);
      drawMarks(state.quotes, atOnce(marks.prepare(state.quotes, map)));
    } else bookmarks.place();
  }

  async function read(): Promise<void> {
    if (state.status === 'idle' || state.status === 'failed') update({ status: 'reading' });
    const answer = await reading.read();
    if (signal.aborted) return;
    if (!answer) {
      map = null;
      return update({ status: 'notArticle', article: null, people: [], quotes: [], card: null });
    }
    const { people, quotes, drawing } = await inSlices(shownOf(answer), signal);
    const before = state;
    map = answer.map;
    const kept = before.card && quotes.some(({ id }) => id === before.card?.id) ? before.card : null;
    state = { ...state, article: answer.article, engine: answer.reading.engine, people, quotes, card: kept, status: statusAfter(answer.article, quotes) };
    drawMarks(before.quotes, drawing);
    await paint();
    report();
  }

  /** What is shown of a reading, and how it is drawn. */
  function* shownOf(answer: Answered) {
    const shown = yield* assemble({ ...answer, corrections: decidedHere.after(answer.corrections) }, () => state.quotes, newId);
    return { ...shown, drawing: yield* marks.prepare(shown.quotes, answer.map) };
  }

  /** What went wrong is for the console; the other rooms are told that it did. */
  function readFailed(error: unknown): void {
    if (signal.aborted) return;
    console.error('Saidby: could not read the page', error);
    painted = null;
    update({ status: 'failed' });
  }

  // A page that the browser had put aside was told nothing meanwhile, and its button shows no number.
  addEventListener('pageshow', ({ persisted }) => persisted && state.status !== 'idle' && void readNow(), { signal });

  let reporting: ReturnType<typeof setTimeout> | undefined;
  const current = (): PageState => pageState(state, location.href);
  function report(): void {
    clearTimeout(reporting);
    reporting = setTimeout(() => void ask('state', toldState(current())).catch(() => {}), REPORT_MS);
  }
  signal.addEventListener('abort', () => clearTimeout(reporting));

  /** The other rooms and the button's number are told first: nobody is here to tell them later. */
  function off(): void {
    void ask('state', { state: pageState(EMPTY, location.href) }).catch(() => {});
    life.abort();
  }

  return answersOf({ reads: { ...reads, run: readNow }, keeping, deciding, current, goTo, act, off });
}
