import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations, type Reading } from '../../../lib/attribution/index.ts';
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
/** Whole clauses of each language: torn apart by noise, they reach the rules that bare words never do. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“We sail in May,” ',
    '“a scandal” ',
    '“We waited',
    'Ann Lee said ',
    'said that the council had called it ',
    'she told the mayor: ',
    'According to Tom Lund, the clerk, ',
    'was described as ',
    'by the harbour watch. ',
    '— Ann Lee, harbour master\n\n',
  ],
  de: [
    '„Wir segeln im Mai“, ',
    '„ganz und gar“ ',
    '„Wir haben',
    'sagte Anna Lehm, die Sprecherin des Hafens, ',
    'das Netz sei alt. ',
    'Man müsse ',
    'Laut Jan Rumm ',
    'der Polizeisprecher erklärte: ',
    'sie fügte hinzu: ',
  ],
  fr: [
    '« Nous partons en mai », ',
    '« une honte » ',
    '« C’est dur, explique Ana Ruiz, ',
    'a déclaré à l’agence un habitant. ',
    'Selon Paul Kerdan, le maire de Valmar, ',
    'affirme-t-elle. ',
    'Ce dernier a ajouté : ',
    'accusant le gouvernement, ',
  ],
  es: [
    '«Salimos en mayo», ',
    '«una vergüenza» ',
    '«Es caro — añade Ana Ruiz — y feo» ',
    'afirmó la alcaldesa, Ana Ruiz, ',
    'según el fiscal Jorge Olmedo. ',
    'Añadió que ',
    'acusando al gobierno, ',
    'Ana Ruiz: ',
  ],
  it: [
    '«Partiamo a maggio», ',
    '«una vergogna» ',
    '«È caro — aggiunge Luca Orsini — e brutto» ',
    'ha detto Luca Orsini, presidente della cooperativa, ',
    'secondo cui ',
    'Così la sindaca. ',
    'La sindaca ha aggiunto: ',
    'accusando il governo, ',
  ],
  pt: [
    '“Partimos em maio”, ',
    '“uma vergonha” ',
    '“Esperámos',
    'afirmou Clara Moreira, presidente da câmara, ',
    'Segundo Paulo Quintela, ',
    'A presidente acrescentou: ',
    'disse que ',
    'acusando o governo, ',
  ],
  nl: [
    '“We varen in mei”, ',
    '“een schande” ',
    '“We hebben',
    'zei Clara Moorman, burgemeester van de gemeente, ',
    'Volgens Pieter Kuiper ',
    'De burgemeester voegde toe: ',
    'zegt hij. ',
    'aldus de woordvoerder. ',
  ],
  no: [
    '\n\n– Broen er klar, sier Per Lie. ',
    '\n\n– Vi venter nå, sier Kari Moe. ',
    '\n\n– Den holder – forteller Ola By – i ti år. ',
    '«Vi testet broen», sier Per Lie. ',
    '– Kommer den? ',
    ', ler han',
    ' – ',
    ' —',
    '«testet» ',
    ': – ',
  ],
};

const noise = fc.constantFrom(...PIECES);
const hostile = fc.array(noise, { maxLength: 120 }).map((pieces) => pieces.join(''));
const languages = fc.constantFrom(...Object.keys(CLAUSES), 'xx', undefined);
/** Clauses of a language with noise between them. */
const torn = (language: string) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...CLAUSES[language]!) }, { weight: 1, arbitrary: noise }), { minLength: 2, maxLength: 25 })
    .map((pieces) => pieces.join(''));

/** What is wrong with a reading of `text`, as words; empty where nothing is. */
function faults(text: string, reading: Reading): string[] {
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
  for (const { name, mentions } of reading.people) {
    check(name.length > 0 && mentions.length > 0, 'person without name or mention');
    for (const { start, end } of mentions) check(start >= 0 && end > start && end <= text.length, 'mention out of range');
  }
  return found;
}

describe('readQuotations on any string', () => {
  it('gives valid spans in order and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 })), languages, (text, language) => {
        expect(faults(text, readQuotations(text, { language }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(CLAUSES))('does so for torn clauses of %s, in which it often sees speakers', (language) => {
    let runs = 0,
      spoken = 0,
      cued = 0;
    fc.assert(
      fc.property(torn(language), (text) => {
        const reading = readQuotations(text, { language });
        expect(faults(text, reading)).toEqual([]);
        runs++;
        if (reading.attributions.some(({ speaker }) => speaker)) spoken++;
        if (reading.attributions.some(({ cue }) => cue)) cued++;
      }),
      { numRuns: 150 },
    );
    expect(spoken / runs).toBeGreaterThan(1 / 3);
    expect(cued / runs).toBeGreaterThan(1 / 10);
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

/** How much more work ten times the text may be: what looks at a few things before it looks at ever more of them until there are enough. */
const MOST = 10.8;

describe('work', () => {
  it.each([
    ['quotations without end', '“No,” Ann Lee said. '],
    ['opening marks', '“ '],
    ['straight marks', '" '],
    ['quotations and nothing else', '“We will see what the mayor said.” '],
    ['capitals', 'Ann '],
    ['letters of parties', 'VVD ', 'nl'],
    ['degrees', 'Med. ', 'de'],
    ['given names that are particles', 'Della della ', 'de'],
    ['phrases of particles', 'la Della della ', 'it'],
    ['paragraphs of one place', 'ROMA\n\n', 'es'],
    ['verbs of speech', 'said told asked '],
    ['one long quotation', '“we will see what the mayor said of Ann Lee '],
    ['paragraphs that continue', '“we will see\n\n'],
    ['possessives', "Ann's "],
    ['passives', 'Ann Lee was told “no way” by '],
    ['signatures', '“We will see what the mayor said.”\n\n— Ann Lee\n\n'],
    ['one sentence of German reported speech', 'Anna Lehm habe „ganz und gar“ und ', 'de'],
    ['sentences of German reported speech', 'Man habe das „ganz und gar“ vergessen. ', 'de'],
    ['German clauses', 'der Mann, der sagte, dass „ganz und gar“ die Frau, ', 'de'],
    ['leads', 'A nurse said “no”. '],
    ['Romance decks', 'La directora: «No». ', 'es'],
    ['what is said behind dashes', '– Broen er klar, sier Per Lie – og – ', 'no'],
    ['paragraphs behind dashes', '– Broen er klar, sier Per Lie. Vi «testet» den.\n\n', 'no'],
    ['Romance gerunds', 'Ana Ruiz habló de «todo eso», acusando al gobierno, ', 'es'],
  ])(
    'grows no faster than the text: %s',
    (_name, piece, language = 'en') => {
      const work = (times: number) => {
        const text = piece.repeat(times);
        return workOf(() => readQuotations(text, { language }), ['/lib/']);
      };
      work(20);
      expect(work(1_000)).toBeLessThanOrEqual(MOST * work(100));
    },
    120_000,
  );

  it.each([
    ['offices in a deck, people of the other gender', 'es', (name: string) => `el alcalde «no» Ana ${name} y `],
    ['relations of people of one surname', 'en', (name: string) => `“No,” ${name} Lund said. His wife laughed. `],
    ['relations of one person', 'en', (name: string) => `“No,” he said. His sister, ${name} Lee, laughed, and his sister left. `],
    ['people whose surname is cut to its initial', 'de', (name: string) => `${name} F. kam. Der Angeklagte sagte „ganz und gar“ nichts. `],
    ['Dutch surnames that stand alone', 'nl', (name: string) => `“Nee”, zegt ${name} van de VVD. Milieuorganisatie ${name} van ${name} zweeg. `],
    ['what hangs on nouns for somebody', 'pt', (name: string) => `a direção da empresa do ${name} da câmara do presidente disse «não», `],
    ['papers', 'pt', (name: string) => `Ana ${name} leu um laudo. O documento fala em «não». `],
    ['trades in a sentence', 'de', (name: string) => `kam die Tierärztin und sagte „ganz und gar“ nichts zu Anna ${name} und `],
  ])(
    'grows no faster than the text, with ever new names: %s',
    (_name, language, piece) => {
      const nameOf = (n: number): string => `Ru${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + (Math.floor(n / 676) % 26))}z`;
      const work = (times: number) => {
        const text = Array.from({ length: times }, (_, n) => piece(nameOf(n))).join('');
        return workOf(() => readQuotations(text, { language }), ['/lib/']);
      };
      work(20);
      expect(work(1_000)).toBeLessThanOrEqual(MOST * work(100));
    },
    120_000,
  );
});
