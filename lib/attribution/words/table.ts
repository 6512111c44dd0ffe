/** A hash table from word hashes to bits: open addressing in one typed array, since it is asked once for each token. */
export class WordTable {
  /** For each place a word's hash, and behind it the word's bits: a place is empty while they are 0. */
  private places = new Int32Array(1 << 13);
  private size = 0;

  /** Adds `bits` to those already kept for the word. */
  add(hash: number, bits: number): void {
    if (this.size * 4 > this.places.length) this.grow();
    const place = this.placeOf(hash);
    if (this.places[place + 1] === 0) this.size++;
    this.places[place] = hash;
    this.places[place + 1]! |= bits;
  }

  /** The word's bits, 0 where it is unknown. */
  get(hash: number): number {
    return this.places[this.placeOf(hash) + 1]!;
  }

  /** Where the word is, or the empty place where it would be. */
  private placeOf(hash: number): number {
    const { places } = this;
    const mask = places.length - 2;
    let place = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (places[place + 1] !== 0 && places[place] !== hash) place = (place + 2) & mask;
    return place;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const place = this.placeOf(old[i]!);
      this.places[place] = old[i]!;
      this.places[place + 1] = old[i + 1]!;
    }
  }
}
