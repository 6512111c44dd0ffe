/** Bytes from base64: `atob` is in browsers, workers and Node alike. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Base64 of bytes, in pieces, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

/**
 * Sparse weights as bytes: for each weight that is not 0 how many places it lies after the one before (255: so many places on there
 * is none yet), then the weight, since most places of a hashed table are never used.
 */
export function packWeights(weights: Int8Array): Uint8Array {
  const out: number[] = [];
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) gap++;
    else {
      for (; gap >= 255; gap -= 255) out.push(255);
      out.push(gap, weight & 255);
      gap = 0;
    }
  }
  return Uint8Array.from(out);
}

/** Reads what `packWeights` wrote into a table of `size` weights. */
export function unpackWeights(bytes: Uint8Array, size: number): Int8Array {
  const weights = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < bytes.length;) {
    const gap = bytes[i++]!;
    at += gap;
    if (gap < 255) weights[at++] = (bytes[i++]! << 24) >> 24;
  }
  return weights;
}
