import { KIND, hashWord, hashWords } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { isGivenName } from '../given-names.ts';
import { isPlain, looksLikeTrade, tradesOf } from '../trades.ts';
import { opensClause } from './ends.ts';
import { beforeAdjectives, headAt, isGoverned, isInside, isSetOff, joinedStart, phraseStart, startsWithDeterminer } from './phrase.ts';
import {
  isAnd,
  isArticle,
  isCapital,
  isClitic,
  isClose,
  isComma,
  isCueVerb,
  isDash,
  isEnd,
  isFullStop,
  isHonorific,
  isInnerStop,
  isMark,
  isOpen,
  isRoleNoun,
  isUnknownNoun,
  isVerb,
  isWord,
  made,
  startsSentence,
  wordAt,
  type Role,
  type Source,
} from './scan.ts';

const LONGEST = 12;
/** Tokens of brackets before a name. */
const BRACKETS = 6;
const BASE = { owner: 0.8, title: 3.1, comma: 2.9, trade: 2.6, unknown: 2, short: 2.8, oneOf: 1.6 };
/** Words that no office goes over. */
const CLOSED = WORD.preposition | WORD.subordinator | WORD.pronoun | WORD.auxiliary;
const ONE = hashWord('one');
const OF = hashWord('of');
const PROF = hashWord('prof');
/** Prepositions that say what an office is of. */
const OF_KIND = hashWords("de du des d' del di della dell' do da dos");
/** Letters of an ending that makes a trade for certain. */
const SURE = 4;
/** Tokens of an office that opens a sentence. */
const OPENING = 20;
/** `Leeds-based Ann Lee` */
const BASED = /^\p{Lu}.*-(based|born)$/u;
/** Endings of English words that describe and name no trade (`the defiant Ann Lee`), and of plurals. */
const NO_TRADE = /(al|ous|ive|ful|less|ish|able|ible|ic|ant|est|s)$|^(late|younger|elder|older|then|same|very|only|poor|young|old|née|né|aka)$/;

/** The role in front of a name: `Finance Minister`, `Gov.`, `Albania's foreign minister`, `minister of mines and energy`, `her beekeeper`. */
export function roleBefore(source: Source, nameStart: number): Role | null {
  const { tokens } = source;
  const name = honorificsStart(source, nameStart);
  if (name === 0 || startsSentence(source, name)) return null;
  const last = behindTrade(source, lastBefore(source, name));
  if (last < 0) return null;
  if (isClitic(source, last)) return owner(source, last);
  if (BASED.test(wordAt(source, last))) return made(source, last, last + 1, BASE.owner);
  const office = beforeAdjectives(source, last);
  const head = servesHolder(source, office) ? office : headAt(source, last);
  if (isPlaceName(source, last, head, name)) return null;
  if (head >= 0) {
    const start = joinedStart(source, behindRelative(source, phraseStart(source, head), head), head);
    return made(source, start, Math.max(last, head) + 1, last < name - 1 ? BASE.short : BASE.title);
  }
  if (looksLikeTrade(source, last)) return isGoverned(source, last) ? null : made(source, phraseStart(source, last), last + 1, BASE.trade);
  // Where nouns are capitalised, any noun before a given name: `Auch Zwillingsbruder Jan Berg`.
  if (isNounOfNoList(source, last) && isGivenName(tokens, name)) return isSetOff(source, last - 1) || isSmall(source, last - 1) ? made(source, last, last + 1, BASE.unknown) : null;
  // A noun of no list, right after a determiner or comma: `her widow Ann Lee`.
  // Behind a comma Romance languages have a verb there: `«No», solloza Ana Ruiz`.
  const setOff = source.lexicon.language.grammar ? startsWithDeterminer(source, last - 1) : isSetOff(source, last - 1);
  return isUnknownNoun(source, last) && setOff && isTelling(source, last) ? made(source, last, last + 1, BASE.unknown) : null;
}

/** `a move Superintendent Ann Lee called off`: an article of its own has no title with a capital, so that it belongs to the noun before a relative clause. */
function behindRelative(source: Source, from: number, head: number): number {
  if (source.lexicon.language.code !== 'en' || !tradesOf(source).indefinite.has(source.tokens.hash[from]!) || !isCapital(source, head)) return from;
  let start = head;
  while (start > from + 1 && isCapital(source, start - 1)) start--;
  return start;
}

/** What a body is, in small words in front of its name: `environmental charity Harbour Watch`. */
export function natureBefore(source: Source, name: number): Role | null {
  const last = name - 1;
  if (last < 0 || startsSentence(source, name) || !(source.bits[last]! & WORD.organisation)) return null;
  // A capital belongs to the name, but where all nouns have one.
  if (isCapital(source, last) !== (source.lexicon.language.capitalNouns ?? false)) return null;
  return made(source, phraseStart(source, last), name, BASE.title);
}

/** The role in front of a name set off by commas: `The union's director, Ann Lee, said`. */
export function roleBeforeComma(source: Source, nameStart: number, nameEnd: number): Role | null {
  if (isLastField(source, nameStart, nameEnd)) return null;
  const name = afterComma(source, nameStart);
  if (name < 2 || startsSentence(source, name) || !isPause(source, name - 1)) return null;
  const bare = source.lexicon.language.grammar && (name === honorificsStart(source, nameStart) || headAt(source, nameStart - 1) >= name) ? bareOpening(source, name - 1) : null;
  if (bare) return bare;
  const last = name - 2;
  const known = headAt(source, last);
  const start = known >= 0 ? joinedStart(source, phraseStart(source, known), known) : phraseStart(source, last);
  const definite = startsWithDeterminer(source, start);
  if (!isEnd(source, nameEnd) && !(definite && known >= 0 && isCueVerb(source, nameEnd))) return null;
  if (known >= 0) return definite || startsSentence(source, start) || isCapital(source, start) ? made(source, oneOf(source, start), name - 1, BASE.comma) : null;
  // `One of the port's directors, Ann Lee,`
  if (/s$/.test(wordAt(source, last)) && oneOf(source, start) < start) return made(source, oneOf(source, start), name - 1, BASE.oneOf);
  if (definite && looksLikeTrade(source, last)) return made(source, start, name - 1, BASE.unknown);
  const opening = openingPhrase(source, last);
  return opening >= 0 ? made(source, opening, name - 1, BASE.unknown) : null;
}

/** `la consejera de Educación, Ciencia y Universidades, Ana Ruiz`: the last of an office's fields is nobody. */
function isLastField(source: Source, from: number, to: number): boolean {
  if (!source.lexicon.language.grammar || isGivenName(source.tokens, from)) return false;
  for (let i = from + 1; i < to; i++) if (isAnd(source, i)) return true;
  return false;
}

const isPause = (source: Source, i: number): boolean => isComma(source, i) || isDash(source, i);

/** `der Sprecher der Ministerin Olga Rumm`, `la hija del alcalde Pablo Quintana`: behind a genitive with its article the name is that of the office right before it. */
const servesHolder = (source: Source, last: number): boolean => servesGermanHolder(source, last) || servesRomanceHolder(source, last);

function servesRomanceHolder(source: Source, last: number): boolean {
  const { bits, lexicon } = source;
  if (!lexicon.language.grammar?.headFirst || !isRoleNoun(source, last) || !isArticle(source, last - 1)) return false;
  return ((bits[last - 1]! | bits[last - 2]!) & WORD.preposition) !== 0;
}

/** `el dueño de la sala Rock-Ola`: the noun with its article right before a name that is no given one is what bears it. */
function isPlaceName(source: Source, last: number, head: number, name: number): boolean {
  if (!source.lexicon.language.grammar?.headFirst || head < 0 || head >= last || isGivenName(source.tokens, name)) return false;
  // `le patron du bar Le Zenith`
  const noun = isCapital(source, last) && isArticle(source, last) ? last - 1 : last;
  return isUnknownNoun(source, noun) && isArticle(source, noun - 1) && noun - 1 > head;
}

const servesGermanHolder = (source: Source, last: number): boolean =>
  source.lexicon.language.capitalNouns === true && isRoleNoun(source, last) && source.lexicon.genitives.has(source.tokens.hash[last - 1]!) && isRoleNoun(source, last - 2);

/** `der Hydrologe Prof. Ann Lee`: a trade before `Prof.` tells more. Where none is, `last` as it is. */
function behindTrade(source: Source, last: number): number {
  if (!source.lexicon.language.capitalNouns || source.tokens.hash[last] !== PROF || startsSentence(source, last)) return last;
  return looksLikeTrade(source, last - 1) || isRoleNoun(source, last - 1) ? last - 1 : last;
}

/** A capitalised word of no list, where all nouns are capitalised, that is no given name. */
const isNounOfNoList = (source: Source, i: number): boolean =>
  source.lexicon.language.capitalNouns === true && isCapital(source, i) && source.bits[i] === 0 && !isGivenName(source.tokens, i);

const isSmall = (source: Source, i: number): boolean => i >= 0 && (source.bits[i]! & WORD.functionWord) !== 0;

/** The last token of what stands before the name: not its stop (`Gov.`), nor what only ties the two (`a physicist named Ann Lee`). */
function lastBefore(source: Source, name: number): number {
  const last = beforeBrackets(source, name - 1);
  if (tradesOf(source).naming.has(source.tokens.hash[last]!) || isInnerStop(source, last)) return last - 1;
  // `Judge (retd) Ann Lee`
  for (let i = last; isClose(source, last) && i > 0 && last - i < 4; i--) if (isOpen(source, i)) return i - 1;
  return last;
}

/** `el concejal de Urbanismo (PSOE) Tomás Iruela`: steps back over short brackets. */
function beforeBrackets(source: Source, last: number): number {
  if (!isClose(source, last)) return last;
  let open = last - 1;
  while (open > 0 && last - open < BRACKETS && !isOpen(source, open) && !startsSentence(source, open)) open--;
  return open > 0 && isOpen(source, open) && !startsSentence(source, open) ? open - 1 : last;
}

/** `BBC's Ann Lee`, `Harbour Forum's Ann Lee`: the body somebody is of, known by its capitals, as a body, or by words that are nobody's name. */
function owner(source: Source, clitic: number): Role | null {
  let from = clitic;
  let body = false;
  for (; from > 0 && isCapital(source, from - 1) && !(source.bits[from - 1]! & WORD.preposition) && !startsSentence(source, from); from--) {
    body ||= (source.bits[from - 1]! & WORD.organisation) !== 0 || /\p{Ll}?\p{Lu}{2}/u.test(wordAt(source, from - 1));
  }
  body ||= clitic - from > 1 && !isGivenName(source.tokens, from) && !isRoleNoun(source, from);
  return body ? made(source, from, clitic, BASE.owner) : null;
}

/** Of a word of no list: behind an article most describe (`the late Ann Lee`), and so do many endings. */
function isTelling(source: Source, i: number): boolean {
  if (source.lexicon.language.code !== 'en') return true;
  return !isArticle(source, i - 1) && !NO_TRADE.test(wordAt(source, i));
}

/** `One of the port's directors, Ann Lee,`: the whole of it. */
function oneOf({ tokens }: Source, start: number): number {
  return start > 1 && tokens.hash[start - 1] === OF && tokens.hash[start - 2] === ONE ? start - 2 : start;
}

/** Steps back over `Mr`, `Dr.` and the like. */
function honorificsStart(source: Source, name: number): number {
  let at = name;
  while (at > 0 && !startsSentence(source, at) && (isHonorific(source, at - 1) || (isFullStop(source, at - 1) && at > 1 && isHonorific(source, at - 2)))) at--;
  return at;
}

/** Steps back over what stands between comma and name: `The minister, the liberal Ann Lee,`; `The minister, Wing Commander Ann Lee,`; `The host, union member Ann Lee,`; `The victim, 81-year-old Ann Lee,`. */
function afterComma(source: Source, name: number): number {
  let titles = true;
  for (let i = name; i > 0 && name - i < 7 && !startsSentence(source, i); i--) {
    if (isPause(source, i - 1)) return titles || startsWithDeterminer(source, i) ? i : name;
    // `71-jährige`
    const age = source.tokens.kind[i - 1] === KIND.number;
    const word = age || isWord(source, i - 1) || isFullStop(source, i - 1);
    if (!word || isVerb(source, i - 1)) return name;
    const office = i < name && isRoleNoun(source, name - 1) && !(source.bits[i - 1]! & CLOSED);
    titles &&= age || office || isCapital(source, i - 1) || isRoleNoun(source, i - 1) || isHonorific(source, i - 1) || isFullStop(source, i - 1);
  }
  return name;
}

/**
 * Romance papers open a sentence with the office of its subject, without article: `Adjointe chargée de l'urbanisme, Nadège Lorin a détaillé`. Not with what somebody did or is like (`Élue en 2020,`,
 * `Premier à réagir,`).
 */
function bareOpening(source: Source, comma: number): Role | null {
  const { bits, tokens } = source;
  let from = comma - 1;
  while (from > 0 && comma - from < OPENING && !startsSentence(source, from) && !isPause(source, from) && !isMark(source, from)) from--;
  if (!startsSentence(source, from)) return null;
  // `Également député wallon, le mandataire`
  const second = bits[from] === WORD.functionWord;
  if (second) from++;
  const circumstance = (bits[from + 1]! & WORD.preposition) !== 0 && !OF_KIND.has(tokens.hash[from + 1]!) && bits[from] !== 0 && isParticiple(source, from);
  if (
    !(isRoleNoun(source, from) || isTradeAtStart(source, from)) ||
    isPlain(source, from) ||
    bits[from]! & (WORD.determiner | WORD.functionWord) ||
    circumstance ||
    isCapital(source, from + 1)
  )
    return null;
  let to = from + 1;
  while (to < comma && !opensClause(source, to)) to++;
  return made(source, from, to, second ? BASE.unknown : BASE.title);
}

/** `Radiologue au CHU,`: a trade by its ending, with the sentence's capital. */
const isTradeAtStart = (source: Source, i: number): boolean =>
  source.bits[i] === 0 &&
  startsSentence(source, i) &&
  !isGivenName(source.tokens, i) &&
  tradesOf(source).endings.some((ending) => ending.length >= SURE && wordAt(source, i).endsWith(ending));

/** `élu`, `détenue` */
function isParticiple(source: Source, i: number): boolean {
  const word = wordAt(source, i).toLowerCase();
  return (source.lexicon.language.grammar?.participle ?? '')
    .split(' ')
    .some((ending) => word.endsWith(ending) || word.endsWith(`${ending}e`) || word.endsWith(ending.replace(/o$/, 'a')));
}

/**
 * A sentence may open with the whole of it: `The keeper of Harbour Light's lamps, Ann Lee,`. The sentence's start; -1 where it opens otherwise or
 * nothing in it looks like a trade.
 */
function openingPhrase(source: Source, last: number): number {
  let trade = false;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    if (!isInside(source, i)) return -1;
    trade ||= looksLikeTrade(source, i) || isRoleNoun(source, i);
    if (startsSentence(source, i)) return trade && startsWithDeterminer(source, i) ? i : -1;
  }
  return -1;
}
