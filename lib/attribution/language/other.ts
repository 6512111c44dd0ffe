import { LANGUAGES } from './languages.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

/**
 * A language without a file: marks and names are found, of words only the small ones beside names that some other language has, so that speakers are named only where place and marks make
 * it certain.
 */
export const other = once((): Language => ({
  code: 'und',
  grammar: {
    capitalNouns: false,
    compoundNouns: false,
    nounFirst: false,
    bodyNounFirst: false,
    particlesInNames: false,
    verbLast: false,
    subjectBehindVerb: false,
    dropsSubject: false,
    bareRelatives: false,
    fewVerbForms: false,
    participlesForPeople: false,
    tellsGender: false,
    gendersOfThings: false,
    tellsCases: false,
  },
  papers: {
    smallOffices: false,
    headlineCapitals: true,
    datelines: false,
    clausesInMarks: false,
    namesInPassing: false,
    calledBy: 'office',
    asRomance: false,
  },
  speakerFrom: 0.8,
  marks: {
    double: [
      ['“', '”'],
      ['„', '“'],
      ['«', '»'],
      ['"', '"'],
      ['”', '”'],
      ['「', '」'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
      ['‹', '›'],
    ],
  },
  cueVerbs: '',
  cueNouns: '',
  accordingTo: [],
  titles: { f: '', m: '', any: '' },
  roles: { f: '', m: '', any: '' },
  groups: '',
  organisations: '',
  documents: '',
  pronouns: {},
  determiners: '',
  prepositions: '',
  subordinators: '',
  auxiliaries: '',
  functionWords: '',
  nameParticles: 'von van de der den del della di da la le el al bin ibn ben',
  calendar: '',
  phrases: { ...ofAll('phrases'), and: 'and und et en og' },
  names: ofAll('names'),
}));

/** The words that any of the language files has in each list of a group. */
function ofAll(group: 'phrases' | 'names'): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const language of LANGUAGES.values()) for (const [list, words] of Object.entries(language()[group] ?? {})) lists[list] = `${lists[list] ?? ''} ${words}`;
  return lists;
}
