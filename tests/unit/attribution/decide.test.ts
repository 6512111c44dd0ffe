import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/attribution/context.ts';
import { bestOf, decide } from '../../../lib/attribution/decide.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import type { Mention, MentionKind } from '../../../lib/attribution/mention.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { rank } from '../../../lib/attribution/rank.ts';
import { lexiconOf } from '../../../lib/attribution/words/lexicon.ts';
import { pairQuotations, tokenise } from '../../../lib/quotation/index.ts';

/** Mentions of these kinds, each of the person of that number, with the ranker's probability of each. */
function best(rows: [kind: MentionKind, person: number, probability: number][]): { mention: number; probability: number } {
  const mentions = rows.map(([kind]) => ({ kind }) as Mention);
  const candidate = Int32Array.from(rows.keys());
  const identity = Int32Array.from(rows, ([, person]) => person);
  return bestOf(
    { identity, mentions },
    0,
    rows.length,
    candidate,
    Float64Array.from(rows, ([, , probability]) => probability),
  );
}

describe('bestOf', () => {
  it('sums over the mentions of one person', () => {
    const { mention, probability } = best([
      ['name', 0, 0.4],
      ['name', 1, 0.3],
      ['name', 1, 0.3],
    ]);
    expect(mention).toBe(1);
    expect(probability).toBeCloseTo(0.6);
  });

  it('takes the pronoun for the evidence, and a description before a name, unless the name is far likelier', () => {
    expect(
      best([
        ['name', 0, 0.7],
        ['pronoun', 0, 0.1],
      ]).mention,
    ).toBe(1);
    expect(
      best([
        ['name', 0, 0.5],
        ['description', 0, 0.2],
      ]).mention,
    ).toBe(1);
    expect(
      best([
        ['name', 0, 0.9],
        ['pronoun', 0, 0.02],
      ]).mention,
    ).toBe(0);
  });

  it('does not let the kind of mention decide between people', () => {
    expect(
      best([
        ['name', 0, 0.5],
        ['pronoun', 1, 0.4],
      ]).mention,
    ).toBe(0);
  });
});

describe('decide', () => {
  /** The mentions chosen where each part's probability is all with the mention of these words, or with nobody. */
  function chosen(text: string, likeliest: readonly (string | null)[]): (string | null)[] {
    const tokens = tokenise(text);
    const quotations = pairQuotations(tokens, languageOf('en').marks);
    const context = prepare(tokens, quotations, lexiconOf(languageOf('en')), loadModel().cues);
    const { table } = rank(context, loadModel());
    const words = (m: number): string | null => (m < 0 ? null : text.slice(context.mentions[m]!.start, context.mentions[m]!.end));
    const probabilities = new Float64Array(table.candidate.length);
    likeliest.forEach((wanted, q) => {
      for (let row = table.first[q]!; row < table.first[q + 1]!; row++) if (words(table.candidate[row]!) === wanted) probabilities[row] = 1;
    });
    return decide(context, { table, probabilities }, loadModel()).map(({ mention }) => words(mention));
  }
  const PARTS = 'Grace Okafor met Daniel Pryce.\n\n“It is good to see them do well.\n\n“I do not think that it matters.\n\n“They have been good to me.”\n\n';

  it('gives all parts of a quotation over paragraphs the person of the first that has one', () => {
    expect(chosen(PARTS, ['Grace Okafor', null, 'Daniel Pryce'])).toEqual(['Grace Okafor', 'Grace Okafor', 'Grace Okafor']);
    expect(chosen(PARTS, [null, 'Daniel Pryce', null])).toEqual(['Daniel Pryce', 'Daniel Pryce', 'Daniel Pryce']);
    expect(chosen(PARTS, [null, null, null])).toEqual([null, null, null]);
  });

  it('leaves quotations of their own apart', () => {
    expect(chosen(PARTS.replaceAll('.\n\n“', '.”\n\n“').replace('Pryce.”', 'Pryce.'), ['Grace Okafor', null, 'Daniel Pryce'])).toEqual(['Grace Okafor', null, 'Daniel Pryce']);
  });
});
