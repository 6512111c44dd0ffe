import { KIND, hashWord, textOf } from '../../../quotation/index.ts';
import type { Person } from '../../types.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isCapital, isOneOf, isWord } from '../../words/kinds.ts';

/** An adjective's shortest form with an ending: `alte`. */
const SHORTEST = 4;

/**
 * The words of a noun phrase in the case in which they stand alone, without article: `Vorsitzender` for `dem Vorsitzenden`, `früherer Präsident` for `des früheren Präsidenten`. Only its first noun
 * and the adjectives before it change, and only in languages with `cases`. The tokens are a role or description of one person of that gender; where neither it nor the article tells, they stay as they are.
 */
export function inNominative(source: Source, from: number, to: number, gender: Person['gender']): string {
  const { tokens, lexicon } = source;
  const { cases } = lexicon;
  const text = textOf(tokens, from, to);
  if (!cases || isOneOf(source, from)) return text;
  let head = from;
  while (head < to && !isCapital(source, head)) head++;
  if (head === to) return text;
  const article = isWord(source, from - 1) ? tokens.hash[from - 1]! : 0;
  const male = gender === 'm' || cases.male.has(article);
  const female = !male && (gender === 'f' || cases.female.has(article));
  if (!male && !female) return text;
  const strong = male ? 'er' : 'e';
  let shown = '';
  for (let i = from, end = tokens.start[from]!; i < to; end = tokens.end[i++]!) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    shown += tokens.text.slice(end, tokens.start[i]);
    if (i === head) shown += nounInNominative(source, i, strong, cases.genitive.has(article));
    else shown += i < head && declines(source, i, head) ? word.replace(/e[nm]?$/, strong) : word;
  }
  return shown.replace(/\s+/g, ' ');
}

/**
 * The words of a body as they stand alone, without article: `Deutsche Bank` for `der Deutschen Bank` and `laut Deutscher Bank`, `örtliche Feuerwehr` for `der örtlichen Feuerwehr`. Only adjectives that open them change, behind an
 * article or preposition whose ending is that of feminine nouns or of many; `des Deutschen Bundes` does not tell the gender that `Deutscher` would need.
 */
export function bodyInNominative(source: Source, from: number, to: number): string {
  const { tokens, bits, lexicon } = source;
  const { cases } = lexicon;
  const text = textOf(tokens, from, to);
  if (!cases || to - from < 2) return text;
  const before = tokens.kind[from - 1] === KIND.doubleMark ? from - 2 : from - 1;
  const article = tokens.hash[before] ?? 0;
  const ending =
    cases.subjectMale.has(article) || cases.female.has(article)
      ? 'en'
      : (bits[before] ?? 0) & (WORD.preposition | WORD.accordingTo) && !(bits[before]! & WORD.determiner)
        ? 'er'
        : null;
  if (!ending) return text;
  let shown = '';
  let i = from;
  for (; i < to - 1; i++) {
    const word = textOf(tokens, i, i + 1);
    if (!word.endsWith(ending) || !(isCapital(source, i) ? cases.ofOffice.test(word) : (bits[i]! & ~WORD.cueVerb) === 0)) break;
    shown += tokens.text.slice(tokens.start[i], tokens.end[i]! - 1) + tokens.text.slice(tokens.end[i], tokens.start[i + 1]);
  }
  return shown + textOf(tokens, i, to);
}

/** Is it one of the adjectives right before the noun (`früheren langjährigen` of `früheren langjährigen Präsidenten`), with an ending? */
function declines({ tokens, bits }: Source, i: number, head: number): boolean {
  for (let k = i; k < head; k++) if (bits[k]! & ~WORD.cueVerb || tokens.end[k]! - tokens.start[k]! < SHORTEST) return false;
  return /e[nm]?$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function nounInNominative({ tokens, lexicon }: Source, head: number, strong: string, genitive: boolean): string {
  const noun = tokens.text.slice(tokens.start[head], tokens.end[head]);
  const { adjectival, weak } = lexicon.cases!;
  const small = noun.toLowerCase();
  if (adjectival.some((stem) => small.endsWith(`${stem}e`) || small.endsWith(`${stem}en`))) return noun.replace(/en?$/, strong);
  if (strong === 'e') return noun;
  // `Kollegen`, `Nachbarn`, `Patienten`
  const isShort = (end: string): boolean => end.endsWith('e') || end.endsWith('r');
  const ending = weak.find((end) => small.endsWith(isShort(end) ? `${end}n` : `${end}en`));
  if (ending) return noun.slice(0, isShort(ending) ? -1 : -2);
  if (!genitive) return noun;
  for (const end of ['s', 'es']) {
    const bare = small.slice(0, -end.length);
    if (small.endsWith(end) && (bare.endsWith('er') || endsWithNoun(bare, tokens.tailHash[head]!))) return noun.slice(0, -end.length);
  }
  return noun;
}

/** Letters of a listed noun that a compound ends with. */
const NOUN = { shortest: 3, longest: 16 };

/** Does a word end with the noun of that hash: `landkreis` with `kreis`? */
function endsWithNoun(word: string, noun: number): boolean {
  for (let length = NOUN.shortest; length <= Math.min(word.length, NOUN.longest); length++) if (hashWord(word.slice(-length)) === noun) return true;
  return false;
}
