import { findQuotation, type Found, type Sought } from '../../lib/anchor/index.ts';
import type { Attribution, Person, Reading } from '../../lib/attribution/types.ts';
import { markState } from '../../lib/highlight/index.ts';
import type { Correction, SavedMark } from '../../lib/messages/contract.ts';
import { SOME, type Article, type Span } from '../../lib/page/index.ts';
import { alikeAmong } from './alike.ts';
import { Cast, decide } from './decisions.ts';
import type { Quote } from './state.ts';

type Answer = { article: Article; reading: Reading; saved: readonly SavedMark[]; corrections: readonly Correction[] };
type Assembled = { people: readonly Person[]; quotes: readonly Quote[] };

/**
 * Puts together what is shown: what the engine found, what readers decided about it, what they keep. Yields where the work may
 * be put off, since what is kept of a page is looked for in all of its text.
 *
 * @param before the quotations shown by the time when all is found; those that are still there keep their ids
 * @param newId makes an id that was never used on this page
 */
export function* assemble(answer: Answer, before: () => readonly Quote[], newId: () => string): Generator<void, Assembled> {
  const { article, reading } = answer;
  const cast = new Cast(reading.people);
  const found: Quote[] = [];
  for (const attribution of reading.attributions) {
    if (found.length % SOME === 0) yield;
    found.push(quoteFrom(attribution, article));
  }
  const decided = yield* withDecisions(found, answer, cast);
  const quotes = yield* withSaved(decided, answer, cast);
  return { people: cast.people, quotes: yield* keepIds(quotes, before(), newId) };
}

/** The quotation as the engine gives it: kept nowhere, decided by nobody, and without an id (see `keepIds`). */
export function quoteFrom(attribution: Attribution, article: Article, origin: Quote['origin'] = 'quotation'): Quote {
  const { start, end } = attribution.quotation;
  return { id: '', text: article.text.slice(start, end), state: markState(attribution.speaker, false), attribution, clip: null, origin, savedAs: null };
}

function* withDecisions(found: Quote[], { article, corrections }: Answer, cast: Cast): Generator<void, Quote[]> {
  if (!corrections.length) return found;
  const findAlike = yield* alikeAmong(found.map(spanOf));
  const shown: (Quote | null)[] = [...found];
  const sought = corrections.map((correction) => ({ ...correction, start: 0 }));
  for (const [{ speaker }, place] of yield* placesOf(sought, article.text)) {
    yield;
    const at = findAlike(place, (i) => shown[i] !== null);
    if (at >= 0) shown[at] = speaker && decide(shown[at]!, speaker, cast);
  }
  return shown.filter((quote) => quote !== null);
}

function* withSaved(found: Quote[], { article, saved }: Answer, cast: Cast): Generator<void, Quote[]> {
  if (!saved.length) return found;
  const findAlike = yield* alikeAmong(found.map(spanOf));
  const shown = [...found];
  for (const [mark, place] of yield* placesOf(saved, article.text)) {
    yield;
    const savedAs = place.changed ? mark.exact : null;
    const at = findAlike(place, (i) => !shown[i]!.clip);
    if (at >= 0) {
      shown[at] = { ...shown[at]!, clip: mark.clip, savedAs };
      continue;
    }
    // Words that a reader selected, or that the engine no longer takes for a quotation: kept is kept.
    const quote: Quote = { ...quoteFrom(attributionOf(place), article, 'selection'), clip: mark.clip, savedAs };
    shown.push(mark.speaker ? decide(quote, { name: mark.speaker, role: cast.named(mark.speaker)?.role ?? null }, cast) : quote);
  }
  return shown.sort(inTextOrder);
}

/**
 * Where words stand that a reader did something with. Of two who said the same words one may be taken out of the article: both are
 * then found in the same place, and it belongs to the one that is known there by what stands around.
 */
function* placesOf<T extends Sought>(all: readonly T[], text: string): Generator<void, [T, Found][]> {
  const found: [T, Found][] = [];
  const best = new Map<string, number>();
  for (const sought of all) {
    yield;
    const place = findQuotation(text, sought);
    if (!place) continue;
    found.push([sought, place]);
    best.set(keyOf(place), Math.max(place.score, best.get(keyOf(place)) ?? 0));
  }
  return found.filter(([, place]) => place.score === best.get(keyOf(place)));
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

const spanOf = ({ attribution }: Quote): Span => attribution.quotation;

function attributionOf({ start, end }: Span): Attribution {
  const quotation = { start, end, kind: 'direct', speech: true, speechProbability: 1, closed: true, continues: null, inside: null } as const;
  return { quotation, speaker: null, cue: null, why: null };
}

/** Orders quotations for `sort`: in text order, outer before inner. */
export function inTextOrder(a: Quote, b: Quote): number {
  return a.attribution.quotation.start - b.attribution.quotation.start || b.attribution.quotation.end - a.attribution.quotation.end;
}

/** The same words, the n-th time: the same quotation, wherever the page has moved it. */
function* keepIds(quotes: readonly Quote[], before: readonly Quote[], newId: () => string): Generator<void, Quote[]> {
  const old = new Map<string, string>();
  const keyBefore = numbering();
  for (const [i, quote] of before.entries()) {
    if (i % SOME === 0) yield;
    old.set(keyBefore(quote), quote.id);
  }
  const key = numbering();
  const kept: Quote[] = [];
  for (const quote of quotes) {
    if (kept.length % SOME === 0) yield;
    kept.push({ ...quote, id: (old.size && old.get(key(quote))) || newId() });
  }
  return kept;
}

/** Tells quotations of the same words apart by their order. */
function numbering(): (quote: Quote) => string {
  const seen = new Map<string, number>();
  return ({ text }) => {
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return `${nth} ${text}`;
  };
}
