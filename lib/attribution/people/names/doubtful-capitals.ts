import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import type { Index } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isAged } from '../ages.ts';
import { hashOfName, type Name } from '../../words/name-parts.ts';
import { endsAsPast, endsAsPresent, isWord } from '../../words/kinds.ts';

/** Names where a capital says nothing: behind what only opens a sentence, and in headlines in title case. */

const SMALL = WORD.preposition | WORD.subordinator | WORD.determiner | WORD.auxiliary | WORD.functionWord | WORD.cueVerb;

/** A run of more words with capitals in a headline is no name as a whole. */
const LONGEST_IN_HEADLINE = 3;

/** What the rest of the text says of names: known in full by these words, of somebody with that surname, by itself somewhere. By hash. */
type Known = { full: ReadonlyMap<number, number>; surnames: Index; singles: ReadonlyMap<number, number> };

/**
 * Where verbs and nouns of all kinds open sentences, a word before the surname of somebody named in full is no given name: `Bronce Ruiz: «Al fin»`, where `Ana Ruiz` follows. It is one that has its capital inside
 * a sentence, too, and before an age (`Nazzareno Ruiz, 84 anni,`).
 */
export function dropOpenings(source: Source, names: (Name | null)[]): void {
  const { tokens } = source;
  const { romanceLike, capitalNouns } = source.lexicon.language;
  if (capitalNouns) return;
  const { hash, flags } = tokens;
  const mayOpen = (name: Name): boolean => (romanceLike ? !isGivenName(tokens, name.words[0]!) : opensAsNobody(source, names, name));
  const doubtful: number[] = [];
  names.forEach((name, index) => {
    if (name?.words.length === 2 && mayOpen(name)) doubtful.push(index);
  });
  if (doubtful.length === 0) return;
  const surnames = new Set(names.filter((name) => name && name.words.length > 1 && isGivenName(tokens, name.words[0]!)).map((name) => hash[name!.words.at(-1)!]!));
  const inside = new Set(names.filter((name) => name && !(flags[name.from]! & FLAG.sentenceStart)).map((name) => hash[name!.words[0]!]!));
  for (const index of doubtful) {
    const name = names[index]!;
    const [first, last] = name.words as [number, number];
    if (!surnames.has(hash[last]!) || inside.has(hash[first]!) || isAged(source, name.to)) continue;
    names[index] = { ...name, from: last, words: [last] };
  }
}

/**
 * `Understated Lee`, `Said Lee: “…”`: elsewhere than in Romance languages that is a participle that opens the text and no other name, or a verb of speech that opens a sentence, of given names only such as are nothing else
 * (`said`, unlike `hope`) and have no verb behind the surname (`Said Lee won`).
 */
function opensAsNobody(source: Source, names: readonly (Name | null)[], { from, to }: Name): boolean {
  const { tokens, bits, lexicon } = source;
  const { hash, flags } = tokens;
  if (!(flags[from]! & FLAG.sentenceStart)) return false;
  const isGiven = isGivenName(tokens, from);
  if (bits[from]! & WORD.cueVerb && (!isGiven || (lexicon.forms?.said.has(hash[from]!) && (!isWord(source, to) || bits[to]! & WORD.preposition)))) return true;
  return from === 0 && !isGiven && (endsAsPast(source, 0) || endsAsPresent(source, 0)) && !names.some((name) => name && name.from > 0 && hash[name.words[0]!] === hash[0]);
}

/** Where every word has a capital, a run of them is a name only if it begins with one that the text has elsewhere: that name. */
export const nameInHeadline = (source: Source, known: Known, name: Name): Name =>
  knownStart(source, known, name) ??
  knownEnd(source, known, name) ??
  (name.words.length > LONGEST_IN_HEADLINE || endsInVerb(source, name) ? (likelyStart(source, known, name) ?? name) : name);

/** `Ann Lee Described`, `Lee Says`: does it end in a verb of speech that is no surname (`Stevie Wonder`)? */
const endsInVerb = (source: Source, { words }: Name): boolean => {
  const last = words.at(-1)!;
  return (source.bits[last]! & (WORD.cueVerb | WORD.cueNoun)) === WORD.cueVerb && (endsAsPast(source, last) || source.lexicon.forms?.said.has(source.tokens.hash[last]!) === true);
};

/** The longest beginning of a run of capitals that is a name known in full. */
function knownStart({ tokens }: Source, { full }: Known, name: Name): Name | null {
  for (let length = name.words.length - 1; length > 1; length--) {
    const words = name.words.slice(0, length);
    if (full.has(hashOfName(tokens, words, 0))) return { from: name.from, to: words.at(-1)! + 1, words, suffix: 0 };
  }
  return null;
}

/** The end of a run of capitals that is a name known in full, or a surname behind what is no given name: `Calls Ann Lee`, `Response To Lee`. */
function knownEnd(source: Source, known: Known, { to, words, suffix }: Name): Name | null {
  for (let first = 1; first < words.length; first++) {
    const rest = words.slice(first);
    const isName =
      rest.length > 1 ? known.full.has(hashOfName(source.tokens, rest, suffix)) : !isGivenName(source.tokens, words[0]!) && isSurname(source, known, rest[0]!, words[first - 1]!);
    if (isName) return { from: rest[0]!, to, words: rest, suffix };
  }
  return null;
}

/** Is the word the surname of somebody known, or a name by itself elsewhere that a small word or a verb of speech stands before here? */
function isSurname({ tokens, bits }: Source, { surnames, singles }: Known, word: number, before: number): boolean {
  const hash = tokens.hash[word]!;
  return surnames.get(hash).length > 0 || (singles.has(hash) && (bits[before]! & SMALL) !== 0);
}

/** What a long run of capitals begins with: a surname of somebody known, or a given name and a word; `null` for neither. */
function likelyStart({ tokens }: Source, { surnames }: Known, { from, words }: Name): Name | null {
  const [first, second] = words;
  if (isGivenName(tokens, first!)) return { from, to: second! + 1, words: [first!, second!], suffix: 0 };
  return surnames.get(tokens.hash[first!]!).length > 0 ? { from: first!, to: first! + 1, words: [first!], suffix: 0 } : null;
}
