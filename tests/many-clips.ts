/** A collection of any size that reads like a real one; all invented, and the same each time. */
import type { Clip } from '../lib/clip/schema.ts';
import { clipOf } from './clips.ts';

const PEOPLE: [string, string | null][] = [
  ['Amina Okafor', 'leader of the crews’ union'],
  ['Tomas Lindqvist', 'chairman of the harbour board'],
  ['Jonas Weber', 'marine biologist at the coastal institute'],
  ['Ruth Adeyemi', 'finance minister'],
  ['Elena Petrova', 'head of the ferry company'],
  ['the harbour board', null],
  ['Seán O’Brien', 'county councillor'],
  ['Marie-Claire Dubois', 'ambassador'],
  ['Hugh Hill', 'doctor'],
  ['Yusuf Demir', 'owner of the fish market'],
  ['Li Wen', 'spokesperson for the port'],
];

const PUBLISHERS = ['Harbour Ledger', 'Coast Daily', 'The Northern Post', 'Islands Weekly', null];

const OPENINGS = [
  'We have waited eleven years for this',
  'Nobody asked us where the herring go in March',
  'You can count herring or you can count cruise tickets, not both',
  'The budget will not stretch to a second dredger',
  'Close it for one season and half of these boats are gone',
  'The ferry is a road to us',
  'I signed the permit because the law told me to',
  'There is no plan for the winter storms',
];
const ENDINGS = [
  'and everybody in this room knows it',
  'whatever the minister says',
  'and that is what the figures show',
  'so we will be back here in a year',
  'and I would do it again',
  '',
];
const HEADLINES = [
  'Port authority to reopen the eastern channel',
  'Crews fear for spring herring',
  'Ferry timetable cut for the third winter',
  'Council votes on harbour budget',
  'Storm repairs to cost twice as much',
];
const TAGS = ['dredging', 'budget', 'herring', 'ferry', 'check again'];

/** Clips with numbers from 1 to `count`, saved an hour or more apart up to the end of November 2026. */
export function manyClips(count: number): Clip[] {
  const end = Date.UTC(2026, 10, 24, 16);
  return Array.from({ length: count }, (_, index) => {
    const saved = new Date(end - index * 5_400_000);
    return clip(index + 1, saved);
  });
}

function clip(number: number, saved: Date): Clip {
  // Squared, so that some people and publishers have many clips and others few.
  const pick = <T>(from: readonly T[], salt: number) => from[Math.floor(from.length * random(number, salt) ** 2)]!;
  const [name, role] = pick(PEOPLE, 1);
  const ending = pick(ENDINGS, 3);
  const exact = `“${pick(OPENINGS, 2)}${ending && `, ${ending}`},”`;
  const sentence = `${exact} ${name}${role ? `, ${role},` : ''} told reporters.`;
  const inferred = random(number, 8) < 0.15;
  const unknown = random(number, 9) < 0.04;
  return clipOf(number, {
    exact,
    speaker: unknown ? null : { name, role, confidence: inferred ? 0.7 : 0.96, basis: inferred ? 'inferred' : 'stated' },
    context: { sentence, paragraph: `The hall was full until after ten. ${sentence} The vote is expected next week.` },
    evidence: { mention: { start: 500, end: 500 + name.length, text: name }, cue: { start: 540, end: 544, text: 'told' }, why: 'named' },
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'was full until after ten. ', suffix: ` ${name}` },
      { type: 'TextPositionSelector', start: 300, end: 300 + exact.length },
    ],
    article: {
      headline: pick(HEADLINES, 4),
      publisher: pick(PUBLISHERS, 5),
      published: saved.toISOString().slice(0, 10),
      url: `https://harbourledger.example/${saved.toISOString().slice(0, 10)}/story-${number % 400}`,
    },
    tags: TAGS.filter((_, index) => random(number, 20 + index) < 0.12),
    note: random(number, 7) < 0.1 ? 'Ask for the figures behind this.' : '',
    saved: saved.toISOString(),
    updated: saved.toISOString(),
  });
}

/** A number in [0, 1) that depends on nothing but its arguments. */
function random(number: number, salt: number): number {
  let hash = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
