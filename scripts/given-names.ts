/**
 * Makes `lib/attribution/words/given-names.data.ts`, the list from which the engine guesses whether `he` or `she` can
 * stand for a name. Run it when a source changes: `npx node scripts/given-names.ts`.
 *
 * Sources, both MIT: compromise's lexicon (given names common in English) and gender-detection-from-name (names by
 * country). The list keeps what compromise knows, the German names and those written down in `given-names/`; the endings are learnt
 * from all 67,000 names, so that a name outside the list still gets a guess where its ending is nearly always of one gender.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { frontCoded } from './given-names/front-coded.ts';
import nlp from 'compromise/three';

type Count = { m: number; f: number };
type Gender = 'm' | 'f' | 'u';

/** Languages of gender-detection-from-name whose names are counted, and those that are listed, too. */
const COUNTED = ['en', 'de', 'it', 'es', 'fr', 'tr'];
const LISTED = ['de'];
/** Given names that are far more often places in the news. */
const PLACES = new Set(
  'africa america asia berlin chelsea china devon england florida france india ireland israel japan kent kenya las london los milan paris san santa sydney texas wien york'.split(
    ' ',
  ),
);
/** Names that the lists give to women only, and men of the news have, too: `Mr Lee` is nobody else than `Leslie Lee`. */
const BOTH = 'ashley dana jessie kelly leslie lindsey pat tracy';
const LONGEST_ENDING = 4;
/** An ending must be seen this often, and one gender must have this share of it. */
const ENOUGH = { short: 60, long: 40 };
const PURE = 0.9;

const require = createRequire(import.meta.url);
const counts = new Map<string, Count>();
const listed = new Set<string>();

function add(name: string, gender: 'm' | 'f'): void {
  const count = counts.get(name) ?? { m: 0, f: 0 };
  count[gender]++;
  counts.set(name, count);
}

for (const language of COUNTED) {
  const names: Map<string, string> = require(`gender-detection-from-name/names/${language}`);
  for (const [name, gender] of names) {
    add(name, gender === 'male' ? 'm' : 'f');
    if (LISTED.includes(language)) listed.add(name);
  }
}
/** What compromise offers but does not declare. */
type Lexicon = { model(): { one: { lexicon: Record<string, string | string[]> } } };
for (const [name, tags] of Object.entries((nlp as unknown as Lexicon).model().one.lexicon)) {
  const tag = [tags].flat().find((t) => t === 'MaleName' || t === 'FemaleName' || t === 'FirstName');
  if (!tag || name.includes(' ')) continue;
  listed.add(name);
  if (tag !== 'FirstName') add(name, tag === 'MaleName' ? 'm' : 'f');
}

for (const { gender, name } of namesIn('romance.txt')) {
  listed.add(name);
  counts.set(name, { m: 0, f: 0, [gender]: 1 });
}

for (const name of BOTH.split(' ')) counts.set(name, { m: 1, f: 1 });

/** One gender when it has three quarters of the countings, else `u`: given to both. */
function genderOf({ m, f }: Count): Gender {
  return m >= 3 * f && m > 0 ? 'm' : f >= 3 * m && f > 0 ? 'f' : 'u';
}

/** The endings that nearly always belong to one gender, each with it; `u` where a shorter one says more than is true of it. */
function learnEndings(): Map<string, Gender> {
  const seen = new Map<string, Count>();
  for (const [name, { m, f }] of counts) {
    if (m > 0 && f > 0) continue;
    for (let length = 1; length <= LONGEST_ENDING && length < name.length; length++) {
      const count = seen.get(name.slice(-length)) ?? { m: 0, f: 0 };
      count[m > 0 ? 'm' : 'f']++;
      seen.set(name.slice(-length), count);
    }
  }
  // From short to long, keep an ending only where it says something else than the shorter one does.
  const endings = new Map<string, Gender>();
  const says = (ending: string): Gender => {
    for (let from = 0; from < ending.length; from++) {
      const known = endings.get(ending.slice(from));
      if (known) return known;
    }
    return 'u';
  };
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    for (const [ending, { m, f }] of seen) {
      if (ending.length !== length || m + f < (length < 3 ? ENOUGH.short : ENOUGH.long)) continue;
      const gender = m >= PURE * (m + f) ? 'm' : f >= PURE * (m + f) ? 'f' : 'u';
      if (gender !== says(ending)) endings.set(ending, gender);
    }
  }
  return endings;
}

/** The names of a file of lists, of which each line is a gender and names of it. */
function namesIn(file: string): { gender: 'm' | 'f'; name: string }[] {
  return readFileSync(new URL(`./given-names/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [gender, ...names] = line.split(' ') as ['m' | 'f', ...string[]];
      return names.map((name) => ({ gender, name }));
    });
}

const byGender: Record<Gender, string[]> = { m: [], f: [], u: [] };
for (const name of [...listed].sort()) if (!PLACES.has(name) && /^[\p{L}-]+$/u.test(name)) byGender[genderOf(counts.get(name) ?? { m: 0, f: 0 })].push(name);
// The endings are learnt without these.
for (const { gender, name } of namesIn('world.txt')) if (!listed.has(name)) byGender[gender].push(name);
const endings: Record<Gender, string[]> = { m: [], f: [], u: [] };
for (const [ending, gender] of learnEndings()) endings[gender].push(ending);

writeFileSync(
  new URL('../lib/attribution/words/given-names.data.ts', import.meta.url),
  `// Made by scripts/given-names.ts from MIT-licensed lists and our own; not to be edited by hand. m: men, f: women, u: both. Names are front coded (\`front-coded.ts\`).\n` +
    `export const GIVEN_NAMES = {\n${(['m', 'f', 'u'] as const).map((g) => `  ${g}: '${frontCoded(byGender[g])}',\n`).join('')}};\n` +
    `export const NAME_ENDINGS = {\n${(['m', 'f', 'u'] as const).map((g) => `  ${g}: '${endings[g].join(' ')}',\n`).join('')}};\n`,
);
console.log(`${Object.values(byGender).flat().length} names, ${Object.values(endings).flat().length} endings`);
