/**
 * What each UTF-16 code unit is to the tokeniser, and its lower-case form. The class is asked of the regular expression engine once for each
 * code unit that texts have, since the tokeniser asks it of every one.
 */

const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const CAPITAL = 4;
export const DIGIT = 5;
/** Double quotation marks and guillemets. */
export const DOUBLE_MARK = 6;
/** Single quotation marks, one of which is also the apostrophe. */
export const SINGLE_MARK = 7;
export const HYPHEN = 8;

export const COMMA = 0x2c;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
/** `.`, `!`, `?`, `…`: what ends a sentence. */
export const isStop = (code: number): boolean => code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026;
/** What ends a line: a line feed or paragraph separator. A carriage return stands before a line feed and would count twice. */
export const isLineBreak = (code: number): boolean => code === 0x0a || code === 0x2029;
/** `'` or `’`. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** What is typed for an apostrophe between letters: an opening mark or an accent, too (`Lee‘s`, `it´s`). */
export const isInnerApostrophe = (code: number): boolean => isApostrophe(code) || code === 0x2018 || code === 0xb4 || code === 0x60;

const DOUBLE = '"“”„‟«»〝〞＂';
const SINGLE = "'‘’‚‛‹›`´";
const HYPHENS = '-‐‑';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
/** Lower-case forms are known of the scripts that news in Europe is written in. */
const TABLE_SIZE = 0x600;
/** The class of a code unit that was not asked of yet. */
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const lower = new Uint16Array(TABLE_SIZE);

function classOf(character: string): number {
  if (DOUBLE.includes(character)) return DOUBLE_MARK;
  if (SINGLE.includes(character)) return SINGLE_MARK;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029') return NEWLINE;
  if (/\s/.test(character) || INVISIBLE.includes(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Halves of characters beyond the basic plane (rare letters, emoji) and lone surrogates.
  return OTHER;
}

for (let code = 0; code < TABLE_SIZE; code++) {
  const lowered = isInnerApostrophe(code) ? "'" : String.fromCharCode(code).toLowerCase();
  lower[code] = lowered.length === 1 ? lowered.charCodeAt(0) : code;
}

/** The class of a UTF-16 code unit: one of the constants of this file. */
export function characterClass(code: number): number {
  const known = classes[code]!;
  return known === UNKNOWN ? (classes[code] = classOf(String.fromCharCode(code))) : known;
}

/** The lower-case form of a code unit, where that is one code unit too; curly apostrophes become straight ones, every hyphen the plain one. */
export function foldCode(code: number): number {
  if (code < TABLE_SIZE) return lower[code]!;
  if (code === 0x2019 || code === 0x2018) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return code;
}

export const isLetter = (type: number): boolean => type === LETTER || type === CAPITAL;
/** These classes are numbered in a row. */
export const isLetterOrDigit = (type: number): boolean => type >= LETTER && type <= DIGIT;
export const isWhiteSpace = (type: number): boolean => type === SPACE || type === NEWLINE;
