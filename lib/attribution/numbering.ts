/**
 * Numbers keys from 0 on in the order in which they first come: a hash table of 32-bit keys by open addressing in typed arrays, since some
 * stages ask it once for each word of a text. What belongs to a key is kept in arrays by its number.
 */
export class Numbering {
  /** How many different keys have a number. */
  size = 0;
  private keys: Int32Array;
  /** Numbers plus 1, so that 0 is an empty place. */
  private numbers: Int32Array;

  /** `expected`: about how many keys will come. */
  constructor(expected: number) {
    const places = 1 << (33 - Math.clz32(Math.max(7, expected)));
    this.keys = new Int32Array(places);
    this.numbers = new Int32Array(places);
  }

  /** The number of a key, a new one where it has none yet. */
  add(key: number): number {
    const place = this.place(key);
    const known = this.numbers[place]!;
    if (known > 0) return known - 1;
    this.keys[place] = key;
    this.numbers[place] = ++this.size;
    if (this.size * 2 > this.keys.length) this.grow();
    return this.size - 1;
  }

  /** The number of a key, -1 where it has none. */
  get(key: number): number {
    return this.numbers[this.place(key)]! - 1;
  }

  private place(key: number): number {
    const { keys, numbers } = this;
    const mask = keys.length - 1;
    let place = (key ^ (key >>> 15)) & mask;
    while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (numbers[i] === 0) continue;
      const place = this.place(keys[i]!);
      this.keys[place] = keys[i]!;
      this.numbers[place] = numbers[i]!;
    }
  }
}
