import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { workOf } from '../../work.ts';

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
    ['passives', 'Ann Lee was told “no way” by '],
    ['signatures', '“We will see what the mayor said.”\n\n— Ann Lee\n\n'],
    ['one sentence of German reported speech', 'Anna Lehm habe „ganz und gar“ und ', 'de'],
    ['sentences of German reported speech', 'Man habe das „ganz und gar“ vergessen. ', 'de'],
    ['Romance gerunds', 'Ana Ruiz habló de «todo eso», acusando al gobierno, ', 'es'],
  ])('grows no faster than the text: %s', (_name, piece, language = 'en') => {
    const work = (times: number) => {
      const text = piece.repeat(times);
      return workOf(() => readQuotations(text, { language }), ['/lib/']);
    };
    work(20);
    expect(work(2_000)).toBeLessThanOrEqual(11 * work(200));
  });
});
