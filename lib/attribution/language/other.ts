import type { Language } from './types.ts';

/**
 * A language without a file: marks and names are found, words are not known, so that speakers are named only where place and marks make
 * it certain.
 */
export const other: Language = {
  code: 'und',
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
};
