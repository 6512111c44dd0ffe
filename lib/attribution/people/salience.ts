/** How much of an entity's weight is left a sentence later. */
const DECAY = 0.5;
/** So many entities are kept in mind, the weightiest: the weakest is forgotten for a new one. Guessed. */
const REMEMBERED = 10;

type Remembered = { entity: number; weight: number; sentence: number };

/**
 * What a reader has in mind: the entities mentioned lately, each with a weight that a mention raises and every sentence lowers. The idea
 * is Lappin and Leass (1994): recency, subjects before objects, and what was meant before is meant again.
 */
export class Salience {
  private readonly remembered: Remembered[] = [];

  /** A mention of `entity` in `sentence` that draws this much attention. */
  add(entity: number, sentence: number, weight: number): void {
    const known = this.remembered.find((one) => one.entity === entity);
    if (known) {
      known.weight = Math.max(weightAt(known, sentence), weight) + 0.3 * Math.min(weightAt(known, sentence), weight);
      known.sentence = sentence;
      return;
    }
    if (this.remembered.length === REMEMBERED) this.forget(sentence);
    this.remembered.push({ entity, weight, sentence });
  }

  /**
   * The weightiest entity that `fits` gives a factor above 0 for, and its share of all such weights: 1 where it is alone. `null` where
   * none fits.
   */
  best(sentence: number, fits: (entity: number) => number): { entity: number; share: number } | null {
    let entity = -1;
    let most = 0;
    let total = 0;
    for (const one of this.remembered) {
      const weight = weightAt(one, sentence) * fits(one.entity);
      total += weight;
      if (weight > most) {
        most = weight;
        entity = one.entity;
      }
    }
    return entity < 0 ? null : { entity, share: most / total };
  }

  private forget(sentence: number): void {
    let least = 0;
    for (let k = 1; k < this.remembered.length; k++) if (weightAt(this.remembered[k]!, sentence) < weightAt(this.remembered[least]!, sentence)) least = k;
    this.remembered.splice(least, 1);
  }
}

/** What is left after so many sentences. */
const LEFT = Float64Array.from({ length: 40 }, (_left, sentences) => DECAY ** sentences);

const weightAt = (one: Remembered, sentence: number): number => one.weight * (LEFT[sentence - one.sentence] ?? 0);
