/** Attributions for tests: only what a test says differs from a plain quotation. */
import type { Attribution, Person, Speaker } from '../../../lib/attribution/types.ts';
import type { Article } from '../../../lib/page/types.ts';

export function speaker(change: Partial<Speaker> = {}): Speaker {
  return {
    mention: { start: 0, end: 0 },
    text: 'Keller',
    name: 'Maria Keller',
    role: null,
    roleSpan: null,
    person: 0,
    confidence: 0.9,
    coreference: 1,
    basis: 'stated',
    ...change,
  };
}

export function attribution({ person = 0, start = 0, end = 1, ...change }: { person?: number | null; start?: number; end?: number } & Partial<Attribution> = {}): Attribution {
  return {
    quotation: { start, end, kind: 'direct', speech: true, speechProbability: 1, closed: true, continues: null, inside: null },
    speaker: person === null ? null : speaker({ person, name: `Person ${person}` }),
    cue: null,
    why: person === null ? null : 'named',
    ...change,
  };
}

export function person(name: string, change: Partial<Person> = {}): Person {
  return { name, role: null, kind: 'person', gender: null, mentions: [], ...change };
}

export function article(text: string): Article {
  return {
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', source: 0 }],
    meta: { url: 'https://ledger.example/a', canonicalUrl: null, headline: 'Port to reopen', byline: null, publisher: 'Harbour Ledger', published: '2026-05-12', language: 'en' },
  };
}
