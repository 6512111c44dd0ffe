import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isOnTop } from '../../headline-signs.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isAged } from '../ages.ts';
import type { KnownNames } from './known-names.ts';
import { hashOfName, type Name } from '../../words/name-parts.ts';
import { endsAsPast, endsAsPresent, isColon, isFullStop, isWord } from '../../words/kinds.ts';

/** Names where a capital says nothing: behind what only opens a sentence, and in headlines in title case. */

const SMALL = WORD.preposition | WORD.subordinator | WORD.determiner | WORD.auxiliary | WORD.functionWord | WORD.cueVerb;

/** A run of more words with capitals in a headline is no name as a whole. */
const LONGEST_IN_HEADLINE = 3;
/** Tokens of a headline. */
const LONGEST_HEADLINE = 40;

/**
 * Cuts off, in `names`, what only opens a sentence: `Bronce` of `Bronce Ruiz: «Al fin»`, a word of no list before the surname of somebody named in full (`Ana Ruiz`). Not what has its capital inside a sentence, too, or
 * stands before an age (`Nazzareno Ruiz, 84 anni,`).
 */
export function dropOpenings(source: Source, names: (Name | null)[]): void {
  const { tokens } = source;
  const { subjectBehindVerb, capitalNouns } = source.lexicon.grammar;
  if (capitalNouns) return;
  const { hash, flags } = tokens;
  const mayOpen = (name: Name): boolean => (subjectBehindVerb ? !isGivenName(tokens, name.words[0]!) : opensAsNobody(source, names, name));
  const doubtful: number[] = [];
  names.forEach((name, index) => {
    if (name?.words.length === 2 && mayOpen(name)) doubtful.push(index);
  });
  if (doubtful.length === 0) return;
  const whole = names.filter((name) => name !== null).filter(({ words }) => words.length > 1);
  const surnames = new Set(whole.filter(({ words }) => isGivenName(tokens, words[0]!)).map(({ words }) => hash[words.at(-1)!]!));
  // Whoever a headline is about is named in full below, also by a given name that no list has.
  const below = new Set(whole.filter(({ from, words }) => words.length === 2 && !isOnTop(tokens, from)).map(({ words }) => hash[words[1]!]!));
  const opens = ({ from }: Name): boolean => (flags[from]! & FLAG.sentenceStart) !== 0 || opensHeadline(source, from);
  const inside = new Set(names.filter((name) => name && !opens(name)).map((name) => hash[name!.words[0]!]!));
  for (const index of doubtful) {
    const name = names[index]!;
    const [first, last] = name.words as [number, number];
    const isKnown = surnames.has(hash[last]!) || (!subjectBehindVerb && below.has(hash[last]!) && opensHeadline(source, first));
    if (!isKnown || inside.has(hash[first]!) || isAged(source, name.to)) continue;
    names[index] = { ...name, from: last, words: [last] };
  }
}

/**
 * Where a subject hardly stands behind its verb: is the first word, with which a sentence opens, a verb of speech (`Said Lee: “…”`), a participle that opens the text (`Understated Lee`) or any word that opens a headline, also
 * behind its colon (`Leeds 2-1 Hull: Late Lee strike wins it`), and no other name there?
 */
function opensAsNobody(source: Source, names: readonly (Name | null)[], { from, to }: Name): boolean {
  const { tokens, bits, lexicon } = source;
  const { hash, flags } = tokens;
  const isHeadline = opensHeadline(source, from);
  if (!(flags[from]! & FLAG.sentenceStart) && !isHeadline) return false;
  const isGiven = isGivenName(tokens, from);
  if (bits[from]! & WORD.cueVerb) {
    if (!isGiven) return true;
    // Of given names only such as are nothing else (`said`, unlike `hope`), without a verb behind the surname (`Said Lee won`).
    if (lexicon.forms.said.has(hash[from]!) && (!isWord(source, to) || bits[to]! & WORD.preposition)) return true;
  }
  if (isGiven || !(isHeadline || (from === 0 && (endsAsPast(source, 0) || endsAsPresent(source, 0))))) return false;
  return !names.some((name) => name && name.from !== from && hash[name.words[0]!] === hash[from]);
}

/** Does the text's first line, if no stop ends it, open with the token, or what is behind its colon? */
function opensHeadline(source: Source, i: number): boolean {
  const { tokens } = source;
  if (!isOnTop(tokens, i) || !(i === 0 || isColon(source, i - 1))) return false;
  let end = i;
  while (end - i < LONGEST_HEADLINE && end < tokens.count && isOnTop(tokens, end)) end++;
  return end < tokens.count && !isOnTop(tokens, end) && !isFullStop(source, end - 1);
}

/** The name in a run of capitals where every word has one: what the text has elsewhere (`Ann Lee` of `Ann Lee Opens Quay`), of a run that is too long or ends in a verb what it is likely to begin with, else all of it. */
export function nameInHeadline(source: Source, known: KnownNames, run: Name): Name {
  const name = knownStart(source, known, run) ?? knownEnd(source, known, run);
  if (name) return name;
  const isMore = run.words.length > LONGEST_IN_HEADLINE || endsInVerb(source, run);
  return (isMore ? likelyStart(source, known, run) : null) ?? run;
}

/** `Ann Lee Described`, `Lee Says`: does it end in a verb of speech that is no surname (`Stevie Wonder`)? */
function endsInVerb(source: Source, { words }: Name): boolean {
  const last = words.at(-1)!;
  return (source.bits[last]! & (WORD.cueVerb | WORD.cueNoun)) === WORD.cueVerb && (endsAsPast(source, last) || source.lexicon.forms.said.has(source.tokens.hash[last]!));
}

/** The longest beginning of a run of capitals that is a name known in full. */
function knownStart({ tokens }: Source, { full }: KnownNames, name: Name): Name | null {
  for (let length = name.words.length - 1; length > 1; length--) {
    const words = name.words.slice(0, length);
    if (full.has(hashOfName(tokens, words, 0))) return { from: name.from, to: words.at(-1)! + 1, words, suffix: 0 };
  }
  return null;
}

/** The end of a run of capitals that is a name known in full, or a surname behind what is no given name: `Calls Ann Lee`, `Response To Lee`. */
function knownEnd(source: Source, known: KnownNames, { to, words, suffix }: Name): Name | null {
  for (let first = 1; first < words.length; first++) {
    const rest = words.slice(first);
    const isName =
      rest.length > 1 ? known.full.has(hashOfName(source.tokens, rest, suffix)) : !isGivenName(source.tokens, words[0]!) && isSurname(source, known, rest[0]!, words[first - 1]!);
    if (isName) return { from: rest[0]!, to, words: rest, suffix };
  }
  return null;
}

/** Is the word the surname of somebody known, or a name by itself elsewhere that a small word or a verb of speech stands before here? */
function isSurname({ tokens, bits }: Source, { surnames, singles }: KnownNames, word: number, before: number): boolean {
  const hash = tokens.hash[word]!;
  return surnames.get(hash).length > 0 || (singles.has(hash) && (bits[before]! & SMALL) !== 0);
}

/** What a long run of capitals begins with: a surname of somebody known, or a given name and a word; `null` for neither. */
function likelyStart({ tokens }: Source, { surnames }: KnownNames, { from, words }: Name): Name | null {
  const [first, second] = words;
  if (isGivenName(tokens, first!)) return { from, to: second! + 1, words: [first!, second!], suffix: 0 };
  return surnames.get(tokens.hash[first!]!).length > 0 ? { from: first!, to: first! + 1, words: [first!], suffix: 0 } : null;
}
