import type { Person, Speaker } from '../../lib/attribution/types.ts';
import type { Correction } from '../../lib/messages/contract.ts';
import type { Quote } from './state.ts';

/** What a reader decided: a speaker, or `null` for "not a quotation". */
export type Decision = Correction['speaker'];

/** The people of a page, found by name; whom a reader names for the first time comes behind them. */
export class Cast {
  readonly #people: readonly Person[];
  readonly #added: Person[] = [];
  readonly #indexOf = new Map<string, number>();

  constructor(people: readonly Person[]) {
    this.#people = people;
    // Of two with one name the first.
    for (let i = people.length - 1; i >= 0; i--) this.#indexOf.set(people[i]!.name, i);
  }

  /** The list that was given, where nobody was added. */
  get people(): readonly Person[] {
    return this.#added.length ? [...this.#people, ...this.#added] : this.#people;
  }

  named(name: string): Person | null {
    const index = this.#indexOf.get(name);
    return index === undefined ? null : (this.#people[index] ?? this.#added[index - this.#people.length]!);
  }

  /** Index of the person with this name among the people, added if nobody has it. */
  place({ name, role }: NonNullable<Decision>): number {
    const known = this.#indexOf.get(name);
    if (known !== undefined) return known;
    const index = this.#people.length + this.#added.length;
    this.#added.push({ name, role, kind: 'unknown', gender: null, mentions: [] });
    this.#indexOf.set(name, index);
    return index;
  }
}

/** The quotation with the speaker that a person chose; the evidence that the engine had stays, so that a clip can tell. */
export function decide(quote: Quote, { name, role }: NonNullable<Decision>, cast: Cast): Quote {
  const { start } = quote.attribution.quotation;
  const nowhere = { start, end: start };
  const before = quote.attribution.speaker;
  const speaker: Speaker = {
    mention: before?.mention ?? nowhere,
    text: before?.text ?? '',
    name,
    role,
    roleSpan: null,
    person: cast.place({ name, role }),
    confidence: 1,
    coreference: 1,
    basis: 'stated',
  };
  return { ...quote, state: 'person', attribution: { ...quote.attribution, speaker } };
}
