import { KIND } from '../../../quotation/index.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import { CERTAIN, NEAR, type Clustered, type ShortFor } from './clustered.ts';

/** Which of several people of one surname or given name is meant by it. */

/** One of several is meant if it is named in full so many times as often as any other. */
const FAR_MORE = 3;

/**
 * Of several namesakes the first of these that there is: the one with the title before the name, the one named far more often than all others, the one named in full just before, the one named first. `sure`: of one that alone
 * is left, since all others only open with the name of a place.
 */
export function chosenNamesake(clustered: Clustered, namesakes: readonly number[], index: number, name: Name, sure: number): ShortFor {
  const { entities } = clustered;
  const left = namesakes.length > 1 ? withoutPlaces(clustered, namesakes) : namesakes;
  if (left.length === 1) return { entity: left[0]!, sure };
  const clear = withTitle(clustered, index, name, left) ?? namedMost(clustered, left);
  if (clear !== undefined) return { entity: clear, sure: CERTAIN.loose };
  const first = left.reduce((best, id) => (entities[id]!.mentions[0]! < entities[best]!.mentions[0]! ? id : best));
  return { entity: namedJustBefore(clustered, left, index) ?? first, sure: CERTAIN.shared };
}

/** `outside Freedonia Lee rally`: of several namesakes not the one whose name only opens with a place, if there is another. */
function withoutPlaces(clustered: Clustered, namesakes: readonly number[]): readonly number[] {
  const { source, entities, places } = clustered;
  const people = namesakes.filter((id) => {
    const first = entities[id]!.name!.words[0]!;
    return !places.has(source.tokens.hash[first]!) || isGivenName(source.tokens, first);
  });
  return people.length > 0 ? people : namesakes;
}

/** Of several of one surname the only one with the title before it (`Prof Lund`). */
function withTitle(clustered: Clustered, index: number, { from }: Name, namesakes: readonly number[]): number | undefined {
  const { source, mentions, entities } = clustered;
  const { hash, kind } = source.tokens;
  // `Dr. Lund`
  const title = kind[from - 1] === KIND.punctuation ? from - 2 : from - 1;
  const titled = title >= mentions[index]!.from ? namesakes.filter((id) => entities[id]!.roles.includes(hash[title]!)) : [];
  return titled.length === 1 ? titled[0]! : undefined;
}

/** The one named far more often than any other. */
const namedMost = (clustered: Clustered, namesakes: readonly number[]): number | undefined =>
  namesakes.find((id) => namesakes.every((other) => other === id || timesNamed(clustered, id) >= FAR_MORE * timesNamed(clustered, other)));

/** How often an entity is named by a name of its own, in full or in another of its forms. */
function timesNamed(clustered: Clustered, id: number): number {
  return clustered.entities[id]!.forms.reduce((times, count) => times + count, 0);
}

/**
 * `Ana Ruiz llegó con su hermano, Luis Ruiz. «Es tarde», dijo Ruiz`: of several namesakes the one named in full last in the same paragraph before, or in the one before that beside a verb of speech (`For his wife Ida Lee,
 * the actor Ben Lee said no. ¶ Lee said that she had asked`).
 */
function namedJustBefore(clustered: Clustered, namesakes: readonly number[], index: number): number | undefined {
  const { source, mentions, names, entityOf } = clustered;
  const { paragraph } = source.tokens;
  const here = paragraph[mentions[index]!.from]!;
  for (let m = index - 1; m >= Math.max(0, index - NEAR) && here - paragraph[mentions[m]!.from]! <= 1; m--) {
    const name = names[m];
    if (!name || name.words.length < 2 || !namesakes.includes(entityOf[m]!)) continue;
    if (paragraph[name.from] === here || isBesideSpeech(source, name)) return entityOf[m]!;
  }
  return undefined;
}
