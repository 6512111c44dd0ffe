import type { Pronoun } from './types.ts';

/** Forms of words that language files would else have to list one by one: lists in, lists out, words separated by spaces. */

/** Joins every stem with every ending: `inflect('afirm neg', 'ó a')` is `afirmó afirma negó nega`. For words that are regular in writing. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');

/** The forms of verbs of speech, by language and class of conjugation, as endings: what reports use, past, present, future, participle, gerund, in Portuguese also the old pluperfect (`sustentara`). */
export const ENDINGS = {
  en: 'ed s ing',
  enE: 'ed es ing',
  esAr: 'ó a an aron aba aban ado ar ando ará arán aría',
  esIr: 'ió e en ieron ía ían ido ir iendo irá irán iría',
  frEr: 'e ent ait aient é er ant a èrent era eront',
  itAre: 'a ano ò arono ava avano ato are ando erà eranno',
  itIre: 'isce iscono ì irono iva ivano ito ire endo irà iranno',
  ptAr: 'ou a am aram ava avam ara ado ar ando ará arão aria',
  ptEr: 'eu e em eram ia iam era ido er endo erá erão eria',
  ptIr: 'iu e em iram ia iam ira ido ir indo irá irão iria',
} as const;

/** German nouns for women, by those for men: `chirurg kollege` gives `chirurgin kollegin`. */
export const germanWomen = (nouns: string): string =>
  nouns
    .split(' ')
    .map((noun) => noun.replace(/e$/, '') + 'in')
    .join(' ');

/** French auxiliaries with which a quotation is brought in: `a-t-il dit`. */
const FRENCH_AUXILIARIES = 'a avait aurait est était avaient ont';
/** French forms in the singular that end as the plural does: `prévient`, `soutient`, `dément`. */
const SINGULAR = /([tv]i|ém)ent$/;

/** French verbs with the pronoun behind them, which are one word to the tokeniser, and that pronoun: `répondent-ils`, `dit-elle`, `explique-t-il`. For all forms that one can stand behind, and auxiliaries (`a-t-elle dit`). */
export const frenchInversions = (verbs: string): [string, Pronoun][] => `${verbs} ${FRENCH_AUXILIARIES}`.split(' ').flatMap(inversionsOf);

function inversionsOf(verb: string): [string, Pronoun][] {
  const plural = verb === 'ont' || (verb.endsWith('ent') && !SINGULAR.test(verb));
  if (plural)
    return [
      [`${verb}-ils`, { person: 3, gender: null, number: 'plural', role: 'subject' }],
      [`${verb}-elles`, { person: 3, gender: 'f', number: 'plural', role: 'subject' }],
    ];
  if (!/[aetd]$/.test(verb)) return [];
  const joint = /[td]$/.test(verb) ? '-' : '-t-';
  return [
    [`${verb}${joint}il`, { person: 3, gender: 'm', number: 'singular', role: 'subject' }],
    [`${verb}${joint}elle`, { person: 3, gender: 'f', number: 'singular', role: 'subject' }],
  ];
}

/**
 * The forms of regular Dutch verbs that reports use, by infinitive: `melden` gives `meldt melden meldde meldden gemeld`. A stem ends in one consonant and has its vowel twice where the infinitive's syllable is open
 * (`verklaren`, `verklaart`), but not behind a vowel without stress (`fluisteren`, `fluistert`): those in `unstressed`.
 */
export const dutchVerbs = (stressed: string, unstressed: string): string =>
  [...stressed.split(' ').map((infinitive) => dutchForms(infinitive, true)), ...unstressed.split(' ').map((infinitive) => dutchForms(infinitive, false))].join(' ');

/** Roots that take `t` in the past, others `d`: `maakte`, `meldde`. */
const TAKES_T = /(?:t|k|f|s|ch|p|x)$/;
/** Verbs that have no `ge` before their participle: `verklaard`. */
const WITHOUT_GE = /^(?:be|ge|ver|ont|er|her|onder|over|weer|voor)/;

function dutchForms(infinitive: string, stressed: boolean): string {
  const root = infinitive.slice(0, -2);
  const dental = TAKES_T.test(root) ? 't' : 'd';
  const stem = dutchStem(root, stressed);
  const present = stem.endsWith('t') ? stem : `${stem}t`;
  const past = stem.endsWith(dental) ? stem : stem + dental;
  // `geëist`
  const participle = WITHOUT_GE.test(stem) ? past : `ge${past.replace(/^e(?!i?j)/, 'ë')}`;
  return [...new Set([present, infinitive, `${stem}${dental}e`, `${stem}${dental}en`, participle])].join(' ');
}

/** A Dutch root as it is written where no vowel follows: one consonant for two (`zegg`, `zeg`), two vowels for one with stress (`verklar`, `verklaar`), `f` for `v`, `s` for `z` (`gelov`, `geloof`). */
function dutchStem(root: string, stressed = true): string {
  const doubled = /([^aeiou])\1$/.test(root);
  const written = doubled ? root.slice(0, -1) : stressed ? root.replace(/([^aeiou])([aeou])([^aeiouw])$/, '$1$2$2$3') : root;
  return written.replace(/v$/, 'f').replace(/z$/, 's');
}

/** Dutch nouns for women, by those for men that have a regular one: `schrijver jurist` gives `schrijfster juriste`. */
export const dutchWomen = (nouns: string): string => [...new Set(nouns.split(' ').flatMap(dutchWoman))].join(' ');

/** Endings of Dutch nouns for men, and of those for women of the same trade; the first that fits counts. */
const DUTCH_WOMEN: readonly [RegExp, string][] = [
  [/rder$/, 'rster'],
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/icus$/, 'ica'],
  [/oog$/, 'oge'],
  [/oom$/, 'ome'],
  [/oof$/, 'ofe'],
  [/aaf$/, 'afe'],
  [/aat$/, 'ate'],
  [/aris$/, 'aresse'],
  [/man$/, 'vrouw'],
  [/oot$/, 'ote'],
  [/eet$/, 'ete'],
  [/t$/, 'te'],
];

function dutchWoman(noun: string): string[] {
  for (const [ending, woman] of DUTCH_WOMEN) if (ending.test(noun)) return [noun.replace(ending, woman)];
  return noun.endsWith('er') ? [`${dutchStem(noun.slice(0, -2))}ster`] : [];
}
