import {
  CAPITAL,
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
  isStop,
} from './characters.ts';
import { SEED, hashOf, step } from './hash.ts';
import { ABBREVIATIONS, ELISIONS, isInitial, startsClitic } from './words.ts';

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

/**
 * Cuts any string into tokens in one pass: linear in its length, no token for white space, every code unit that is none in exactly
 * one token. A paragraph ends at a blank line, and at a single line break unless the line looks merely wrapped.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  let room = roomFor(Math.max(16, (length >> 2) + 16));
  let count = 0;

  let sentenceIndex = 0;
  let paragraphIndex = 0;
  let lineStart = 0;
  /** A sentence-ending stop was seen, and since then only closing marks and brackets. */
  let stopped = false;
  let breakParagraph = true;
  let at = 0;

  while (at < length) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (type === SPACE) {
      at++;
      continue;
    }
    if (type === NEWLINE) {
      let lines = 0;
      const lineEnd = at;
      for (; at < length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x0a || c === 0x2029) lines++;
        else if (characterClass(c) !== SPACE && characterClass(c) !== NEWLINE) break;
      }
      const last = count > 0 ? text.charCodeAt(room.end[count - 1]! - 1) : 0;
      const ended = stopped || last === 0x3a || lineEnd - lineStart < SHORT_LINE || lineEnd - lineStart > LONG_LINE;
      if (lines > 1 || (lines === 1 && ended)) breakParagraph = true;
      lineStart = at;
      continue;
    }

    if (count === room.start.length) room = larger(room);
    const from = at;
    // Only white space is in no token.
    let bits = count === 0 || room.end[count - 1]! < from ? FLAG.spaceBefore : 0;
    let tokenKind: number;
    let h = SEED;
    /** Where the last part of a hyphenated word begins. */
    let tailFrom = from;
    if (isLetterOrDigit(type)) {
      tokenKind = type === DIGIT ? KIND.number : KIND.word;
      let letters = 0;
      /** All their classes in one: `CAPITAL` only if each is, since it shares no bit with the other two. */
      let seen = 0;
      for (; at < length; at++) {
        const c = text.charCodeAt(at);
        const t = characterClass(c);
        if (isLetterOrDigit(t)) {
          letters++;
          seen |= t;
        } else if (t === SPACE) break;
        else {
          const next = at + 1 < length ? characterClass(text.charCodeAt(at + 1)) : SPACE;
          if (t === HYPHEN && isLetterOrDigit(next)) {
            bits |= FLAG.hyphen;
            h = step(h, 0x2d);
            tailFrom = at + 1;
            continue;
          }
          if (isInnerApostrophe(c) && isLetter(next) && tokenKind === KIND.word) {
            if (startsClitic(text, at + 1)) break;
            if (ELISIONS.has(h | 0) && (type === LETTER || next === LETTER)) {
              h = step(h, 0x27);
              at++;
              break;
            }
          } else if (c === FULL_STOP && isLetter(type) && next !== DIGIT && letters > 0 && isInitial(text, at)) {
            // `U.S.`, `J.`: the stop belongs to the letter. A lone small letter keeps it too (`z. B.`), but not `a.` at a line's end.
            if (type !== CAPITAL && !isLetter(next) && letters === 1 && next !== SPACE) break;
            bits |= FLAG.dotted;
          } else if (!((c === FULL_STOP || c === 0x2c) && next === DIGIT && characterClass(text.charCodeAt(at - 1)) === DIGIT)) {
            break;
          }
        }
        h = step(h, foldCode(c));
      }
      if (type === CAPITAL) bits |= FLAG.capital;
      if (letters > 1 && seen === CAPITAL) bits |= FLAG.allCaps;
    } else if (type === SINGLE_MARK && isInnerApostrophe(code) && from > 0 && isLetter(characterClass(text.charCodeAt(from - 1))) && startsClitic(text, from + 1)) {
      tokenKind = KIND.word;
      bits |= FLAG.clitic;
      h = step(h, 0x27);
      for (at++; at < length && isLetter(characterClass(text.charCodeAt(at))); at++) h = step(h, foldCode(text.charCodeAt(at)));
    } else {
      tokenKind = type === DOUBLE_MARK ? KIND.doubleMark : type === SINGLE_MARK ? KIND.singleMark : KIND.punctuation;
      at++;
      if (type === SINGLE_MARK && text.charCodeAt(at) === code) {
        // Two single marks in a row are typed for one double mark.
        tokenKind = KIND.doubleMark;
        at++;
      }
      // Runs of one sign (`...`, `--`) are one token.
      if (tokenKind === KIND.punctuation) while (at < length && text.charCodeAt(at) === code) at++;
      h = hashOf(text, from, at);
    }
    const after = at < length ? characterClass(text.charCodeAt(at)) : SPACE;
    if (after === SPACE || after === NEWLINE) bits |= FLAG.spaceAfter;

    const mark = tokenKind === KIND.doubleMark || tokenKind === KIND.singleMark;
    const closes = code === 0x29 || code === 0x5d || (mark && !(bits & FLAG.spaceBefore));
    if (breakParagraph) {
      bits |= FLAG.paragraphStart | FLAG.sentenceStart;
      if (count > 0) {
        paragraphIndex++;
        sentenceIndex++;
      }
    } else if (stopped && !closes && bits & FLAG.spaceBefore) {
      const opens = mark || type === CAPITAL || type === DIGIT || (tokenKind === KIND.punctuation && !isStop(code));
      if (opens) {
        bits |= FLAG.sentenceStart;
        sentenceIndex++;
      }
    }
    if (tokenKind === KIND.punctuation && isStop(code)) {
      const abbreviated = code === FULL_STOP && at - from === 1 && count > 0 && ABBREVIATIONS.has(room.hash[count - 1]!) && room.end[count - 1] === from;
      stopped = !abbreviated;
      if (abbreviated) room.flags[count - 1]! |= FLAG.dotted;
    } else if (!(stopped && closes)) stopped = false;

    room.start[count] = from;
    room.end[count] = at;
    room.kind[count] = tokenKind;
    room.code[count] = code;
    room.flags[count] = bits;
    room.hash[count] = h | 0;
    room.tailHash[count] = tailFrom > from ? hashOf(text, tailFrom, at) : h | 0;
    room.sentence[count] = sentenceIndex;
    room.paragraph[count] = paragraphIndex;
    breakParagraph = false;
    count++;
  }
  return {
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
  };
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

/** The words of a token range, as written. */
export const textOf = (tokens: Tokens, from: number, to: number): string => (to > from ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '');
