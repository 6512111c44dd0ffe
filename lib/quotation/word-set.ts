/**
 * A short list of word hashes: open addressing in one typed array, since several lists are asked for each token. A `Set` takes about five times as
 * long for the usual answer, that the word is not in the list.
 */
export class WordSet implements Iterable<number> {
  /** How many words there are. */
  readonly size: number;
  /** The hashes, each at the first free place from the one that its bits name on; 0 is a free place. At most a quarter are taken. */
  private readonly places: Int32Array;

  constructor(hashes: Iterable<number>) {
    const words = [...new Set(hashes)];
    this.size = words.length;
    this.places = new Int32Array(words.length === 0 ? 1 : 4 << Math.ceil(Math.log2(words.length)));
    for (const hash of words) {
      let place = this.firstPlace(hash);
      while (this.places[place] !== 0) place = this.next(place);
      this.places[place] = hash;
    }
  }

  has(hash: number): boolean {
    for (let place = this.firstPlace(hash); this.places[place] !== 0; place = this.next(place)) if (this.places[place] === hash) return true;
    return false;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const hash of this.places) if (hash !== 0) yield hash;
  }

  private firstPlace(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private next(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}
