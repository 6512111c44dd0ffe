import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/attribution/context.ts';
import { SHORTLIST, tabulate, visitPairs } from '../../../lib/attribution/features/index.ts';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../lib/attribution/lexicon.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '„',
  '»',
  '«',
  'said',
  'told',
  'Ann',
  'Lee',
  'she',
  'the',
  'mayor',
  'of',
  'to',
  "'s",
  ',',
  '.',
  ':',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  'According',
  '62',
  '%',
  '\ud800',
  '\udfff',
  '\u00a0',
  '\u200b',
  'ß',
  '😀',
  'ANN:',
  '@',
  'A.',
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const languages = fc.constantFrom('en', 'de', 'fr', 'xx', undefined);

/** What is wrong with a reading of `text`, as words; empty where nothing is. */
function faults(text: string, language: string | undefined): string[] {
  const reading = readQuotations(text, { language });
  const found: string[] = [];
  const check = (ok: boolean, what: string): void => {
    if (!ok) found.push(what);
  };
  let last = -1;
  for (const { quotation, speaker, cue, why } of reading.attributions) {
    check(quotation.start >= last && quotation.end > quotation.start && quotation.end <= text.length, 'quotation out of order or range');
    last = quotation.start;
    check(quotation.speech, 'no speech');
    if (cue) check(cue.start >= 0 && cue.end > cue.start && cue.end <= text.length, 'cue out of range');
    check((speaker === null) === (why === null), 'speaker without a why, or a why without a speaker');
    if (!speaker) continue;
    check(text.slice(speaker.mention.start, speaker.mention.end) === speaker.text && speaker.text.length > 0, 'mention is not its text');
    check(speaker.confidence >= 0 && speaker.confidence <= 1, 'confidence out of range');
    check(reading.people[speaker.person]?.name === speaker.name && speaker.name.length > 0, 'person is not the speaker');
  }
  return found;
}

describe('readQuotations on any string', () => {
  it('gives valid spans in order and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 })), languages, (text, language) => {
        expect(faults(text, language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readQuotations(text, { language: 'en' })).toEqual(readQuotations(text, { language: 'en' }));
      }),
      { numRuns: 50 },
    );
  });
});

/** How much the stages do for a text: counted, since clocks lie. */
function work(text: string): { tokens: number; pairs: number; rows: number; mentions: number } {
  const language = languageOf('en');
  const model = loadModel();
  const tokens = tokenise(text);
  const context = prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), model.cues);
  let pairs = 0;
  visitPairs(context, () => void pairs++);
  return { tokens: tokens.count, pairs, rows: tabulate(context, model.words).candidate.length, mentions: context.mentions.length };
}

describe('work', () => {
  it.each([
    ['quotations without end', '“No,” Ann Lee said. '],
    ['opening marks', '“ '],
    ['straight marks', '" '],
    ['capitals', 'Ann '],
    ['verbs of speech', 'said told asked '],
    ['one long quotation', '“we will see what the mayor said of Ann Lee '],
    ['paragraphs that continue', '“we will see\n\n'],
    ['possessives', "Ann's "],
  ])('grows no faster than the text: %s', (_name, piece) => {
    const small = work(piece.repeat(200));
    const large = work(piece.repeat(2000));
    expect(large.tokens).toBeLessThanOrEqual(small.tokens * 10.5);
    expect(large.pairs).toBeLessThanOrEqual(small.pairs * 12 + 50);
    expect(large.rows).toBeLessThanOrEqual((large.pairs / 10 + 1) * (SHORTLIST + 1));
    expect(large.mentions).toBeLessThanOrEqual(small.mentions * 11 + 10);
  });
});
