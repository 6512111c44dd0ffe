import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/attribution/context.ts';
import { Counts } from '../../../../lib/attribution/counts.ts';
import { WIDTH } from '../../../../lib/attribution/features/index.ts';
import { countHeads, countPeople } from '../../../../lib/attribution/features/heads.ts';
import { MENTION_FEATURES, writeMention } from '../../../../lib/attribution/features/mention.ts';
import { PAIR_FEATURES, writePair } from '../../../../lib/attribution/features/pair.ts';
import { QUOTATION_FEATURES, bestCues, writeQuotation } from '../../../../lib/attribution/features/quotation.ts';
import { SPEECH_COLUMNS, SPEECH_WIDTH, WordCounts, countWordings, writeSpeech } from '../../../../lib/attribution/features/speech.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../../../lib/attribution/model/index.ts';
import { pairQuotations, tokenise } from '../../../../lib/quotation/index.ts';

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

describe('a byte is the column of its name', () => {
  const text =
    'Then, for an hour, the mayor, Hanna Ortiz, and Ruth Calloway, who repairs old boats, met in Leeds. She later told Tom Bellweather, the pilot, and others: “We, and they, may sail in May” — a day he, Ortiz said on Monday and Tuesday, called “far too soon”.';
  const words = tokenise(text);
  const read = prepare(words, pairQuotations(words, language.marks), lexiconOf(language), loadModel().cues);
  // Every token has a score of its own, whatever the weights are.
  for (let i = 0; i < words.count; i++) read.cues[i] = 30 + 2 * i;
  read.counts = new Counts(words, read.bits, read.classes, read.cover, read.cues);
  const pilot = read.mentions.findIndex(({ start, end }) => text.slice(start, end) === 'Tom Bellweather');
  const cues = bestCues(read, 0);

  function named(names: readonly string[], write: (row: Uint8Array, at: number) => void): Record<string, number> {
    const row = new Uint8Array(names.length);
    write(row, 0);
    return Object.fromEntries(names.map((name, k) => [name, row[k]!]));
  }

  it('for a quotation', () => {
    expect(named(QUOTATION_FEATURES, (row, at) => writeQuotation(read, 0, cues, row, at))).toEqual({
      'q.length': 9,
      'q.ending': 16,
      'q.firstCapital': 1,
      'q.firstClass': 12,
      'q.before1.class': 2,
      'q.before1.cue': 102,
      'q.before2.class': 12,
      'q.before2.cue': 100,
      'q.after1.class': 4,
      'q.after1.cue': 126,
      'q.after2.class': 13,
      'q.after2.cue': 128,
      'q.opensSentence': 0,
      'q.opensParagraph': 0,
      'q.closesParagraph': 0,
      'q.after1.capital': 0,
      'q.indexInParagraph': 0,
      'q.othersInParagraph': 1,
      'q.closed': 1,
      'q.colonBefore': 1,
      'q.wordsBefore': 37,
      'q.wordsAfter': 14,
      'q.cueBefore': 102,
      'q.cueAfter': 126,
      'q.cueBefore.distance': 1,
      'q.cueAfter.distance': 0,
      'q.reported': 0,
      'q.reportedAround': 0,
    });
  });

  it('for a mention', () => {
    const both = { heads: countHeads(read), people: countPeople(read) };
    expect(named(MENTION_FEATURES, (row, at) => writeMention(read, pilot, both, row, at))).toEqual({
      'm.kind': 0,
      'm.length': 2,
      'm.words': 0,
      'm.opens': 21,
      'm.genderKnown': 0,
      'm.titled': 0,
      'm.pronounRole': 0,
      'm.person': 0,
      'm.before1.class': 17,
      'm.before1.cue': 84,
      'm.before2.class': 20,
      'm.before2.cue': 82,
      'm.after1.class': 1,
      'm.after1.cue': 90,
      'm.after2.class': 13,
      'm.after2.cue': 92,
      'm.after3.cue': 94,
      'm.past.class': 17,
      'm.past.cue': 150,
      'm.past.distance': 30,
      'm.cueAfter': 100,
      'm.cueBefore': 84,
      'm.within': 0,
      'm.holds': 0,
      'm.fromSentenceStart': 3,
      'm.inQuotation': 0,
      'm.heads': 1,
      'm.headsBefore': 0,
      'm.headSpeaks': 0,
      'm.headClass': 21,
      'm.attached': 0,
      'm.verb.class': 1,
      'm.verb.cue': 90,
      'm.verb.distance': 0,
      'm.calendar': 0,
      'm.case': 0,
      'm.place': 0,
      'e.mentions': 3,
      'e.before': 0,
      'e.rank': 1,
      'e.speaks': 115,
      'e.kind': 2,
      'e.named': 1,
      'e.certainty': 255,
      'm.mentionsBefore': 1,
      'm.verbsBefore': 1,
      'm.commasBefore': 0,
    });
  });

  it('for the two together', () => {
    const places = { rank: Int32Array.of(5), rankOuter: Int32Array.of(4), pronouns: Int32Array.of(3), names: Int32Array.of(2) };
    expect(named(PAIR_FEATURES, (row, at) => writePair(read, 0, pilot, places, 0, cues, row, at))).toEqual({
      'p.side': 0,
      'p.rank': 5,
      'p.rankOuter': 4,
      'p.words': 7,
      'p.tokens': 7,
      'p.paragraphs': 0,
      'p.sentences': 0,
      'p.quotations': 0,
      'p.commas': 2,
      'p.colons': 1,
      'p.dashes': 0,
      'p.subordinators': 1,
      'p.verbs': 0,
      'p.cues': 2,
      'p.bestBetween': 102,
      'p.sameSentence': 1,
      'p.cue.position': 135,
      'p.cue.score': 102,
      'p.cue.mentionsBetween': 2,
      'p.cue.commas': 2,
      'p.cue.side': 2,
      'p.other.position': 147,
      'p.other.score': 126,
      'p.pronounsBetween': 3,
      'p.namesBetween': 2,
      'p.cue.beforeClass': 12,
      'p.reported': 0,
    });
  });

  it('for speech', () => {
    const opinion = { top: 0.7, second: 0.2, nobody: 0.1 };
    expect(named(SPEECH_COLUMNS.slice(WIDTH), (row, at) => writeSpeech(read, 0, 0.5, opinion, countWordings(read), new WordCounts(words), row, at))).toEqual({
      's.linear': 136,
      's.words': 7,
      's.capitals': 2,
      's.smalls': 5,
      's.verbs': 2,
      's.pronouns': 2,
      's.stops': 0,
      's.firstSmall': 0,
      's.lastStop': 0,
      's.repeated': 1,
      's.rarestWord': 1,
      's.cues': 24,
      's.speaker': 178,
      's.nobody': 25,
      's.second': 51,
      's.quotations': 2,
      's.capitalNouns': 0,
      's.sentenceCue': 162,
      's.previousCue': 78,
      's.clauses': 1,
    });
  });
});
