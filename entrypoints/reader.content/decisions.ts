import type { Person, Speaker } from '../../lib/attribution/types.ts';
import type { Correction } from '../../lib/messages/contract.ts';
import type { Quote } from './state.ts';

/** What a reader decided: a speaker, or `null` for "not a quotation". */
export type Decision = Correction['speaker'];

/** The quotation with the speaker that a person chose; the evidence that the engine had stays, so that a clip can tell. */
export function decide(quote: Quote, decision: NonNullable<Decision>, people: readonly Person[]): { quote: Quote; people: readonly Person[] } {
  const known = people.findIndex((person) => person.name === decision.name);
  const index = known >= 0 ? known : people.length;
  const { start } = quote.attribution.quotation;
  const nowhere = { start, end: start };
  const before = quote.attribution.speaker;
  const speaker: Speaker = {
    mention: before?.mention ?? nowhere,
    text: before?.text ?? '',
    name: decision.name,
    role: decision.role,
    roleSpan: null,
    person: index,
    confidence: 1,
    basis: 'stated',
  };
  const person: Person = { name: decision.name, role: decision.role, kind: 'unknown', gender: null, mentions: [] };
  return { quote: { ...quote, state: 'person', attribution: { ...quote.attribution, speaker } }, people: known >= 0 ? people : [...people, person] };
}
