import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/attribution/context.ts';
import { WIDTH } from '../../../lib/attribution/features/index.ts';
import { countHeads, countPeople } from '../../../lib/attribution/features/heads.ts';
import { MENTION_FEATURES, writeMention } from '../../../lib/attribution/features/mention.ts';
import { PAIR_FEATURES, writePair } from '../../../lib/attribution/features/pair.ts';
import { QUOTATION_FEATURES, bestCues, writeQuotation } from '../../../lib/attribution/features/quotation.ts';
import { SPEECH_WIDTH, WordCounts, countWordings, writeSpeech } from '../../../lib/attribution/features/speech.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { pairQuotations, tokenise } from '../../../lib/quotation/index.ts';

const language = languageOf('en');
const tokens = tokenise('Ruth Calloway met Tom Bellweather. “We sail in May,” she told him.\n\n“Nobody asked us”, said the mayor, Hanna Ortiz, of “a scandal”.');
const context = prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), loadModel().cues);
const tallies = { heads: countHeads(context), people: countPeople(context) };

/** Bytes before the columns, and room behind them. */
const AT = 3;
const ROOM = 300;

/** The places that a writer fills: those that are the same whatever stood there before. */
function written(write: (row: Uint8Array, at: number) => void): number[] {
  const [a, b] = [0x55, 0xaa].map((before) => {
    const row = new Uint8Array(ROOM).fill(before);
    write(row, AT);
    return row;
  });
  return Array.from(a!.keys()).filter((i) => a![i] === b![i]);
}

const columns = (width: number): number[] => Array.from({ length: width }, (_, k) => AT + k);
const quotations = Array.from(context.quotations.keys());
const pairs = quotations.flatMap((q) => context.candidates[q]!.map((m) => ({ q, m })));

describe('a group of columns is as many bytes as it has names', () => {
  it('for a quotation', () => {
    for (const q of quotations) expect(written((row, at) => writeQuotation(context, q, bestCues(context, q), row, at))).toEqual(columns(QUOTATION_FEATURES.length));
  });

  it('for a mention', () => {
    for (const m of context.mentions.keys()) expect(written((row, at) => writeMention(context, m, tallies, row, at))).toEqual(columns(MENTION_FEATURES.length));
  });

  it('for the two together', () => {
    expect(pairs.length).toBeGreaterThan(quotations.length);
    const none = new Int32Array(1);
    const places = { rank: none, rankOuter: none, pronouns: none, names: none };
    for (const { q, m } of pairs) expect(written((row, at) => writePair(context, q, m, places, 0, bestCues(context, q), row, at))).toEqual(columns(PAIR_FEATURES.length));
  });

  it('for speech', () => {
    const opinion = { top: 0.7, second: 0.2, nobody: 0.1 };
    const wordings = countWordings(context);
    const counts = new WordCounts(tokens);
    for (const q of quotations) expect(written((row, at) => writeSpeech(context, q, 0.5, opinion, wordings, counts, row, at))).toEqual(columns(SPEECH_WIDTH - WIDTH));
  });
});
