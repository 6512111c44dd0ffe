import { float64, int32 } from '../../arrays.ts';

/** How much of an entity's weight is left a sentence later. */
const DECAY = 0.4;
/** The same after so many sentences; after more, nothing. */
const LEFT = Float64Array.from({ length: 40 }, (_left, sentences) => DECAY ** sentences);
/** Of the lesser of two weights, what an entity had left and what a new mention draws, so much is added to the greater. */
const LESSER = 0.4;
/** So many entities are kept in mind, the weightiest: the weakest is forgotten for a new one. Guessed. */
const REMEMBERED = 10;

/** The entity in mind that a pronoun or description likeliest takes up, and its share, in (0,1], of the attention that all draw who fit. */
export type Antecedent = { entity: number; share: number };

/**
 * What a reader has in mind: the entities mentioned lately, each with a weight that a mention raises and every sentence lowers. The idea
 * is Lappin and Leass (1994): recency, subjects before objects, and what was meant before is meant again.
 */
export class Salience {
  /** The entities remembered, in the order in which they came, and for each its weight and the sentence that it had it in. */
  private size = 0;
  private readonly entities = int32(REMEMBERED);
  private readonly weights = float64(REMEMBERED);
  private readonly sentences = int32(REMEMBERED);

  /** A mention of `entity` in `sentence` that draws this much attention. */
  add(entity: number, sentence: number, weight: number): void {
    let k = 0;
    while (k < this.size && this.entities[k] !== entity) k++;
    if (k < this.size) {
      const left = this.weightAt(k, sentence);
      this.weights[k] = Math.max(left, weight) + LESSER * Math.min(left, weight);
    } else {
      if (this.size === REMEMBERED) this.forget(sentence);
      k = this.size++;
      this.entities[k] = entity;
      this.weights[k] = weight;
    }
    this.sentences[k] = sentence;
  }

  /**
   * The weightiest entity, its weight times the factor that `fits` gives for it, and its share of all such products: 1 where it is alone. `null` where no factor is above 0.
   */
  best(sentence: number, fits: (entity: number) => number): Antecedent | null {
    let entity = -1;
    let most = 0;
    let total = 0;
    for (let k = 0; k < this.size; k++) {
      const weight = this.weightAt(k, sentence) * fits(this.entities[k]!);
      total += weight;
      if (weight > most) [most, entity] = [weight, this.entities[k]!];
    }
    return entity < 0 ? null : { entity, share: most / total };
  }

  /** Makes room for another one: the least of all goes. */
  private forget(sentence: number): void {
    let least = 0;
    for (let k = 1; k < this.size; k++) if (this.weightAt(k, sentence) < this.weightAt(least, sentence)) least = k;
    this.size--;
    for (let k = least; k < this.size; k++) {
      this.entities[k] = this.entities[k + 1]!;
      this.weights[k] = this.weights[k + 1]!;
      this.sentences[k] = this.sentences[k + 1]!;
    }
  }

  private weightAt(k: number, sentence: number): number {
    const passed = sentence - this.sentences[k]!;
    return passed < LEFT.length ? this.weights[k]! * LEFT[passed]! : 0;
  }
}
