import { findQuotation } from '../../lib/anchor/index.ts';
import type { Attribution, Person, Reading } from '../../lib/attribution/types.ts';
import { markState } from '../../lib/highlight/index.ts';
import type { Correction, SavedMark } from '../../lib/messages/contract.ts';
import type { Article, Span } from '../../lib/page/types.ts';
import { decide } from './decisions.ts';
import { alike } from './alike.ts';
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
  const found = reading.attributions.map((attribution) => quoteFrom(attribution, article));
  yield;
  const decided = yield* withDecisions({ people: reading.people, quotes: found }, answer);
  const shown = yield* withSaved(decided, answer);
  return { people: shown.people, quotes: keepIds(shown.quotes, before(), newId) };
}

export function quoteFrom(attribution: Attribution, article: Article, origin: Quote['origin'] = 'quotation'): Quote {
  const { start, end } = attribution.quotation;
  return { id: '', text: article.text.slice(start, end), state: markState(attribution.speaker, false), attribution, clip: null, origin, savedAs: null };
}

function* withDecisions({ people, quotes }: Assembled, { article, corrections }: Answer): Generator<void, Assembled> {
  let shown = [...quotes];
  for (const { speaker, ...words } of corrections) {
    yield;
    const place = findQuotation(article.text, { ...words, start: 0 });
    const quote = place && shown.find(({ attribution }) => alike(attribution.quotation, place));
    if (!quote) continue;
    if (!speaker) {
      shown = shown.filter((other) => other !== quote);
      continue;
    }
    const decided = decide(quote, speaker, people);
    people = decided.people;
    shown = shown.map((other) => (other === quote ? decided.quote : other));
  }
  return { people, quotes: shown };
}

function* withSaved({ people, quotes }: Assembled, { article, saved }: Answer): Generator<void, Assembled> {
  const shown = [...quotes];
  for (const mark of saved) {
    yield;
    const place = findQuotation(article.text, mark);
    if (!place) continue;
    const savedAs = place.changed ? mark.exact : null;
    const at = shown.findIndex(({ attribution, clip }) => !clip && alike(attribution.quotation, place));
    if (at >= 0) {
      shown[at] = { ...shown[at]!, clip: mark.clip, savedAs };
      continue;
    }
    // Words that a reader selected, or that the engine no longer takes for a quotation: kept is kept.
    let quote: Quote = { ...quoteFrom(attributionOf(place), article, 'selection'), clip: mark.clip, savedAs };
    if (mark.speaker) {
      const role = people.find((person) => person.name === mark.speaker)?.role ?? null;
      ({ quote, people } = decide(quote, { name: mark.speaker, role }, people));
    }
    shown.push(quote);
  }
  return { people, quotes: shown.sort(inTextOrder) };
}

function attributionOf({ start, end }: Span): Attribution {
  const quotation = { start, end, kind: 'direct', speech: true, speechProbability: 1, closed: true, continues: null, inside: null } as const;
  return { quotation, speaker: null, cue: null, why: null };
}

export function inTextOrder(a: Quote, b: Quote): number {
  return a.attribution.quotation.start - b.attribution.quotation.start || b.attribution.quotation.end - a.attribution.quotation.end;
}

/** The same words, the n-th time: the same quotation, wherever the page has moved it. */
function keepIds(quotes: readonly Quote[], before: readonly Quote[], newId: () => string): Quote[] {
  const old = new Map<string, string>();
  const keysOf = (list: readonly Quote[]) => {
    const seen = new Map<string, number>();
    return list.map(({ text }) => {
      const nth = (seen.get(text) ?? 0) + 1;
      seen.set(text, nth);
      return `${nth} ${text}`;
    });
  };
  keysOf(before).forEach((key, i) => old.set(key, before[i]!.id));
  const keys = old.size ? keysOf(quotes) : [];
  return quotes.map((quote, i) => ({ ...quote, id: old.get(keys[i]!) ?? newId() }));
}
