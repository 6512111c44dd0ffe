import type { Context } from './context.ts';
import { LIKELY, certaintyOf } from './certainty.ts';
import type { Decision } from './decide.ts';
import { ENGINE } from './engine.ts';
import { describe } from './people/index.ts';
import type { Attribution, Person, Reading, Speaker } from './types.ts';
import { explain } from './why.ts';

/** A person's place among those of a reading, and where the text states the role. */
type Shown = Pick<Speaker, 'person' | 'roleSpan'>;

/** The reading of a text without quotations. */
export const nothing = (language: string): Reading => ({ language, attributions: [], people: [], engine: ENGINE });

/** Puts decisions, people and evidence into the form that leaves the engine. */
export function write(context: Context, decisions: readonly Decision[]): Reading {
  const { tokens, bits, lexicon, mentions, quotations, people, identity } = context;
  const source = { tokens, bits, lexicon };
  const persons: Person[] = [];
  const index = new Map<number, Shown>();
  const attributions = quotations.flatMap((quotation, q): Attribution[] => {
    if (!quotation.speech) return [];
    const { mention, confidence } = decisions[q]!;
    if (mention < 0) return [{ quotation, speaker: null, cue: null, why: null }];
    const { why, cue, stated } = explain(context, q, mention);
    return [{ quotation, speaker: speakerOf(mention, confidence, stated), cue, why }];
  });
  return { language: lexicon.language.code, attributions, people: persons, engine: ENGINE };

  function speakerOf(m: number, confidence: number, stated: boolean): Speaker {
    const { start, end } = mentions[m]!;
    const coreference = coreferenceOf(m);
    const known = index.get(identity[m]!) ?? addPerson(m);
    const { name, role } = persons[known.person]!;
    return {
      mention: { start, end },
      text: tokens.text.slice(start, end),
      name,
      role,
      roleSpan: known.roleSpan,
      person: known.person,
      confidence,
      coreference,
      basis: stated && certaintyOf({ confidence, coreference }) >= LIKELY ? 'stated' : 'inferred',
    };
  }

  /** How sure it is whom a mention stands for; 1 for what stands in somebody's title or for nobody else. */
  function coreferenceOf(m: number): number {
    return people.hostOf[m]! < 0 && identity[m]! >= 0 ? people.certainty[m]! : 1;
  }

  function addPerson(m: number): Shown {
    const { name, role, kind, gender, roleSpan } = describe(source, mentions, people, m);
    const entity = people.entityOf[m]!;
    const own = entity < 0 ? [m] : people.entities[entity]!.mentions;
    persons.push({ name, role, kind, gender, mentions: own.map((k) => ({ start: mentions[k]!.start, end: mentions[k]!.end })) });
    const added = { person: persons.length - 1, roleSpan };
    index.set(identity[m]!, added);
    return added;
  }
}
