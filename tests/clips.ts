/** Clips for tests: one that a test can bend, any clip the schema allows, and collections of any size that look like real ones. */
import fc from 'fast-check';
import type { Clip } from '../lib/clip/schema.ts';

export type ClipChange = Partial<Omit<Clip, 'article'>> & { article?: Partial<Clip['article']> };

/** A complete clip of an invented article, changed as asked. Same `number`, same clip. */
export function clipOf(number = 1, { article, ...change }: ClipChange = {}): Clip {
  const exact = change.exact ?? '“Nobody asked us where the herring go in March,”';
  return {
    version: 1,
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    key: number.toString(16).padStart(64, '0'),
    exact,
    kind: 'direct',
    speaker: { name: 'Amina Okafor', role: 'leader of the crews’ union', confidence: 0.97, basis: 'stated' },
    evidence: { mention: { start: 475, end: 487, text: 'Amina Okafor' }, cue: { start: 515, end: 519, text: 'told' }, why: 'named' },
    context: {
      sentence: `${exact} Amina Okafor, who leads the crews’ union, told reporters.`,
      paragraph: `Fishing crews fear for the spawning grounds. ${exact} Amina Okafor, who leads the crews’ union, told reporters.`,
    },
    article: {
      url: 'https://harbourledger.example/2026/05/eastern-channel',
      canonicalUrl: null,
      headline: 'Port authority to reopen the eastern channel',
      byline: 'Ines Varga',
      publisher: 'Harbour Ledger',
      published: '2026-05-12',
      language: 'en',
      textHash: 'ab'.repeat(32),
      ...article,
    },
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'for the spawning grounds. ', suffix: ' Amina Okafor, who leads' },
      { type: 'TextPositionSelector', start: 420, end: 420 + exact.length },
    ],
    saved: '2026-05-12T09:14:00.000Z',
    updated: '2026-05-12T09:14:00.000Z',
    deleted: null,
    tags: [],
    note: '',
    engine: '0.1.0',
    corrected: false,
    origin: 'quotation',
    ...change,
  };
}

const text = fc.string({ unit: 'binary', maxLength: 60 });
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const offset = fc.nat(1_000_000);
const evidence = fc.option(fc.record({ start: offset, end: offset, text }));

/** Any clip that the schema allows, texts full of anything (control characters, lone quotation marks, markup, emoji). */
export const anyClip: fc.Arbitrary<Clip> = fc.record({
  version: fc.constant(1 as const),
  id: fc.uuid(),
  key: hash,
  exact: words,
  kind: fc.constantFrom('direct', 'partial', 'block'),
  speaker: fc.option(
    fc.record({
      name: words,
      role: fc.option(text),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
      basis: fc.constantFrom('stated', 'inferred', 'person'),
    }),
  ),
  evidence: fc.record({ mention: evidence, cue: evidence, why: fc.option(fc.constantFrom('named', 'pronoun', 'near')) }),
  context: fc.record({ sentence: text, paragraph: text }),
  article: fc.record({
    url: fc.webUrl({ withQueryParameters: true }),
    canonicalUrl: fc.option(fc.webUrl()),
    headline: fc.option(text),
    byline: fc.option(text),
    publisher: fc.option(text),
    published: fc.option(fc.oneof(time, fc.constantFrom('2026', '2026-05', '2026-05-12'))),
    language: fc.constantFrom('en', 'de', 'und'),
    textHash: hash,
  }),
  selectors: fc.tuple(
    fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: text, suffix: text }),
    fc.record({ type: fc.constant('TextPositionSelector' as const), start: offset, end: offset }),
  ),
  saved: time,
  updated: time,
  deleted: fc.option(time),
  tags: fc.array(words, { maxLength: 4 }),
  note: text,
  engine: text,
  corrected: fc.boolean(),
  origin: fc.constantFrom('quotation', 'selection'),
});

/** Clips as one file may hold them: no id and no key twice. */
export const anyClips = fc.uniqueArray(anyClip, { maxLength: 6, comparator: (a, b) => a.id === b.id || a.key === b.key });
