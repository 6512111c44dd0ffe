/** By itself, `slotOf` is short enough for its callers to take in a dozen of it. */
const { imul } = Math;

/** Mixes a value into a running hash: what names a hashed feature (template number, words, classes) in 32 bits. */
export const mix = (hash: number, value: number): number => {
  const h = imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
};

/** The slot of a feature of template number `template` over three values, in four multiplications; tables have `2 ** bits` slots. */
export const slotOf = (template: number, a: number, b: number, c: number, bits: number): number => {
  const h = imul(a, 0x9e3779b1) + imul(b, 0x7feb352d) + imul(c, 0x846ca68b) + imul(template, 0x2c1b3c6d);
  return imul(h ^ (h >>> 15), 0x85ebca6b) >>> (32 - bits);
};
