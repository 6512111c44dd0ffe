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
 * Sparse weights as bytes: runs of zeros are written as 0 and their length less one, since most places of a hashed table are
 * never used.
 */
export function packWeights(weights: Int8Array): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < weights.length; ) {
    if (weights[i] !== 0) {
      out.push(weights[i]! & 255);
      i++;
      continue;
    }
    let run = 1;
    while (run < 256 && i + run < weights.length && weights[i + run] === 0) run++;
    out.push(0, run - 1);
    i += run;
  }
  return Uint8Array.from(out);
}

/** Reads what `packWeights` wrote into a table of `size` weights. */
export function unpackWeights(bytes: Uint8Array, size: number): Int8Array {
  const weights = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0) at += bytes[++i]! + 1;
    else weights[at++] = (bytes[i]! << 24) >> 24;
  }
  return weights;
}
