/**
 * Gradient-boosted trees over bytes, in flat arrays. Node `i` sends a row to `i + 1` where `row[feature[i]] <= threshold[i]`, else to
 * `right[i]`; a leaf has `right[i] === 0` and its value in `value[i]`.
 */
export type Trees = {
  roots: Int32Array;
  feature: Uint8Array;
  threshold: Uint8Array;
  right: Int32Array;
  value: Float32Array;
  /** The same for fast walking: see `packNodes`. */
  packed: Packed;
};

/** Where each tree's root is; a number for each node that says where to go from it; the values of the leaves. */
type Packed = { roots: Int32Array; codes: Int32Array; values: Float32Array };

/** Sum of the trees' leaves for the row that starts at `at`. */
export function scoreTrees(trees: Trees, row: Uint8Array, at: number): number {
  const { roots, feature, threshold, right, value } = trees;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let jump = right[node]!; jump !== 0; jump = right[node]!) node = row[at + feature[node]!]! <= threshold[node]! ? node + 1 : jump;
    sum += value[node]!;
  }
  return sum;
}

/** So many rows are scored by all trees before the next ones come: rows and trees together stay in the processor's nearest memory. */
const BLOCK = 128;

/**
 * Adds to `scores` the leaves of trees `from` to `to` for the given rows, `width` bytes each. Four rows walk down a tree side by side until
 * all are at a leaf: which way a row goes is found by arithmetic, so that the processor need not guess, and while one row waits for memory
 * the others go on.
 */
export function addScores(trees: Trees, from: number, to: number, rows: Uint8Array, width: number, which: Int32Array, scores: Float64Array): void {
  const { roots, codes, values } = trees.packed;
  for (let start = 0; start < which.length; start += BLOCK) {
    const end = Math.min(which.length, start + BLOCK);
    for (let t = from; t < to; t++) {
      const root = codes[roots[t]!]!;
      for (let k = start; k < end; k += 4) {
        // The last ones of a block may be fewer than four: one row then walks several times.
        const k1 = Math.min(k + 1, end - 1),
          k2 = Math.min(k + 2, end - 1),
          k3 = Math.min(k + 3, end - 1);
        const at0 = which[k]! * width,
          at1 = which[k1]! * width,
          at2 = which[k2]! * width,
          at3 = which[k3]! * width;
        let c0 = root,
          c1 = root,
          c2 = root,
          c3 = root;
        while ((c0 | c1 | c2 | c3) < 0) {
          c0 = codes[next(c0, rows, at0)]!;
          c1 = codes[next(c1, rows, at1)]!;
          c2 = codes[next(c2, rows, at2)]!;
          c3 = codes[next(c3, rows, at3)]!;
        }
        scores[which[k]!]! += values[c0 >> 16]!;
        if (k + 1 < end) scores[which[k1]!]! += values[c1 >> 16]!;
        if (k + 2 < end) scores[which[k2]!]! += values[c2 >> 16]!;
        if (k + 3 < end) scores[which[k3]!]! += values[c3 >> 16]!;
      }
    }
  }
}

/** The node that a row goes to from one with this code: the pair's second where its value is above the threshold, since the sign of the difference is 1 then. */
const next = (code: number, rows: Uint8Array, at: number): number => ((code >> 16) & 0x7fff) + (((code & 255) - rows[at + ((code >> 8) & 255)]!) >>> 31);

/** The sign bit marks nodes that branch. */
const BRANCHES = 1 << 31;

/**
 * Adds to trees what fast walking needs: the two nodes that follow one side by side, and from the top bit of a code down: does the node branch, where the
 * two are (of 15 bits), the feature, the threshold. A leaf leads to itself, as no byte is above 255.
 */
export function packNodes({ roots, feature, threshold, right, value }: Omit<Trees, 'packed'>): Trees {
  const codes = new Int32Array(right.length);
  const values = new Float32Array(right.length);
  let free = 0;
  const put = (node: number, place: number): void => {
    const jump = right[node]!;
    if (jump === 0) {
      codes[place] = (place << 16) | 255;
      values[place] = value[node]!;
      return;
    }
    const pair = free;
    free += 2;
    codes[place] = BRANCHES | (pair << 16) | (feature[node]! << 8) | threshold[node]!;
    put(node + 1, pair);
    put(jump, pair + 1);
  };
  const starts = roots.map((root) => {
    const place = free++;
    put(root, place);
    return place;
  });
  return { roots, feature, threshold, right, value, packed: { roots: starts, codes, values } };
}

/** A leaf's value is a whole number of 1 / `LEAF_SCALE`. */
const LEAF_SCALE = 256;

/** What stands for the feature at a leaf. */
const LEAF = 255;

/**
 * Packs trees into bytes: of all nodes in order first the features (255: leaf), then the thresholds, then the sizes of the left branches; a leaf has its value there as 16 bits. Alike beside alike packs well.
 */
export function packTrees(trees: Trees): Uint8Array {
  const nodes = trees.feature.length;
  const bytes = new Uint8Array(nodes * 3);
  for (let node = 0; node < nodes; node++) {
    const jump = trees.right[node]!;
    const value = Math.max(-32768, Math.min(32767, Math.round(trees.value[node]! * LEAF_SCALE))) & 0xffff;
    bytes[node] = jump === 0 ? LEAF : trees.feature[node]!;
    bytes[nodes + node] = jump === 0 ? value & 255 : trees.threshold[node]!;
    bytes[2 * nodes + node] = jump === 0 ? value >> 8 : jump - node;
  }
  return bytes;
}

/** Reads what `packTrees` wrote. */
export function unpackTrees(bytes: Uint8Array): Trees {
  const nodes = bytes.length / 3;
  const trees = { feature: new Uint8Array(nodes), threshold: new Uint8Array(nodes), right: new Int32Array(nodes), value: new Float32Array(nodes) };
  const roots: number[] = [];
  // How many subtrees are still open tells where a new tree begins.
  let open = 0;
  for (let node = 0; node < nodes; node++) {
    if (open === 0) {
      roots.push(node);
      open = 1;
    }
    const [feature, low, high] = [bytes[node]!, bytes[nodes + node]!, bytes[2 * nodes + node]!];
    if (feature === LEAF) {
      trees.value[node] = (((low | (high << 8)) << 16) >> 16) / LEAF_SCALE;
      open--;
    } else {
      trees.feature[node] = feature;
      trees.threshold[node] = low;
      trees.right[node] = node + high;
      open++;
    }
  }
  return packNodes({ ...trees, roots: Int32Array.from(roots) });
}
