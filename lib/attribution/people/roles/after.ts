import { KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { isGivenName } from '../given-names.ts';
import {
  codeAt,
  isArticle,
  isCapital,
  isClitic,
  isClose,
  isComma,
  isCueVerb,
  isDash,
  isEnd,
  isMark,
  isOpen,
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
import { isPlain, looksLikeTrade, tradesOf } from '../trades.ts';

const LONGEST = 28;
const AT_SIGN = 0x40;
/** How far after a name `as` may stand. */
const REACH = 14;
const BASE = { apposition: 3.4, unknown: 2.2, copula: 2.6, held: 2, clause: 1.6, affiliation: 1.2, bracket: 0.9 };
/** Prepositions that tie a person to a body or place. */
const TIES = new Set("of from at with for von vom aus bei de du des d' del della dell' di da do dos van".split(' ').map(hashWord));

/** The role that stands right after a name, whose tokens end at `at`: an apposition, an affiliation, a bracket. */
export function roleAfter(source: Source, at: number): Role | null {
  if (at >= source.tokens.count || startsSentence(source, at)) return null;
  if (isComma(source, at) || isDash(source, at)) return apposition(source, at + 1);
  if (isOpen(source, at)) return bracket(source, at + 1);
  return affiliation(source, at, BASE.affiliation);
}

/**
 * The role that a sentence states of the name or pronoun at tokens `from` to `at`: `Ann Lee is the director of the port`, `She works there as a
 * diver`, `Seit 1990 ist Anna Berg die Leiterin`.
 */
export function roleStated(source: Source, from: number, at: number): Role | null {
  if (at >= source.tokens.count || startsSentence(source, at)) return null;
  const { bits } = source;
  const stated = bits[at]! & WORD.auxiliary ? statement(source, at + 1) : isInverted(source, from, at) ? statement(source, at) : null;
  return stated ?? roleHeld(source, at);
}

/** Does a word up to the first preposition look like a trade, or is the phrase a title in small words (`the head of`)? */
function namesTrade(source: Source, from: number, to: number): boolean {
  let i = from;
  for (; i < to && !(source.bits[i]! & WORD.preposition); i++) if (looksLikeTrade(source, i)) return true;
  return i < to && i - from === 1;
}

/** Does an office go on with a verb of no list (`the minister left`)? Participles describe it (`a lawyer acting for`, `based in`). */
function isPredicate(source: Source, i: number): boolean {
  const { bits } = source;
  if (!isWord(source, i) || bits[i] !== 0 || isCapital(source, i) || isClitic(source, i) || source.lexicon.language.capitalNouns) return false;
  const word = wordAt(source, i);
  return !word.endsWith('ing') && !(word.endsWith('ed') && (bits[i + 1]! & WORD.preposition) !== 0) && isUnknownNoun(source, i) && source.lexicon.language.code === 'en';
}

/** Does the verb stand before the name and an article after it? */
const isInverted = ({ bits }: Source, from: number, at: number): boolean => from > 0 && (bits[from - 1]! & WORD.auxiliary) !== 0 && (bits[at]! & WORD.determiner) !== 0;

/** `Ann Lee, 42, a nurse from Leeds,`; `Ann Lee, who is the harbour master,`; `Ann Lee, of Harbour Watch,`. */
function apposition(source: Source, start: number): Role | null {
  const { tokens, bits } = source;
  let from = start;
  if (tokens.kind[from] === KIND.number) {
    from++;
    while (from < start + 4 && !isComma(source, from) && !isEnd(source, from)) from++;
    if (!isComma(source, from)) return null;
    from++;
  }
  // `now the director`, `also a nurse`
  if (isAdverb(source, from) && !isEnd(source, from + 1)) from++;
  if (from >= tokens.count || startsSentence(source, from)) return null;
  if (bits[from]! & WORD.pronoun && !(bits[from]! & WORD.determiner)) return relative(source, from);
  if (bits[from]! & WORD.preposition && !(bits[from]! & WORD.determiner)) return affiliation(source, from, BASE.affiliation);
  if (!opensPhrase(source, from)) return null;
  let nouns = 0;
  let last = from;
  let i = from;
  for (; i < tokens.count && i - from < LONGEST; i++) {
    // Offices may be lists (`finance, trade and tourism minister`): a comma ends the phrase once it has its noun.
    if (isEnd(source, i) && !(nouns === 0 && isComma(source, i) && listGoesOn(source, i + 1))) break;
    // `Ann Lee, chair of the League said`: without its comma, as long as it began as an office.
    if (isCueVerb(source, i) && !isCapital(source, i) && isRoleNoun(source, from)) break;
    if (isVerb(source, i) && !isCapital(source, i)) return null;
    if (bits[i]! & WORD.pronoun && !(bits[i]! & WORD.determiner) && nouns > 0) break;
    // `a gregarious man` says what somebody is like, not what they are.
    if (isRoleNoun(source, i) && !isPlain(source, i)) {
      nouns++;
      last = i;
    }
  }
  if (nouns > 0 && isPredicate(source, last + 1)) return null;
  if (!(isEnd(source, i) || bits[i]! & WORD.pronoun || isCueVerb(source, i))) return null;
  // Where nouns are capitalised a phrase ends in one; a relative clause ends in its verb.
  if (source.lexicon.language.capitalNouns && !isCapital(source, i - 1) && tokens.kind[i - 1] === KIND.word) return null;
  if (nouns > 0) return made(source, from, i, BASE.apposition);
  // An article opens a phrase that describes, though its noun is in no list: `a beekeeper from Leeds`.
  const described = bits[from]! & WORD.determiner && !(bits[from]! & WORD.subordinator) && i - from > 1 && namesTrade(source, from + 1, i);
  return described && (isComma(source, i) || i - from === 2) ? made(source, from, i, BASE.unknown) : null;
}

/**
 * `who is the harbour master`; `who works for the port as a diver`; `who studies tides at York University`: an office that is stated, one that is
 * held, or what the clause says where it names a body.
 */
function relative(source: Source, pronoun: number): Role | null {
  const { bits, tokens } = source;
  if (bits[pronoun + 1]! & WORD.auxiliary) {
    const role = statement(source, pronoun + 2) ?? describing(source, pronoun + 2);
    if (role) return role;
  }
  const held = roleHeld(source, pronoun + 1);
  if (held) return held;
  let bodies = 0;
  let i = pronoun + 1;
  for (; i < tokens.count && i - pronoun < LONGEST && !isEnd(source, i); i++) if (bits[i]! & WORD.organisation || isRoleNoun(source, i)) bodies++;
  const holds = tradesOf(source).holding.has(tokens.hash[pronoun + 1]!);
  const present = !/ed$/.test(wordAt(source, pronoun + 1));
  return (holds || (bodies > 0 && present)) && isEnd(source, i) && i - pronoun > 3 ? made(source, pronoun + 1, i, BASE.clause) : null;
}

/** `is the harbour master,`: whatever an article opens and a comma closes. */
function describing(source: Source, from: number): Role | null {
  if (!isArticle(source, from)) return null;
  let i = from;
  while (i < source.tokens.count && i - from < LONGEST && !isEnd(source, i) && !isVerb(source, i)) i++;
  return isEnd(source, i) ? made(source, from, i, BASE.unknown) : null;
}

/** `works at the port as a diver`: an office after `as`, in the same clause, from token `at` on. */
export function roleHeld(source: Source, at: number): Role | null {
  const { bits, tokens } = source;
  const { as } = tradesOf(source);
  for (let i = at; i < tokens.count && i - at < REACH && !startsSentence(source, i) && !isComma(source, i) && !isMark(source, i); i++) {
    if (!as.has(tokens.hash[i]!)) continue;
    const from = i + 1;
    let nouns = 0;
    let to = from;
    while (to < tokens.count && to - from < LONGEST && !isEnd(source, to) && !(to > from && isVerb(source, to))) {
      if (to - from < 6 && (isRoleNoun(source, to) || looksLikeTrade(source, to))) nouns++;
      to++;
    }
    return nouns > 0 && (bits[from]! & WORD.determiner || isRoleNoun(source, from) || looksLikeTrade(source, from) || isCapital(source, from))
      ? made(source, from, to, BASE.held)
      : null;
  }
  return null;
}

const isAdverb = ({ bits }: Source, i: number): boolean =>
  (bits[i]! & WORD.functionWord) !== 0 && !(bits[i]! & (WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.role | WORD.title));

/** An apposition opens with an article, a small word, an office, or a possessive: not with another name. */
function opensPhrase(source: Source, i: number): boolean {
  if (!isWord(source, i) || isVerb(source, i)) return false;
  if (source.bits[i]! & (WORD.subordinator | WORD.pronoun) && !(source.bits[i]! & WORD.determiner)) return false;
  if (!isCapital(source, i)) return true;
  if (isGivenName(source.tokens, i)) return false;
  for (let k = i; k < i + 7 && k < source.tokens.count && !isEnd(source, k); k++) {
    if (isRoleNoun(source, k)) return true;
    if (source.bits[k]! & WORD.subordinator && !(source.bits[k]! & WORD.preposition)) return false;
  }
  return false;
}

/** After a comma, small words with a role noun further on, without a verb. */
function listGoesOn(source: Source, from: number): boolean {
  for (let i = from; i < from + 10 && i < source.tokens.count; i++) {
    if (isRoleNoun(source, i)) return true;
    if (isVerb(source, i) || isMark(source, i) || startsSentence(source, i) || isCapital(source, i)) return false;
    if (!isWord(source, i) && !isComma(source, i)) return false;
  }
  return false;
}

/** After a form of to be: `is the director of the port`. */
function statement(source: Source, start: number): Role | null {
  const { bits } = source;
  let from = start;
  while (from < start + 2 && bits[from]! & WORD.functionWord && !(bits[from]! & WORD.determiner)) from++;
  if (!(bits[from]! & WORD.determiner) && !isRoleNoun(source, from)) return null;
  let nouns = 0;
  let i = from;
  for (; i < source.tokens.count && i - from < LONGEST && !isEnd(source, i); i++) {
    if (i > from && (isVerb(source, i) || (bits[i]! & (WORD.pronoun | WORD.subordinator) && !(bits[i]! & (WORD.determiner | WORD.preposition))))) break;
    if (isRoleNoun(source, i) && !isPlain(source, i) && i - from < 6) nouns++;
  }
  return nouns > 0 ? made(source, from, i, BASE.copula) : null;
}

/** `of Harbour Watch`, `from Leeds`, `at the University of York`: preposition, then capitalised words. */
function affiliation(source: Source, at: number, base: number): Role | null {
  const { bits } = source;
  if (!TIES.has(source.tokens.hash[at]!)) return null;
  let i = at + 1;
  if (bits[i]! & WORD.determiner) i++;
  if (!isCapital(source, i) || bits[i]! & WORD.calendar || startsSentence(source, i)) return null;
  for (; i < source.tokens.count && i - at < LONGEST && !isEnd(source, i); i++) {
    const small = (bits[i]! & (WORD.preposition | WORD.determiner | WORD.particle)) !== 0 || isClitic(source, i);
    if (!isCapital(source, i) && !small) break;
    if (small && !isClitic(source, i) && !isCapital(source, i + 1) && !(bits[i + 1]! & WORD.determiner && isCapital(source, i + 2))) break;
  }
  return made(source, at + 1, i, base);
}

/** `(CDU)`, `(Harbour Watch)`: short, without verbs, not a pronoun or a number alone. */
function bracket(source: Source, from: number): Role | null {
  let to = from;
  while (to < source.tokens.count && to - from < 8 && !isClose(source, to) && !startsSentence(source, to)) to++;
  if (!isClose(source, to) || to === from) return null;
  let role = false;
  for (let i = from; i < to; i++) {
    if (isVerb(source, i) || source.bits[i]! & WORD.pronoun || isMark(source, i)) return null;
    role ||= isRoleNoun(source, i) || isCapital(source, i);
  }
  return role && codeAt(source, from) !== AT_SIGN ? made(source, from, to, BASE.bracket) : null;
}

function made(source: Source, start: number, end: number, score: number): Role | null {
  const { from, to } = trim(source, start, end);
  return to > from ? { from, to, score } : null;
}
