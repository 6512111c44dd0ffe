import { int32 } from './arrays.ts';

/**
 * Numbers keys from 0 on in the order in which they first come: a hash table of 32-bit keys by open addressing in typed arrays, since some
 * stages ask it once for each word of a text. What belongs to a key is kept in arrays by its number.
 */
export class Numbering {
  /** How many different keys have a number. */
  size = 0;
  /** For each place a key, and behind it its number plus 1: a place with 0 is empty. */
  private places: Int32Array;

  /** `expected`: about how many keys will come. */
  constructor(expected: number) {
    this.places = int32(2 << (33 - Math.clz32(Math.max(7, expected))));
  }

  /** The number of a key, a new one where it has none yet. */
  add(key: number): number {
    const place = this.place(key);
    const known = this.places[place + 1]!;
    if (known > 0) return known - 1;
    this.places[place] = key;
    this.places[place + 1] = ++this.size;
    if (this.size * 4 > this.places.length) this.grow();
    return this.size - 1;
  }

  /** The number of a key, -1 where it has none. */
  get(key: number): number {
    return this.places[this.place(key) + 1]! - 1;
  }

  private place(key: number): number {
    const { places } = this;
    const mask = places.length - 2;
    let place = ((key ^ (key >>> 15)) << 1) & mask;
    while (places[place + 1] !== 0 && places[place] !== key) place = (place + 2) & mask;
    return place;
  }

  private grow(): void {
    const old = this.places;
    this.places = int32(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const place = this.place(old[i]!);
      this.places[place] = old[i]!;
      this.places[place + 1] = old[i + 1]!;
    }
  }
}
