/**
 * Arrays of numbers for one text, cut from pieces of memory that each serve many: to ask for a piece takes about half a microsecond, however
 * short, and a short text needs some forty arrays; a view into a piece takes a tenth of that. Nothing is given back: a piece goes when all its
 * arrays are gone.
 */

/** Bytes of a piece, and of an array that is large enough to have its own. */
const PIECE = 1 << 16;
const LARGE = PIECE / 8;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/** So many zeroed numbers of 32 bits. */
export function int32(length: number): Int32Array {
  const at = take(length * 4);
  return at < 0 ? new Int32Array(length) : new Int32Array(piece, at, length);
}

/** So many zeroed bytes. */
export function uint8(length: number): Uint8Array {
  const at = take(length);
  return at < 0 ? new Uint8Array(length) : new Uint8Array(piece, at, length);
}

/** So many zeroed numbers of 64 bits. */
export function float64(length: number): Float64Array {
  const at = take(length * 8);
  return at < 0 ? new Float64Array(length) : new Float64Array(piece, at, length);
}

/** Where in the piece so many bytes are free from now on taken; -1 for an array that is too large. */
function take(bytes: number): number {
  if (bytes > LARGE) return -1;
  if (used + bytes > PIECE) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const at = used;
  // The widest numbers begin at multiples of eight bytes.
  used += (bytes + 7) & ~7;
  return at;
}

/** The numbers from 0 to below `count`. */
export function upTo(count: number): Int32Array {
  const numbers = int32(count);
  for (let k = 0; k < count; k++) numbers[k] = k;
  return numbers;
}
