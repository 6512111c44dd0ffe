import { FLAG, KIND, hashWord, hashWords, WordSet, type Tokens } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { BODY } from '../words/lists.ts';
import type { Source } from '../words/source.ts';
import type { Mention } from '../mention.ts';
import { isGivenName } from './given-names.ts';
import { endsWithOne } from './roles/scan.ts';

/** The name inside a mention, without titles: token range and the words that count. */
export type Name = {
  from: number;
  /** One past the last token. */
  to: number;
  /** Tokens of the words that identify: no particles, no `Jr.`, no full stops. At least one. */
  words: number[];
  /** Hash of what tells two of one name apart (`Jr`, `III`), 0 without it. */
  suffix: number;
};

const GENERATIONS = hashWords('jr sr jnr snr ii iii iv junior senior');
const SUFFIXES = new WordSet([...GENERATIONS, ...hashWords('phd md mp mep msp mla mlc mpp qc kc obe mbe cbe')]);
const DI = hashWord('di');
/** Small as it is, a part of names: `New Hampshire Radio`. */
export const NEW = hashWord('new');
const SMALL = WORD.cueVerb | WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.functionWord;
const STOP = 0x2e;
const ARTICLED = /^(al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u;

/** Does `Jr.`, `III` or the like begin at the token, which tells two of one name apart? Not `senior` in small letters: `Ann Lee, senior adviser`. */
export const isGeneration = (tokens: Tokens, i: number): boolean => GENERATIONS.has(tokens.hash[i]!) && (tokens.flags[i]! & FLAG.capital) !== 0;

/** Is the token such a one or a degree, which follows a surname and is none? */
export const isSuffix = (tokens: Tokens, i: number): boolean => SUFFIXES.has(tokens.hash[i]!);

/**
 * Takes the name proper out of a mention: `Ann Lee` of `Harbour Board chairwoman Ann Lee`, `Macron` of `French President Macron`.
 * `null` where the mention holds no name: an office (`Prime Minister`), a month, a pronoun.
 */
export function nameOf(source: Source, mention: Mention): Name | null {
  if (mention.nameFrom >= mention.to) return null;
  const { tokens, bits, lexicon } = source;
  let from = mention.nameFrom;
  // `Vorsitzende Meral Aydin`: what stands between title and surname is a given name, though no list has it.
  if (from - 2 >= mention.from && bits[from - 1] === 0 && tokens.flags[from - 1]! & FLAG.capital && bits[from - 2]! & OFFICE) from--;
  // `Selon Ann Lee`, `Added Lee`: the first word of a sentence has its capital from there.
  while (
    from < mention.to - (bits[from]! & WORD.cueVerb ? 1 : 2) &&
    tokens.flags[from]! & FLAG.sentenceStart &&
    bits[from]! & SMALL &&
    tokens.hash[from] !== NEW &&
    !lexicon.auxiliaryNames.has(tokens.hash[from]!) &&
    !(isGivenName(tokens, from) && !saysName(source, from, mention.to))
  )
    from++;
  if (isSeatOf(source, mention)) return { from: from - 1, to: mention.to, words: mention.to > from + 1 ? [from - 1, from, mention.to - 1] : [from - 1, from], suffix: 0 };
  // `Senators Ann Lee and Jo Park`
  while (from < mention.to - 1 && bits[from]! & WORD.group && isGivenName(tokens, from + 1)) from++;
  const dated = mention.to - 1 > from && lexicon.names.days.has(tokens.hash[mention.to - 1]!) && !isGivenName(tokens, from);
  const to = endOfFirst(source, from, dated ? mention.to - 1 : mention.to);
  while (from < to - 1 && bits[from]! & WORD.determiner) from++;
  // `Harbour Congressman Noel King`: a surname that is a title elsewhere.
  for (let i = to - 3; i > from; i--) {
    if (!(bits[i]! & OFFICE) || !isGivenName(tokens, i + 1)) continue;
    from = i + 1;
    break;
  }
  const lastBits = bits[to - 1]!;
  // `Zugbegleiterin Aynur Stürmer`: behind an office, what ends as a trade does is a surname.
  const titled = lexicon.language.capitalNouns && to - from === 2 && from > mention.from && bits[from] === 0 && (bits[from - 1]! & OFFICE) !== 0;
  if (lastBits & OFFICE && !titled && !isGivenName(tokens, from)) return null;
  if (from === to - 1 && lastBits & (WORD.calendar | OFFICE)) return null;
  // A person's name begins after the last title, as long as a surname is left.
  for (let i = lastBits & WORD.organisation ? from : to - 2; i > from; i--) {
    if (!(bits[i]! & OFFICE) || isSuffix(tokens, i + 1)) continue;
    const left = to - 1 - i;
    // `Ida Gräfin von Lund`
    if (left > 1 && i > from && isGivenName(tokens, from) && bits[i + 1]! & WORD.particle) continue;
    if (left > 1 || !isGivenName(tokens, from)) {
      from = i + 1;
      break;
    }
  }
  // `Secretary of State Ann Lee`: the title goes on with its preposition.
  if (!(tokens.flags[from]! & FLAG.capital) && from < to - 1) from = afterCountry(tokens, from + 1, to);
  if (!(lastBits & WORD.organisation)) {
    if (lexicon.language.capitalNouns) from = afterNouns(tokens, from, to);
    else if (followsRole(bits, from)) from = lexicon.names.stateOffices.has(tokens.hash[from - 2] ?? 0) ? afterCountry(tokens, from, to) : afterNouns(tokens, from, to);
  }
  // `American Ann Lee`, `Democrat Ann Lee`: words that are names of no one.
  while (from < to - 2 && bits[from]! & WORD.calendar && !isGivenName(tokens, from)) from++;
  from = afterTrade(source, from, to);
  // `Commuter Ann Lee` opens a sentence.
  while (from < to - 2 && opensAsTrade(source, from)) from++;
  if (from < to - 1 && opensAsParticiple(source, from)) from++;
  while (from < to - 1 && tokens.kind[from] === KIND.punctuation) from++;
  for (let i = to - 1; i > from; i--) {
    if (!(tokens.flags[i - 1]! & FLAG.hyphen) || !lexicon.names.tied.has(tokens.tailHash[i - 1]!)) continue;
    from = i;
    break;
  }
  const words: number[] = [];
  let suffix = 0;
  // The titles before it are known now.
  const end = endOfFirst(source, from, to);
  for (let i = from; i < end; i++) {
    if (tokens.kind[i] !== KIND.word || !(tokens.flags[i]! & FLAG.capital || isArticled(tokens, i)) || tokens.flags[i]! & FLAG.clitic) continue;
    if (isSuffix(tokens, i) && words.length > 0) {
      if (isGeneration(tokens, i)) suffix = tokens.hash[i]!;
      continue;
    }
    // `Ben Lee` has a given name, `ben` in `Ahmed ben Salah` is none.
    if (bits[i]! & WORD.particle && i < end - 1 && !(words.length === 0 && isGivenName(tokens, i))) continue;
    words.push(i);
  }
  if (words.length === 0) return null;
  // Letters after the name are no part of it (`Ann Lee MP`), but for what tells two of one name apart.
  let last = end;
  while (last - 1 > words.at(-1)! && !isGeneration(tokens, last - 1)) last--;
  return { from, to: last, words, suffix };
}

/** `Landgericht Aurich`, `Bauernverband Holstein`: where nouns have capitals, the noun for a body and where it sits or what it is for are its name together, lest it be taken for the town. */
function isSeatOf({ tokens, bits, lexicon }: Source, { kind, from, to, nameFrom }: Mention): boolean {
  if (
    !lexicon.language.capitalNouns ||
    kind !== 'organisation' ||
    nameFrom <= from ||
    !(to === nameFrom + 1 || (to === nameFrom + 3 && lexicon.phrases.and.has(tokens.hash[nameFrom + 1]!)))
  )
    return false;
  const noun = nameFrom - 1;
  const list = lexicon.epithets.bodies.get(tokens.hash[noun]!) ?? lexicon.epithets.bodies.get(tokens.tailHash[noun]!);
  // `der Konzern Nordwerk`, `die Zeitung Nordblatt`: the noun is no part of the name.
  if (list === undefined || list === BODY.firm || list === BODY.paper || !(bits[noun]! & WORD.organisation)) return false;
  // `Sozialverband VdK` goes by its letters elsewhere.
  return !/\p{Lu}.*\p{Lu}/u.test(tokens.text.slice(tokens.start[nameFrom], tokens.end[nameFrom])) && !isGivenName(tokens, nameFrom);
}

/** Letters of an ending that hardly any given name has: `Hydrologist Piet Lund`. */
const LONG_ENDING = 4;

/** Is it a trade that has its capital from the sentence that it opens, before a name: `Commuter Ann Lee`, `Hydrologist Piet Lund`? */
export function opensAsTrade(source: Source, i: number): boolean {
  const { tokens, bits, lexicon } = source;
  if (lexicon.language.romanceLike || lexicon.language.capitalNouns || isGivenName(tokens, i)) return false;
  if (lexicon.trades.words.has(tokens.hash[i]!)) return isGivenName(tokens, i + 1) || (tokens.flags[i]! & FLAG.sentenceStart) !== 0;
  const opens = (tokens.flags[i]! & (FLAG.sentenceStart | FLAG.allCaps)) === FLAG.sentenceStart && bits[i] === 0;
  return opens && !lexicon.trades.noTrades.has(tokens.hash[i]!) && endsWithOne(source, i, lexicon.trades.endings, isGivenName(tokens, i + 1) ? 2 : LONG_ENDING);
}

/** Letters of the second part of `late-blooming`; given names have fewer (`Wei-ming`). */
const PARTICIPLE = 6;

/** `Late-blooming Lee wins`, `Long-serving Ann Lee`: a participle that has its capital from the sentence that it opens. */
function opensAsParticiple({ tokens, lexicon }: Source, i: number): boolean {
  const { text, start, end, flags } = tokens;
  if (!lexicon.forms || (flags[i]! & (FLAG.sentenceStart | FLAG.hyphen)) !== (FLAG.sentenceStart | FLAG.hyphen)) return false;
  const last = text.slice(start[i], end[i]).split('-').at(-1)!;
  return last.length >= PARTICIPLE && /^\p{Ll}/u.test(last) && (last.endsWith(lexicon.forms.present) || last.endsWith(lexicon.forms.past));
}

/** Words of a trade with capitals, such as whose it is, before a name. */
const TRADE_WORDS = 4;

/** `City Planner Ann Lee`: a trade with its capitals, whatever stands before it, ends where a given name and more follow; not in `Ann Baker Jo Lee`. Start of the name. */
function afterTrade({ tokens, lexicon }: Source, from: number, to: number): number {
  const { romanceLike, capitalNouns } = lexicon.language;
  if (romanceLike || capitalNouns || isGivenName(tokens, from)) return from;
  for (let i = Math.min(to - 3, from + TRADE_WORDS); i >= from; i--) if (lexicon.trades.words.has(tokens.hash[i]!) && isGivenName(tokens, i + 1)) return i + 1;
  return from;
}

/** `Said Ann Lee`: a verb of speech that is a given name, too, before a whole name. */
const saysName = ({ tokens, bits }: Source, from: number, to: number): boolean => (bits[from]! & WORD.cueVerb) !== 0 && to - from > 2 && isGivenName(tokens, from + 1);

/** `Ann Lee of Harbour Watch` is a name and an affiliation, `Ann und Jo Lee` are two people: the end of the first name. */
function endOfFirst({ tokens, bits, lexicon }: Source, from: number, to: number): number {
  const { and, of } = lexicon.phrases;
  // `José Ortega y Gasset`
  const parts = !lexicon.language.romanceLike?.dropsSubject;
  for (let i = from + 1; i < to - 1; i++) {
    if (of.has(tokens.hash[i]!) && i > from + 1 && (isGivenName(tokens, from) || isTitled(tokens, bits, from) || isStaffOf(bits, from, i, to))) return i;
    if (tokens.hash[i] === DI && !(tokens.flags[i]! & FLAG.capital) && isStaff(tokens, bits, from, i, to)) return i;
    if (parts && and.has(tokens.hash[i]!) && !(tokens.flags[i]! & FLAG.capital) && !holdsBody(bits, from, to)) return i;
  }
  return to;
}

/** Is it a name of two words or more without a word for a body, of a body, or beside a verb of speech of whatever: `Meena Gang of Harbour Watch`? */
const isStaffOf = (bits: Int32Array, from: number, of: number, to: number): boolean =>
  of - from < 4 && ((bits[to - 1]! & WORD.organisation) !== 0 || (((from > 0 ? bits[from - 1]! : 0) | (bits[to] ?? 0)) & WORD.cueVerb) !== 0) && !holdsBody(bits, from, of);

/** `Anna Berti di Meridian Research`: behind a given name and a surname stands no surname of two words, but the body that somebody is of. */
const isStaff = (tokens: Tokens, bits: Int32Array, from: number, of: number, to: number): boolean =>
  of > from + 1 && of - from < 4 && isGivenName(tokens, from) && (to - of > 2 || (bits[of + 1]! & WORD.organisation) !== 0 || (tokens.flags[of + 1]! & FLAG.allCaps) !== 0);

/** Does a title stand right before the name, its full stop aside? */
const isTitled = (tokens: Tokens, bits: Int32Array, from: number): boolean =>
  from > 0 && (bits[from - (tokens.kind[from - 1] === KIND.punctuation && from > 1 ? 2 : 1)]! & WORD.title) !== 0;

function holdsBody(bits: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bits[i]! & WORD.organisation) return true;
  return false;
}

/** Does an office with its preposition stand before a run of capitals that goes on with a name: `juez del Tribunal Supremo Ana Ruiz`? */
function followsRole(bits: Int32Array, body: number): boolean {
  let i = body - 1;
  while (i >= 0 && body - i < 3 && bits[i]! & (WORD.preposition | WORD.determiner)) i--;
  return i >= 0 && i < body - 1 && (bits[i]! & OFFICE) !== 0;
}

/** `President of Freedonia Ann Lee`: where no given name is known, the first word is the country if two are left. */
function afterCountry(tokens: Tokens, from: number, to: number): number {
  const given = afterNouns(tokens, from, to);
  return given > from || isGivenName(tokens, from) || to - from < 3 ? given : from + 1;
}

/** Where nouns are capitalised, a trade of no list may stand before a given name (`Glasbläserin Anna Berg`). Start of the name. */
function afterNouns(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (isGivenName(tokens, i) || (tokens.kind[i] === KIND.word && isInitial(tokens, i))) return i;
  return from;
}

/** The hash of a name by its words and what tells it apart. */
export const hashOfName = ({ hash }: Tokens, words: readonly number[], suffix: number): number => words.reduce((sum, word) => (Math.imul(sum, 31) + hash[word]!) | 0, suffix);

/** Hash of a hyphenated word's first part: the body of `SPD-Chef`. */
export function firstPart({ text, start, end }: Tokens, i: number): number {
  const word = text.slice(start[i], end[i]);
  return hashWord(word.slice(0, word.indexOf('-')));
}

/** Is the token a surname that begins with its article in small letters: `al-Rumah`? */
export const isArticled = ({ text, start, end, flags }: Tokens, i: number): boolean =>
  (flags[i]! & (FLAG.hyphen | FLAG.capital)) === FLAG.hyphen && ARTICLED.test(text.slice(start[i], Math.min(end[i]!, start[i]! + 5)));

/** Is the token an initial or two, with stops or without (`J`, `J.`, `J.T.`)? */
export const isInitial = ({ text, start, end }: Tokens, i: number): boolean => end[i]! - start[i]! === 1 || text.charCodeAt(start[i]! + 1) === STOP;

/** Could two given names be one person's: equal, an initial of the other, or a short form (`Chris`, `Christopher`)? */
export function sameGivenName(tokens: Tokens, a: number, b: number): boolean {
  if (tokens.hash[a] === tokens.hash[b]) return true;
  const { text, start, end } = tokens;
  if (text[start[a]!] !== text[start[b]!]) return false;
  if (isInitial(tokens, a) || isInitial(tokens, b)) return true;
  const shorter = Math.min(end[a]! - start[a]!, end[b]! - start[b]!);
  return shorter >= 3 && text.slice(start[a], start[a]! + shorter) === text.slice(start[b], start[b]! + shorter);
}
