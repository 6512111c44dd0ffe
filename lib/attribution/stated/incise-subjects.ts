import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { droppedAt } from '../mentions/dropped.ts';
import { subjectBehind, verbAt } from '../mentions/verbs.ts';
import { hostOrSelf } from '../people/index.ts';

/** How sure a speaker is whom a clause inside the marks names, and whom its verb alone means. */
const NAMED = 0.9;
const DROPPED = 0.8;

/**
 * The subject of a clause inside the marks speaks; left out (`«Es caro — añade — y feo»`), its verb stands for a mention by itself. Candidates are looked for beside quotations, not in them, so that the
 * ranker does not see these. Leaves all other decisions as they are.
 */
export function decideByIncise(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.romanceLike) return [...decisions];
  return decisions.map((decision, q) => {
    const verb = verbInside(context, q);
    if (verb < 0) return decision;
    const subject = subjectBehind(context, context.mentions, verb);
    const mention = subject >= 0 ? hostOrSelf(context.people, subject) : droppedAt(context, context.mentions, verb);
    if (mention < 0 || context.people.entityOf[mention]! < 0) return decision;
    return { mention, confidence: subject >= 0 ? NAMED : DROPPED };
  });
}

/** The verb of the first clause that is uncovered inside quotation `q`, -1 for none. */
function verbInside(context: Context, q: number): number {
  const { spans, cover } = context;
  const { from, to } = spans[q]!;
  for (let i = from + 1; i < to - 1; i++) {
    const verb = cover[i]! < 0 ? verbAt(context, i + 1) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}
