/** Joins every stem with every ending: `inflect('afirm neg', 'ó a')` is `afirmó afirma negó nega`. For verbs that are regular in writing. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');

/** German nouns for women, by those for men: `chirurg kollege` gives `chirurgin kollegin`. */
export const feminine = (nouns: string): string =>
  nouns
    .split(' ')
    .map((noun) => noun.replace(/e$/, '') + 'in')
    .join(' ');

/** The forms of verbs of speech, by language and class of conjugation, as endings: what reports use, past, present, future, participle, gerund, in Portuguese also the old pluperfect (`sustentara`). */
export const ENDINGS = {
  esAr: 'ó a an aron aba aban ado ar ando ará arán aría',
  esIr: 'ió e en ieron ía ían ido ir iendo irá irán iría',
  frEr: 'e ent ait aient é er ant a èrent era eront',
  itAre: 'a ano ò arono ava avano ato are ando erà eranno',
  itIre: 'isce iscono ì irono iva ivano ito ire endo irà iranno',
  ptAr: 'ou a am aram ava avam ara ado ar ando ará arão aria',
  ptEr: 'eu e em eram ia iam era ido er endo erá erão eria',
  ptIr: 'iu e em iram ia iam ira ido ir indo irá irão iria',
} as const;
