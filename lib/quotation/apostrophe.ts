import { isApostrophe } from './characters.ts';
import { FLAG, KIND, hashWords, type Tokens } from './tokens.ts';

/** Words that lose their first letters to an apostrophe: `’tis`, `’em`; Dutch `’s avonds`, German `’ne`. */
const ELIDED = hashWords('tis twas twere twill em til till cause cuz round bout n nuff s t k ne nem ner nen m');

/** What a single mark is worth as a closing one: `weak` where it could as well be an apostrophe, `strong` where it could not. */
export const CLOSER = { none: 0, weak: 1, strong: 2 } as const;

const STOPS = new Set([...'.,!?…;:)]'].map((sign) => sign.charCodeAt(0)));

/** Is the single mark at `i` an apostrophe in front of a shortened word or year (`’tis`, `’90s`) rather than an opening mark? */
export function isElision(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || tokens.flags[i]! & FLAG.spaceAfter) return false;
  const next = i + 1;
  if (tokens.kind[next] === KIND.number) {
    const digits = tokens.text.slice(tokens.start[next]!, tokens.end[next]!);
    return /^\d\d(s|er|ern)?$/.test(digits) && !closesNext(tokens, next + 1);
  }
  return ELIDED.has(tokens.hash[next]!) && !closesNext(tokens, next + 1);
}

/** Is the token after a short word a mark that closes it (`‘em’`)? */
function closesNext(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === KIND.singleMark && !(tokens.flags[i]! & FLAG.spaceBefore);
}

/**
 * How surely the single mark at `i`, which leans to closing, closes a quotation: after `s` it may be a possessive (`the dogs’ bowl`),
 * after `n` a dropped letter (`goin’`), after a digit feet (`6'`).
 */
export function closerStrength(tokens: Tokens, i: number): number {
  const previous = i - 1;
  if (previous < 0 || tokens.flags[i]! & FLAG.spaceBefore) return CLOSER.none;
  const last = tokens.text.charCodeAt(tokens.end[previous]! - 1);
  if (STOPS.has(last)) return CLOSER.strong;
  const next = i + 1 < tokens.count && !(tokens.flags[i]! & FLAG.spaceAfter) ? tokens.code[i + 1]! : 0;
  if (tokens.kind[previous] === KIND.word) {
    const letter = String.fromCharCode(last).toLowerCase();
    if (letter !== 's' && letter !== 'n' && letter !== 'z' && letter !== 'x') return CLOSER.strong;
    return STOPS.has(next) ? CLOSER.strong : CLOSER.weak;
  }
  return tokens.kind[previous] === KIND.number ? CLOSER.weak : CLOSER.strong;
}

/** Is the mark at `i` a sign for feet, inches, minutes or seconds: `6'2"`, `5'` before a number? */
export function isMeasure(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.kind[i - 1] !== KIND.number || tokens.flags[i]! & FLAG.spaceBefore) return false;
  const code = tokens.code[i]!;
  if (isApostrophe(code)) return !(tokens.flags[i]! & FLAG.spaceAfter) && i + 1 < tokens.count && tokens.kind[i + 1] === KIND.number;
  // `6'2"`: a number, feet, a number, inches.
  return (code === 0x22 || code === 0x201d) && i > 2 && tokens.kind[i - 2] === KIND.singleMark && isMeasure(tokens, i - 2);
}
