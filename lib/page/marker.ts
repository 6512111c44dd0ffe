/**
 * How a block of the skeleton is known again once an extractor has been over it: a run of private-use characters stands before
 * its text. Attributes do not survive (extractors strip them), digits would look like dates or reading times; these characters
 * are neither letters nor digits nor space to any rule, and the page's own are replaced before.
 */

const OPEN = 0xe000;
const CLOSE = 0xe001;
const DIGIT = 0xe100;
const BASE = 1024;

/** The marker of block number `index`. */
export function marker(index: number): string {
  let digits = '';
  let rest = index;
  do {
    digits = String.fromCharCode(DIGIT + (rest % BASE)) + digits;
    rest = Math.floor(rest / BASE);
  } while (rest > 0);
  return String.fromCharCode(OPEN) + digits + String.fromCharCode(CLOSE);
}

/** Markers in `markup`, in order. */
export const MARKER = /\ue000([\ue100-\ue4ff]{1,4})\ue001/g;

/** The number that a marker's digits stand for. */
export function markerIndex(digits: string): number {
  let index = 0;
  for (let i = 0; i < digits.length; i++) index = index * BASE + digits.charCodeAt(i) - DIGIT;
  return index;
}
