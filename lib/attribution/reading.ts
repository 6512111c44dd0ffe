import type { Context } from './context.ts';
import type { Decision } from './decide.ts';
import { ENGINE } from './engine.ts';
import type { Ranking } from './rank.ts';
import type { Attribution, Person, Reading, Speaker } from './types.ts';
import { explain, type Evidence } from './why.ts';

/** Puts decisions, people and evidence into the form that leaves the engine. */
export function write(context: Context, ranking: Ranking, decisions: readonly Decision[]): Reading {
  const { tokens, lexicon, mentions, quotations } = context;
  const people: Person[] = [];
  const of = new Map<number, number>();
  mentions.forEach((mention, m) => {
    const id = ranking.identity[m]!;
    const text = tokens.text.slice(mention.start, mention.end);
    let person = of.get(id);
    if (person === undefined) {
      of.set(id, (person = people.length));
      const kind = mention.kind === 'organisation' || mention.kind === 'document' || mention.kind === 'group' ? mention.kind : 'person';
      people.push({ name: text, role: null, kind, gender: mention.gender, mentions: [] });
    }
    if (mention.kind === 'name' && text.length > people[person]!.name.length) people[person]!.name = text;
    people[person]!.mentions.push({ start: mention.start, end: mention.end });
  });
  const attributions: Attribution[] = [];
  quotations.forEach((quotation, q) => {
    if (!quotation.speech) return;
    const { mention, confidence } = decisions[q]!;
    if (mention < 0) {
      attributions.push({ quotation, speaker: null, cue: null, why: null });
      return;
    }
    const evidence = explain(context, q, mention);
    attributions.push({ quotation, speaker: speaker(mention, confidence, evidence), cue: evidence.cue, why: evidence.why });
  });
  return { language: lexicon.language.code, attributions, people, engine: ENGINE };

  function speaker(m: number, confidence: number, { stated }: Evidence): Speaker {
    const { start, end } = mentions[m]!;
    const person = of.get(ranking.identity[m]!)!;
    const { name, role } = people[person]!;
    return { mention: { start, end }, text: tokens.text.slice(start, end), name, role, roleSpan: null, person, confidence, basis: stated ? 'stated' : 'inferred' };
  }
}
