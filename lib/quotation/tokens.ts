import {
  CAPITAL,
  COLON,
  COMMA,
  DIGIT,
  DOUBLE_MARK,
  FULL_STOP,
  HYPHEN,
  LETTER,
  NEWLINE,
  SINGLE_MARK,
  SPACE,
  characterClass,
  foldCode,
  isInnerApostrophe,
  isLetter,
  isLetterOrDigit,
  isLineBreak,
  isStop,
  isWhiteSpace,
} from './characters.ts';
import { SEED, hashOf, step } from './hash.ts';
import { hasNoCase, isIdeograph, isWide, opensBySign, plainSign } from './scripts.ts';
import { ABBREVIATIONS, ELIDED_ABBREVIATIONS, ELISIONS, SMALL_ABBREVIATIONS, isInitial, startsClitic } from './words.ts';

export { hashWord, hashWords } from './hash.ts';

/** Kinds of tokens, kept in `Tokens.kind`. */
export const KIND = { word: 0, number: 1, doubleMark: 2, singleMark: 3, punctuation: 4 } as const;

/** Bits of `Tokens.flags`. */
export const FLAG = {
  /** First letter is a capital. */
  capital: 1,
  /** Two or more letters, all capitals (`NATO`, `U.S.`). */
  allCaps: 2,
  /** White space, or the text's start, stands before it. */
  spaceBefore: 4,
  /** White space, or the text's end, stands after it. */
  spaceAfter: 8,
  /** First token of a sentence. */
  sentenceStart: 16,
  /** First token of a paragraph. */
  paragraphStart: 32,
  /** `'s`, `'ll`, `'re` and the like, cut off the word before. */
  clitic: 64,
  /** A word that ends with its full stop (`U.S.`, `Mr.`, `J.`). */
  dotted: 128,
  /** Holds a hyphen. */
  hyphen: 256,
  /** A given name by the list of the text's language: set when words are looked up. */
  given: 512,
} as const;

/**
 * A text's tokens, made once and read by every later stage. Token `i` is `text.slice(start[i], end[i])`; all arrays hold `count`
 * entries. White space makes no token.
 */
export type Tokens = {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** One of `KIND`. */
  kind: Uint8Array;
  /** First code unit: which sign it is, for what is no word. */
  code: Uint16Array;
  /** Bits of `FLAG`. */
  flags: Uint16Array;
  /** `hashWord` of the token: what lexicons and features compare, so that no stage makes a string for every token. */
  hash: Int32Array;
  /** Hash of the last part of a hyphenated word (`Chef` of `SPD-Chef`), else the same as `hash`; tagging the words of a German text puts the listed noun here that a compound ends with. */
  tailHash: Int32Array;
  /** Index of the sentence, counted through the whole text. */
  sentence: Int32Array;
  /** Index of the paragraph. */
  paragraph: Int32Array;
};

/**
 * A line that ends without a full stop is merely wrapped if it is so long, as wrapped lines are. All other lines end their paragraph: a shorter one is a heading or of a list, a longer one
 * a paragraph of a text that has one to a line.
 */
const SHORT_LINE = 50;
const LONG_LINE = 120;

const CLOSING_BRACKET = 0x29;
const CLOSING_SQUARE = 0x5d;

/**
 * Cuts any string into tokens in one pass: linear in its length, no token for white space, every code unit that is none in exactly
 * one token. A paragraph ends at a blank line, and at a single line break unless the line looks merely wrapped.
 */
export function tokenise(text: string): Tokens {
  const { length } = text;
  let room = roomFor(Math.max(16, (length >> 2) + 16));
  let count = 0;
  let sentence = 0;
  let paragraph = 0;
  let lineStart = 0;
  /** A sentence-ending stop was seen, and since then only closing marks and brackets. */
  let stopped = false;
  /** The next token opens a paragraph. */
  let breaksParagraph = true;
  let at = 0;
  while (at < length) {
    const code = plainSign(text.charCodeAt(at));
    const type = characterClass(code);
    if (type === SPACE) {
      at++;
      continue;
    }
    if (type === NEWLINE) {
      const end = spaceEnd(text, at);
      const last = count > 0 ? plainSign(text.charCodeAt(room.end[count - 1]! - 1)) : 0;
      const mayWrap = !stopped && last !== COLON && at - lineStart >= SHORT_LINE && at - lineStart <= LONG_LINE;
      const breaks = lineBreaks(text, at, end);
      if (breaks > 1 || (breaks === 1 && !mayWrap)) breaksParagraph = true;
      lineStart = at = end;
      continue;
    }

    if (count === room.start.length) room = larger(room);
    const from = at;
    at = readToken(text, from, type, room, count);
    // Only white space is in no token.
    const spaced = count === 0 || room.end[count - 1]! < from;
    let flags = room.flags[count]! | (spaced ? FLAG.spaceBefore : 0);
    if (at === length || isWhiteSpace(characterClass(text.charCodeAt(at)))) flags |= FLAG.spaceAfter;

    const kind = room.kind[count]!;
    const isSentenceStop = kind === KIND.punctuation && isStop(code);
    /** What is as wide as a Chinese character has no space behind it. */
    const followsWide = count > 0 && isWide(text.charCodeAt(from - 1));
    const closes = isClosing(kind, code, spaced, followsWide);
    if (breaksParagraph) {
      breaksParagraph = false;
      flags |= FLAG.paragraphStart | FLAG.sentenceStart;
      if (count > 0) {
        paragraph++;
        sentence++;
      }
    } else if (stopped && !closes && !isSentenceStop && (followsWide || (spaced && mayOpenSentence(kind, type, code)))) {
      flags |= FLAG.sentenceStart;
      sentence++;
    }
    if (isSentenceStop) {
      const abbreviates = code === FULL_STOP && at - from === 1 && !spaced && isAbbreviation(text, room, count - 1);
      if (abbreviates) room.flags[count - 1]! |= FLAG.dotted;
      stopped = !abbreviates;
    } else if (!closes) stopped = false;

    room.start[count] = from;
    room.end[count] = at;
    room.code[count] = code;
    room.flags[count] = flags;
    room.sentence[count] = sentence;
    room.paragraph[count] = paragraph;
    count++;
  }
  return filled(text, room, count);
}

/** Where the white space ends that begins at `at`. */
function spaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWhiteSpace(characterClass(text.charCodeAt(end)))) end++;
  return end;
}

/** How many lines end between two offsets. */
function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) breaks++;
  return breaks;
}

/** Does a token of this kind and first sign, with or without space before it or behind a wide character, close a bracket or quotation, so that the sentence goes on to its end? */
const isClosing = (kind: number, code: number, spaced: boolean, followsWide: boolean): boolean =>
  code === CLOSING_BRACKET || code === CLOSING_SQUARE || ((kind === KIND.doubleMark || kind === KIND.singleMark) && !spaced && !(followsWide && opensBySign(code)));

/** May a token open a sentence behind a stop and a space: is it no word in small letters? `type`: the class of its first code unit. */
const mayOpenSentence = (kind: number, type: number, code: number): boolean => kind >= KIND.doubleMark || type === CAPITAL || type === DIGIT || hasNoCase(code);

/** Reads token `i`, notes its kind, flags and hashes, and returns where it ends; `type` is the class of its first code unit. */
function readToken(text: string, from: number, type: number, room: Room, i: number): number {
  if (isLetterOrDigit(type)) return isIdeograph(text.charCodeAt(from)) ? readIdeograph(text, from, room, i) : readWord(text, from, type, room, i);
  return isClitic(text, from, type) ? readClitic(text, from, room, i) : readSign(text, from, type, room, i);
}

/** Reads token `i`, a sign that stands for a word or syllable. */
function readIdeograph(text: string, from: number, room: Room, i: number): number {
  room.kind[i] = KIND.word;
  room.flags[i] = 0;
  room.hash[i] = room.tailHash[i] = hashOf(text, from, from + 1);
  return from + 1;
}

/** Is token `i` short for a word, so that the stop behind it ends no sentence? */
function isAbbreviation(text: string, { hash, flags, end }: Room, i: number): boolean {
  const word = hash[i]!;
  if (ABBREVIATIONS.has(word) || (SMALL_ABBREVIATIONS.has(word) && !(flags[i]! & FLAG.capital))) return true;
  return i > 0 && ELIDED_ABBREVIATIONS.has(word) && isInnerApostrophe(text.charCodeAt(end[i - 1]! - 1));
}

/**
 * Reads token `i`, a word or number, with the hyphens, apostrophes, commas and full stops that belong to it; `first` is the class of its first code
 * unit.
 */
function readWord(text: string, from: number, first: number, room: Room, i: number): number {
  const kind = first === DIGIT ? KIND.number : KIND.word;
  let flags = first === CAPITAL ? FLAG.capital : 0;
  let hash = step(SEED, foldCode(text.charCodeAt(from)));
  /** Where the last part of a hyphenated word begins. */
  let tailFrom = from;
  let letters = 1;
  /** The classes of its letters and digits in one: `CAPITAL` only if each is, since it shares no bit with the other two. */
  let seen = first;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (isIdeograph(code)) break;
    if (isLetterOrDigit(type)) {
      letters++;
      seen |= type;
    } else if (type === SPACE) break;
    else {
      const next = at + 1 < text.length ? characterClass(text.charCodeAt(at + 1)) : SPACE;
      if (type === HYPHEN && isLetterOrDigit(next)) {
        flags |= FLAG.hyphen;
        tailFrom = at + 1;
      } else if (isInnerApostrophe(code) && isLetter(next) && kind === KIND.word) {
        if (startsClitic(text, at + 1)) break;
        if (ELISIONS.has(hash | 0) && (first === LETTER || next === LETTER)) {
          hash = step(hash, foldCode(code));
          at++;
          break;
        }
      } else if (code === FULL_STOP && next !== DIGIT) {
        if (!isLetter(first) || !isInitial(text, at)) break;
        // `U.S.`, `J.`: the stop belongs to the letter. A lone small letter keeps it too (`z. B.`), but not `a.` at a line's end.
        if (first !== CAPITAL && letters === 1 && !isLetter(next) && next !== SPACE) break;
        flags |= FLAG.dotted;
      } else if (!isInNumber(text, at, next)) break;
    }
    hash = step(hash, foldCode(code));
  }
  if (letters > 1 && seen === CAPITAL) flags |= FLAG.allCaps;
  room.kind[i] = kind;
  room.flags[i] = flags;
  room.hash[i] = hash;
  room.tailHash[i] = tailFrom > from ? hashOf(text, tailFrom, at) : hash;
  return at;
}

/** Is this a full stop or comma between digits (`3.5`, `10,000`)? `next`: the class of the code unit behind it. */
function isInNumber(text: string, at: number, next: number): boolean {
  const code = text.charCodeAt(at);
  return (code === FULL_STOP || code === COMMA) && next === DIGIT && characterClass(text.charCodeAt(at - 1)) === DIGIT;
}

/** Does `'s` or the like begin here, right behind a word? */
const isClitic = (text: string, at: number, type: number): boolean =>
  type === SINGLE_MARK && at > 0 && isInnerApostrophe(text.charCodeAt(at)) && isLetter(characterClass(text.charCodeAt(at - 1))) && startsClitic(text, at + 1);

/** Reads token `i`, a clitic with its apostrophe. */
function readClitic(text: string, from: number, room: Room, i: number): number {
  let end = from + 1;
  while (end < text.length && isLetter(characterClass(text.charCodeAt(end)))) end++;
  room.kind[i] = KIND.word;
  room.flags[i] = FLAG.clitic;
  room.hash[i] = room.tailHash[i] = hashOf(text, from, end);
  return end;
}

/** Reads token `i`, a mark, two single ones typed for a double one, or a run of another sign (`...`, `--`). */
function readSign(text: string, from: number, type: number, room: Room, i: number): number {
  const code = text.charCodeAt(from);
  let end = from + 1;
  let kind: number = type === DOUBLE_MARK ? KIND.doubleMark : KIND.punctuation;
  if (type === SINGLE_MARK) {
    const isDoubled = end < text.length && text.charCodeAt(end) === code;
    if (isDoubled) end++;
    kind = isDoubled ? KIND.doubleMark : KIND.singleMark;
  } else if (kind === KIND.punctuation) while (end < text.length && text.charCodeAt(end) === code) end++;
  room.kind[i] = kind;
  room.flags[i] = 0;
  room.hash[i] = room.tailHash[i] = hashOf(text, from, end);
  return end;
}

/** The arrays of `Tokens`, with room for tokens to come. */
type Room = Omit<Tokens, 'text' | 'count'>;

/** Cut from one piece of memory: to ask for a piece takes about a microsecond, as long as to make a dozen tokens. */
function roomFor(capacity: number): Room {
  const memory = new ArrayBuffer(capacity * 29);
  const numbers = (column: number): Int32Array => new Int32Array(memory, column * capacity * 4, capacity);
  return {
    start: numbers(0),
    end: numbers(1),
    hash: numbers(2),
    tailHash: numbers(3),
    sentence: numbers(4),
    paragraph: numbers(5),
    flags: new Uint16Array(memory, capacity * 24, capacity),
    code: new Uint16Array(memory, capacity * 26, capacity),
    kind: new Uint8Array(memory, capacity * 28, capacity),
  };
}

function larger(room: Room): Room {
  const grown = roomFor(room.start.length * 2);
  for (const key of ['start', 'end', 'kind', 'code', 'flags', 'hash', 'tailHash', 'sentence', 'paragraph'] as const) grown[key].set(room[key]);
  return grown;
}

/** The arrays without the room that no token took. */
const filled = (text: string, room: Room, count: number): Tokens => ({
  text,
  count,
  start: room.start.subarray(0, count),
  end: room.end.subarray(0, count),
  kind: room.kind.subarray(0, count),
  code: room.code.subarray(0, count),
  flags: room.flags.subarray(0, count),
  hash: room.hash.subarray(0, count),
  tailHash: room.tailHash.subarray(0, count),
  sentence: room.sentence.subarray(0, count),
  paragraph: room.paragraph.subarray(0, count),
});

/** The words of a token range, as written. */
export const textOf = (tokens: Tokens, from: number, to: number): string => (to > from ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '');
