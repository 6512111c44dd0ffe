import MiniSearch, { type Query as Asked, type SearchOptions } from 'minisearch';
import type { Clip } from '../../clip/schema.ts';
import { publisherOf } from '../publisher.ts';
import { foldedText, parseQuery, type Query } from './query.ts';
import { compoundsOf, indexForms, wordsOf } from './words.ts';

/** What is searched of a clip, and how much a word in it weighs. */
const WEIGHTS = { speaker: 6, exact: 2, tags: 2, headline: 1, role: 1, publisher: 1, note: 1 };
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];

/** Shorter words have too many neighbours to be searched loosely. */
const FUZZY_FROM = 4;
/** Words to mark in the results; a prefix of one letter matches thousands. */
const MAX_TERMS = 400;

export type Found = {
  /** Ids, best first. */
  ids: string[];
  /** The folded words that matched, and phrases of them with spaces between, for marking. */
  terms: string[];
  /** Nothing had the words as typed; these have words like them. */
  similar: boolean;
};

/** Full text of the clips. Adding, replacing and removing one clip costs only that clip. */
export class TextIndex {
  readonly #index = new MiniSearch<Clip>({
    fields: FIELDS,
    tokenize: (text) => [...wordsOf(text), ...compoundsOf(text)].map((word) => word.text),
    processTerm: indexForms,
    extractField: (clip, name) => (name === 'id' ? clip.id : textOf(clip, name as Field)),
    autoVacuum: { minDirtCount: 200, minDirtFactor: 0.2, batchSize: 500, batchWait: 20 },
  });
  readonly #clips = new Map<string, Clip>();
  /** Not in the index yet: a list can be shown long before all its words are. */
  readonly #waiting = new Set<string>();

  put(clip: Clip): void {
    this.#clips.set(clip.id, clip);
    this.#waiting.add(clip.id);
  }

  remove(id: string): void {
    this.#clips.delete(id);
    this.#waiting.delete(id);
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Takes up to `most` of the clips that wait into the index. True while there are more. */
  work(most: number): boolean {
    for (const id of this.#waiting) {
      if (most-- <= 0) return true;
      this.#waiting.delete(id);
      if (this.#index.has(id)) this.#index.discard(id);
      this.#index.add(this.#clips.get(id)!);
    }
    return false;
  }

  /** `null` when nothing was typed that could be searched. */
  find(typed: string): Found | null {
    const query = parseQuery(typed);
    if (query.words.length === 0) return null;
    this.work(Infinity);
    const strict = this.#search(query, false);
    if (strict.ids.length > 0 || query.phrases.length > 0) return { ...strict, similar: false };
    const loose = this.#search(query, (term: string) => (term.length >= FUZZY_FROM ? 0.2 : false));
    return { ...loose, similar: loose.ids.length > 0 };
  }

  #search({ words, phrases, runs }: Query, fuzzy: SearchOptions['fuzzy']): Omit<Found, 'similar'> {
    const wanted = [...phrases, ...runs.map((run) => ` ${run} `)];
    const asked: Asked = {
      combineWith: 'AND',
      queries: words.map((ways) => ({ combineWith: 'OR', queries: ways.map((way) => ({ combineWith: 'AND', queries: way })) })),
    };
    const options: SearchOptions = { prefix: true, fuzzy, boost: WEIGHTS, tokenize: (term) => [term], processTerm: (term) => term };
    const results = this.#index.search(asked, options).filter(({ id }) => wanted.every((phrase) => this.#holds(id as string, phrase)));
    const matched = new Set<string>();
    for (const result of results) {
      for (const term of result.terms) matched.add(term);
      if (matched.size >= MAX_TERMS) break;
    }
    // A sign of a run is marked where the whole run stands.
    for (const sign of runs.flatMap((run) => run.split(' '))) matched.delete(sign);
    return { ids: results.map(({ id }) => id as string), terms: [...matched, ...runs] };
  }

  #holds(id: string, phrase: string): boolean {
    const clip = this.#clips.get(id);
    return clip !== undefined && FIELDS.some((name) => foldedText(textOf(clip, name)).includes(phrase));
  }
}

function textOf(clip: Clip, name: Field): string {
  if (name === 'exact' || name === 'note') return clip[name];
  if (name === 'tags') return clip.tags.join(' ');
  if (name === 'headline') return clip.article.headline ?? '';
  if (name === 'publisher') return publisherOf(clip);
  return (name === 'speaker' ? clip.speaker?.name : clip.speaker?.role) ?? '';
}
