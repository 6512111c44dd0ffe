/** A byte below `PAGE` is one character from `#` on; before the one of a byte of the next or next but one `PAGE` stands its sign of `PAGES`. */
const FIRST = 0x23;
const PAGE = 86;
const PAGES = ['}', '~'];
/** What would need a backslash in a string, and what stands for it. */
const STANDS_FOR = [0x27, 0x5c, 0x60];
const QUOTED = ['!', '"', '|'];

/**
 * Bytes as text, one character for each small byte, which most are. The zip that every browser extension travels in then sees each byte as one symbol and
 * packs it by how often it occurs; base64 spreads three bytes over four characters and hides that. The weights are 112 kB as base64, zipped, and 85 kB so.
 */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    const page = Math.floor(byte / PAGE);
    text += (PAGES[page - 1] ?? '') + characterOf(byte - page * PAGE);
  }
  return text;
}

/** Reads what `toText` wrote. */
export function fromText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let count = 0;
  let above = 0;
  for (let i = 0; i < text.length; i++) {
    const page = PAGES.indexOf(text[i]!);
    if (page >= 0) above = (page + 1) * PAGE;
    else {
      const quoted = QUOTED.indexOf(text[i]!);
      bytes[count++] = above + (quoted >= 0 ? STANDS_FOR[quoted]! : text.charCodeAt(i)) - FIRST;
      above = 0;
    }
  }
  return bytes.slice(0, count);
}

function characterOf(value: number): string {
  const quoted = STANDS_FOR.indexOf(FIRST + value);
  return quoted >= 0 ? QUOTED[quoted]! : String.fromCharCode(FIRST + value);
}

/**
 * Sparse weights as bytes: how many there are (four bytes, the lowest first); for each how many places it lies after the one before (255: so many on there is none yet); then all weights, small ones of either
 * sign as small bytes. Most places of a hashed table are never used.
 */
export function packWeights(weights: Int8Array): Uint8Array {
  const gaps: number[] = [];
  const values: number[] = [];
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) gap++;
    else {
      for (; gap >= 255; gap -= 255) gaps.push(255);
      gaps.push(gap);
      values.push(weight < 0 ? -2 * weight - 1 : 2 * weight);
      gap = 0;
    }
  }
  const count = values.length;
  return Uint8Array.from([count & 255, (count >> 8) & 255, (count >> 16) & 255, count >>> 24, ...gaps, ...values]);
}

/** Reads what `packWeights` wrote into a table of `size` weights. */
export function unpackWeights(bytes: Uint8Array, size: number): Int8Array {
  const weights = new Int8Array(size);
  const count = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24);
  let value = bytes.length - count;
  let at = 0;
  for (let i = 4; value < bytes.length; i++) {
    const gap = bytes[i]!;
    at += gap;
    if (gap === 255) continue;
    const byte = bytes[value++]!;
    weights[at++] = byte & 1 ? -(byte + 1) >> 1 : byte >> 1;
  }
  return weights;
}
