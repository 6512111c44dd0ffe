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
  /** The same in one number a node: see `packNodes`. */
  packed: Int32Array;
};

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

/**
 * Adds to `scores` the leaves of trees `from` to `to` for the given rows, `width` bytes each. Tree by tree over the rows, so that a
 * tree's few nodes stay in the processor's nearest memory.
 */
export function addScores({ roots, packed, value }: Trees, from: number, to: number, rows: Uint8Array, width: number, which: Int32Array, scores: Float64Array): void {
  for (let t = from; t < to; t++) {
    const root = roots[t]!;
    for (let k = 0; k < which.length; k++) {
      const r = which[k]!;
      const at = r * width;
      let node = root;
      for (let code = packed[node]!; code !== 0; code = packed[node]!) node += rows[at + ((code >> 8) & 255)]! <= (code & 255) ? 1 : code >> 16;
      scores[r]! += value[node]!;
    }
  }
}

/** One number a node, for fast walking: the jump to its right branch, its feature, its threshold; 0 for a leaf. */
export function packNodes({ feature, threshold, right }: Pick<Trees, 'feature' | 'threshold' | 'right'>): Int32Array {
  return Int32Array.from(right, (jump, node) => (jump === 0 ? 0 : ((jump - node) << 16) | (feature[node]! << 8) | threshold[node]!));
}

/** A leaf's value is a whole number of 1 / `LEAF_SCALE`. */
const LEAF_SCALE = 4096;

/**
 * Packs trees into bytes: for each node in order its feature (255: leaf), then threshold and the size of its left branch, or the leaf's
 * value as 16 bits.
 */
export function packTrees(trees: Trees): Uint8Array {
  const bytes: number[] = [];
  for (let node = 0; node < trees.feature.length; node++) {
    const jump = trees.right[node]!;
    if (jump === 0) {
      const value = Math.max(-32768, Math.min(32767, Math.round(trees.value[node]! * LEAF_SCALE))) & 0xffff;
      bytes.push(255, value & 255, value >> 8);
    } else bytes.push(trees.feature[node]!, trees.threshold[node]!, jump - node);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packTrees` wrote. */
export function unpackTrees(bytes: Uint8Array): Trees {
  const nodes = bytes.length / 3;
  const trees: Trees = {
    roots: new Int32Array(0),
    feature: new Uint8Array(nodes),
    threshold: new Uint8Array(nodes),
    right: new Int32Array(nodes),
    value: new Float32Array(nodes),
    packed: new Int32Array(0),
  };
  const roots: number[] = [];
  // How many subtrees are still open tells where a new tree begins.
  let open = 0;
  for (let node = 0; node < nodes; node++) {
    if (open === 0) {
      roots.push(node);
      open = 1;
    }
    const first = bytes[node * 3]!;
    if (first === 255) {
      trees.value[node] = (((bytes[node * 3 + 1]! | (bytes[node * 3 + 2]! << 8)) << 16) >> 16) / LEAF_SCALE;
      open--;
    } else {
      trees.feature[node] = first;
      trees.threshold[node] = bytes[node * 3 + 1]!;
      trees.right[node] = node + bytes[node * 3 + 2]!;
      open++;
    }
  }
  trees.roots = Int32Array.from(roots);
  trees.packed = packNodes(trees);
  return trees;
}
