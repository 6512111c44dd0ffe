import type { Context } from './context.ts';
import { LIKELY, certaintyOf } from './certainty.ts';
import type { Decision } from './decide.ts';
import { ENGINE } from './engine.ts';
import { describe } from './people/index.ts';
import type { Attribution, Person, Reading, Speaker } from './types.ts';
import { explain } from './why.ts';

/** A person's index among those of a reading, and where the text states the role. */
type Shown = Pick<Speaker, 'person' | 'roleSpan'>;

/** The reading of a text without quotations, in the language of that code. */
export const emptyReading = (language: string): Reading => ({ language, attributions: [], people: [], engine: ENGINE });

/** Puts the decisions, one for each quotation, with people and evidence into the form that leaves the engine. */
export function readingOf(context: Context, decisions: readonly Decision[]): Reading {
  const { tokens, bits, lexicon, mentions, quotations, people, identity } = context;
  const source = { tokens, bits, lexicon };
  const shownPeople: Person[] = [];
  /** Who is shown already, by `identity`. */
  const shown = new Map<number, Shown>();
  const attributions = quotations.flatMap((quotation, q): Attribution[] => {
    if (!quotation.speech) return [];
    const { mention, confidence } = decisions[q]!;
    if (mention < 0) return [{ quotation, speaker: null, cue: null, why: null }];
    const { why, cue, stated } = explain(context, q, mention);
    return [{ quotation, speaker: speakerOf(mention, confidence, stated), cue, why }];
  });
  return { language: lexicon.language.code, attributions, people: shownPeople, engine: ENGINE };

  function speakerOf(m: number, confidence: number, stated: boolean): Speaker {
    const { start, end } = mentions[m]!;
    const coreference = coreferenceOf(m);
    const { person, roleSpan } = shown.get(identity[m]!) ?? show(m);
    const { name, role } = shownPeople[person]!;
    return {
      mention: { start, end },
      text: tokens.text.slice(start, end),
      name,
      role,
      roleSpan,
      person,
      confidence,
      coreference,
      basis: stated && certaintyOf({ confidence, coreference }) >= LIKELY ? 'stated' : 'inferred',
    };
  }

  /** How likely the mention stands for the person shown; 1 for what stands in somebody's title or for nobody else. */
  function coreferenceOf(m: number): number {
    return people.hostOf[m]! < 0 && identity[m]! >= 0 ? people.certainty[m]! : 1;
  }

  /** Adds whom mention `m` stands for to the people shown. */
  function show(m: number): Shown {
    const { name, role, kind, gender, roleSpan } = describe(source, mentions, people, m);
    const entity = people.entityOf[m]!;
    const mentionsOfPerson = entity < 0 ? [m] : people.entities[entity]!.mentions;
    shownPeople.push({ name, role, kind, gender, mentions: mentionsOfPerson.map((k) => ({ start: mentions[k]!.start, end: mentions[k]!.end })) });
    const added = { person: shownPeople.length - 1, roleSpan };
    shown.set(identity[m]!, added);
    return added;
  }
}
