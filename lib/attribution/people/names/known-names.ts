import type { Tokens } from '../../../quotation/index.ts';
import { acronymOf } from './acronyms.ts';
import { EntityIndex } from '../entity.ts';
import type { Name } from '../../words/name-parts.ts';

/** A word that stands alone so often before a full name is not short for that. */
const OFTEN = 3;

/** The names of a text by what may be short for them, all by the hashes of words. */
export class KnownNames {
  /** Entities by the hash of a whole name, by its surname, its given name, a word between these, its acronym. */
  readonly full = new Map<number, number>();
  readonly surnames = new EntityIndex();
  readonly given = new EntityIndex();
  readonly between = new EntityIndex();
  /** People told by a given name that share the surname of the next: `Ann` of `Ann and Don Lund`. */
  readonly families = new EntityIndex();
  readonly acronyms = new Map<number, number>();
  /** How often each word is a name by itself. */
  readonly singles = new Map<number, number>();
  /** The mention in which a word was a name by itself for the third time (`OFTEN`). */
  readonly often = new Map<number, number>();

  /** The entity has that name of several words, whose hash is `full`. */
  learn(tokens: Tokens, name: Name, full: number, entity: number): void {
    const { hash } = tokens;
    this.full.set(full, entity);
    this.surnames.add(hash[name.words.at(-1)!]!, entity);
    this.given.add(hash[name.words[0]!]!, entity);
    for (const word of name.words.slice(1, -1)) this.between.add(hash[word]!, entity);
    const acronym = acronymOf(tokens, name);
    if (acronym !== null) this.acronyms.set(acronym, entity);
  }

  /** The word is a name by itself in the mention of that index; to be told in text order. */
  count(word: number, index: number): void {
    const times = (this.singles.get(word) ?? 0) + 1;
    this.singles.set(word, times);
    if (times === OFTEN) this.often.set(word, index);
  }
}
