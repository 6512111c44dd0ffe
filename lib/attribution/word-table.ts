/** A hash table from word hashes to bits: open addressing in one typed array, since it is asked once for each token. */
export class WordTable {
  private keys = new Int32Array(1 << 12);
  private values = new Int32Array(1 << 12);
  private size = 0;

  /** Adds `bits` to those already kept for the word. */
  add(hash: number, bits: number): void {
    if (this.size * 2 > this.keys.length) this.grow();
    const slot = this.slot(hash);
    if (this.values[slot] === 0) this.size++;
    this.keys[slot] = hash;
    this.values[slot]! |= bits;
  }

  /** The word's bits, 0 where it is unknown. */
  get(hash: number): number {
    return this.values[this.slot(hash)]!;
  }

  /** Where the word is, or the empty place where it would be. A place is empty while its bits are 0. */
  private slot(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue;
      const slot = this.slot(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]!;
    }
  }
}
