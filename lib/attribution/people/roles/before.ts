import { KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { isGivenName } from '../given-names.ts';
import {
  codeAt,
  isCapital,
  isClitic,
  isComma,
  isCueVerb,
  isEnd,
  isHonorific,
  isRoleNoun,
  isUnknownNoun,
  isVerb,
  isWord,
  startsSentence,
  trim,
  wordAt,
  type Role,
  type Source,
} from './scan.ts';
import { looksLikeTrade, tradesOf } from '../trades.ts';

const LONGEST = 12;
const BASE = { title: 3.1, comma: 2.9, trade: 2.6, unknown: 2 };
const FULL_STOP = 0x2e;
const LINKS = new Set('of for de des du della do da van'.split(' ').map(hashWord));

/** The role in front of a name: `Finance Minister`, `Albania's foreign minister`, `minister of mines and energy`, `her beekeeper`. */
export function roleBefore(source: Source, nameStart: number): Role | null {
  const name = afterHonorifics(source, nameStart);
  if (name === 0 || startsSentence(source, name)) return null;
  // `a physicist named Ann Lee`
  const last = tradesOf(source).naming.has(source.tokens.hash[name - 1]!) ? name - 2 : name - 1;
  if (last < 0) return null;
  const head = isRoleNoun(source, last) ? last : headOfPhrase(source, last);
  if (head >= 0) return made(source, phraseStart(source, head), Math.max(last, head) + 1, BASE.title);
  if (looksLikeTrade(source, last)) return made(source, phraseStart(source, last), last + 1, BASE.trade);
  // Where nouns are capitalised, any noun before a given name: `Auch Zwillingsbruder Jan Berg`.
  if (source.lexicon.language.capitalNouns && isCapital(source, last) && source.bits[last] === 0 && isGivenName(source.tokens, name) && !isGivenName(source.tokens, last)) {
    return isSetOff(source, last - 1) || isSmall(source, last - 1) ? made(source, last, last + 1, BASE.unknown) : null;
  }
  // A noun of no list, right after a determiner or comma: `her widow Ann Lee`.
  return isUnknownNoun(source, last) && isSetOff(source, last - 1) ? made(source, last, last + 1, BASE.unknown) : null;
}

/** What a body is, in small words in front of its name: `environmental charity Harbour Watch`. */
export function natureBefore(source: Source, name: number): Role | null {
  const last = name - 1;
  if (last < 0 || startsSentence(source, name) || isCapital(source, last) !== (source.lexicon.language.capitalNouns ?? false) || !(source.bits[last]! & WORD.organisation))
    return null;
  return made(source, phraseStart(source, last), name, BASE.title);
}

/** The role in front of a name set off by commas: `The union's director, Ann Lee, said`. */
export function roleBeforeComma(source: Source, nameStart: number, nameEnd: number): Role | null {
  const name = afterComma(source, nameStart);
  if (name < 2 || startsSentence(source, name) || !isComma(source, name - 1)) return null;
  const last = name - 2;
  const known = isRoleNoun(source, last) ? last : headOfPhrase(source, last);
  const start = phraseStart(source, known >= 0 ? known : last);
  const definite = startsWithDeterminer(source, start);
  if (!isEnd(source, nameEnd) && !(definite && known >= 0 && isCueVerb(source, nameEnd))) return null;
  if (definite || (known >= 0 && (startsSentence(source, start) || isCapital(source, start)))) {
    return made(source, start, name - 1, known >= 0 ? BASE.comma : BASE.unknown);
  }
  const opening = openingPhrase(source, last);
  return opening >= 0 ? made(source, opening, name - 1, BASE.unknown) : null;
}

const isSmall = (source: Source, i: number): boolean => i >= 0 && (source.bits[i]! & WORD.functionWord) !== 0;

/** Steps back over `Mr`, `Dr.` and the like. */
function afterHonorifics(source: Source, name: number): number {
  let at = name;
  while (at > 0 && !startsSentence(source, at) && (isHonorific(source, at - 1) || (codeAt(source, at - 1) === FULL_STOP && at > 1 && isHonorific(source, at - 2)))) at--;
  return at;
}

/** Steps back over what stands between comma and name: `The minister, the liberal Ann Lee,`; `The minister, Wing Commander Ann Lee,`. */
function afterComma(source: Source, name: number): number {
  let titles = true;
  for (let i = name; i > 0 && name - i < 7 && !startsSentence(source, i); i--) {
    if (isComma(source, i - 1)) return titles || startsWithDeterminer(source, i) ? i : name;
    const word = isWord(source, i - 1) || codeAt(source, i - 1) === FULL_STOP;
    if (!word || isVerb(source, i - 1)) return name;
    titles &&= isCapital(source, i - 1) || isRoleNoun(source, i - 1) || isHonorific(source, i - 1) || codeAt(source, i - 1) === FULL_STOP;
  }
  return name;
}

/** A sentence may open with the whole of it: `The keeper of Harbour Light's lamps, Ann Lee,`. The sentence's start, -1 where it opens otherwise. */
function openingPhrase(source: Source, last: number): number {
  const { bits, tokens } = source;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const inside =
      tokens.kind[i] === KIND.number || isClitic(source, i) || (isWord(source, i) && !isVerb(source, i) && !(bits[i]! & WORD.pronoun && !(bits[i]! & WORD.determiner)));
    if (!inside) return -1;
    if (startsSentence(source, i)) return startsWithDeterminer(source, i) ? i : -1;
  }
  return -1;
}

function made(source: Source, start: number, end: number, score: number): Role | null {
  const { from, to } = trim(source, start, end);
  return to > from ? { from, to, score } : null;
}

const startsWithDeterminer = (source: Source, i: number): boolean => (source.bits[i]! & WORD.determiner) !== 0;

const isSetOff = (source: Source, i: number): boolean => i >= 0 && (isComma(source, i) || (startsWithDeterminer(source, i) && !(source.bits[i]! & WORD.subordinator)));

/** The role noun that a phrase with `of` or `for` hangs on, ending at `last`: `minister` of `minister of mines`; -1 without one. */
function headOfPhrase(source: Source, last: number): number {
  const { bits, tokens } = source;
  if (isSmallPreposition(source, last)) return -1;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    if (i < last && isRoleNoun(source, i) && isSmallPreposition(source, i + 1)) return i;
    const open = tokens.kind[i] === KIND.number || isClitic(source, i) || (isWord(source, i) && !isVerb(source, i) && !(bits[i]! & WORD.pronoun && !(bits[i]! & WORD.determiner)));
    if (!open || startsSentence(source, i)) return -1;
  }
  return -1;
}

const isSmallPreposition = (source: Source, i: number): boolean => (source.bits[i]! & WORD.preposition) !== 0 && !isCapital(source, i);

/** Start of the noun phrase whose head is `head`: back over its adjectives, names and possessives. */
function phraseStart(source: Source, head: number): number {
  const { bits, tokens } = source;
  let i = head;
  while (i > 0 && head - i < LONGEST && !startsSentence(source, i)) {
    const before = i - 1;
    if (isClitic(source, before)) {
      // `Albania's foreign minister`: the owner belongs to it; `it's` does not.
      if (before === 0 || bits[before - 1]! & WORD.pronoun) break;
      i = before;
      continue;
    }
    if (tokens.kind[before] === KIND.number && tokens.text[tokens.end[before]! - 1] !== '%') {
      i = before;
      continue;
    }
    if (!isWord(source, before) || isVerb(source, before)) break;
    const word = bits[before]!;
    if (word & WORD.determiner) return word & WORD.subordinator ? i : before;
    // `Bank of Freedonia economist`: the body's name goes on over its preposition.
    if (LINKS.has(tokens.hash[before]!) && isCapital(source, i) && before > 0 && isCapital(source, before - 1) && !startsSentence(source, before)) {
      i = before - 1;
      continue;
    }
    const closed = word & (WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.auxiliary);
    if (closed && !isCapital(source, before)) break;
    const small = !isCapital(source, before) || startsSentence(source, before);
    if (small && word & WORD.functionWord && !(word & (WORD.role | WORD.title)) && !DESCRIBING.test(wordAt(source, before))) break;
    // `they met beekeeper Ann Lee`: after a pronoun comes a verb.
    if (word === 0 && small && before > 0 && source.bits[before - 1]! & WORD.pronoun && !(source.bits[before - 1]! & WORD.determiner)) break;
    // `retired teacher` after an article or a comma; `killed journalist` is a verb and its object.
    if (!isCapital(source, before) && /ed$/.test(wordAt(source, before)) && before > 0 && !startsSentence(source, before) && !isSetOff(source, before - 1)) break;
    i = before;
  }
  return i;
}

/** Words of the lists of small words that say something of an office all the same. */
const DESCRIBING = /^(former|ex|new|first|second|third|old|current|previous|long-time|longtime)$/i;
